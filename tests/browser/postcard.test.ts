/** The postcard: the same picture in every browser started, saved by a button, and nothing lost where it cannot be. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { composeField } from '../../src/core/composition.ts';
import { readJournal } from '../../src/core/scoring.ts';
import { linkOf } from '../../src/page/link.ts';
import { CARD_SHAPES, type CardShape, type PaintPostcard, type Postcard } from '../../src/stage/postcard.ts';
import { postcard as words } from '../../story/en/postcard.ts';
import { DESKTOP, launch, listen } from './browser.ts';
import { newSession } from './node-session.ts';

declare global {
  interface Window {
    paintPostcard: PaintPostcard;
  }
}

const SIZES: Record<CardShape, { width: number; height: number }> = {
  wide: { width: 2400, height: 1600 },
  tall: { width: 1600, height: 2400 },
};
/** The least of a sitting: always the first answer, in the shortest cut. */
const sitting = ended();
const field = composeField(sitting.journal, readJournal(sitting.journal));
const cardOf = (shape: CardShape): Postcard => ({ field, shape, caption: ['A title', 'A line below it'] });

let server: ViteDevServer;
let browser: Browser;
beforeAll(async () => {
  server = await createServer({
    configFile: resolve(import.meta.dirname, '../../vite.config.ts'),
    cacheDir: resolve(import.meta.dirname, '../../node_modules/.vite-postcard'),
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    logLevel: 'error',
  });
  await server.listen();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

function ended() {
  const session = newSession('room');
  while (!session.sitting().ended) session.choose(session.sitting().beats.at(-1)?.choices[0]?.id ?? '');
  return session.sitting();
}

/** A page with the painter of postcards on it. */
async function painterIn(from: Browser, without: 'nothing' | 'workers' = 'nothing'): Promise<Page> {
  const page = await from.newPage();
  if (without === 'workers') await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  const content = `import { paintPostcard } from '/stage/card-painter.ts'; window.paintPostcard = paintPostcard;`;
  await page.addScriptTag({ type: 'module', content });
  await page.waitForFunction('window.paintPostcard');
  return page;
}

async function paintedIn(page: Page, card: Postcard): Promise<Buffer> {
  const address = await page.evaluate(async (asked) => {
    const png = await window.paintPostcard(asked, new AbortController().signal);
    return new Promise<string>((read) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => read(String(reader.result)));
      reader.readAsDataURL(png);
    });
  }, card);
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

/** As a PNG's first chunk gives it (ISO/IEC 15948, 11.2.2). */
function sizeOf(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

const digest = (png: Buffer): string => createHash('sha256').update(png).digest('hex');

test('a card painted in two browsers, started apart, has the same bytes in both shapes', async () => {
  const runs: string[][] = [];
  for (let n = 0; n < 2; n++) {
    const fresh = await launch();
    const page = await painterIn(fresh);
    const digests: string[] = [];
    for (const shape of CARD_SHAPES) {
      const png = await paintedIn(page, cardOf(shape));
      expect(sizeOf(png)).toEqual(SIZES[shape]);
      digests.push(digest(png));
    }
    runs.push(digests);
    await fresh.close();
  }
  expect(runs[1]).toEqual(runs[0]);
  expect(runs[0]?.[0]).not.toBe(runs[0]?.[1]);
});

test('a page without workers paints the same card on its own thread', async () => {
  const inWorker = await paintedIn(await painterIn(browser), cardOf('wide'));
  const onPage = await paintedIn(await painterIn(browser, 'workers'), cardOf('wide'));
  expect(digest(onPage)).toBe(digest(inWorker));
});

/** Runs in the page: the rows in which two pictures differ, first and last. */
async function rowsThatDiffer(addresses: readonly string[]): Promise<{ first: number; last: number }> {
  const [one, other] = await Promise.all(
    addresses.map(async (address) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? []);
    }),
  );
  const rows = [...(one ?? [])].flatMap((pixel, at) => (pixel === other?.[at] ? [] : [Math.floor(at / 2400)]));
  return { first: rows[0] ?? -1, last: rows.at(-1) ?? -1 };
}

test('the caption is printed below the picture, in its own faces, and touches nothing else', async () => {
  const page = await painterIn(browser);
  const asAddress = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
  const bare = await paintedIn(page, { ...cardOf('wide'), caption: ['', ''] });
  const named = await paintedIn(page, cardOf('wide'));
  const { first, last } = await page.evaluate(rowsThatDiffer, [asAddress(bare), asAddress(named)]);
  expect(first).toBeGreaterThan(1300);
  expect(last).toBeGreaterThan(1420);
  expect(last).toBeLessThan(1500);
  await page.route(/literata-italic[^/]*\.woff2/, (route) => route.abort());
  await expect(paintedIn(page, cardOf('wide'))).rejects.toThrow(/network|load/i);
});

async function atClose(page: Page): Promise<void> {
  await page.goto(`${inject('game')}${linkOf(sitting.path)}`);
  await page.waitForSelector('[data-act="postcard-wide"]');
  await page.waitForSelector('#plate[data-shown="field"]', { state: 'attached', timeout: 60_000 });
}

const SLOW = { timeout: 60_000 };
const toldOf = (page: Page) => page.locator('[data-postcard]');

test('the close saves the field in either shape, says so politely, and gives the memory back', async () => {
  const { page, complaints } = await listen(
    await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', acceptDownloads: true }),
  );
  await atClose(page);
  const workers = page.workers().length;
  for (const shape of CARD_SHAPES) {
    const coming = page.waitForEvent('download', { timeout: 60_000 });
    await page.focus(`[data-act="postcard-${shape}"]`);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (text) => document.querySelector('[data-postcard]')?.textContent === text,
      words.painting,
    );
    const file: Download = await coming;
    expect(file.suggestedFilename()).toBe(`fence-${field.seed}.png`);
    expect(sizeOf(readFileSync(await file.path()))).toEqual(SIZES[shape]);
    await expect.poll(() => toldOf(page).textContent(), SLOW).toContain(`fence-${field.seed}.png`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe(`postcard-${shape}`);
    await expect.poll(() => page.workers().length, SLOW).toBe(workers);
  }
  expect(await toldOf(page).getAttribute('role')).toBe('status');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('leaving the close stops the painting', async () => {
  const { page } = await listen(await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce' }));
  await atClose(page);
  const workers = page.workers().length;
  const downloads: Download[] = [];
  page.on('download', (file) => downloads.push(file));
  await page.click('[data-act="postcard-tall"]');
  await expect.poll(() => page.workers().length, { ...SLOW, interval: 10 }).toBe(workers + 1);
  await page.click('[data-act="finish"]');
  await expect.poll(() => page.workers().length, SLOW).toBe(workers);
  await page.waitForTimeout(4000);
  expect(downloads).toEqual([]);
  await page.context().close();
});

test('where no picture can be made the close says so and keeps everything else', async () => {
  const { page } = await listen(await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce' }));
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await atClose(page);
  const before = await page.locator('[data-close] .reading').textContent();
  await page.click('[data-act="postcard-wide"]');
  await expect.poll(() => toldOf(page).textContent(), SLOW).toBe(words.broken);
  expect(await page.locator('[data-close] .reading').textContent()).toBe(before);
  await page.context().close();
});
