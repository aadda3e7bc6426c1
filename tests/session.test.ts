import { assert, constantFrom, integer, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { CUTS } from '../src/core/cut.ts';
import { isGoingOn } from '../src/core/beat.ts';
import { random } from '../src/core/random.ts';
import { anyChoice, begin, idsOf, lastBeat, passer, playOut } from './sitters.ts';

const seeds = integer({ min: 1, max: 1e6 });
const few = { numRuns: 6, seed: 5 };
const played = (seed: number) => playOut(begin('full').session, anyChoice(random(seed)));

test('a path walked again makes the same sitting', () => {
  assert(
    property(constantFrom(...CUTS), seeds, (cut, seed) => {
      const sitting = playOut(begin(cut).session, anyChoice(random(seed)));
      const again = begin(cut, sitting.path);
      expect(again.stoppedAt).toBeNull();
      expect(JSON.stringify(again.session.sitting())).toBe(JSON.stringify(sitting));
    }),
    few,
  );
});

test('a sitting broken off at any beat opens at that beat', () => {
  const { path, beats } = played(11);
  for (let n = 0; n < beats.length; n += 11) {
    const { session, stoppedAt } = begin('full', path.slice(0, n));
    expect(stoppedAt).toBeNull();
    expect(session.sitting().beats).toEqual(beats.slice(0, n + 1));
  }
});

test('going back leads to the beat as it was, and the way on from there is open', () => {
  assert(
    property(seeds, nat(50), (seed, n) => {
      const { session } = begin('full');
      const sitting = playOut(session, anyChoice(random(seed)));
      session.rewind(n);
      expect(session.sitting()).toMatchObject({ ended: false, path: sitting.path.slice(0, n) });
      expect(JSON.stringify(session.sitting().beats)).toBe(JSON.stringify(sitting.beats.slice(0, n + 1)));
      for (const id of sitting.path.slice(n)) session.choose(id);
      expect(JSON.stringify(session.sitting())).toBe(JSON.stringify(sitting));
    }),
    few,
  );
});

test('going back to nowhere changes nothing', () => {
  const { session } = begin('room', ['P0-begin']);
  const before = session.sitting();
  for (const beat of [-1, 1, 2, 0.5, Number.NaN]) session.rewind(beat);
  expect(session.sitting()).toBe(before);
});

test('a choice that is not on offer changes nothing and tells nobody', () => {
  const { session } = begin('full', ['P0-begin']);
  let told = 0;
  session.watch(() => told++);
  const before = session.sitting();
  for (const id of ['S03a', 'P0-begin', '', 'S01-on', '__proto__']) session.choose(id);
  expect(session.sitting()).toBe(before);
  expect(told).toBe(0);
});

test('whoever watches is told of each change until they stop', () => {
  const { session } = begin('full');
  const seen: number[] = [];
  const stop = session.watch((sitting) => seen.push(sitting.path.length));
  session.choose('P0-begin');
  session.choose('S01a');
  stop();
  session.choose('S01-on');
  expect(seen).toEqual([1, 2]);
});

test('going on is taken unasked where it is the only way to the next choice', () => {
  const { path } = played(3);
  const bare = path.filter((id) => !isGoingOn(id));
  const { session, stoppedAt } = begin('full', bare);
  expect(stoppedAt).toBeNull();
  expect(session.sitting().journal).toEqual(played(3).journal);
});

test('going on from a road that has been taken out is passed over', () => {
  const { session, stoppedAt } = begin('full', ['P0-begin', 'S01a', 'S01-on', 'road_99-on', 'road_1-on', 'S02b']);
  expect(stoppedAt).toBeNull();
  expect(session.sitting().path).toEqual(['P0-begin', 'S01a', 'S01-on', 'road_1-on', 'S02b']);
});

test('a path that no longer fits stops at the last beat that does', () => {
  const { session, stoppedAt } = begin('full', ['P0-begin', 'S01a', 'S99a', 'S01-on', 'road_1-on']);
  expect(stoppedAt).toBe('S99a');
  expect(session.sitting().path).toEqual(['P0-begin', 'S01a']);
});

test('a scene closes with one going on, and a picture lasts until the next', () => {
  const { session } = begin('class', [
    'P0-begin',
    'S01a',
    'S01-on',
    'road_1-on',
    'S03a',
    'S03-on',
    'S04a',
    'S04-on',
    'S05-soft',
  ]);
  expect(idsOf(lastBeat(session.sitting()))).toEqual(['S05-on']);
  expect(lastBeat(session.sitting()).margin?.join(' ')).toContain('Erikson');
  session.choose('S05-on');
  expect(lastBeat(session.sitting())).toMatchObject({ kind: 'bridge', cues: { picture: 'dormitory-dusk' } });
});

test('beats are named apart, and each but the first says what was chosen', () => {
  const { beats } = played(8);
  expect(new Set(beats.map((beat) => beat.id)).size).toBe(beats.length);
  expect(beats.slice(1).every((beat) => beat.chosen)).toBe(true);
});

/** Up to the fence, with everything answered in the first way on offer. */
function toTheFence() {
  const { session } = begin('full');
  while (lastBeat(session.sitting()).kind !== 'fence') session.choose(lastBeat(session.sitting()).choices[0]?.id ?? '');
  return session;
}

test('at the fence every thing of an answered loss can be looked at once', () => {
  const session = toTheFence();
  const answered = session
    .sitting()
    .journal.flatMap(({ scene, response }) => (response && scene !== 'S29' ? [`R1-${scene}`] : []));
  const looks = idsOf(lastBeat(session.sitting()));
  const expected = answered.filter((id) => id !== 'R1-S15' || !session.sitting().path.includes('S28c'));
  expect(looks.toSorted()).toEqual([...expected, 'R1-pass'].toSorted());
  session.choose('R1-S03');
  expect(lastBeat(session.sitting())).toMatchObject({ kind: 'reseeing', scene: 'R1', of: 'S03' });
  session.choose('R1b');
  session.choose('R1-on');
  expect(idsOf(lastBeat(session.sitting()))).not.toContain('R2-S03');
  expect(session.sitting().journal.at(-1)).toEqual({ scene: 'R1', response: 'R1b', of: 'S03' });
});

test('to look no further leaves the fence', () => {
  const session = toTheFence();
  session.choose('R1-pass');
  expect(lastBeat(session.sitting()).kind).toBe('ending');
});

test('whoever lets everything pass still comes to the end', () => {
  for (const cut of CUTS) {
    const { journal, ended } = playOut(begin(cut).session, passer);
    expect(ended).toBe(true);
    expect(journal.every(({ response }) => response === null)).toBe(true);
  }
});
