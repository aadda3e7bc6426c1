import { assert, constant, integer, property, shuffledSubarray, tuple } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { shownShare } from '../src/core/composition.ts';
import { CUTS } from '../src/core/cut.ts';
import { AXES } from '../src/core/effect.ts';
import { coordinatesOf } from '../src/core/ground.ts';
import { groundOf } from '../src/core/hinge.ts';
import type { Journal } from '../src/core/journal.ts';
import type { Random } from '../src/core/random.ts';
import { random } from '../src/core/random.ts';
import type { GroundOrChanging } from '../src/core/reading.ts';
import { GROUNDS } from '../src/core/reading.ts';
import type { Scene } from '../src/core/scenes.ts';
import { SCENES, scenesOf, STAGE_WEIGHTS } from '../src/core/scenes.ts';
import { readJournal } from '../src/core/scoring.ts';
import type { Pole } from '../src/core/strand.ts';
import { POLES, STRANDS } from '../src/core/strand.ts';
import type { OnAxes } from '../src/core/weighing.ts';
import { standingOf, weigh } from '../src/core/weighing.ts';
import { atRandom, oneOf } from './journals.ts';
import { following, leaningAtRandom, leaningTo, leaningToPole, swayedBy } from './players.ts';

// Thousands of journals take a slow machine some time; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });

const ACCUMULATORS = ['integrity', 'faced', 'carried'] as const;
const POLE_LIST: readonly Pole[] = STRANDS.flatMap((strand) => POLES[strand]);
const journals = (count: number, play: () => Journal): Journal[] => Array.from({ length: count }, play);
const apart = (one: OnAxes, other: OnAxes, axis: keyof OnAxes): number => Math.abs(one[axis] - other[axis]);

/** How often each ground is named, in per cent of the journals. */
function named(told: readonly Journal[]): Record<GroundOrChanging, number> {
  const shares: Record<GroundOrChanging, number> = {
    Open: 0,
    Bright: 0,
    Wind: 0,
    Evening: 0,
    Hedged: 0,
    Painted: 0,
    Changing: 0,
  };
  for (const journal of told) shares[groundOf(journal)] += 100 / told.length;
  return shares;
}

test('every coordinate, strand and trust lies within (−1, 1), however one-sided the telling', () => {
  const next = random(1);
  const oneSided = [...GROUNDS.map(leaningTo), ...POLE_LIST.map(leaningToPole)].map((leaning) => following(leaning));
  for (const journal of [...oneSided, ...journals(500, () => atRandom(next, SCENES, next()))]) {
    const { coordinates, strands, trust, memberships } = readJournal(journal);
    for (const value of [...Object.values(coordinates), ...Object.values(strands), trust])
      expect(Math.abs(value)).toBeLessThan(1);
    expect(Object.values(memberships).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 8);
  }
});

test.for(CUTS)('in the %s cut a response that says more of an axis, with equal trust, never lowers it', (cut) => {
  const next = random(2);
  const lowered: string[] = [];
  let checks = 0;
  for (const journal of journals(120, () => atRandom(next, scenesOf(cut)))) {
    for (const [n, scene] of scenesOf(cut).entries()) {
      const placed = scene.responses.map((to) => ({
        to,
        z: weigh(journal.with(n, { scene: scene.id, response: to.id })).z,
      }));
      const pairs = placed.flatMap((one) => placed.map((other) => ({ one, other })));
      for (const { one, other } of pairs.filter((pair) => pair.one.to.effect.trust === pair.other.to.effect.trust)) {
        for (const axis of ACCUMULATORS.filter((each) => other.to.effect[each] >= one.to.effect[each])) {
          checks++;
          if (other.z[axis] < one.z[axis] - 1e-12) lowered.push(`${one.to.id} to ${other.to.id}`);
        }
      }
    }
  }
  expect(checks).toBeGreaterThan(scenesOf(cut).length * 1200);
  expect(lowered).toEqual([]);
});

test.for(CUTS)('in the %s cut answering at random is worth no more than passing', (cut) => {
  const next = random(3);
  const scenes = scenesOf(cut);
  let gain = 0;
  for (const journal of journals(8000, () => atRandom(next, scenes, 0.3))) {
    const n = Math.floor(next() * scenes.length);
    const scene = scenes[n]!;
    const answered = weigh(journal.with(n, { scene: scene.id, response: oneOf(next, scene) })).z.integrity;
    gain += answered - weigh(journal.with(n, { scene: scene.id, response: null })).z.integrity;
  }
  expect(Math.abs(gain / 8000)).toBeLessThan(0.015);
});

