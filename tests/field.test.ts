import { expect, test } from 'vitest';
import { composeField, postsAlong, roomOf } from '../src/core/composition.ts';
import { describeField } from '../src/core/field-words.ts';
import type { FieldComposition, FieldThing } from '../src/core/field.ts';
import { journalOf } from '../src/core/journal.ts';
import { random } from '../src/core/random.ts';
import type { ResponseId } from '../src/core/scene.ts';
import { field as fieldWords } from '../story/en/field.ts';
import { things as thingsWords } from '../story/en/things.ts';
import { handReading, randomJournal, randomReading, RESPONSES } from './plays.ts';

const words = { field: fieldWords, things: thingsWords };
const PLAYS = 1000;

const plays = (seed: number, passing?: number): FieldComposition[] => {
  const next = random(seed);
  return Array.from({ length: PLAYS }, () => composeField(randomJournal(next, passing ?? next()), randomReading(next)));
};
const answering = (...ids: ResponseId[]): FieldComposition => composeField(journalOf(ids), handReading({}));
const thingOf = (field: FieldComposition, scene: string): FieldThing | undefined =>
  field.things.find((thing) => thing.scene === scene);

const leaning = (holding: number) => handReading({}, { strands: { ...handReading({}).strands, holding } });

const GROUNDS = {
  Open: { i: 0.75, f: 0.6, c: -0.55, g: -0.75, w: 0.3 },
  Bright: { i: 0.6, f: -0.55, c: -0.7, g: 0, w: 0.4 },
  Wind: { i: -0.1, f: 0.85, c: 0.5, g: -0.5, w: -0.1 },
  Evening: { i: -0.75, f: 0.3, c: 0.9, g: 0.1, w: -0.15 },
  Hedged: { i: -0.65, f: -0.65, c: 0.4, g: 0.5, w: -0.5 },
  Painted: { i: -0.4, f: -0.7, c: -0.2, g: 0.9, w: 0.3 },
};
const groundField = (name: keyof typeof GROUNDS): FieldComposition => composeField([], handReading(GROUNDS[name]));

test('the same journal and reading always make the same field', () => {
  const [first, again] = [4, 4].map((seed) => composeField(randomJournal(random(seed)), randomReading(random(seed))));
  expect(first).toEqual(again);
});

test('a journal that differs in one answer has another seed', () => {
  expect(answering('S03a', 'S05b').seed).not.toBe(answering('S03a', 'S05c').seed);
});

test('no two things take up the same stretch of one lane', () => {
  for (const { things } of plays(11)) {
    for (const [index, one] of things.entries()) {
      for (const other of things.slice(index + 1)) {
        if (one.caught !== other.caught) continue;
        const apart = Math.abs(one.along - other.along);
        expect(apart, `${one.thing} and ${other.thing}`).toBeGreaterThan(
          (roomOf(one.thing) + roomOf(other.thing)) / 2 - 0.002,
        );
      }
    }
  }
});

test('each thing on a post has the post to itself', () => {
  for (const { things, seed } of plays(12)) {
    const hung = things
      .filter(({ caught }) => caught === 'post-top' || caught === 'post-foot')
      .map(({ along }) => along);
    expect(new Set(hung).size).toBe(hung.length);
    for (const along of hung) expect(postsAlong(seed)).toContain(along);
  }
});

test('every number of a field keeps its range and has at most three decimals', () => {
  for (const field of plays(13)) {
    const { sky, wind, haze, hedge, canvas, wheat, stir, fence, figure, things } = field;
    const shares = [
      sky.light,
      sky.cloud,
      wind,
      haze,
      hedge,
      canvas,
      wheat,
      stir,
      fence.mended,
      figure?.near ?? 0,
      ...things.map(({ along }) => along),
    ];
    for (const share of shares) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    for (const number of [...shares, sky.warmth, ...things.map(({ tilt }) => tilt)])
      expect(Number(number.toFixed(3))).toBe(number);
    expect(JSON.parse(JSON.stringify(field))).toEqual(field);
  }
});

test('each answered loss has its thing, and one let pass has none', () => {
  for (const scene of RESPONSES.keys()) {
    if (scene.startsWith('R')) continue;
    expect(answering(...(RESPONSES.get(scene) ?? []).slice(0, 1)).things.map((thing) => thing.scene)).toEqual([scene]);
  }
  expect(composeField(journalOf(['S07-pass', 'S16-soft']), handReading({})).things).toEqual([]);
});

test.each([
  ['the hidden cassette', ['S05b'], 'S05', { thing: 'sock', caught: 'low-wire' }],
  ['the cassette that was dropped', ['S05c'], 'S05', { thing: 'cassette', state: 1 }],
  ['the boot nobody went near', ['S03-pass'], 'S03', { thing: 'wellington', caught: 'furrow', state: 1 }],
  ['the hen drawn for no reason', ['S18c'], 'S18', { state: 1 }],
  ['the stick that was trodden on', ['S19a', 'S22d'], 'S19', { state: 1 }],
  ['the case with the list in it', ['S26d'], 'S26', { state: 4 }],
])('%s is at the fence as it was left', (_, path, scene, left) => {
  expect(thingOf(composeField(journalOf(path), handReading({})), scene)).toMatchObject(left);
});

