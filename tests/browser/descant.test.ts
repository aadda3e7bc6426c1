/** The descant in a real browser: its music and its table, on a desk and on a phone, in every paper. */
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { descantOf } from '../../src/core/descant.ts';
import { describeDescant } from '../../src/core/descant-words.ts';
import type { Journal } from '../../src/core/journal.ts';
import { random } from '../../src/core/random.ts';
import { SCENES } from '../../src/core/scenes.ts';
import { scoreOf } from '../../src/core/score.ts';
import { SHEETS } from '../../src/page/picture.ts';
import { descant as words } from '../../story/en/descant.ts';
import { atRandom } from '../journals.ts';
import { following, leaningTo } from '../players.ts';
import { DESKTOP, launch, listen } from './browser.ts';

const root = resolve(import.meta.dirname, '../..');
const NARROW = { width: 320, height: 640 };
const OPEN = following(leaningTo('Open'));
const SPARSE = atRandom(random(8), SCENES, 0.75);
let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  const preact = ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'];
  server = await createServer({
    configFile: false,
    root,
    cacheDir: resolve(root, 'node_modules/.vite-descant'),
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: { include: preact, noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Showing {
  readonly audible?: boolean;
  readonly size?: string;
}
async function showing(journal: Journal, options: BrowserContextOptions, { audible, size }: Showing = {}) {
  const context = await browser.newContext(options);
  const { page, complaints } = await listen(context);
  await page.goto(`${server.resolvedUrls?.local[0]}tests/browser/pages/descant.html`);
  await page.waitForFunction(() => 'descant' in window);
  await page.evaluate((chosen) => chosen && (document.documentElement.dataset['size'] = chosen), size);
  await page.evaluate(([given, heard]) => window.descant.show(given, heard), [journal, audible] as const);
  await page.waitForSelector('.staves text');
  return { page, complaints, close: () => context.close() };
}

/** The names under the bars, one list for each line of music. */
const namesByLine = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.staves svg > g')].map((line) =>
      [...line.querySelectorAll('text')].map(({ textContent }) => textContent ?? ''),
    ),
  );

const NAMES = Object.values(words.stages).map(({ short }) => short);

describe.each([
  ['a desk', DESKTOP, undefined, 1],
  ['320 pixels', NARROW, undefined, 2],
  ['320 pixels at twice the size of text', NARROW, '40', 4],
] as const)('on %s', (_, viewport, size, lines) => {
  test.each([
    ['near Open', OPEN],
    ['with many passes', SPARSE],
    ['with nothing answered', []],
  ] as const)(
    'a telling %s has all its bars and notes, none outside the column or over another',
    async (__, journal) => {
      const { page, complaints, close } = await showing(journal, { viewport }, size ? { size } : {});
      const names = await namesByLine(page);
      expect(names.flat()).toEqual(NAMES);
      expect(names).toHaveLength(lines);
      expect(await page.locator('.staves .note').count()).toBe(scoreOf(descantOf(journal)).notes.length);
      const out = await page.evaluate(() => {
        const column = document.querySelector('.staves')?.getBoundingClientRect() as DOMRect;
        const parts = [...document.querySelectorAll('.staves :is(text, .note)')].map((part) =>
          part.getBoundingClientRect(),
        );
        return parts.filter(
          ({ left, right, top }) => left < column.left || right > column.right + 0.5 || top < column.top,
        ).length;
      });
      expect(out).toBe(0);
      const touching = await page.evaluate(() =>
        [...document.querySelectorAll('.staves svg > g')].some((line) => {
          const boxes = [...line.querySelectorAll('text')].map((name) => name.getBoundingClientRect());
          return boxes.some((box, n) => n > 0 && box.left < (boxes[n - 1]?.right ?? 0));
        }),
      );
      expect(touching).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

test('the picture has a name and a description, and the table says the same', async () => {
  const { page, close } = await showing(OPEN, { viewport: DESKTOP });
  const said = describeDescant(descantOf(OPEN), words);
  const picture = page.getByRole('img', { name: words.title });
  expect(await picture.locator('desc').textContent()).toBe(said.long);
  await page.click('.descant summary');
  const table = await page.evaluate(() =>
    [...document.querySelectorAll('.descant tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    ),
  );
  expect(table).toEqual(said.rows.map(({ name, cells }) => [name, ...cells]));
  expect(await page.getByRole('columnheader').count()).toBe(1 + said.voices.length);
  await close();
});

test('it can be heard only where something can play it, and then it is this telling that is played', async () => {
  const mute = await showing(OPEN, { viewport: DESKTOP });
  expect(await mute.page.locator('[data-act="hear"]').count()).toBe(0);
  await mute.close();
  const { page, close } = await showing(OPEN, { viewport: DESKTOP }, { audible: true });
  await page.click('[data-act="hear"]');
  expect(await page.evaluate(() => window.descant.played)).toEqual([scoreOf(descantOf(OPEN))]);
  await close();
});

test('the voices are told apart without colour: by the line between their notes, the head or the size', async () => {
  const { page, close } = await showing(OPEN, { viewport: DESKTOP });
  const looks = await page.evaluate(() =>
    ['tune', 'faced', 'carried', 'above'].map((voice) => {
      const way = document.querySelector(`.staves .way.${voice}`);
      const head = document.querySelector(`.staves .note.${voice} path.ink`);
      const scale = /scale\(([\d.]+)\)/.exec(head?.getAttribute('transform') ?? '')?.[1];
      return [way && getComputedStyle(way).strokeDasharray, head?.getAttribute('d'), scale].join(' ');
    }),
  );
  expect(new Set(looks).size).toBe(4);
  await close();
});

test('its ink stands out from every paper, and in forced colours takes the colour of text', async () => {
  const { page, close } = await showing(OPEN, { viewport: DESKTOP });
  const inks = await page.evaluate((sheets) => {
    const fill = (selector: string) => getComputedStyle(document.querySelector(selector) as Element).fill;
    return sheets.map((sheet) => {
      document.documentElement.dataset['sheet'] = sheet;
      return fill('.staves .note .ink') === getComputedStyle(document.documentElement).color;
    });
  }, SHEETS);
  expect(inks).toEqual(SHEETS.map(() => true));
  await close();
  const forced = await showing(OPEN, { viewport: DESKTOP, forcedColors: 'active' });
  const [ink, text] = await forced.page.evaluate(() => [
    getComputedStyle(document.querySelector('.staves .note .ink') as Element).fill,
    getComputedStyle(document.querySelector('.descant p') as Element).color,
  ]);
  expect(ink).toBe(text);
  await forced.close();
});
