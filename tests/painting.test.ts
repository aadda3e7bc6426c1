import { createCanvas } from '@napi-rs/canvas';
import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { composeField } from '../src/core/composition.ts';
import type { FieldComposition, FieldThing } from '../src/core/field.ts';
import { THINGS } from '../src/core/field.ts';
import { random } from '../src/core/random.ts';
import type { LossId } from '../src/core/scene.ts';
import { arrange } from '../src/stage/field/arrangement.ts';
import { overlap } from '../src/stage/field/box.ts';
import { fieldPaper, paintField } from '../src/stage/field/field.ts';
import { layFence } from '../src/stage/field/fence.ts';
import { drawThing } from '../src/stage/field/hang.ts';
import { settle } from '../src/stage/field/settle.ts';
import { shadowInks, thingInks } from '../src/stage/field/things/inks.ts';
import { moodOf } from '../src/stage/field/mood.ts';
import { makePen } from '../src/stage/field/things/pen.ts';
import { thingPainters } from '../src/stage/field/things/things.ts';
import { mixOklab } from '../src/stage/paint/colour.ts';
import { flatten } from '../src/stage/paint/flatten.ts';
import { grainTiles } from '../src/stage/paint/grain.ts';
import type { MakeSurface, Surface } from '../src/stage/paint/painting.ts';
import { makePress } from '../src/stage/paint/press.ts';
import { randomReading } from './plays.ts';

vi.setConfig({ testTimeout: 120_000 });

const surface: MakeSurface = (width, height) => createCanvas(width, height).getContext('2d') as unknown as Surface;
const tiles = grainTiles(2);

function plain(seed: number, other: Partial<FieldComposition> = {}): FieldComposition {
  return {
    version: 1,
    seed,
    viewpoint: 'fence',
    sky: { light: 0.5, warmth: 0, cloud: 0.6 },
    wind: 0.4,
    rain: false,
    haze: 0.1,
    hedge: 0,
    canvas: 0,
    wheat: 0.3,
    stir: 0.3,
    figure: { near: 0.45, gesture: 'still', handRaised: false },
    fence: { mended: 0.45 },
    tracks: 'meet',
    things: [],
    ...other,
  };
}

function painted(field: FieldComposition, width = 400, height = 250): Uint8ClampedArray {
  return flatten(
    paintField(makePress({ width, height, paper: fieldPaper(field), seed: field.seed, surface, tiles }), field),
  );
}

function digest(pixels: Uint8ClampedArray): string {
  return createHash('sha256').update(pixels).digest('hex');
}

/** Luma 0–1 of every pixel, in rising order. */
function tones(pixels: Uint8ClampedArray): Float32Array {
  const out = new Float32Array(pixels.length / 4);
  for (let i = 0; i < out.length; i++) {
    out[i] = (0.2126 * pixels[i * 4]! + 0.7152 * pixels[i * 4 + 1]! + 0.0722 * pixels[i * 4 + 2]!) / 255;
  }
  return out.toSorted();
}

test('one composition painted twice makes the same bytes', () => {
  const field = plain(7, { canvas: 0.5, rain: true, viewpoint: 'car' });
  expect(digest(painted(field))).toBe(digest(painted(field)));
});

test('another seed makes another picture', () => {
  expect(digest(painted(plain(7)))).not.toBe(digest(painted(plain(8))));
});

/** How many greys a flat half tone is printed in. */
function shades(soft: number): number {
  const press = makePress({ width: 64, height: 64, paper: '#ffffff', seed: 1, surface, tiles });
  press.tone(() => [0, 0, 0, 0.5], { soft });
  const pixels = flatten(press.finish({ grain: 0, plate: 0, fibre: 0, vignette: 0 }));
  return new Set(pixels.filter((_, i) => i % 4 === 0)).size;
}

const SKIES = [
  ['a wide low sun', 3, { sky: { light: 1, warmth: 1, cloud: 0 }, wheat: 1 }],
  ['a cold clear morning', 12, { sky: { light: 0.9, warmth: -1, cloud: 0.25 } }],
  ['an open sky', 21, { sky: { light: 0.8, warmth: 0.5, cloud: 0.4 } }],
  ['broken cloud', 4, { sky: { light: 0.65, warmth: 0.3, cloud: 0.7 }, wind: 0.7 }],
  ['bright wind under shut cloud', 33, { sky: { light: 1, warmth: 0, cloud: 1 }, wind: 1, stir: 1 }],
  ['a quiet middle', 6, {}],
  ['evening', 17, { sky: { light: 0.3, warmth: 0.6, cloud: 0.4 } }],
  ['a slit under cloud', 5, { sky: { light: 0.1, warmth: -0.5, cloud: 0.9 }, wind: 0.8, rain: true }],
  ['a shut sky', 9, { sky: { light: 0, warmth: -1, cloud: 1 }, wind: 1, rain: true }],
  ['a dim clear sky', 14, { sky: { light: 0, warmth: 0, cloud: 0 } }],
  ['a hedge in haze', 40, { haze: 0.6, hedge: 1 }],
  ['a canvas in haze', 41, { sky: { light: 0.65, warmth: 0.8, cloud: 0.5 }, haze: 0.6, canvas: 1 }],
  [
    'a wet evening from the car',
    15,
    { sky: { light: 0.2, warmth: -0.4, cloud: 0.85 }, rain: true, viewpoint: 'car', figure: null },
  ],
  ['a bright morning from the car', 16, { sky: { light: 0.9, warmth: 0.5, cloud: 0.3 }, viewpoint: 'car' }],
] as const satisfies readonly (readonly [string, number, Partial<FieldComposition>])[];