test('the jigsaw piece is gone once it has been put back', () => {
  expect(thingOf(answering('S15a', 'S28a'), 'S15')).toBeDefined();
  expect(thingOf(answering('S15a', 'S28c'), 'S15')).toBeUndefined();
});

test('the tracks say what was held and what was let go', () => {
  expect(answering('S23a', 'S24a').tracks).toBe('meet-and-part');
  expect(answering('S23b', 'S24c').tracks).toBe('meet');
  expect(answering('S23d', 'S24a').tracks).toBe('beside');
  expect(answering('S23d', 'S24c').tracks).toBe('one');
});

test('the figure does what the news about him left him doing, and raises only a hand that is free', () => {
  expect(answering('S25d').figure?.gesture).toBe('throwing');
  expect(answering('S29a').figure?.gesture).toBe('still');
  const raised = plays(14).flatMap(({ figure }) => (figure?.handRaised ? [figure.gesture] : []));
  expect(new Set(raised)).toEqual(new Set(['still', 'one-of-several']));
});

test('only from the car is nobody there, and there only where the hands lean to letting go', () => {
  expect(composeField(journalOf(['S29e']), leaning(-0.5)).figure).toBeNull();
  expect(composeField(journalOf(['S29e']), leaning(0.5)).figure).not.toBeNull();
  expect(composeField(journalOf(['S29a']), leaning(-0.5)).figure).not.toBeNull();
});

test('the grounds differ in their weather', () => {
  const { Open, Bright, Wind, Evening, Hedged, Painted } = Object.fromEntries(
    Object.keys(GROUNDS).map((name) => [name, groundField(name as keyof typeof GROUNDS)]),
  ) as Record<keyof typeof GROUNDS, FieldComposition>;
  expect(Open.sky.light).toBeGreaterThan(Evening.sky.light + 0.5);
  expect(Wind.wind).toBeGreaterThan(Math.max(Open.wind, Bright.wind, Hedged.wind, Painted.wind));
  expect(Bright.wind).toBeLessThan(Open.wind - 0.3);
  expect([Open, Bright, Wind, Evening, Hedged, Painted].map(({ rain }) => rain)).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
  ]);
  expect(Hedged.hedge).toBeGreaterThan(0.6);
  for (const other of [Open, Bright, Wind, Evening, Painted]) expect(other.hedge).toBeLessThan(0.4);
  expect(Painted.canvas).toBeGreaterThan(0.6);
  for (const other of [Open, Bright, Wind, Evening, Hedged]) expect(other.canvas).toBeLessThan(0.1);
});

test('what was carried on stays on the fence, and what was not may have come down', () => {
  const path = journalOf(['S06a', 'S10a', 'S14a', 'S16b', 'S28a', 'S11a']);
  const heights = (c: number) =>
    composeField(path, handReading({ c })).things.filter(({ caught }) => caught === 'grass' || caught === 'furrow')
      .length;
  expect([0.9, 0, -0.3, -0.9].map(heights)).toEqual([0, 0, 2, 5]);
});

test('nothing answered still makes a whole, quiet field', () => {
  const field = composeField([], handReading({ i: 0.9, f: 0.9, c: 0.9 }, { answered: 0 }));
  expect(field.things).toEqual([]);
  expect(field.sky.light).toBe(0.5);
  expect(field.wind).toBeLessThan(0.4);
  expect(describeField(field, words).long).toHaveLength(3);
});

test('the description is one sentence for a name, and leaves no slot empty', () => {
  for (const field of [...plays(15), composeField([], handReading({}))]) {
    const { alt, long } = describeField(field, words);
    expect(alt).toMatch(/^A [^.]+\.$/);
    for (const paragraph of long) expect(paragraph).toMatch(/^[A-Z][^{}]*\.$/);
    expect(long.join(' ')).not.toMatch(/undefined|null|\d|\.\.| {2}/);
  }
});

test('every thing on the fence is in the description, in the order it hangs', () => {
  for (const field of plays(16).slice(0, 100)) {
    const long = describeField(field, words).long.join(' ').toLowerCase();
    const at = field.things.map(({ thing }) => long.indexOf(`${thingsWords[thing].name},`));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((one, other) => one - other));
  }
});

test('a thousand plays are described in a thousand ways', () => {
  const next = random(17);
  const said = Array.from({ length: PLAYS }, () =>
    describeField(composeField(randomJournal(next), randomReading(next)), words).long.join('\n'),
  );
  expect(new Set(said).size).toBe(PLAYS);
});
