/** Tellings kept beside each other: a branch from a thing on the fence, the old one opened again, and the two compared. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launch, listen, PHONE } from './browser.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' });
});
afterEach(() => context.close());
afterAll(() => browser.close());

test('a branch from a thing leaves the old telling to be opened and laid beside it', async () => {
  const { page, complaints } = await listen(context);
  await page.goto(inject('game'));
  await page.check('input[value="room"]');
  await toTheClose(page, 0);
  const first = await linkOf(page);
  expect(await page.$('[data-compare]')).toBeNull();

  const thing = page.locator('[data-thing]').nth(1);
  const scene = await thing.getAttribute('data-thing');
  await thing.locator('summary').click();
  await thing.locator('[data-act="branch"]').click();
  await page.waitForSelector(`[data-choice^="${scene}"]`);
  await press(page, (await offered(page))[1] ?? '');
  await toTheClose(page, 0);
  const second = await linkOf(page);
  expect(second).not.toBe(first);

  await page.click('[data-compare] > summary');
  const differs = page.locator('[data-differs]');
  expect(await differs.evaluateAll((found) => found.map((each) => each.getAttribute('data-differs')))).toContain(scene);
  const [here, there] = await page.locator(`[data-differs="${scene}"] dd`).allTextContents();
  expect(here).not.toBe(there);
  expect(`${here} ${there}`).toMatch(/^you .+ you /);

  await page.click('[data-compare] [data-act="open-kept"]');
  await page.waitForFunction((link) => document.querySelector<HTMLInputElement>('[data-link]')?.value === link, first);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.reload();
  await page.click('[data-act="resume"]');
  expect(await linkOf(page)).toBe(first);
  await page.waitForSelector('[data-compare]');
  expect(complaints.filter((text) => !/ReadPixels/.test(text))).toEqual([]);
});

test('a branch can be left for the old telling and found again, and all of them forgotten', async () => {
  const { page } = await listen(context);
  await page.goto(inject('game'));
  await page.check('input[value="room"]');
  await toTheClose(page, 0);
  const first = await linkOf(page);
  await page.click('[data-thing] summary');
  await page.click('[data-act="branch"]');
  await page.waitForSelector('[data-choice]');
  const left = await offered(page);
  await page.click('.tools [data-act="said"]');
  await page.click('dialog .tellings summary');
  await page.click('dialog [data-act="open-kept"]');
  await page.waitForSelector('[data-link]');
  expect(await linkOf(page)).toBe(first);

  await page.reload();
  await page.click('.opening .tellings summary');
  await page.click('.tellings [data-act="open-kept"]');
  await page.waitForSelector('[data-choice]');
  expect(await offered(page)).toEqual(left);

  await page.click('.tools [data-act="settings"]');
  await page.click('[data-act="erase"]');
  await page.click('[data-act="erase"]');
  await page.waitForSelector('[data-choice="P0-begin"]');
  await page.reload();
  await page.waitForSelector('[data-choice="P0-begin"]');
  await page.waitForTimeout(500);
  expect(await page.$('.tellings, [data-act="resume"]')).toBeNull();
});

test('a link opens exactly that telling on another device, beside whatever is kept there', async () => {
  const { page } = await listen(context);
  await page.goto(inject('game'));
  await page.check('input[value="room"]');
  await toTheClose(page, 1);
  const link = await linkOf(page);
  const reading = await page.textContent('.reading');
  const elsewhere = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' });
  const { page: other } = await listen(elsewhere);
  await other.goto(link);
  await other.waitForSelector('[data-close] .reading');
  expect(await other.textContent('.reading')).toBe(reading);
  expect(await linkOf(other)).toBe(link);
  expect(await other.$('[data-compare]')).toBeNull();
  await elsewhere.close();
});

test('a kept telling that was spoilt gives a sentence, and the others can still be opened', async () => {
  const { page, complaints } = await listen(context);
  await page.goto(inject('game'));
  await page.check('input[value="room"]');
  await toTheClose(page, 0);
  await page.click('[data-act="again"]');
  await page.waitForSelector('[data-choice="P0-begin"]');
  await page.evaluate(writeSpoilt);
  await page.check('input[value="room"]');
  await toTheClose(page, 1);
  await page.waitForFunction(() => /could not be read/.test(document.getElementById('status')?.textContent ?? ''));
  await page.click('[data-compare] > summary');
  expect(await page.locator('[data-compare] option').count()).toBe(1);
  expect(complaints.filter((text) => !/ReadPixels/.test(text))).toEqual([]);
});

/** Runs in the page: puts nonsense among the kept tellings. */
async function writeSpoilt(): Promise<void> {
  const database = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open('what-the-fence-keeps');
    request.addEventListener('success', () => done(request.result));
  });
  const written = database.transaction('sittings', 'readwrite');
  written.objectStore('sittings').put({ save: 'scribble' }, 'kept room S01a');
  await new Promise((done) => written.addEventListener('complete', done));
  database.close();
}

/** Takes the nth choice on every page, or the last where there are fewer. */
async function toTheClose(page: Page, nth: number): Promise<void> {
  await page.waitForSelector('[data-choice]');
  for (let turn = 0; turn < 200 && !(await page.$('[data-close]')); turn++) {
    const ids = await offered(page);
    const id = ids[Math.min(nth, ids.length - 1)];
    if (id === undefined) await page.waitForTimeout(30);
    else await press(page, id);
  }
  await page.waitForSelector('[data-link]');
}

const offered = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-choice]')].map((button) => button.dataset['choice'] ?? ''),
  );

async function press(page: Page, id: string): Promise<void> {
  await page.click(`[data-choice="${id}"]`);
  await page.waitForSelector(`[data-choice="${id}"]`, { state: 'detached' });
}

const linkOf = (page: Page): Promise<string> => page.inputValue('[data-link]');
