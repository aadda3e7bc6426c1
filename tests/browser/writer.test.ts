/** A writer at work: the story changes under an open page. On a copy of the story, so that nothing of it is touched. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inkStory } from '../../src/build/ink-plugin.ts';
import { launch } from './browser.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'fence-story-'));
const scene = join(folder, '00-opening.ink');
let browser: Browser;
let server: ViteDevServer;
let page: Page;

beforeAll(async () => {
  cpSync(join(root, 'story/en'), folder, { recursive: true });
  server = await createServer({
    configFile: false,
    root: join(root, 'src'),
    cacheDir: join(folder, '.vite'),
    plugins: [inkStory({ main: join(folder, 'main.ink') })],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { host: '127.0.0.1', port: 0, fs: { allow: [root] } },
    logLevel: 'silent',
  });
  await server.listen();
  browser = await launch();
  page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.click('[data-choice="P0-begin"]');
  await page.click('[data-choice="S01d"]');
  await page.waitForSelector('[data-choice="S01-on"]');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const change = (from: string, to: string): void => writeFileSync(scene, readFileSync(scene, 'utf8').replace(from, to));

test('a changed line is read at once, in the place where the writer was', async () => {
  change('Raymond is laying', 'Raymond is still laying');
  await page.waitForFunction(() => document.getElementById('sheet')?.textContent?.includes('Raymond is still laying'));
  expect(await page.isVisible('[data-choice="S01-on"]')).toBe(true);
});

test('a fault is shown with its file and line, and the story that ran goes on', async () => {
  change('-> sunlit', '-> nowhere_at_all');
  const overlay = await page.waitForSelector('vite-error-overlay');
  const said = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
  expect(said).toMatch(/00-opening\.ink:\d+: .*nowhere_at_all/);
  expect(await page.isVisible('[data-choice="S01-on"]')).toBe(true);
});
