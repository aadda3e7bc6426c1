import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SAVE_TROUBLES } from '../src/save/save.ts';
import { everythingSaid } from '../src/build/words/said.ts';
import { curled } from '../src/page/quotes.ts';
import { page } from '../story/en/page.ts';

const all = (await everythingSaid(resolve(import.meta.dirname, '..'))).map(({ text }) => text);

describe('the words of the page', () => {
  test('say something for every trouble there is, each in twelve words or fewer for the status line', () => {
    for (const trouble of SAVE_TROUBLES) expect(page.trouble[trouble]).toBeTruthy();
    const status = [...Object.values(page.trouble), ...Object.values(page.soundIs)];
    expect(status.filter((text) => text.split(/\s+/).length > 12)).toEqual([]);
  });
});

describe('the typefaces', () => {
  const assets = resolve(import.meta.dirname, '../assets/fonts');
  const size = (file: string): number => readFileSync(join(assets, file)).length;
  test('weigh no more than 30 kB before the first sentence and 110 kB altogether', () => {
    const files = readdirSync(assets).filter((file) => file.endsWith('.woff2'));
    expect(files).toHaveLength(5);
    expect(size('literata.woff2')).toBeLessThanOrEqual(30_000);
    expect(files.reduce((sum, file) => sum + size(file), 0)).toBeLessThanOrEqual(110_000);
  });
  test('have every sign that the story and the page use', async () => {
    const { default: subsetFont } = await import('subset-font');
    const used = [...new Set(curled(all.join('\n')) + all.join(''))].filter((sign) => sign > ' ');
    const missing: string[] = [];
    const font = readFileSync(join(assets, 'literata.woff2'));
    // What is left of the font for a sign that it certainly has not got.
    const bare = (await subsetFont(font, '\u4e00', { targetFormat: 'woff2' })).length;
    for (const sign of used.filter((each) => each.charCodeAt(0) > 126)) {
      const cut = await subsetFont(font, sign, { targetFormat: 'woff2' });
      if (cut.length <= bare) missing.push(sign);
    }
    expect(missing).toEqual([]);
  });
});
