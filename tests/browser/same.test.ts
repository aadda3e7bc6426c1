/** The same path gives the same journal, reading and field in Node and in Chromium, and the same picture twice. */
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CUTS, type Cut } from '../../src/core/cut.ts';
import { random } from '../../src/core/random.ts';
import type { Session } from '../../src/session/sitting.ts';
import { launch } from './browser.ts';
import { newSession } from './node-session.ts';
import { told, type Walk } from './told.ts';

let browser: Browser;
let server: ViteDevServer;
let address: string;
beforeAll(async () => {
  browser = await launch();
  server = await createServer({
    configFile: resolve(import.meta.dirname, '../../vite.config.ts'),
    server: { host: '127.0.0.1', port: 0, hmr: false },
    logLevel: 'error',
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const paths = Array.from({ length: 24 }, (_, seed) => {
  const cut = CUTS[seed % 3] as Cut;
  const session = newSession(cut);
  const next = random(seed + 900);
  while (!session.sitting().ended) step(session, next());
  return { cut, path: session.sitting().path };
});

function step(session: Session, at: number): void {
  const choices = session.sitting().beats.at(-1)?.choices ?? [];
  session.choose(choices[Math.floor(at * choices.length)]?.id ?? '');
}

test('a path gives the same journal, reading and field twice in Node', () => {
  for (const each of paths) expect(told(each)).toBe(told(each));
});

test('a path gives the same journal, reading and field in Chromium as in Node', async () => {
  const page = await browser.newPage();
  await page.goto(address);
  const module = `/@fs${resolve(import.meta.dirname, 'told.ts')}`;
  await page.addScriptTag({ type: 'module', content: `import { told } from '${module}'; window.told = told;` });
  await page.waitForFunction('window.told');
  const there = await page.evaluate(
    (walks) => walks.map((window as unknown as { told: (walk: Walk) => string }).told),
    paths,
  );
  for (const [n, each] of paths.entries()) expect(there[n]).toBe(told(each));
  await page.close();
});
