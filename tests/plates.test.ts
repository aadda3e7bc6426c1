import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { PLATES } from '../src/core/cue.ts';
import { flatten } from '../src/stage/paint/flatten.ts';
import type { MakeSurface, Painting, Surface } from '../src/stage/paint/painting.ts';
import { makePress, tilesFor } from '../src/stage/paint/press.ts';
import { outline } from '../src/stage/plates/strokes.ts';
import { plates } from '../src/stage/plates/plates.ts';

const SHAPES = [
  ['beside the text', 240, 216],
  ['above the text', 200, 170],
  ['across the page', 320, 200],
] as const;
const tiles = tilesFor(240, 216);
const surface: MakeSurface = (width, height) => createCanvas(width, height).getContext('2d') as unknown as Surface;

for (const plate of PLATES) {
  for (const [where, width, height] of SHAPES) {
    test(`${plate} is composed for its place ${where}`, () => {
      const painting = pulled(plate, width, height);
      expect(painting.layers.every(({ pixels }) => pixels.length === width * height * 4)).toBe(true);
      expect(isOpaque(painting.layers[0]!.pixels)).toBe(true);
      expect(spreadOf(lightsOf(painting))).toBeGreaterThan(0.3);
    });
  }

  test(`${plate} is the same picture every time it is pulled`, () => {
    expect(bytesOf(pulled(plate, 200, 170)).equals(bytesOf(pulled(plate, 200, 170)))).toBe(true);
  });

  test(`${plate} keeps what matters inside the middle of its frame`, () => {
    const { x, y } = plates[plate].focus;
    expect(Math.max(Math.abs(x - 0.5), Math.abs(y - 0.5))).toBeLessThan(0.25);
  });
}

test('a brighter light makes a brighter night road', () => {
  const [dim, bright] = [0.4, 1.2].map((light) => averageOf(lightsOf(pulled('night-road', 200, 170, light))));
  expect(bright! - dim!).toBeGreaterThan(0.01);
});

test('the grass before the school and before the dark field lies on a layer that can sway', () => {
  const motions = PLATES.map((plate) =>
    pulled(plate, 120, 100)
      .layers.map(({ motion }) => motion)
      .join(' '),
  );
  expect(motions).toEqual(['held', 'held sway', 'held', 'held', 'held sway']);
});

test('an outline that is not points is refused', () => {
  expect(outline('0,1 -2.5,3')).toEqual([
    [0, 1],
    [-2.5, 3],
  ]);
  expect(() => outline('0,1 two')).toThrow('Not a point of an outline: two');
});

function pulled(plate: (typeof PLATES)[number], width: number, height: number, light?: number): Painting {
  const { paper, paint } = plates[plate];
  return paint(makePress({ width, height, paper, seed: 1, surface, tiles }), light === undefined ? {} : { light });
}

function bytesOf(painting: Painting): Buffer {
  return Buffer.from(flatten(painting).buffer);
}

function isOpaque(pixels: Uint8ClampedArray): boolean {
  return pixels.every((value, i) => i % 4 !== 3 || value === 255);
}

function lightsOf(painting: Painting): Float64Array {
  const pixels = flatten(painting);
  return Float64Array.from(
    { length: pixels.length / 4 },
    (_, i) => (0.2126 * pixels[i * 4]! + 0.7152 * pixels[i * 4 + 1]! + 0.0722 * pixels[i * 4 + 2]!) / 255,
  ).sort();
}

/** From the darkest twentieth to the lightest hundredth. */
function spreadOf(lights: Float64Array): number {
  return lights[Math.floor(lights.length * 0.99)]! - lights[Math.floor(lights.length * 0.05)]!;
}

function averageOf(lights: Float64Array): number {
  return lights.reduce((sum, light) => sum + light, 0) / lights.length;
}
