/** The close in a real browser: what can be struck out, the fence walked along by keyboard, going back to a moment, small screens, paper. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Path } from '../../src/core/beat.ts';
import { composeField } from '../../src/core/composition.ts';
import { journalOf } from '../../src/core/journal.ts';
import { random } from '../../src/core/random.ts';
import { readJournal } from '../../src/core/scoring.ts';
import { linkOf } from '../../src/page/link.ts';
import { DESKTOP, launch, listen, PHONE } from './browser.ts';
import { newSession } from './node-session.ts';

const SHORT = pathOf(11);
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A whole short reading with every scene answered, by coin toss. */
function pathOf(seed: number): Path {
  const next = random(seed);
  const told = newSession('room');
  while (!told.sitting().ended) {
    const offered = told.sitting().beats.at(-1)?.choices ?? [];
    const answers = offered.filter(({ id }) => !/-(pass|soft)$/.test(id));
    told.choose(answers[Math.floor(next() * answers.length)]?.id ?? '');
  }
  return told.sitting().path;
}

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly done: () => Promise<void>;
}

async function open(options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', ...options });
  const { page, complaints } = await listen(context);
  await page.route(/(phaser|studio|paint-worker)[^/]*\.js/, (route) => route.abort());
  return { page, complaints, done: () => context.close() };
}

/** Through the story itself, so that the sitting is kept. */
async function playToTheClose(page: Page): Promise<void> {
  await page.goto(inject('game'));
  await page.check('input[value="room"]');
  for (const id of SHORT) {
    await page.click(`[data-choice="${id}"]`);
    await page.waitForSelector(`[data-choice="${id}"]`, { state: 'detached' });
  }
  await page.waitForSelector('[data-close][data-ground]');
}

/** Through a link, which keeps nothing. */
async function linkToTheClose(page: Page): Promise<void> {
  await page.goto(inject('game') + linkOf(SHORT));
  await page.waitForSelector('[data-close][data-ground]');
}

async function comeBack(page: Page): Promise<void> {
  await page.reload();
  await page.click('[data-act="resume"]');
  await page.waitForSelector('[data-close][data-ground]');
}

/** The things that Tab comes to, from the top of the close to its end. */
async function tabbedThrough(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  await page.locator('[data-close] h1').focus();
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const [inClose, thing] = await page.evaluate(() => [
      document.activeElement?.closest('[data-close]') !== null,
      document.activeElement?.closest('li')?.dataset['thing'] ?? '',
    ]);
    if (!inClose) return seen;
    if (thing) seen.push(thing);
  }
  throw new Error('Tab never left the close.');
}

const unexpected = (complaints: readonly string[]): readonly string[] =>
  complaints.filter((text) => !/ERR_FAILED|Failed to fetch dynamically|ReadPixels/.test(text));

test('a moment struck out says so, stays so when the page is opened again, and can be let stand', async () => {
  const { page, complaints, done } = await open();
  await playToTheClose(page);
  const claim = page.locator('.claim.moment').first();
  const moment = (await claim.getAttribute('data-cites')) ?? '';
  const text = (await claim.locator('p').textContent()) ?? '';
  const ground = await page.getAttribute('[data-close]', 'data-ground');
  expect(await page.locator('.annotation').count()).toBe(0);

  await claim.locator('[data-act="strike"]').focus();
  await page.keyboard.press('Enter');
  expect(await claim.locator('s').textContent()).toBe(text);
  expect(await claim.locator('.annotation').textContent()).toContain('struck');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe('strike');
  const others = page.locator(`.claim:not(.moment):not(.of)[data-cites~="${moment}"] > .annotation`);
  expect(await others.count()).toBeGreaterThan(0);

  await comeBack(page);
  expect(await page.locator('.claim.moment s').allTextContents()).toEqual([text]);
  expect(await page.getAttribute('[data-close]', 'data-ground')).toBe(ground);
  await page.locator('.claim.moment [data-act="strike"]').first().click();
  expect(await page.locator('.annotation').count()).toBe(0);
  await comeBack(page);
  expect(await page.locator('.reading s').count()).toBe(0);
  expect(unexpected(complaints)).toEqual([]);
  await done();
});

