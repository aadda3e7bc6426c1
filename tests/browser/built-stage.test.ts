/** The built game brings a smaller Phaser than the one the stage is written against: it has to start all the same. */
import { expect, inject, test } from 'vitest';
import { DESKTOP, launch, listen } from './browser.ts';

test('the built stage starts, shows the next picture, and complains of nothing', async () => {
  const browser = await launch();
  const { page, complaints } = await listen(await browser.newContext({ viewport: DESKTOP }));
  await page.goto(inject('game'));
  await page.waitForSelector('#plate[data-stage="phaser"] canvas', { state: 'attached', timeout: 60_000 });
  await page.click('[data-choice="P0-begin"]');
  await page.waitForSelector('#plate[data-stage="phaser"][data-shown="care-room"]', {
    state: 'attached',
    timeout: 60_000,
  });
  expect(await page.getAttribute('#plate', 'data-fault')).toBeNull();
  expect(complaints.filter((text) => !/GPU stall due to ReadPixels/.test(text))).toEqual([]);
  await browser.close();
});