test.each(SKIES)('%s keeps its darks and its light', (_, seed, other) => {
  const values = tones(painted(plain(seed, other)));
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  expect(values[Math.floor(values.length * 0.95)]).toBeGreaterThanOrEqual(0.55);
  expect(values[Math.floor(values.length * 0.05)]).toBeLessThanOrEqual(0.15);
  expect(mean).toBeGreaterThanOrEqual(0.22);
  expect(mean).toBeLessThanOrEqual(0.62);
});

test('an upright picture is composed anew: a higher horizon, fewer trees, the light still inside', () => {
  const wide = arrange(1600, 1000, 5);
  const upright = arrange(1000, 1600, 5);
  expect(upright.horizon / 1600).toBeLessThan(wide.horizon / 1000);
  expect(upright.trees.length).toBeLessThanOrEqual(2);
  expect(upright.vanish).toBeGreaterThan(250);
  expect(upright.vanish).toBeLessThan(750);
});

test('seeds arrange the trees in at least six ways', () => {
  const ways = new Set(
    Array.from({ length: 60 }, (_, seed) => {
      const { trees, side } = arrange(1600, 1000, seed);
      return `${side} ${trees.map((tree) => Math.round(tree.x)).join(' ')}`;
    }),
  );
  expect(ways.size).toBeGreaterThanOrEqual(6);
});

test('every tree leaves the light open', () => {
  for (let seed = 0; seed < 60; seed++) {
    const { trees, vanish, width } = arrange(1600, 1000, seed);
    for (const tree of trees) expect(Math.abs(tree.x - vanish)).toBeGreaterThan(width * 0.15);
  }
});

test('no two things of one row rest in one place, and all of them stay on the plate', () => {
  for (const [width, height] of [
    [1600, 1000],
    [1000, 1600],
    [1100, 1000],
  ] as const) {
    const next = random(width);
    const things = THINGS.map((thing) => ({
      scene: 'S01' as const,
      thing,
      state: 0,
      caught: next() < 0.5 ? ('low-wire' as const) : ('top-wire' as const),
      along: next(),
      tilt: 0,
    }));
    const place = arrange(width, height, 5);
    const caught = settle(place, layFence(place, plain(5)), plain(5, { things }));
    expect(caught).toHaveLength(THINGS.length);
    for (const wire of ['low', 'top'] as const) {
      const xs = caught
        .filter((at) => at.wire === wire)
        .map(({ box }) => (box.left + box.right) / 2)
        .toSorted((a, b) => a - b);
      xs.slice(1).forEach((x, i) => expect(x - xs[i]!).toBeGreaterThan(width * 0.015));
      for (const x of xs) expect(x > 0 && x < width).toBe(true);
    }
  }
});

const SHAPES = [
  [1600, 1000],
  [1000, 1600],
  [1100, 1000],
] as const;

/** Everything a sitting can leave, each loss answered by a letter of chance. */
function everyThing(seed: number): FieldThing[] {
  const next = random(seed);
  const journal = Array.from({ length: 29 }, (_, i) => {
    const scene = `S${String(i + 1).padStart(2, '0')}` as LossId;
    return { scene, response: `${scene}${'abcd'[Math.floor(next() * 4)] as 'a'}` as const };
  });
  return [...composeField(journal, randomReading(next)).things];
}

test.each(SHAPES)('no two of the things of a full sitting cover each other at %i by %i', (width, height) => {
  const faults: string[] = [];
  for (let seed = 0; seed < 12; seed++) {
    const field = plain(seed, { viewpoint: seed % 3 === 0 ? 'car' : 'fence', wind: seed / 12 });
    const place = arrange(width, height, seed);
    const caught = settle(place, layFence(place, field), { ...field, things: everyThing(seed) });
    expect(caught.length).toBeGreaterThanOrEqual(28);
    for (const [i, one] of caught.entries()) {
      if (one.box.left < 0 || one.box.right > width) faults.push(`${seed}: ${one.thing.thing} off the plate`);
      for (const other of caught.slice(i + 1))
        if (overlap(one.box, other.box)) faults.push(`${seed}: ${one.thing.thing} and ${other.thing.thing}`);
    }
  }
  expect(faults).toEqual([]);
});

