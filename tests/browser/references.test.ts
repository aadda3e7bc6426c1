/**
 * The reviewed pictures of the game, beside the game as it is now. `UPDATE_REFERENCES=1` takes them again: then look at
 * them beside the art direction before they are committed.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, listen } from './browser.ts';
import { leaningPath, pathTo } from './leanings.ts';

const folder = resolve(import.meta.dirname, '../references');
const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 640 } } as const;
const VIEWS: Record<string, () => { path: readonly string[]; scroll?: boolean }> = {
  opening: () => ({ path: [] }),
  hailsham: () => ({ path: pathTo('s03_mud') }),
  'dark-field': () => ({ path: [...pathTo('s23_field'), 'S23-open'] }),
  close: () => ({ path: leaningPath('integrity'), scroll: true }),
  'field-integrity': () => ({ path: leaningPath('integrity') }),
  'field-despair': () => ({ path: leaningPath('despair') }),
  'field-contested': () => ({ path: leaningPath('contested') }),
};
/** Mean difference of two small grey copies, 0 to 255, that grain, fonts and software rendering may make. */
const TOLERANCE = 8;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each(Object.keys(VIEWS).flatMap((view) => (['desktop', 'phone'] as const).map((screen) => ({ view, screen }))))(
  '$view on a $screen looks as it was reviewed',
  async ({ view, screen }) => {
    const context = await browser.newContext({ viewport: SCREENS[screen], reducedMotion: 'reduce' });
    const { page } = await listen(context);
    const taken = await picture(page, VIEWS[view]?.() ?? { path: [] });
    await context.close();
    const file = resolve(folder, `${view}-${screen}.jpg`);
    if (process.env['UPDATE_REFERENCES']) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, taken);
    }
    expect(existsSync(file), `${file} is missing: run with UPDATE_REFERENCES=1 and look at it`).toBe(true);
    expect(await difference(file, taken)).toBeLessThan(TOLERANCE);
  },
);

async function picture(page: Page, { path, scroll }: { path: readonly string[]; scroll?: boolean }): Promise<Buffer> {
  await page.goto(`${inject('game')}${path.length > 0 ? `#p1.${path.join('.')}` : ''}`);
  await page.waitForSelector('#plate[data-shown]', { timeout: 60_000 });
  await page.waitForTimeout(6000);
  if (scroll) {
    await page.waitForSelector('[data-close]');
    await page.evaluate(() => document.querySelector('[data-close]')?.scrollIntoView({ behavior: 'instant' }));
    await page.waitForTimeout(500);
  }
  return page.screenshot({ type: 'jpeg', quality: 80 });
}

async function difference(file: string, taken: Buffer): Promise<number> {
  const [before, now] = await Promise.all([file, taken].map(greys));
  const gaps = (before as number[]).map((grey, n) => Math.abs(grey - (now?.[n] ?? 0)));
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

async function greys(source: string | Buffer): Promise<number[]> {
  const image = await loadImage(source);
  const context = createCanvas(48, 48).getContext('2d');
  context.drawImage(image, 0, 0, 48, 48);
  const { data } = context.getImageData(0, 0, 48, 48);
  return Array.from(
    { length: 48 * 48 },
    (_, n) => ((data[n * 4] ?? 0) + (data[n * 4 + 1] ?? 0) + (data[n * 4 + 2] ?? 0)) / 3,
  );
}
