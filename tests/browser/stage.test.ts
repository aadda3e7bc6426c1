import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_ARGS, ensureChromium } from '../../src/build/chromium.ts';
import type { Motion, Stage } from '../../src/stage/stage.ts';
import { launch, listen } from './browser.ts';
import type { StagePage } from './pages/stage.ts';

declare global {
  interface Window {
    page: StagePage;
    stage: Stage;
  }
}

const root = resolve(import.meta.dirname, '../..');
let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root,
    cacheDir: resolve(root, 'node_modules/.vite-stage'),
    logLevel: 'error',
    optimizeDeps: { include: ['phaser'], noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    worker: { format: 'es' },
  });
  await server.listen();
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A fresh page with a stage on it that shows the night road. */
async function staged(motion: Motion, from: Browser = browser): Promise<{ page: Page; complaints: string[] }> {
  const context = await from.newContext({ viewport: { width: 500, height: 450 } });
  const { page, complaints } = await listen(context);
  await page.goto(`${server.resolvedUrls?.local[0]}tests/browser/pages/stage.html`);
  await page.waitForFunction(() => 'page' in window);
  await page.evaluate(async (wanted) => {
    window.stage = window.page.mount(wanted);
    window.stage.show(window.page.plate('night-road'));
    await window.stage.settled();
  }, motion);
  return { page, complaints };
}

const onHost = (page: Page, what: string): Promise<string | undefined> =>
  page.evaluate((name) => document.querySelector<HTMLElement>('#host')?.dataset[name], what);

const moving = (page: Page) =>
  page.waitForFunction(() => document.querySelector<HTMLElement>('#host')?.dataset['stage'] === 'phaser');

/** How many different colours there are along a few lines of what is really on the screen. */
async function colours(page: Page): Promise<number> {
  const picture = (await page.locator('#host').screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = Object.assign(document.createElement('canvas'), { width: 400, height: 360 }).getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context?.getImageData(0, 100, 400, 60).data.buffer ?? new ArrayBuffer(0));
    return new Set(pixels).size;
  }, picture);
}

test('the still is shown first, and the moving stage comes over it and shows plates and a field', async () => {
  const { page, complaints } = await staged('full');
  expect(await onHost(page, 'shown')).toBe('night-road');
  await moving(page);
  expect(await colours(page)).toBeGreaterThan(300);
  await page.evaluate(() => (window.stage.show(window.page.plate('school')), window.stage.settled()));
  expect(await onHost(page, 'shown')).toBe('school');
  expect(await colours(page)).toBeGreaterThan(300);
  await page.evaluate(() => (window.stage.show(window.page.field(3)), window.stage.settled()));
  expect(await onHost(page, 'shown')).toBe('field');
  expect(await colours(page)).toBeGreaterThan(300);
  expect(await onHost(page, 'fault')).toBeUndefined();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('nothing on the stage is heard, reached by Tab, or in the way of a click', async () => {
  const { page } = await staged('full');
  await moving(page);
  const inside = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#host > *')].map((it) => [
      it.ariaHidden,
      it.tabIndex,
      getComputedStyle(it).pointerEvents,
    ]),
  );
  expect(inside.length).toBe(2);
  for (const each of inside) expect(each).toEqual(['true', -1, 'none']);
  await page.context().close();
});

test('a lost graphics context brings the still back, and a restored one the moving stage', async () => {
  const { page } = await staged('full');
  await moving(page);
  await page.evaluate(() => (window.stage.show(window.page.plate('drawing-room')), window.stage.settled()));
  await page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('#host > canvas')?.getContext('webgl');
    const loss = gl?.getExtension('WEBGL_lose_context');
    Object.assign(window, { loss });
    loss?.loseContext();
  });
  await page.waitForFunction(() => document.querySelector<HTMLElement>('#host')?.dataset['stage'] === 'still');
  await page.evaluate(() => window.stage.settled());
  expect(await colours(page)).toBeGreaterThan(300);
  await page.evaluate(() => (window as unknown as { loss: WEBGL_lose_context }).loss.restoreContext());
  await moving(page);
  expect(await onHost(page, 'shown')).toBe('drawing-room');
  expect(await colours(page)).toBeGreaterThan(300);
  await page.context().close();
});

test('thirty changes of picture leave as many textures as there were', async () => {
  const { page } = await staged('calm');
  await moving(page);
  const change = (times: number) =>
    page.evaluate(async (count) => {
      for (let n = 0; n < count; n++) {
        window.stage.show(window.page.plate(n % 2 === 0 ? 'school' : 'night-road'));
        await window.stage.settled();
      }
      return window.page.textures();
    }, times);
  const before = await change(2);
  expect(before).toBeGreaterThan(6);
  expect(await change(30)).toBe(before);
  await page.context().close();
});

test('a still stage stays one until motion is wanted', async () => {
  const { page, complaints } = await staged('still');
  await page.waitForTimeout(1500);
  expect(await onHost(page, 'stage')).toBe('still');
  expect(await page.locator('#host > canvas').count()).toBe(0);
  await page.evaluate(() => window.stage.setMotion('calm'));
  await moving(page);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('one composition gives the same field twice, and another seed another field', async () => {
  const { page } = await staged('still');
  const hashes = await page.evaluate(async () => {
    const { hash, field } = window.page;
    return [await hash(field(3), 320, 256), await hash(field(3), 320, 256), await hash(field(4), 320, 256)];
  });
  expect(hashes[0]).toBe(hashes[1]);
  expect(hashes[2]).not.toBe(hashes[0]);
  await page.context().close();
});

test('a stage that is taken away leaves nothing behind', async () => {
  const { page, complaints } = await staged('full');
  await moving(page);
  await page.evaluate(() => window.stage.destroy());
  await page.waitForFunction(() => document.querySelector('#host')?.childElementCount === 0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without WebGL the still shows plates and the field', async () => {
  const quiet = CHROMIUM_ARGS.filter((argument) => !argument.includes('swiftshader'));
  const plain = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...quiet, '--disable-gpu', '--disable-3d-apis'],
  });
  const { page, complaints } = await staged('full', plain);
  await page.evaluate(() => (window.stage.show(window.page.field(3)), window.stage.settled()));
  expect(await onHost(page, 'stage')).toBe('still');
  expect(await onHost(page, 'shown')).toBe('field');
  expect(await colours(page)).toBeGreaterThan(300);
  expect(complaints.filter((line) => !line.includes('WebGL'))).toEqual([]);
  await plain.close();
});