test.each(SHAPES)('the twine hangs nearest of all on its wire at %i by %i', (width, height) => {
  for (let seed = 0; seed < 12; seed++) {
    const field = plain(seed);
    const place = arrange(width, height, seed);
    const top = settle(place, layFence(place, field), { ...field, things: everyThing(seed) }).filter(
      (at) => at.wire === 'top',
    );
    const nearest = top.toSorted((a, b) => (a.x - b.x) * place.side)[0];
    expect(nearest?.thing.thing).toBe('baler-twine');
  }
});

test('the box round a thing holds all its ink', () => {
  const field = plain(3);
  const place = arrange(1600, 1000, 3);
  for (const at of settle(place, layFence(place, field), { ...field, things: everyThing(3) })) {
    const sheet = surface(1600, 1000);
    drawThing(sheet, at, shadowInks(moodOf(field)), field.wind, [0, 0]);
    const { data } = sheet.getImageData(0, 0, 1600, 1000);
    const { left, top, right, bottom } = at.box;
    let out = 0;
    for (let i = 0; i < 1600 * 1000; i++) {
      const [x, y] = [i % 1600, Math.floor(i / 1600)];
      if (data[i * 4 + 3]! > 0 && (x < left - 2 || x > right + 1 || y < top - 2 || y > bottom + 1)) out++;
    }
    expect([at.thing.thing, out]).toEqual([at.thing.thing, 0]);
  }
});

test('each thing marks its own silhouette', () => {
  const inks = shadowInks(moodOf(plain(1)));
  const marks = THINGS.map((thing) => {
    const sheet = surface(120, 120);
    sheet.translate(60, 60);
    thingPainters[thing].paint(makePen(sheet), inks, { state: 0, caught: 'low-wire', wind: 0, random: random(1) });
    const { data } = sheet.getImageData(0, 0, 120, 120);
    expect(data.filter((value, i) => i % 4 === 3 && value > 0).length).toBeGreaterThan(600);
    return digest(data);
  });
  expect(new Set(marks).size).toBe(THINGS.length);
});

const STATES = [
  ['wellington', 1],
  ['cassette', 2],
  ['hen-drawing', 1],
  ['walking-stick', 1],
  ['warning-triangle', 1],
  ['receiver', 1],
  ['suitcase', 4],
] as const;

test.each(STATES)('the %s looks different in each of its states', (thing, last) => {
  const inks = thingInks(moodOf(plain(1)));
  const looks = Array.from({ length: last + 1 }, (_, state) => {
    const sheet = surface(120, 120);
    sheet.translate(60, 60);
    thingPainters[thing].paint(makePen(sheet), inks, { state, caught: 'low-wire', wind: 0, random: random(1) });
    return digest(sheet.getImageData(0, 0, 120, 120).data);
  });
  expect(new Set(looks).size).toBe(last + 1);
});

test('the grain has every tone equally often, so that a half tone prints as a half', () => {
  for (const grain of tiles.grains) {
    const mean = grain.reduce((sum, v) => sum + v, 0) / grain.length;
    expect(mean).toBeGreaterThan(0.49);
    expect(mean).toBeLessThan(0.51);
  }
});

test('a soft pull keeps a flat tone and a hard one breaks it into ink and paper', () => {
  expect(shades(0.5)).toBe(1);
  expect(shades(0.05)).toBeGreaterThan(10);
});

test('what is lifted lies on a transparent layer of its own', () => {
  const press = makePress({ width: 20, height: 20, paper: '#808080', seed: 1, surface, tiles });
  press.lift('sway');
  const sheet = press.sheet();
  sheet.fillStyle = '#000000';
  sheet.fillRect(0, 10, 20, 10);
  press.pull(sheet, { soft: 0.5, warp: 0 });
  const { layers } = press.finish();
  expect(layers.map((layer) => layer.motion)).toEqual(['held', 'sway']);
  expect(layers[1]!.pixels[3]).toBe(0);
  expect(layers[1]!.pixels[(15 * 20 + 5) * 4 + 3]).toBe(255);
});

test('mixing in OKLab keeps the ends', () => {
  expect(mixOklab('#336699', '#eeddcc', 0).map(Math.round)).toEqual([0x33, 0x66, 0x99]);
  expect(mixOklab('#336699', '#eeddcc', 1).map(Math.round)).toEqual([0xee, 0xdd, 0xcc]);
});
