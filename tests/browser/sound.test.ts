/** Sound is asked for, or it is not there. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DESKTOP, launch, listen } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const isSound = (url: string): boolean => /howler|\.(webm|m4a)$/.test(url);

test('nothing of the sound is fetched until the reader turns it on, and then a bed of our own is', async () => {
  const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce' });
  const { page, complaints } = await listen(context);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(inject('game'));
  await takeFirst(page);
  expect(fetched.filter(isSound)).toEqual([]);

  await page.click('[data-act="sound"]');
  // The story opens quiet: read on until something can be heard.
  const beds = (): string[] => fetched.filter((url) => url.endsWith('.webm'));
  for (let turn = 0; turn < 20 && beds().length === 0; turn++) await takeFirst(page);
  expect(beds()).toHaveLength(1);
  expect(new URL(beds()[0] ?? '').origin).toBe(new URL(inject('game')).origin);
  expect(complaints.filter((text) => !/ReadPixels/.test(text))).toEqual([]);
  await context.close();
});

async function takeFirst(page: Page): Promise<void> {
  const choice = await page.waitForSelector('[data-choice]');
  const id = await choice.getAttribute('data-choice');
  await choice.click();
  await page.waitForFunction((gone) => !document.querySelector(`[data-choice="${gone}"]`), id);
  await page.waitForTimeout(300);
}