test('every claim that cites shows its moments, and all but the count of choices can be struck', async () => {
  const { page, done } = await open();
  await linkToTheClose(page);
  const claims = page.locator('.claim:not([data-cites=""])');
  for (const claim of await claims.all()) {
    const cited = ((await claim.getAttribute('data-cites')) ?? '').split(' ').length;
    const isCount = ((await claim.getAttribute('class')) ?? '').includes(' of');
    expect(await claim.locator('[data-act="strike"]').count()).toBe(isCount ? 0 : cited);
    if ((await claim.locator('summary').count()) === 0) continue;
    await claim.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await claim.locator('li:visible').count()).toBe(cited);
  }
  await done();
});

test('every thing on the fence is come to by Tab in the order it hangs, and tells its moment', async () => {
  const { page, complaints, done } = await open({ viewport: PHONE });
  await linkToTheClose(page);
  const journal = journalOf(SHORT);
  const { things } = composeField(journal, readJournal(journal));
  expect(await tabbedThrough(page)).toEqual(things.map(({ scene }) => scene));
  await page.locator('.fence-map .past').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.fence-map') === null)).toBe(true);
  for (const { scene } of things) {
    const thing = page.locator(`[data-thing="${scene}"]`);
    await thing.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await thing.locator('p:not(.kicker)').first().textContent()).toMatch(/, you .+\. It kept .+; it left .+\./);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe('branch');
  }
  expect(unexpected(complaints)).toEqual([]);
  await done();
});

test('going back to a moment opens its choices again, and the telling it was gone back from is kept', async () => {
  const { page, complaints, done } = await open();
  await playToTheClose(page);
  const scene = journalOf(SHORT)[3]?.scene ?? '';
  await page.locator(`[data-thing="${scene}"] summary`).click();
  await page.locator(`[data-thing="${scene}"] [data-act="branch"]`).click();
  await page.waitForSelector(`[data-choice^="${scene}"]`);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-heading'))).toBe(true);
  expect(await page.evaluate(keptNames)).toContain(`kept room ${SHORT.join('.')}`);
  expect(unexpected(complaints)).toEqual([]);
  await done();
});

/** Runs in the page. */
async function keptNames(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((found) => {
    const request = indexedDB.open('what-the-fence-keeps');
    request.addEventListener('success', () => found(request.result));
  });
  return new Promise((found) => {
    const request = database.transaction('sittings').objectStore('sittings').getAllKeys();
    request.addEventListener('success', () => found(request.result.map(String)));
  });
}

test.each(['20', '40'])(
  'at 320 pixels and text of size %s the close fits, and its targets are 44 high',
  async (size) => {
    const { page, done } = await open({ viewport: { width: 320, height: 256 } });
    await page.addInitScript(
      (kept) => localStorage.setItem('what-the-fence-keeps.settings', JSON.stringify({ size: kept })),
      size,
    );
    await linkToTheClose(page);
    for (const summary of await page.locator('.reading summary, .fence-map summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('[data-close] button, [data-close] summary')]
        .filter((each) => each.getClientRects().length > 0)
        .filter((each) => each.getBoundingClientRect().width < 44 || each.getBoundingClientRect().height < 44)
        .map((each) => each.textContent),
    );
    expect(small).toEqual([]);
    await done();
  },
);

test('headings at the close begin at the first and go down one level at a time', async () => {
  const { page, done } = await open();
  await linkToTheClose(page);
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll('[data-close] :is(h1, h2, h3, h4, h5, h6)')].map((each) => Number(each.localName[1])),
  );
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).toEqual([]);
  await done();
});

test('paper has the reading, its moments, the picture in words and the afterwards, in black, and nothing to press', async () => {
  const { page, done } = await open({ viewport: { width: 720, height: 1000 } });
  await page.addInitScript(() => localStorage.setItem('what-the-fence-keeps.settings', '{"theme":"contrast"}'));
  await linkToTheClose(page);
  await page.locator('.claim.moment [data-act="strike"]').first().click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.claim > p:visible').count()).toBeGreaterThan(6);
  expect(await page.locator('.claim > .annotation:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('#field-in-words p:visible').count()).toBeGreaterThan(3);
  expect(await page.locator('#aftercare:visible').count()).toBe(1);
  expect(await page.locator('button:visible, canvas:visible').count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(0, 0, 0)');
  await done();
});
