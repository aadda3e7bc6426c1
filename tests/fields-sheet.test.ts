/** The reviewed sheets of the seven archetype fields beside the fields as they are painted now. `npm run art -- --fields` makes them again. */
import { resolve } from 'node:path';
import type { Canvas, Image } from '@napi-rs/canvas';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test, vi } from 'vitest';
import { archetype, ARCHETYPES } from '../src/build/art/archetypes.ts';
import { fieldSheet, SHEETS } from '../src/build/art/field-sheet.ts';
import { composeField } from '../src/core/composition.ts';
import { readJournal } from '../src/core/scoring.ts';

vi.setConfig({ testTimeout: 240_000 });

const FIELDS = ARCHETYPES.map(archetype).map((journal) => composeField(journal, readJournal(journal)));
/** Cells that a sheet is compared in, across and down. */
const CELLS = 40;
/** Difference of one colour of one such cell, 0 to 255, that a smaller painting may make. */
const TOLERANCE = 20;

/** The mean of each colour in each cell. */
function meansOf(picture: Canvas | Image): number[] {
  const { width, height } = picture;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const sums = Array.from({ length: CELLS * CELLS }, () => ({ colours: [0, 0, 0], count: 0 }));
  for (let n = 0; n < width * height; n++) {
    const [across, down] = [(n % width) / width, Math.floor(n / width) / height];
    const cell = sums[Math.floor(down * CELLS) * CELLS + Math.floor(across * CELLS)]!;
    for (const colour of [0, 1, 2]) cell.colours[colour]! += data[n * 4 + colour]!;
    cell.count++;
  }
  return sums.flatMap(({ colours, count }) => colours.map((sum) => sum / count));
}

test.each(['desktop', 'portrait'] as const)('the seven fields look as they were reviewed, %s', async (shape) => {
  const reviewed = meansOf(await loadImage(resolve(import.meta.dirname, `references/fields-${shape}.jpg`)));
  const { shown, across } = SHEETS[shape];
  const now = meansOf(fieldSheet(FIELDS, { painted: shown, shown, across }));
  const gaps = now.map((mean, n) => Math.abs(mean - (reviewed[n] ?? 0)));
  expect(Math.max(...gaps)).toBeLessThan(TOLERANCE);
});
