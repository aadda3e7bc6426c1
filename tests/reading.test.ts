import { expect, test } from 'vitest';
import type { Journal } from '../src/core/journal.ts';
import { random } from '../src/core/random.ts';
import { GROUNDS } from '../src/core/reading.ts';
import type { ResponseId, SceneId } from '../src/core/scene.ts';
import { SCENES, STAGE_WEIGHTS } from '../src/core/scenes.ts';
import { readJournal } from '../src/core/scoring.ts';
import type { Pole } from '../src/core/strand.ts';
import { STRANDS } from '../src/core/strand.ts';
import { slopeOf } from '../src/core/travel.ts';
import type { OnAxes } from '../src/core/weighing.ts';
import { weigh } from '../src/core/weighing.ts';
import { atRandom } from './journals.ts';
import type { ReferenceAnswers } from './reading-reference.ts';
import { growth, jackknife, lateLead, prep, PROTO, score } from './reading-reference.ts';

const SHORT = { clarity: 'cl', owning: 'ow', holding: 'hd', protest: 'pr', tenderness: 'td', mending: 'rp' } as const;
const AXES = { integrity: 'I', faced: 'F', carried: 'C', ...SHORT } as const;

const reference = prep(
  SCENES.map(({ id, stage, responses }) => ({
    id,
    stage,
    opts: responses.map((response) => ({
      id: response.id,
      d: Object.fromEntries(STRANDS.map((strand) => [SHORT[strand], response.effect[strand]])),
      values: {
        I: response.effect.integrity,
        F: response.effect.faced,
        C: response.effect.carried,
        T: response.effect.trust,
      },
    })),
  })),
  STAGE_WEIGHTS,
);
const asReference = (journal: Journal): ReferenceAnswers =>
  Object.fromEntries(journal.flatMap(({ scene, response }) => (response ? [[scene, response]] : [])));

const poleNames: Record<string, Pole> = {
  'cl+': 'clarity',
  'cl-': 'shelter',
  'ow+': 'owning',
  'ow-': 'borrowing',
  'hd+': 'holding',
  'hd-': 'releasing',
  'pr+': 'protest',
  'pr-': 'restraint',
  'td+': 'tenderness',
  'td-': 'distance',
  'rp+': 'mending',
  'rp-': 'letting-stand',
};

/** 2,400 journals: whole, half passed, nearly all passed. */
function journals(): Journal[] {
  const next = random(1998);
  return Array.from({ length: 2400 }, (_, n) => atRandom(next, SCENES, [0, 0.5, 0.85][n % 3]));
}

test('the reading equals the reference implementation on 2,400 journals', () => {
  let apart = 0;
  const compare = (one: number, other: number) => (apart = Math.max(apart, Math.abs(one - other)));
  for (const journal of journals()) {
    const reading = readJournal(journal);
    const { answers, z } = weigh(journal);
    const theirs = score(reference, asReference(journal));
    expect(reading.ground).toBe(theirs.ground);
    expect(reading.answered).toBe(theirs.n);
    for (const axis of Object.keys(AXES) as (keyof OnAxes)[]) compare(z[axis], theirs.z[AXES[axis]]!);
    for (const [axis, value] of Object.entries(reading.coordinates)) compare(value, theirs.x[axis]!);
    for (const ground of GROUNDS) compare(reading.memberships[ground], theirs.mem[ground]!);
    compare(reading.trust, theirs.T);
    compare(reading.reach, theirs.r);
    compare(slopeOf(answers), growth(theirs));
    const lead = lateLead(theirs);
    expect(reading.lateLead?.pole ?? null).toBe(lead ? poleNames[lead.pole] : null);
    if (reading.lateLead && lead) compare(reading.lateLead.share, lead.share);
  }
  expect(apart).toBeLessThan(1e-12);
});

test('the hinges equal the reference jackknife', () => {
  const answered = journals().filter((journal) => journal.some(({ response }) => response));
  for (const journal of answered.slice(0, 600)) {
    const reading = readJournal(journal);
    const theirs = jackknife(reference, asReference(journal));
    expect(reading.hinges.map(({ scene, ground }) => [scene, ground])).toEqual(theirs.flips);
    expect(reading.hingeShare).toBe(theirs.share);
  }
});