test.for(CUTS)('in the %s cut random play has mean 0 and spread 1 on every axis', (cut) => {
  const next = random(4);
  const zs = journals(10_000, () => atRandom(next, scenesOf(cut))).map((journal) => weigh(journal).z);
  for (const axis of AXES) {
    const middle = mean(zs.map((z) => z[axis]));
    const spread = Math.sqrt(mean(zs.map((z) => (z[axis] - middle) ** 2)));
    expect(Math.abs(middle)).toBeLessThan(0.04);
    expect(spread).toBeGreaterThan(0.96);
    // Trust widens what is carried a little.
    expect(spread).toBeLessThan(axis === 'carried' ? 1.1 : 1.04);
  }
});

test.for<[string, readonly Scene[], number]>([
  ['the full cut', scenesOf('full'), 0],
  ['the class cut', scenesOf('class'), 0],
  ['the room cut', scenesOf('room'), 0],
  ['a telling half let pass', scenesOf('full'), 0.5],
])('coin tosses in %s are mostly declined and lean to no side', ([, scenes, passing]) => {
  const next = random(5);
  const shares = named(journals(20_000, () => atRandom(next, scenes, passing)));
  expect(shares.Changing).toBeGreaterThan(77);
  expect(Math.abs(shares.Open + shares.Bright - shares.Evening - shares.Hedged)).toBeLessThan(3);
  for (const ground of GROUNDS) {
    expect(shares[ground]).toBeGreaterThan(1);
    expect(shares[ground]).toBeLessThan(10);
  }
});

test.for(CUTS.flatMap((cut) => [0.35, 0.7].map((spread) => [cut, spread] as const)))(
  'in the %s cut readers with ordinary leanings (%d) come to every ground',
  ([cut, spread]) => {
    const next = random(6);
    const shares = named(journals(6000, () => swayedBy(leaningAtRandom(next, spread), next, scenesOf(cut))));
    for (const ground of GROUNDS) {
      expect(shares[ground]).toBeGreaterThan(3);
      expect(shares[ground]).toBeLessThan(35);
    }
  },
);

