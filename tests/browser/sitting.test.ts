/** Thirty seeded sittings by keyboard alone, beside the same sittings told in Node. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Beat } from '../../src/core/beat.ts';
import { CUTS, type Cut } from '../../src/core/cut.ts';
import { random } from '../../src/core/random.ts';
import type { Session } from '../../src/session/sitting.ts';
import { DESKTOP, launch, listen, PHONE, tabTo } from './browser.ts';
import { newSession } from './node-session.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const SITTINGS = Array.from({ length: 30 }, (_, seed) => ({
  seed,
  cut: CUTS[seed % 3] as Cut,
  screen: seed % 2 === 0 ? 'desktop' : 'phone',
  stage: Math.floor(seed / 6) % 2 === 0 ? 'kept away' : 'let in',
}));

test.concurrent.each(SITTINGS)(
  'sitting $seed, $cut, $screen, stage $stage: read to its end by keyboard, every line there, the focus never lost',
  async ({ seed, cut, screen, stage }) => {
    const context = await browser.newContext({
      viewport: screen === 'phone' ? PHONE : DESKTOP,
      reducedMotion: 'reduce',
    });
    const { page, complaints } = await listen(context);
    if (stage === 'kept away') await keepStageAway(page);
    await page.goto(inject('game'));
    const told = newSession(cut);
    await chooseCut(page, cut);
    const next = random(seed + 1);
    while (!told.sitting().ended) await takeTurn(page, told, next);
    await page.waitForSelector('[data-close][data-ground]');
    expect(await focusTag(page)).not.toBe('BODY');
    expect(complaints.filter((text) => !/ERR_FAILED|Failed to fetch dynamically|ReadPixels/.test(text))).toEqual([]);
    await context.close();
  },
);

/** The stage never comes: its scripts fail to load, as on a line that drops. The words must not notice. */
async function keepStageAway(page: Page): Promise<void> {
  await page.route(/(phaser|upgrade|studio|paint-worker|still-stage)[^/]*\.js/, (route) => route.abort());
}

async function chooseCut(page: Page, cut: Cut): Promise<void> {
  await page.waitForSelector('[data-choice="P0-begin"]');
  await tabTo(page, 'input[name="cut"]');
  for (let i = 0; i < 3 && (await page.evaluate(chosenCut)) !== cut; i++) await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(chosenCut)).toBe(cut);
}

const chosenCut = () => document.querySelector<HTMLInputElement>('input[name="cut"]:checked')?.value;

async function takeTurn(page: Page, told: Session, next: () => number): Promise<void> {
  const beat = told.sitting().beats.at(-1) as Beat;
  const choice = beat.choices[Math.floor(next() * beat.choices.length)];
  if (!choice) throw new Error(`${beat.id} offers nothing.`);
  const button = `[data-choice="${choice.id}"]`;
  await page.waitForSelector(button);
  const shown = straight(await page.evaluate(() => document.getElementById('sheet')?.textContent ?? ''));
  for (const line of beat.lines) expect(shown).toContain(straight(line));
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  told.choose(choice.id);
  await page.waitForFunction((id) => !document.querySelector(`[data-choice="${id}"]`), choice.id);
  expect(await focusTag(page), `after ${choice.id}`).not.toBe('BODY');
}

const focusTag = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? 'none');

/** The page curls the quotation marks that the story types straight. */
const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
