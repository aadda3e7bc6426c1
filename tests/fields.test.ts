import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { archetype, ARCHETYPES } from '../src/build/art/archetypes.ts';
import { makeSurface } from '../src/build/art/canvas.ts';
import { composeField, standingOf } from '../src/core/composition.ts';
import type { Cut } from '../src/core/cut.ts';
import { CUTS } from '../src/core/cut.ts';
import { describeField, describeThing } from '../src/core/field-words.ts';
import type { FieldComposition } from '../src/core/field.ts';
import type { Journal } from '../src/core/journal.ts';
import { journalOf } from '../src/core/journal.ts';
import { random } from '../src/core/random.ts';
import type { Coordinates } from '../src/core/reading.ts';
import { scenesOf } from '../src/core/scenes.ts';
import { readJournal } from '../src/core/scoring.ts';
import type { Strand } from '../src/core/strand.ts';
import { arrange } from '../src/stage/field/arrangement.ts';
import { overlap } from '../src/stage/field/box.ts';
import { isThroughGlass } from '../src/stage/field/car.ts';
import { layFence } from '../src/stage/field/fence.ts';
import { fieldPaper, paintField } from '../src/stage/field/field.ts';
import { settle } from '../src/stage/field/settle.ts';
import { flatten } from '../src/stage/paint/flatten.ts';
import { grainTiles } from '../src/stage/paint/grain.ts';
import { makePress } from '../src/stage/paint/press.ts';
import { field as fieldWords } from '../story/en/field.ts';
import { things as thingsWords } from '../story/en/things.ts';
import { atRandom } from './journals.ts';
import { handReading } from './plays.ts';

vi.setConfig({ testTimeout: 240_000 });

const words = { field: fieldWords, things: thingsWords };
const PLAYS = 1000;
const fieldOf = (journal: Journal): FieldComposition => composeField(journal, readJournal(journal));
const longOf = (field: FieldComposition): string => describeField(field, words).long.join('\n');

/** A thousand sittings that differ, of every cut, from all answered to nearly all let pass. */
function sittings(seed: number): Journal[] {
  const next = random(seed);
  const kept = new Map<string, Journal>();
  for (let n = 0; kept.size < PLAYS; n++) {
    const journal = atRandom(next, scenesOf(CUTS[n % CUTS.length] as Cut), n % 2 === 0 ? 0 : next());
    kept.set(JSON.stringify(journal), journal);
  }
  return [...kept.values()];
}
const FIELDS = sittings(4).map(fieldOf);

test('a thousand sittings, of every cut, are described in a thousand ways', () => {
  expect(new Set(FIELDS.map(longOf)).size).toBe(PLAYS);
});

test('almost every change of a single answer changes the words', () => {
  let [alike, asked] = [0, 0];
  for (const journal of sittings(5).slice(0, 100)) {
    const said = longOf(fieldOf(journal));
    for (const [at, entry] of journal.entries()) {
      const response = entry.response ? null : (`${entry.scene}a` as const);
      const other = longOf(fieldOf(journal.map((each, n) => (n === at ? { ...each, response } : each))));
      asked++;
      if (other === said) alike++;
    }
  }
  expect(alike / asked).toBeLessThan(0.001);
});

test('the description names each thing with how it hangs, and no other thing', () => {
  for (const field of FIELDS) {
    const long = longOf(field).toLowerCase();
    let rest = long;
    for (const thing of field.things) {
      const said = describeThing(thing, thingsWords, fieldWords.thing).toLowerCase();
      expect(long).toContain(said);
      rest = rest.replace(said, '');
    }
    for (const { name } of Object.values(thingsWords)) expect(rest).not.toContain(`${name},`);
  }
});

test('the trees are painted where the words put them', () => {
  for (let seed = 0; seed < 200; seed++) {
    const { trees: kind, side } = standingOf(seed);
    for (const [width, height] of [SHAPES['wide plate'], SHAPES['upright plate']]) {
      const { trees } = arrange(width, height, seed);
      const near = trees.filter(({ x }) => (side === 'left' ? x < width / 2 : x > width / 2));
      const tallest = trees.toSorted((one, other) => other.height - one.height)[0];
      expect(near).toContain(tallest);
      expect(near.length < trees.length).toBe(kind === 'large-and-small' || kind === 'either-edge');
      expect(trees.indexOf(tallest!)).toBe(kind === 'rising' ? 1 : 0);
    }
  }
});

/** The shapes a field is seen in: the two of the references, screens of all kinds, and the two postcards. */
const SHAPES = {
  'wide plate': [1600, 1000],
  'upright plate': [1000, 1600],
  desktop: [1440, 900],
  'large desktop': [1920, 1080],
  'phone on its side': [844, 390],
  phone: [360, 640],
  'tall phone': [412, 915],
  'small phone': [320, 568],
  tablet: [768, 1024],
  postcard: [2400, 1600],
  'upright postcard': [1600, 2400],
} as const;
const IN_EVERY_SHAPE = Object.entries(SHAPES).map(([name, [width, height]]) => ({ name, width, height }));

