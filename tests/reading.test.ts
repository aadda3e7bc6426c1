import { expect, test, vi } from 'vitest';
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
import { fromLetters } from './tellings.ts';

// Thousands of journals take a slow machine some time; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });

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
  expect(apart).toBeLessThan(1e-8);
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

/** The reference's pull of each answer toward a ground, strongest first. */
function pullsOf(journal: Journal, ground: string) {
  const axes = { i: ['I', 1], f: ['F', 1], c: ['C', 1], w: ['td', 1] } as const;
  const theirs = score(reference, asReference(journal));
  const over = (k: string, w: number, e: Record<string, number>) =>
    theirs.den[k]! > 0 ? (w * e[k]!) / Math.sqrt(theirs.den[k]!) : 0;
  const pulls = theirs.per.map(({ id, stage, e, w }) => {
    const plain = Object.entries(axes).reduce((sum, [axis, [k]]) => sum + over(k, w, e) * PROTO[ground]![axis]!, 0);
    return { scene: id, stage, pull: plain - ((over('cl', w, e) + over('ow', w, e)) / 2) * PROTO[ground]!['g']! };
  });
  return pulls.sort((one, other) => other.pull - one.pull);
}

test('the moments cited are those that the formula of the reading gives', () => {
  const named = journals()
    .slice(0, 400)
    .map((journal) => ({ journal, reading: readJournal(journal) }))
    .filter(({ reading }) => reading.ground !== 'Changing');
  expect(named.length).toBeGreaterThan(50);
  for (const { journal, reading } of named) {
    const { ground, citations, hinges } = reading;
    const pulls = pullsOf(journal, ground);
    const distinct = pulls.filter(({ stage }, n) => pulls.findIndex((other) => other.stage === stage) === n);
    const last = pulls.at(-1)!;
    const hinge = pulls.find(({ scene }) => hinges.some((each) => each.scene === scene));
    expect(citations.toward.map((id) => id.slice(0, -1))).toEqual(distinct.slice(0, 3).map(({ scene }) => scene));
    expect(citations.against?.slice(0, -1) ?? null).toBe(last.pull < 0 ? last.scene : null);
    expect(citations.hinge?.slice(0, -1) ?? null).toBe(hinge?.scene ?? null);
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
  expect(reading.memberships.Open).toBeCloseTo(1 / 6, 8);
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

test('a recorded sitting reads as it always did for as long as the model has the same version', () => {
  const { ground, between, coordinates, travel, style, trust, citations, modelVersion } = readJournal(
    fromLetters('aabcacccacccbbcadadabacacbdcebda'),
  );
  expect({ ground, between, coordinates, travel, style, trust, citations, modelVersion }).toEqual({
    ground: 'Open',
    between: 'Bright',
    coordinates: { i: 0.613167275, f: 0.161377026, c: -0.591337179, g: -0.076373902, w: 0.566110129 },
    travel: 'levelled',
    style: ['tenderness'],
    trust: 0.677035902,
    citations: { toward: ['S23a', 'S19a', 'S12c'], against: 'S24c', hinge: 'S23a' },
    modelVersion: 1,
  });
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

test('travel is the slope in a word, level within .15', () => {
  for (const journal of journals().slice(0, 300)) {
    const slope = growth(score(reference, asReference(journal)));
    const word = Math.abs(slope) <= 0.15 ? 'levelled' : slope > 0 ? 'lightened' : 'grew-heavier';
    expect(readJournal(journal).travel).toBe(word);
  }
  expect(readJournal(told('S02d', 'S06b', 'S10d', 'S14a', 'S21a', 'S26a')).travel).toBe('lightened');
  expect(readJournal(told('S02b', 'S06a', 'S14d', 'S16d', 'S25d', 'S29d')).travel).toBe('grew-heavier');
});

test('style names one or two poles that stand out by 1.3, the strongest first', () => {
  for (const journal of journals().slice(0, 300)) {
    const { z } = score(reference, asReference(journal));
    const strong = Object.values(SHORT).filter((strand) => Math.abs(z[strand]!) >= 1.3);
    strong.sort((one, other) => Math.abs(z[other]!) - Math.abs(z[one]!));
    const poles = strong.slice(0, 2).map((strand) => poleNames[strand + (z[strand]! > 0 ? '+' : '-')]);
    expect(readJournal(journal).style).toEqual(poles);
  }
});

test('changing light is given the moments furthest from chance, with none against', () => {
  const changing = journals()
    .slice(0, 300)
    .filter((journal) => readJournal(journal).ground === 'Changing');
  expect(changing.length).toBeGreaterThan(100);
  for (const journal of changing) {
    const { citations, answered } = readJournal(journal);
    const theirs = score(reference, asReference(journal));
    const over = (k: string, w: number, e: Record<string, number>) =>
      theirs.den[k]! > 0 ? (w * e[k]!) / Math.sqrt(theirs.den[k]!) : 0;
    const lengths = theirs.per.map(({ id, e, w }) => {
      const [i, f, c, td] = ['I', 'F', 'C', 'td'].map((k) => over(k, w, e)) as [number, number, number, number];
      return { id, length: Math.hypot(i, f, c, td, (over('cl', w, e) + over('ow', w, e)) / 2) };
    });
    lengths.sort((one, other) => other.length - one.length);
    expect(citations.against).toBeNull();
    expect(citations.toward.length).toBeGreaterThanOrEqual(Math.min(answered, 1));
    expect(citations.toward[0]?.slice(0, -1)).toBe(lengths[0]?.id);
  }
});

test('two grounds within .20 of one another are both said, and steady ones are said alone', () => {
  const readings = journals()
    .slice(0, 900)
    .map(readJournal)
    .filter(({ ground }) => ground !== 'Changing');
  const nearness = ({ memberships }: (typeof readings)[number]) => {
    const [first, second] = GROUNDS.toSorted((one, other) => memberships[other] - memberships[one]);
    return { second, apart: memberships[first!] - memberships[second!] };
  };
  const near = readings.filter((reading) => nearness(reading).apart < 0.2);
  const steady = readings.filter((reading) => nearness(reading).apart >= 0.2 && reading.hingeShare <= 0.25);
  expect(near.length).toBeGreaterThan(20);
  expect(steady.length).toBeGreaterThan(20);
  expect(near.map(({ between }) => between)).toEqual(near.map((reading) => nearness(reading).second));
  expect(steady.every(({ between }) => between === null)).toBe(true);
});

test('a reading that one answer in four would turn is said to stand between two', () => {
  const unsteady = journals()
    .slice(0, 1200)
    .map(readJournal)
    .filter(({ hingeShare, answered }) => hingeShare > 0.25 && answered >= 6);
  expect(unsteady.length).toBeGreaterThan(50);
  expect(unsteady.every(({ between, ground }) => between !== null && between !== ground)).toBe(true);
});
