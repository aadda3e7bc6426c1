/** How long the built game takes to paint a postcard, from the press to the saved picture. */
import type { Browser, Page } from 'playwright-core';
import { CARD_SHAPES, type CardShape } from '../../stage/postcard.ts';

export interface CardRun {
  readonly shape: CardShape;
  /** Milliseconds. */
  readonly painted: number;
  /** Workers alive afterwards beyond those there were: each would hold some hundred megabytes. */
  readonly leftOver: number;
}

/** Walks one sitting to its close by the first choices, and saves the field in both shapes so many times. */
export async function timePostcards(browser: Browser, address: string, runs: number): Promise<CardRun[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('[data-choice]');
  await page.evaluate(walkToClose);
  await page.waitForSelector(`[data-act="postcard-wide"]`);
  // The stage paints the field for itself first, on the same processors.
  await page.waitForTimeout(5000);
  const timed: CardRun[] = [];
  for (let i = 0; i < runs; i++) for (const shape of CARD_SHAPES) timed.push(await timeCard(page, shape));
  await context.close();
  return timed;
}

async function timeCard(page: Page, shape: CardShape): Promise<CardRun> {
  const before = page.workers().length;
  const saved = page.waitForEvent('download');
  const started = performance.now();
  await page.click(`[data-act="postcard-${shape}"]`);
  await saved;
  const painted = performance.now() - started;
  await page.waitForTimeout(200);
  return { shape, painted, leftOver: page.workers().length - before };
}

/** Runs in the page. */
async function walkToClose(): Promise<void> {
  while (!document.querySelector('[data-close]')) {
    document.querySelector<HTMLElement>('[data-choice]')?.click();
    await new Promise((next) => setTimeout(next));
  }
}
