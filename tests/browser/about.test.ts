/** About this reading, at the close: opened and tried by keyboard alone, sound to a screen reader, and asking nothing of anybody. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DESKTOP, launch, listen, PHONE, tabTo } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Reads the short cut to its close, taking `wanted` where it is offered and the first choice elsewhere. */
async function atTheClose(wanted: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', ...options });
  const { page, complaints } = await listen(context);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(inject('game'));
  await page.waitForSelector('[data-choice]');
  await page.check('input[value="room"]');
  while (!(await page.$('[data-close]'))) {
    const offered = await page.$$eval('[data-choice]', (all) => all.map((each) => each.getAttribute('data-choice')));
    const id = offered.includes(wanted) ? wanted : offered[0];
    if (!id) await page.waitForTimeout(50);
    else await press(page, id);
  }
  return { page, complaints, asked };
}

async function press(page: Page, id: string): Promise<void> {
  await page.click(`[data-choice="${id}"]`);
  await page.waitForSelector(`[data-choice="${id}"]`, { state: 'detached' });
}

const picked = (page: Page) => page.locator('input[name="explored"]:checked').inputValue();
const apart = (page: Page) => page.locator('[data-explore] .apart').textContent();
const open = async (page: Page): Promise<void> => {
  await tabTo(page, '[data-about] > summary');
  await page.keyboard.press('Enter');
};

describe('about this reading', () => {
  test('opens by keyboard, and a scene is tried with the arrow keys while the reading stays as it was', async () => {
    const { page, complaints } = await atTheClose('S14a');
    const reading = await page.locator('.reading').textContent();
    const ground = await page.locator('[data-close]').getAttribute('data-ground');
    await open(page);
    await tabTo(page, 'input[name="explored"]');
    expect(await picked(page)).toBe('S14a');
    expect(await apart(page)).toBe('What sets it apart here is how much it gathers.');
    expect(await page.locator('[data-axis="integrity"]').textContent()).toContain('A great deal, above the middle');
    expect(await page.locator('[data-explore] .marks .this').count()).toBe(3);
    await page.keyboard.press('ArrowDown');
    expect(await picked(page)).toBe('S14c');
    expect(await apart(page)).toContain('how little despair it lets in');
    await page.keyboard.press('ArrowDown');
    expect(await picked(page)).toBe('pass');
    expect(await apart(page)).toContain('Nothing is weighed');
    expect(await page.locator('[data-axis]').count()).toBe(0);
    expect(await page.locator('.reading').textContent()).toBe(reading);
    expect(await page.locator('[data-close]').getAttribute('data-ground')).toBe(ground);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
  test('tries any scene that was answered, and begins with the answer that was given there', async () => {
    const { page } = await atTheClose('S14-pass');
    await open(page);
    expect(await page.locator('[data-explore]').getAttribute('data-explore')).not.toBe('S14');
    const scenes = page.locator('select[name="explored-scene"] option');
    expect(await scenes.evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))).not.toContain(
      'S14',
    );
    await page.selectOption('select[name="explored-scene"]', 'S27');
    expect(await picked(page)).toBe('S27b');
    expect(await page.locator('[data-explore] label:has(input:checked)').textContent()).toContain('as in this telling');
    await page.context().close();
  });
  test('has headings in order, a name for everything that can be used, and links that tell nobody where they come from', async () => {
    const { page } = await atTheClose('S14d');
    await open(page);
    const levels = await page.$$eval('[data-close] :is(h1, h2, h3, h4)', (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => Number(each.localName.slice(1))),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    const section = page.locator('[data-about]');
    expect(await section.getByRole('group', { name: 'When Ruth asked to put it right, you…' }).count()).toBe(1);
    expect(await section.getByRole('radio', { name: 'told her that it was nothing' }).count()).toBe(1);
    expect(await section.getByRole('combobox', { name: 'The scene' }).count()).toBe(1);
    const nameless = await section
      .locator('input, select')
      .evaluateAll((all) =>
        all
          .filter((each) => !(each as HTMLInputElement).labels?.[0]?.textContent?.trim())
          .map((each) => each.outerHTML),
      );
    expect(nameless).toEqual([]);
    const links = await section
      .getByRole('link')
      .evaluateAll((all) =>
        all.map((each) => [each.textContent ?? '', each.getAttribute('href') ?? '', each.getAttribute('rel') ?? '']),
      );
    expect(links.length).toBeGreaterThan(2);
    for (const [text, href, rel] of links) {
      expect(href).toBe(`https://doi.org/${text?.replace('doi:', '')}`);
      expect(rel).toBe('noreferrer');
    }
    await page.context().close();
  });
  test('asks nothing of anybody when it is opened and tried', async () => {
    const { page, asked } = await atTheClose('S14b', { viewport: PHONE });
    await open(page);
    await tabTo(page, 'input[name="explored"]');
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(300);
    const home = new URL(inject('game')).origin;
    expect(asked.filter((url) => /^https?:/.test(url) && new URL(url).origin !== home)).toEqual([]);
    await page.context().close();
  });
  test('fits a narrow phone with large text', async () => {
    const { page } = await atTheClose('S14b', { viewport: { width: 320, height: 640 } });
    await page.evaluate(() => (document.documentElement.dataset['size'] = '32'));
    await open(page);
    const wide = await page.$$eval('[data-about] *', (all) =>
      all
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
    await page.context().close();
  });
});