test('no stage weighs more than .17', () => {
  expect(Object.values(STAGE_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 8);
  expect(Math.max(...Object.values(STAGE_WEIGHTS))).toBeLessThanOrEqual(0.17);
});

/** The coordinates as the field shows them: a telling of few answers is shown more quietly. */
function shownIn(journal: Journal): Record<string, number> {
  const { answered, z } = standingOf(journal);
  return Object.fromEntries(Object.entries(coordinatesOf(z)).map(([axis, at]) => [axis, at * shownShare(answered)]));
}

test.for(CUTS)('in the %s cut no single answer moves a coordinate that is shown by more than .45', (cut) => {
  const next = random(7);
  let furthest = 0;
  for (const journal of journals(cut === 'full' ? 150 : 300, () => atRandom(next, scenesOf(cut)))) {
    const here = shownIn(journal);
    for (const [n, scene] of scenesOf(cut).entries()) {
      for (const response of [null, ...scene.responses.map(({ id }) => id)]) {
        const there = shownIn(journal.with(n, { scene: scene.id, response }));
        for (const axis of Object.keys(here)) furthest = Math.max(furthest, Math.abs(there[axis]! - here[axis]!));
      }
    }
  }
  expect(furthest).toBeLessThan(0.45);
});

test('holding, protest and mending are neutral to integrity, and clarity, owning and tenderness are not', () => {
  const effects = SCENES.flatMap(({ responses }) => responses.map(({ effect }) => effect));
  const gathered = effects.map(({ integrity, carried }) => integrity - carried);
  const leaning = (strand: (typeof STRANDS)[number]) =>
    correlation(
      effects.map((effect) => effect[strand]),
      gathered,
    );
  for (const style of ['holding', 'protest', 'mending'] as const) expect(Math.abs(leaning(style))).toBeLessThan(0.15);
  for (const substance of ['clarity', 'owning', 'tenderness'] as const) {
    expect(leaning(substance)).toBeGreaterThan(0.3);
    expect(leaning(substance)).toBeLessThan(0.55);
  }
});

test.for(CUTS)('always taking the same place in the list names no ground in the %s cut', (cut) => {
  for (const place of [0, 1, 2, 3, 4]) expect(groundOf(byPlace(scenesOf(cut), () => place))).toBe('Changing');
});

test.for(CUTS)('in the %s cut most other ways of choosing by place name no ground', (cut) => {
  const ways: ((n: number, length: number) => number)[] = [
    (_, length) => length - 1,
    (_, length) => Math.floor(length / 2),
    (n) => n,
    (n, length) => 40 * length - n,
    (n) => n % 2,
    (n) => 1 - (n % 2),
    (n) => 2 * (n % 2),
    (n) => 3 * (n % 2),
    (n) => 3 - 3 * (n % 2),
    (n) => 1 + (n % 2),
    (n) => 1 + 2 * (n % 2),
    (n) => 2 + (n % 2),
    (n) => n % 3,
    (n) => [0, 1, 2, 3, 2, 1][n % 6] ?? 0,
    (n) => Math.floor(n / 2),
  ];
  const declined = ways.filter((way) => groundOf(byPlace(scenesOf(cut), way)) === 'Changing');
  expect(declined.length / ways.length).toBeGreaterThanOrEqual(2 / 3);
});

/** Shorter tellings reach less far in any direction. */
const REACH = { full: 2.5, class: 2.5, room: 1 } as const;

test.for(CUTS)(
  'in the %s cut the open field is within reach of every style, and hardly of shelter or borrowing',
  (cut) => {
    const furthest = (pole: Pole) => furthestOnOpen(pole, scenesOf(cut));
    const gloss = new Set<Pole>(['borrowing', 'shelter']);
    for (const pole of POLE_LIST.filter((one) => !gloss.has(one)))
      expect.soft(furthest(pole), pole).toBeGreaterThan(REACH[cut]);
    for (const pole of gloss) expect(furthest(pole)).toBeLessThan(2);
  },
);

test('every response gathers or lets something in, the best two are near one another, and no two move the strands alike', () => {
  for (const { responses } of SCENES) {
    for (const { effect } of responses) expect(effect.integrity + effect.faced).toBeGreaterThanOrEqual(1);
    const [best = 0, second = 0] = responses
      .map(({ effect }) => effect.integrity - effect.carried)
      .sort((one, other) => other - one);
    expect(best - second).toBeLessThanOrEqual(1);
    expect(new Set(responses.map(({ effect }) => STRANDS.map((strand) => effect[strand]).join())).size).toBe(
      responses.length,
    );
  }
});

test('looking again moves integrity and despair by at most one spread, and no strand by more than one and a half', () => {
  const next = random(12);
  const looks = SCENES.filter(({ id }) => id.startsWith('R'));
  const before = SCENES.filter(({ id }) => !id.startsWith('R'));
  for (const journal of journals(150, () => atRandom(next, before))) {
    const { z } = weigh(journal);
    for (let picks = 0; picks < 64; picks++) {
      const looked = looks.map(({ id, responses }, n) => ({
        scene: id,
        response: responses[(picks >> (2 * n)) & 3]!.id,
      }));
      const after = weigh([...journal, ...looked]).z;
      for (const axis of ['integrity', 'faced', 'carried'] as const)
        expect(apart(z, after, axis)).toBeLessThanOrEqual(1);
      for (const strand of STRANDS) expect(apart(z, after, strand)).toBeLessThanOrEqual(1.5);
    }
  }
});

const EIGHTEEN = [...GROUNDS.map(leaningTo), ...POLE_LIST.map(leaningToPole)];
const grounds = (scenes: readonly Scene[]) => EIGHTEEN.map((leaning) => groundOf(following(leaning, scenes)));

test('the class cut agrees with the full cut for nearly all of eighteen leanings', () => {
  const whole = grounds(SCENES);
  const agreeing = grounds(scenesOf('class')).filter((ground, n) => ground === whole[n]);
  expect(agreeing.length).toBeGreaterThanOrEqual(17);
});

test('the room cut agrees with the full cut for most of eighteen leanings and contradicts it for none', () => {
  const gathered = new Set<GroundOrChanging>(['Open', 'Bright']);
  const weighed = new Set<GroundOrChanging>(['Evening', 'Hedged']);
  const whole = grounds(SCENES);
  const pairs = grounds(scenesOf('room')).map((ground, n) => [ground, whole[n]!] as const);
  expect(pairs.filter(([room, full]) => room === full).length).toBeGreaterThanOrEqual(12);
  const torn = pairs.filter((pair) => pair.some((one) => gathered.has(one)) && pair.some((one) => weighed.has(one)));
  expect(torn).toEqual([]);
});

test.for([
  ['full', 0.14],
  ['class', 0.16],
  // Nine answers hang on single ones more often; the reading then stands between two grounds and says so.
  ['room', 0.2],
] as const)('few random tellings of the %s cut hang on more than a quarter of their answers', ([cut, most]) => {
  const next = random(14);
  const readings = journals(600, () => atRandom(next, scenesOf(cut))).map(readJournal);
  const unsteady = readings.filter(({ hingeShare }) => hingeShare > 0.25);
  expect(unsteady.length / 600).toBeLessThan(most);
  expect(unsteady.filter(({ between }) => between === null)).toEqual([]);
});

test('the same answers in any order give the same reading, every time', () => {
  const shuffled = integer({ min: 0, max: 2 ** 31 }).chain((seed) => {
    const journal = atRandom(random(seed), scenesOf(CUTS[seed % CUTS.length] ?? 'full'), 0.2);
    return tuple(constant(journal), shuffledSubarray([...journal], { minLength: journal.length }));
  });
  assert(
    property(shuffled, ([journal, other]) => {
      expect(unordered(other)).toEqual(unordered(journal));
      expect(readJournal(journal)).toEqual(readJournal(journal));
    }),
    { seed: 16, numRuns: 150 },
  );
});

/** A reading with its hinges in no order. */
function unordered(journal: Journal) {
  const reading = readJournal(journal);
  return Object.assign({}, reading, { hinges: reading.hinges.map(({ scene, ground }) => `${scene} ${ground}`).sort() });
}

function byPlace(scenes: readonly Scene[], way: (n: number, length: number) => number): Journal {
  return scenes.map(({ id, order }, n) => ({
    scene: id,
    response: order[way(n, order.length) % order.length] ?? null,
  }));
}

/** The strongest z of a pole that climbing answer by answer finds on a telling that stays Open. */
function furthestOnOpen(pole: Pole, scenes: readonly Scene[]): number {
  const strand = STRANDS.find((each) => (POLES[each] as readonly Pole[]).includes(pole))!;
  const sign = POLES[strand][0] === pole ? 1 : -1;
  const next = random(10);
  let best = -Infinity;
  for (let start = 0; start < 3; start++) {
    let journal = start === 0 ? following(leaningTo('Open'), scenes) : anOpenTelling(next, scenes);
    let height = sign * weigh(journal).z[strand];
    for (let round = 0; round < 4; round++)
      [journal, height] = climbed(scenes, journal, height, (j) => sign * weigh(j).z[strand]);
    best = Math.max(best, height);
  }
  return best;
}

function climbed(
  scenes: readonly Scene[],
  from: Journal,
  height: number,
  heightOf: (journal: Journal) => number,
): [Journal, number] {
  let [journal, top] = [from, height];
  for (const [n, scene] of scenes.entries()) {
    for (const { id } of scene.responses) {
      const tried = journal.with(n, { scene: scene.id, response: id });
      const reached = heightOf(tried);
      if (reached > top && groundOf(tried) === 'Open') [journal, top] = [tried, reached];
    }
  }
  return [journal, top];
}

function anOpenTelling(next: Random, scenes: readonly Scene[]): Journal {
  for (;;) {
    const journal = swayedBy(leaningTo('Open'), next, scenes);
    if (groundOf(journal) === 'Open') return journal;
  }
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [mean(one), mean(other)];
  const together = one.reduce((sum, value, n) => sum + (value - a) * ((other[n] ?? 0) - b), 0);
  return (
    together /
    Math.sqrt(
      one.reduce((sum, value) => sum + (value - a) ** 2, 0) * other.reduce((sum, value) => sum + (value - b) ** 2, 0),
    )
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