test.each(IN_EVERY_SHAPE)('on a $name no thing covers another and each is wholly inside', ({ name, width, height }) => {
  const faults: string[] = [];
  const some = name.endsWith('plate') ? FIELDS : FIELDS.slice(0, 150);
  for (const field of some) {
    const place = arrange(width, height, field.seed);
    const caught = settle(place, layFence(place, field), field);
    if (caught.length !== field.things.length) faults.push(`${field.seed}: one is missing`);
    for (const [n, { thing, box }] of caught.entries()) {
      if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
        faults.push(`${field.seed}: ${thing.thing} outside`);
      if (field.viewpoint === 'car' && !isThroughGlass(place, box)) faults.push(`${field.seed}: ${thing.thing} hidden`);
      for (const other of caught.slice(n + 1))
        if (overlap(box, other.box)) faults.push(`${field.seed}: ${thing.thing} and ${other.thing.thing}`);
    }
  }
  expect(faults).toEqual([]);
});

test('things keep the part of the fence that the words give them, nearly all of them on a wide picture', () => {
  const strays = (width: number, height: number): number => {
    const shares = FIELDS.slice(0, 150).flatMap((field) => {
      const place = arrange(width, height, field.seed);
      const fence = layFence(place, field);
      const across = Math.abs(fence.x(1) - fence.x(0));
      return settle(place, fence, field).map(({ thing, x }) => {
        const [low, high] = [Math.floor(thing.along * 3) / 3, Math.floor(thing.along * 3 + 1) / 3];
        const [one, other] = [fence.x(low), fence.x(Math.min(1, high))].toSorted((a, b) => a - b) as [number, number];
        return Math.max(0, one - x, x - other) / across > 0.06;
      });
    });
    return shares.filter(Boolean).length / shares.length;
  };
  expect(strays(...SHAPES['wide plate'])).toBeLessThan(0.01);
  expect(strays(...SHAPES['upright plate'])).toBeLessThan(0.1);
});

test('the eggcup has a broken post under it', () => {
  const field = fieldOf(journalOf(['S01a', 'S07a']));
  const place = arrange(1600, 1000, field.seed);
  const along = field.things.find(({ thing }) => thing === 'eggcup')?.along;
  const post = layFence(place, { ...field, fence: { mended: 1 } }).posts.find((each) => each.along === along);
  expect(post).toMatchObject({ broken: true, mended: false });
});

const COORDINATES = ['i', 'f', 'c', 'g', 'w'] as const;
const within = fc.double({ min: -0.95, max: 0.95, noNaN: true });
const anyPlace: fc.Arbitrary<Coordinates> = fc.record({ i: within, f: within, c: within, g: within, w: within });
const weatherAt = (at: Partial<Coordinates>, strands: Partial<Record<Strand, number>> = {}): FieldComposition => {
  const plain = handReading(at);
  return composeField([], { ...plain, strands: { ...plain.strands, ...strands } });
};
const SETTLED = { seed: 20260, numRuns: 300 } as const;

/** What one coordinate or strand does, alone: never the other way, and somewhere visibly. */
const MONOTONE: readonly (readonly [
  string,
  keyof Coordinates | Strand,
  1 | -1,
  (field: FieldComposition) => number,
])[] = [
  ['integrity', 'i', 1, ({ sky }) => sky.light],
  ['integrity', 'i', -1, ({ sky }) => sky.cloud],
  ['integrity', 'i', 1, ({ wheat }) => wheat],
  ['despair that is faced', 'f', 1, ({ wind }) => wind],
  ['despair that is carried', 'c', 1, ({ sky }) => sky.cloud],
  ['gloss', 'g', 1, ({ haze }) => haze],
  ['gloss', 'g', 1, ({ hedge }) => hedge],
  ['gloss', 'g', 1, ({ canvas }) => canvas],
  ['warmth', 'w', 1, ({ sky }) => sky.warmth],
  ['warmth', 'w', -1, ({ hedge }) => hedge],
  ['warmth', 'w', 1, ({ canvas }) => canvas],
  ['holding', 'holding', 1, ({ figure }) => figure?.near ?? 0],
  ['holding', 'holding', 1, ({ figure }) => Number(figure?.handRaised)],
  ['protest', 'protest', 1, ({ stir }) => stir],
  ['mending', 'mending', 1, ({ fence }) => fence.mended],
];

