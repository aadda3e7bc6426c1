import { expect, test } from 'vitest';
import { composeField } from '../src/core/composition.ts';
import { readJournal } from '../src/core/scoring.ts';
import { captionOf } from '../src/page/caption.ts';
import { field } from '../story/en/field.ts';
import { postcard } from '../story/en/postcard.ts';

const quiet = composeField([], readJournal([]));
const lights = field.brief.light;
const captions = (['fence', 'car'] as const).flatMap((viewpoint) =>
  lights.map((light, n) => {
    const sky = { ...quiet.sky, light: (n + 0.5) / lights.length };
    return { light, viewpoint, line: captionOf({ ...quiet, viewpoint, sky }, postcard.seen, lights) };
  }),
);

test.each(captions)('the $viewpoint caption "$line" fits its card and says the light', ({ line, light }) => {
  expect(line.length).toBeLessThanOrEqual(60);
  expect(line.endsWith(light)).toBe(true);
});

test('no two lights or viewpoints have one caption', () => {
  expect(new Set(captions.map(({ line }) => line)).size).toBe(lights.length * 2);
});
