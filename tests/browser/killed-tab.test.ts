/** Tabs that die in the middle of a sitting, and saves that come back spoilt. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Beat } from '../../src/core/beat.ts';
import { random } from '../../src/core/random.ts';
import { launch, listen, PHONE } from './browser.ts';
import { newSession } from './node-session.ts';

const MOMENTS = 50;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test(`a tab killed at each of ${MOMENTS} random moments resumes at the same beat`, async () => {
  const next = random(50);
  const context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' });
  const told = newSession('full');
  let { page } = await listen(context);
  await page.goto(inject('game'));
  await press(page, 'P0-begin');
  told.choose('P0-begin');
  for (let moment = 0; moment < MOMENTS; moment++) {
    for (let steps = next() < 0.5 ? 2 : 1; steps > 0 && !nearEnd(told); steps--) {
      const { choices } = told.sitting().beats.at(-1) as Beat;
      const id = choices[Math.floor(next() * choices.length)]?.id as string;
      await press(page, id);
      told.choose(id);
    }
    await page.waitForTimeout(next() * 60);
    await kill(context, page);
    ({ page } = await listen(context));
    await page.goto(inject('game'));
    await page.click('[data-act="resume"]');
    await page.waitForSelector('[data-choice]');
    expect(await offered(page), `moment ${moment}`).toEqual(
      told
        .sitting()
        .beats.at(-1)
        ?.choices.map(({ id }) => id),
    );
  }
  await context.close();
});

const SPOILT: readonly [string, string][] = [
  ['a save that is not a save', `{ auto: 7 }`],
  [
    'a save with a path of nonsense',
    `{ auto: { save: { version: 1, cut: 'full', path: ['<b>', 12], storyHash: 'x', savedAt: 'never' }, sum: 0 } }`,
  ],
  ['a save from a later version', `{ auto: { save: { version: 99 }, sum: 1 } }`],
];

test.each(SPOILT)('%s gives a plain sentence and a fresh start, never a blank page', async (_, records) => {
  const context = await browser.newContext({ viewport: PHONE, reducedMotion: 'reduce' });
  const { page, complaints } = await listen(context);
  await page.goto(inject('game'));
  await press(page, 'P0-begin');
  await page.waitForSelector('[data-choice^="S01"]');
  await page.waitForTimeout(300);
  await page.evaluate(spoil, records);
  await page.reload();
  await page.waitForSelector('[data-choice="P0-begin"], [data-act="resume"]');
  await page.waitForFunction(() => (document.querySelector('[role="status"]')?.textContent ?? '').trim().length > 10);
  expect(complaints).toEqual([]);
  await context.close();
});

/** Runs in the page: takes the note away, and writes records over every copy that the database keeps. */
async function spoil(records: string): Promise<void> {
  localStorage.clear();
  const bad = new Function(`return (${records})`)() as Record<string, unknown>;
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open(name as string);
      request.addEventListener('success', () => done(request.result));
    });
    for (const store of db.objectStoreNames) {
      const written = db.transaction(store, 'readwrite');
      for (const key of ['auto', 'auto-1', 'auto-2']) written.objectStore(store).put(bad['auto'], key);
      await new Promise((done) => written.addEventListener('complete', done));
    }
    db.close();
  }
}

async function press(page: Page, id: string): Promise<void> {
  await page.click(`[data-choice="${id}"]`);
  await page.waitForFunction((gone) => !document.querySelector(`[data-choice="${gone}"]`), id);
}

/** The renderer dies as a phone's does when it needs the memory: no unload, no last word. */
async function kill(context: BrowserContext, page: Page): Promise<void> {
  const cdp = await context.newCDPSession(page);
  const died = page.waitForEvent('crash');
  cdp.send('Page.crash').catch(() => {
    // A renderer that has crashed cannot answer.
  });
  await died;
  await page.close();
}

const nearEnd = (told: ReturnType<typeof newSession>): boolean => told.sitting().beats.at(-1)?.kind === 'ending';

const offered = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-choice]')].map((button) => button.dataset['choice']),
  );
