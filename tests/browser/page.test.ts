/** What the page promises whoever reads it, in a real browser: where focus goes, what keys do, what fits, what is kept. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { DESKTOP, launch, listen, PHONE } from './browser.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => context.close());
afterAll(() => browser.close());

async function open(options: BrowserContextOptions = {}, fragment = ''): Promise<Page> {
  context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', ...options });
  const { page } = await listen(context);
  await page.goto(inject('game') + fragment);
  await page.waitForSelector('[data-choice]');
  return page;
}
async function press(page: Page, id: string): Promise<void> {
  await page.click(`[data-choice="${id}"]`);
  await page.waitForSelector(`[data-choice="${id}"]`, { state: 'detached' });
}
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const tag = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.localName ?? '');

const toTheClose = async (page: Page): Promise<void> => {
  for (let turn = 0; turn < 200 && !(await page.$('[data-close]')); turn++) {
    const id = await page.evaluate(
      () => [...document.querySelectorAll<HTMLElement>('[data-choice]')].at(-1)?.dataset['choice'],
    );
    if (id === undefined) await page.waitForTimeout(50);
    else await press(page, id);
  }
};

describe('after a choice', () => {
  test('focus is on the heading of the new text, which says what was chosen', async () => {
    const page = await open();
    await press(page, 'P0-begin');
    expect(await tag(page)).toBe('h1');
    expect(await focused(page)).toBe('Breakfast for Raymond');
    await press(page, 'S01c');
    expect(await tag(page)).toBe('h2');
    expect(await focused(page)).toBe('You chose: Ask first for one scrap of his own');
  });
  test('in the live mode focus is on the story, and its words go through a log that is soon empty again', async () => {
    const page = await open();
    await page.evaluate(() => localStorage.setItem('what-the-fence-keeps.settings', '{"announce":"live"}'));
    await page.reload();
    await page.waitForSelector('[data-choice]');
    await page.evaluate(() => {
      const log = document.getElementById('spoken') as HTMLElement;
      new MutationObserver(
        () => (document.title = String(Math.max(Number(document.title) || 0, log.children.length))),
      ).observe(log, { childList: true });
    });
    await press(page, 'P0-begin');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('story');
    await page.waitForFunction(
      () => Number(document.title) > 5 && document.getElementById('spoken')?.children.length === 0,
    );
  });
  test('nothing that can be pressed is inside a live region', async () => {
    const page = await open();
    await press(page, 'P0-begin');
    expect(await page.locator('[aria-live] button, [role="log"] button, [role="status"] button').count()).toBe(0);
  });
});

describe('keys', () => {
  test('choose, open what has been said, open settings, pause and go on', async () => {
    const page = await open();
    await page.keyboard.press('1');
    await page.waitForSelector('[data-choice="S01-pass"]');
    await page.keyboard.press('h');
    await page.waitForSelector('dialog.said[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog.said[open]', { state: 'detached' });
    expect(await page.evaluate(() => document.body.dataset['screen'])).toBe('story');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-act="resume"]');
    expect(await focused(page)).toBe('Paused');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-choice="S01-pass"]');
    expect(await focused(page)).toBe('Breakfast for Raymond');
    await page.keyboard.press('c');
    expect(await focused(page)).toBe('Choices');
  });
  test('do nothing with a modifier, nor when they have been switched off', async () => {
    const page = await open();
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Alt+h');
    expect(await page.evaluate(() => document.body.dataset['screen'])).toBe('opening');
    await page.evaluate(() => localStorage.setItem('what-the-fence-keeps.settings', '{"keys":false}'));
    await page.reload();
    await page.waitForSelector('[data-choice]');
    await page.keyboard.press('1');
    await page.keyboard.press('s');
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => document.body.dataset['screen'])).toBe('opening');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('what has been said', () => {
  test('is all there, and gives the way back to any place', async () => {
    const page = await open({}, '#p1.P0-begin.S01b.S01-on');
    await page.click('.tools [data-act="said"]');
    const said = (await page.locator('dialog.said').textContent()) ?? '';
    for (const part of ['Raymond is laying a table', 'Tell him only the sunlit parts', 'somebody has left a bed out'])
      expect(said).toContain(part);
    await page.locator('dialog.said [data-act="back"]').nth(1).click();
    await page.waitForSelector('[data-choice="S01a"]');
    expect(await focused(page)).toBe('Breakfast for Raymond');
  });
});

describe('a link', () => {
  test('that cannot be read gives a plain sentence and the plain game', async () => {
    const page = await open({}, '#p1.<script>');
    expect(await page.locator('[role="status"]').textContent()).toContain('link');
    expect(await page.locator('[data-choice="P0-begin"]').count()).toBe(1);
  });
  test('that stops fitting shows how far it went', async () => {
    const page = await open({}, '#p1.P0-begin.S01b.S99z');
    expect(await page.locator('[role="status"]').textContent()).toContain('part of the way');
    expect(await page.locator('[data-choice="S01-on"]').count()).toBe(1);
  });
});

describe('the ways out', () => {
  test('leaving goes to a blank page and keeps the place', async () => {
    const page = await open();
    await press(page, 'P0-begin');
    await press(page, 'S01a');
    await page.click('[data-act="leave"]');
    await page.waitForURL('about:blank');
    await page.goto(inject('game'));
    await page.click('[data-act="resume"]');
    await page.waitForSelector('[data-choice="S01-on"]');
    expect(await page.evaluate(() => document.body.dataset['screen'])).toBe('story');
  });
  test('beginning again asks first, and keeps the place when the answer is no', async () => {
    const page = await open();
    await press(page, 'P0-begin');
    await page.click('[data-act="leave"]');
    await page.waitForURL('about:blank');
    await page.goto(inject('game'));
    await page.click('[data-act="again"]');
    await page.click('[data-act="resume"]');
    await page.click('[data-act="again"]');
    await page.click('[data-act="again"]');
    await page.waitForSelector('[data-choice="P0-begin"]');
    expect(await tag(page)).toBe('h1');
    await page.reload();
    await page.waitForSelector('[data-choice="P0-begin"]');
    expect(await page.locator('[data-act="resume"]').count()).toBe(0);
  });
});

describe('the close', () => {
  test('shows the field by name, its ground and one aftercare, even when everything was let pass', async () => {
    const page = await open({ viewport: PHONE });
    await page.check('input[value="room"]');
    await toTheClose(page);
    await page.waitForSelector('[data-close][data-ground]');
    expect(await tag(page)).toBe('h1');
    const field = page.locator('[data-field]');
    expect(((await field.getAttribute('aria-label')) ?? '').length).toBeGreaterThan(40);
    const words = await field.getAttribute('aria-describedby');
    expect(((await page.locator(`#${words}`).textContent()) ?? '').length).toBeGreaterThan(100);
    await page.click('[data-act="finish"]');
    expect(await focused(page)).toBe('That is all of it');
  });
});

const SIZES = [
  { width: 320, height: 256 },
  { width: 360, height: 640 },
  { width: 900, height: 700 },
  { width: 1440, height: 900 },
];
describe.each(SIZES)('at $width by $height', (viewport) => {
  test('nothing runs off the side and every target is 44 pixels, at the usual size and the largest', async () => {
    const page = await open({ viewport });
    for (const size of ['20', '40']) {
      await page.evaluate(
        (kept) => localStorage.setItem('what-the-fence-keeps.settings', JSON.stringify({ size: kept })),
        size,
      );
      await page.goto(`${inject('game')}#p1.P0-begin`);
      await page.reload();
      await page.waitForSelector('[data-choice="S01a"]');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, summary, label')]
          .filter((each) => each.getClientRects().length > 0)
          .filter((each) => each.getBoundingClientRect().width < 44 || each.getBoundingClientRect().height < 44)
          .map((each) => each.textContent),
      );
      expect(small).toEqual([]);
    }
  });
});

test('an hour without a touch changes no word and no choice', async () => {
  const page = await open();
  await page.clock.install();
  await press(page, 'P0-begin');
  const before = await page.locator('.column').textContent();
  await page.clock.fastForward(3_600_000);
  expect(await page.locator('.column').textContent()).toBe(before);
});

test('a reader who asks for less movement is given none by the page', async () => {
  const page = await open();
  await press(page, 'P0-begin');
  await press(page, 'S01a');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('settings stand before the first paint of the next visit', async () => {
  const page = await open();
  await page.keyboard.press('s');
  await page.check('dialog input[value="paper"]');
  await page.check('dialog input[value="atkinson"]');
  await page.goto(inject('game'), { waitUntil: 'commit' });
  await page.waitForFunction(() => document.body !== null);
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
    theme: 'paper',
    face: 'atkinson',
    sheet: 'day',
  });
});

test('where storage is forbidden the story is read all the same, and says that nothing is kept', async () => {
  context = await browser.newContext({ viewport: DESKTOP });
  await context.addInitScript(() => {
    for (const store of ['indexedDB', 'localStorage']) {
      Object.defineProperty(window, store, {
        get() {
          throw new DOMException('Forbidden.', 'SecurityError');
        },
      });
    }
  });
  const { page } = await listen(context);
  await page.goto(inject('game'));
  await page.waitForSelector('[data-choice]');
  await press(page, 'P0-begin');
  await page.waitForFunction(() =>
    (document.querySelector('[role="status"]')?.textContent ?? '').includes('keeps nothing'),
  );
  await press(page, 'S01b');
  expect(await page.locator('[data-choice="S01-on"]').count()).toBe(1);
});

test('nothing is asked of any other host', async () => {
  context = await browser.newContext({ viewport: DESKTOP });
  const hosts = new Set<string>();
  context.on('request', (request) => request.url().startsWith('http') && hosts.add(new URL(request.url()).origin));
  const { page } = await listen(context);
  await page.goto(inject('game'));
  await page.waitForSelector('[data-choice]');
  await press(page, 'P0-begin');
  await press(page, 'S01b');
  expect([...hosts]).toEqual([new URL(inject('game')).origin]);
});