test.each(MONOTONE)('%s (%s) moves its part of the field one way (%i) only', (_, axis, way, part) => {
  const isPlace = (COORDINATES as readonly string[]).includes(axis);
  const at = (place: Coordinates, value: number) =>
    isPlace ? part(weatherAt({ ...place, [axis]: value })) : part(weatherAt(place, { [axis]: value }));
  let moved = 0;
  fc.assert(
    fc.property(anyPlace, within, within, (place, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const change = (at(place, high) - at(place, low)) * way;
      moved = Math.max(moved, change);
      return change >= 0;
    }),
    SETTLED,
  );
  expect(moved).toBeGreaterThan(0.2);
});

test('a small step of a reading is a small step of its field', () => {
  const STEP = 0.01;
  const numbers = ({ sky, wind, haze, hedge, canvas, wheat, stir, figure, fence }: FieldComposition) =>
    [
      sky.light,
      sky.warmth,
      sky.cloud,
      wind,
      haze,
      hedge,
      canvas,
      wheat,
      stir,
      figure?.near ?? 0,
      fence.mended,
    ] as const;
  fc.assert(
    fc.property(anyPlace, fc.constantFrom(...COORDINATES), (place, axis) => {
      const before = numbers(weatherAt(place));
      const after = numbers(weatherAt({ ...place, [axis]: place[axis] + STEP }));
      for (const [n, value] of after.entries()) expect(Math.abs(value - (before[n] ?? 0))).toBeLessThan(0.05);
    }),
    SETTLED,
  );
});

test('the more is carried on, the fewer things have come down, one at a time', () => {
  const path = journalOf(['S06a', 'S10a', 'S14a', 'S16b', 'S28a', 'S11a']);
  const down = Array.from({ length: 96 }, (_, n) => {
    const { things } = composeField(path, handReading({ c: -0.95 + n / 50 }));
    return things.filter(({ caught }) => caught === 'grass' || caught === 'furrow').length;
  });
  expect([down[0], down.at(-1)]).toEqual([5, 0]);
  for (const [n, count] of down.slice(1).entries()) expect([0, 1]).toContain((down[n] ?? 0) - count);
});

test.each([
  ['S23a', 'S24a', 'meet-and-part'],
  ['S23b', 'S24a', 'meet-and-part'],
  ['S23a', 'S24b', 'meet'],
  ['S23d', 'S24a', 'beside'],
  ['S23d', 'S24b', 'one'],
])('tracks after %s and %s: %s', (held, parted, tracks) => {
  expect(composeField(journalOf([held, parted]), handReading({})).tracks).toBe(tracks);
});

test.each(ARCHETYPES)('the archetype of %s reads as itself and is between no two', (ground) => {
  const journal = archetype(ground);
  expect(journal).toHaveLength(32);
  expect(readJournal(journal)).toMatchObject({ ground, between: null, answered: 32 });
});

test.each(['hedge', 'canvas', 'haze'] as const)('the %s comes into the picture by degrees', (part) => {
  const plain = { ...weatherAt({}), [part]: 0 };
  const bare = pixelsOf(plain, 400, 250);
  const apart = (amount: number): number => {
    const pixels = pixelsOf({ ...plain, [part]: amount }, 400, 250);
    return pixels.reduce((sum, value, n) => sum + Math.abs(value - bare[n]!), 0) / pixels.length;
  };
  const [first, last] = [apart(0.04), apart(1)];
  expect(first / last).toBeLessThan(0.15);
  expect(last).toBeGreaterThan(1);
});

const tiles = grainTiles(2);
function pixelsOf(field: FieldComposition, width: number, height: number): Uint8ClampedArray {
  const paper = fieldPaper(field);
  return flatten(paintField(makePress({ width, height, paper, seed: field.seed, surface: makeSurface, tiles }), field));
}

/** Luma 0 to 1 of every pixel, in rising order. */
function tonesOf(field: FieldComposition, width: number, height: number): Float32Array {
  const pixels = pixelsOf(field, width, height);
  const luma = (n: number) => 0.2126 * pixels[n]! + 0.7152 * pixels[n + 1]! + 0.0722 * pixels[n + 2]!;
  return Float32Array.from({ length: pixels.length / 4 }, (_, n) => luma(n * 4) / 255).toSorted();
}

test.each(
  ARCHETYPES.flatMap((ground) => [
    { ground, width: 800, height: 500 },
    { ground, width: 500, height: 800 },
    { ground, width: 360, height: 640 },
  ]),
)('the field of $ground keeps its darks and its light at $width by $height', ({ ground, width, height }) => {
  const tones = tonesOf(fieldOf(archetype(ground)), width, height);
  const at = (share: number) => tones[Math.floor(tones.length * share)] ?? 0;
  const mean = tones.reduce((sum, tone) => sum + tone, 0) / tones.length;
  expect(at(0.95)).toBeGreaterThanOrEqual(0.55);
  expect(at(0.05)).toBeLessThanOrEqual(0.15);
  expect(mean).toBeGreaterThanOrEqual(0.22);
  expect(mean).toBeLessThanOrEqual(0.62);
});
