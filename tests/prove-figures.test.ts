import { expect, test, vi } from 'vitest';
import { compileInk } from '../src/build/ink/compile.ts';
import { containersIn, knotsOf } from '../src/build/ink/containers.ts';
import { groundFaults, leanOf, sharesOf, tallied, together } from '../src/build/prove/grounds.ts';
import { goesRound, readsFrom, writesIn } from '../src/build/prove/liveness.ts';
import { readingFaults } from '../src/build/prove/reading.ts';
import type { Offer } from '../src/build/prove/spread.ts';
import { spreadFaults, spreadsOf } from '../src/build/prove/spread.ts';
import { groundOf } from '../src/core/hinge.ts';
import { random } from '../src/core/random.ts';
import { CUTS } from '../src/core/cut.ts';
import { scenesOf } from '../src/core/scenes.ts';
import { weigh } from '../src/core/weighing.ts';
import { atRandom } from './journals.ts';

// Thousands of journals take a slow machine some time; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });

const offersOf = (cut: (typeof CUTS)[number]): Offer[] =>
  scenesOf(cut).map(({ id, responses }) => ({ scene: id, responses: responses.map((response) => response.id) }));

test.each(CUTS)('the exact spread of every coordinate of the %s cut is that of a seeded sample', (cut) => {
  const next = random(32);
  const sample = Array.from({ length: 12_000 }, () => weigh(atRandom(next, scenesOf(cut))).z);
  for (const { axis, mean, sd, low, high } of spreadsOf(offersOf(cut))) {
    const zs = sample.map((z) => z[axis]).sort((one, other) => one - other);
    const middle = zs.reduce((sum, z) => sum + z, 0) / zs.length;
    expect(Math.abs(middle - mean)).toBeLessThan(0.04);
    expect(Math.abs(Math.sqrt(zs.reduce((sum, z) => sum + (z - middle) ** 2, 0) / zs.length) - sd)).toBeLessThan(0.03);
    expect(below(zs, low)).toBeCloseTo(0.05, 1);
    expect(below(zs, high)).toBeCloseTo(0.95, 1);
    expect(Math.abs(below(zs, high) - below(zs, low) - 0.9)).toBeLessThan(0.05);
  }
});

const below = (zs: readonly number[], limit: number): number => zs.filter((z) => z <= limit).length / zs.length;

test('the spread of one scene is what its four responses come to', () => {
  const offer = offersOf('full').find(({ scene }) => scene === 'S03');
  const [integrity] = spreadsOf([offer!]);
  // 2, 1, 1, 1 about their mean: one answer lies at the square root of three, the others a third of it below.
  expect(integrity).toMatchObject({ axis: 'integrity', low: -0.58, high: 1.73 });
  expect(integrity!.mean).toBeCloseTo(0, 10);
  expect(integrity!.sd).toBeCloseTo(1, 10);
});

test('a spread that leaves its middle or its width is a fault', () => {
  const spread = { axis: 'integrity', mean: 0, sd: 1, low: -1.6, high: 1.6 } as const;
  expect(spreadFaults([spread])).toEqual([]);
  expect(spreadFaults([{ ...spread, mean: 0.01 }])).toHaveLength(1);
  expect(spreadFaults([{ ...spread, sd: 1.2 }])).toHaveLength(1);
});

test('a tally is the grounds of its plays, the same for the same seed', () => {
  const offers = offersOf('room');
  const tally = tallied(offers, 500, 9);
  expect(tallied(offers, 500, 9)).toEqual(tally);
  expect(Object.values(tally).reduce((sum, plays) => sum + plays, 0)).toBe(500);
  const next = random(9);
  const journals = Array.from({ length: 500 }, () =>
    offers.map(({ scene, responses }) => ({ scene, response: responses[Math.floor(next() * responses.length)]! })),
  );
  expect(tally.Open).toBe(journals.filter((journal) => groundOf(journal) === 'Open').length);
  expect(together([tally, tally]).Changing).toBe(2 * tally.Changing);
});

test('coin tosses that lean, or that name a ground too often or too seldom, are a fault', () => {
  const even = { Open: 50, Bright: 25, Wind: 20, Evening: 35, Hedged: 40, Painted: 20, Changing: 810 };
  expect(groundFaults(even)).toEqual([]);
  expect(leanOf(even)).toBeCloseTo(0, 10);
  expect(sharesOf(even)[0]).toMatchObject({ ground: 'Open', share: 5 });
  expect(sharesOf(even)[0]!.within).toBeCloseTo(1.351, 3);
  expect(groundFaults({ ...even, Open: 95, Changing: 765 })).toEqual([expect.stringContaining('lean by 4.5')]);
  expect(groundFaults({ ...even, Wind: 5, Changing: 825 })).toEqual([
    expect.stringContaining('Wind is named in 0.50 %'),
  ]);
});

test('a median play that is too short or too long is a fault', () => {
  const words = { shortest: 1, longest: 99_999, unlabelled: 1 };
  expect(readingFaults('full', { ...words, median: 50 * 230 })).toEqual([]);
  expect(readingFaults('full', { ...words, median: 61 * 230 })).toHaveLength(1);
  expect(readingFaults('room', { ...words, median: 11 * 230 })).toHaveLength(1);
});

const KNOT = `VAR wet = 0
VAR cold = 0
-> field ->
-> END
=== field ===
{ wet: Wet.|Dry.}
~ cold = 1
* [Stay # id: S03a]
  { cold: Cold.|Warm.}
  -> later
* [Go # id: S03b]
  ->->
= later
{ wet > 1: Soaked.|Damp.}
->->
= round
* [Again # id: S03c]
  -> round
`;

test('what is live is what can be read before it is written anew', () => {
  const { json, faults } = compileInk('field.ink', new Map([['field.ink', KNOT]]));
  expect(faults).toEqual([]);
  const field = knotsOf(containersIn(json)).get('field')!;
  expect([...readsFrom({ container: field, index: 0 })]).toEqual(['wet']);
  expect([...writesIn(field)]).toEqual(['cold']);
  const at = (name: string) => ({ container: field.named.get(name)!, index: 0 });
  expect([...readsFrom(at('later'))]).toEqual(['wet']);
  expect([...readsFrom(at('round'))]).toEqual([]);
  expect([goesRound(at('later')), goesRound(at('round'))]).toEqual([false, true]);
});