test('the pull of a cited moment equals the formula of the reading', () => {
  const axes = { i: ['I', 1], f: ['F', 1], c: ['C', 1], w: ['td', 1] } as const;
  for (const journal of journals().slice(0, 300)) {
    const { ground, citations } = readJournal(journal);
    if (ground === 'Changing') continue;
    const theirs = score(reference, asReference(journal));
    const over = (k: string, w: number, e: Record<string, number>) =>
      theirs.den[k]! > 0 ? (w * e[k]!) / Math.sqrt(theirs.den[k]!) : 0;
    const pulls = theirs.per.map(({ id, stage, e, w }) => {
      const plain = Object.entries(axes).reduce((sum, [axis, [k]]) => sum + over(k, w, e) * PROTO[ground]![axis]!, 0);
      return { scene: id, stage, pull: plain - ((over('cl', w, e) + over('ow', w, e)) / 2) * PROTO[ground]!['g']! };
    });
    pulls.sort((one, other) => other.pull - one.pull);
    const distinct = pulls.filter(({ stage }, n) => pulls.findIndex((other) => other.stage === stage) === n);
    expect(citations.toward.map((id) => id.slice(0, -1))).toEqual(distinct.slice(0, 3).map(({ scene }) => scene));
    const last = pulls.at(-1)!;
    expect(citations.against?.slice(0, -1) ?? null).toBe(last.pull < 0 ? last.scene : null);
  }
});

const told = (...responses: ResponseId[]): Journal =>
  responses.map((response) => ({ scene: response.slice(0, -1) as SceneId, response }));

test('an empty journal reads as changing light with everything at rest', () => {
  const reading = readJournal([]);
  expect(reading).toMatchObject({
    answered: 0,
    passed: 0,
    ground: 'Changing',
    between: null,
    reach: 0,
    trust: 0,
    lateLead: null,
    hingeShare: 0,
  });
  expect(reading.citations).toEqual({ toward: [], against: null, hinge: null });
  expect(reading.memberships.Open).toBeCloseTo(1 / 6, 12);
});

test('five answers give moments back and name no ground', () => {
  const reading = readJournal(told('S14a', 'S15c', 'S20a', 'S23a', 'S25a'));
  expect(reading.reach).toBeGreaterThan(0.95);
  expect(reading.ground).toBe('Changing');
  expect(reading.between).toBeNull();
  expect(reading.citations.toward).toHaveLength(3);
});

test('a hold in the field and a letting go at the last visit are remembered together', () => {
  expect(readJournal(told('S23b', 'S24a')).heldThenLet).toBe(true);
  expect(readJournal(told('S23a', 'S24a')).heldThenLet).toBe(true);
  expect(readJournal(told('S23c', 'S24a')).heldThenLet).toBe(false);
  expect(readJournal(told('S23a', 'S24b')).heldThenLet).toBe(false);
});

test('a pass is counted and weighs nothing', () => {
  const journal = told('S03a', 'S14a');
  const passed = readJournal([...journal, { scene: 'S15', response: null }]);
  expect(passed).toEqual({ ...readJournal(journal), passed: 1 });
});

test('a scene met twice counts as it was met last', () => {
  const twice = readJournal(told('S03a', 'S14a', 'S03d'));
  expect(twice).toEqual(readJournal(told('S14a', 'S03d')));
});

test('an answer that its scene does not offer is passed over', () => {
  expect(readJournal([{ scene: 'S03', response: 'S03e' }]).answered).toBe(0);
});

test('things looked at again are listed once, in the order they were taken down', () => {
  const journal: Journal = [
    { scene: 'R1', response: 'R1b', of: 'S14' },
    { scene: 'R2', response: null, of: 'S03' },
    { scene: 'R3', response: 'R3a', of: 'S14' },
  ];
  expect(readJournal(journal).lookedAgain).toEqual(['S14', 'S03']);
});

test('a reading that one answer in four would turn is said to stand between two', () => {
  const unsteady = journals()
    .map(readJournal)
    .filter(({ hingeShare, answered }) => hingeShare > 0.25 && answered >= 6);
  expect(unsteady.length).toBeGreaterThan(50);
  expect(unsteady.every(({ between, ground }) => between !== null && between !== ground)).toBe(true);
});
