import { expect, test } from 'vitest';
import { lintWords } from '../src/build/words/lint.ts';
import { isPass } from '../src/core/beat.ts';
import type { Choice } from '../src/core/beat.ts';
import type { ParagraphKind } from '../src/core/claims.ts';
import { CUTS } from '../src/core/cut.ts';
import { groundOf } from '../src/core/hinge.ts';
import type { Journal } from '../src/core/journal.ts';
import { journalOf } from '../src/core/journal.ts';
import { random } from '../src/core/random.ts';
import type { Reading } from '../src/core/reading.ts';
import { GROUNDS } from '../src/core/reading.ts';
import type { ResponseId, SceneId } from '../src/core/scene.ts';
import { SCENE_IDS } from '../src/core/scene.ts';
import { readJournal } from '../src/core/scoring.ts';
import { summarise, wordsIn } from '../src/core/summary.ts';
import type { Summary } from '../src/core/summary.ts';
import { answersIn, weigh } from '../src/core/weighing.ts';
import type { ScenesWords, SceneWords } from '../src/core/words.ts';
import { close } from '../story/en/close.ts';
import { numbers } from '../story/en/numbers.ts';
import { responses } from '../story/en/responses.ts';
import { things } from '../story/en/things.ts';
import { handReading, randomJournal, RESPONSES } from './plays.ts';
import { begin, playOut } from './sitters.ts';
import { tellings } from './tellings.ts';

/** READING §4.7. */
const MOST_WORDS = 220;
const words = { close, things, scenes: responses };
const told = (journal: Journal): Summary => summarise(readJournal(journal), journal, words);
const textOf = ({ paragraphs }: Summary): string => paragraphs.map(({ text }) => text).join('\n');
const ofKind = ({ paragraphs }: Summary, kind: ParagraphKind) => paragraphs.filter((each) => each.kind === kind);

/** Ten thousand journals, read and told once for all the tests here. */
const all = tellings(21, 10_000).map((journal) => {
  const reading = readJournal(journal);
  return { journal, reading, summary: summarise(reading, journal, words) };
});
const read = all.filter(({ reading }) => reading.answered >= 6);
const named = read.filter(({ reading }) => reading.ground !== 'Changing');

const CLAIMS = new Set<ParagraphKind>(['opening', 'style', 'moment', 'against', 'hinge', 'travel', 'of']);
const KEPT_AND_LEFT = /\bkept .*\bleft /;

/** What is wrong with a summary of these answers, in words; nothing when it is whole. */
function faultsIn({ paragraphs }: Summary, journal: Journal): string[] {
  const answers = new Set(answersIn(journal).values());
  const kinds = paragraphs.map(({ kind }) => kind);
  const uncited = paragraphs.filter(
    ({ kind, citations }) => answers.size > 0 && CLAIMS.has(kind) && citations.length === 0,
  );
  const foreign = paragraphs.flatMap(({ citations }) => citations.filter((response) => !answers.has(response)));
  const broken = paragraphs.filter(
    ({ text }) => !/^[A-Z][^{}]*[.?]$/.test(text) || /undefined|null| {2}|\.\.|,,|, ;/.test(text),
  );
  return [
    ...(wordsIn(paragraphs) > MOST_WORDS ? [`${wordsIn(paragraphs)} words`] : []),
    ...(kinds[0] === 'opening' && kinds.at(-2) === 'doubt' && kinds.at(-1) === 'question' ? [] : [kinds.join(' ')]),
    ...['opening', 'doubt', 'question'].filter((kind) => kinds.filter((each) => each === kind).length !== 1),
    ...uncited.map(({ text }) => `uncited: ${text}`),
    ...foreign.map((response) => `not in the journal: ${response}`),
    ...broken.map(({ text }) => `broken: ${text}`),
  ];
}

test('every summary is at most 220 words, whole, and rests on answers that were given', () => {
  expect(all.flatMap(({ journal, summary }) => faultsIn(summary, journal))).toEqual([]);
});

test('no summary holds a word that grades, diagnoses or consoles by formula', () => {
  const texts = new Set(all.flatMap(({ summary }) => summary.paragraphs.map(({ text }) => text)));
  const said = [...texts].map((text) => ({ where: 'the close', part: 'close', kind: 'summary', text }) as const);
  expect(lintWords(said)).toEqual([]);
  expect(said.length).toBeGreaterThan(2000);
});

test('a summary asks one question, at its end', () => {
  const asking = all.filter(({ summary }) => textOf(summary).split('?').length !== 2);
  expect(asking).toEqual([]);
});

test('a telling with a ground gives back three moments from different stages and one that pulled the other way', () => {
  expect(named.length).toBeGreaterThan(2000);
  for (const { journal, reading, summary } of named) {
    const stages = new Map(weigh(journal).answers.map(({ response, stage }) => [response, stage]));
    const moments = ofKind(summary, 'moment').map(({ citations }) => citations[0] as ResponseId);
    expect(moments.toSorted()).toEqual([...reading.citations.toward].toSorted());
    expect(new Set(moments.map((response) => stages.get(response))).size).toBe(moments.length);
    expect(ofKind(summary, 'against').map(({ citations }) => citations)).toEqual(
      reading.citations.against ? [[reading.citations.against]] : [],
    );
  }
  expect(named.filter(({ reading }) => reading.citations.toward.length === 3).length / named.length).toBeGreaterThan(
    0.98,
  );
});

test('a summary says what its moments kept and what they left, but for the weakest where there is no room', () => {
  for (const { reading, summary } of read) {
    const bare = ofKind(summary, 'moment').filter(({ text }) => !KEPT_AND_LEFT.test(text));
    expect(bare.length).toBeLessThanOrEqual(1);
    for (const { citations } of bare) expect(citations[0]).toBe(reading.citations.toward.at(-1));
  }
});

test('travel, style, and what the contrary moment kept and left, are seldom dropped for want of room', () => {
  const share = (some: typeof all, lacks: (telling: (typeof all)[number]) => boolean) =>
    some.filter(lacks).length / some.length;
  const styled = read.filter(({ reading }) => reading.style.length > 0);
  const contrary = read.filter(({ reading }) => reading.citations.against);
  const travelled = read.filter(({ journal }) => stagesIn(journal) >= 3);
  expect(share(travelled, ({ summary }) => ofKind(summary, 'travel').length === 0)).toBeLessThan(0.03);
  expect(share(styled, ({ summary }) => ofKind(summary, 'style').length === 0)).toBeLessThan(0.01);
  expect(
    share(contrary, ({ summary }) => !ofKind(summary, 'against').some(({ text }) => KEPT_AND_LEFT.test(text))),
  ).toBeLessThan(0.01);
});

const stagesIn = (journal: Journal): number =>
  new Set(weigh(journal).answers.flatMap(({ scene, stage }) => (scene === 'S01' ? [] : [stage]))).size;

test('a hinge is said wherever one is, and without its answer the reading is another', () => {
  const hinged = all.filter(({ reading }) => reading.citations.hinge && reading.answered >= 6);
  expect(hinged.length).toBeGreaterThan(400);
  for (const { journal, reading, summary } of hinged) {
    const [said] = ofKind(summary, 'hinge');
    expect(said?.citations).toEqual([reading.citations.hinge]);
    expect(groundOf(journal.filter(({ response }) => response !== reading.citations.hinge))).not.toBe(reading.ground);
  }
  expect(all.filter(({ reading, summary }) => !reading.citations.hinge && ofKind(summary, 'hinge').length > 0)).toEqual(
    [],
  );
});

const long = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

/** Words as long as any may be: to prove that the limit holds whatever is written. */
const longest: ScenesWords = Object.fromEntries(
  SCENE_IDS.map((scene) => {
    const given = { you: long(14), gift: long(10), cost: long(10) };
    const offered = Object.fromEntries((RESPONSES.get(scene) ?? []).map((response) => [response, given]));
    return [scene, { title: long(6), when: long(7), responses: offered } satisfies SceneWords];
  }),
) as ScenesWords;

test('the limit holds for the longest words that a moment may be given back in', () => {
  for (const { journal, reading } of all.slice(0, 2000)) {
    const summary = summarise(reading, journal, { ...words, scenes: longest });
    expect(wordsIn(summary.paragraphs)).toBeLessThanOrEqual(MOST_WORDS);
  }
});

test('every summary of answers says that it is of so many choices in a story, and not of the reader', () => {
  const journal = journalOf(['S02a', 'S03b', 'S04-pass', 'S05c']);
  expect(textOf(told(journal))).toContain('This is a reading of three choices in a story, not of you.');
  expect(textOf(told(journalOf(['S02a'])))).toContain('of one choice in a story');
  expect(textOf(told(randomJournal(random(3), 0)))).toContain('of thirty-two choices in a story');
});

test('fewer than six answers give back every moment and name no weather', () => {
  const few = all.filter(({ reading }) => reading.answered > 0 && reading.answered < 6);
  expect(few.length).toBeGreaterThan(500);
  for (const { journal, summary } of few) {
    const given = weigh(journal).answers.map(({ response }) => response);
    expect(summary.paragraphs.map(({ kind }) => kind)).toEqual([
      'opening',
      ...given.map(() => 'moment'),
      'of',
      'doubt',
      'question',
    ]);
    expect(ofKind(summary, 'moment').flatMap(({ citations }) => citations)).toEqual(given);
    expect(close.few).toContain(summary.paragraphs[0]?.text);
  }
});

test('a telling in which everything was let pass has a whole page that claims nothing', () => {
  const { paragraphs } = told(SCENE_IDS.map((scene) => ({ scene, response: null })));
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['opening', 'doubt', 'question']);
  expect(paragraphs.flatMap(({ citations }) => citations)).toEqual([]);
  expect(told([]).paragraphs).toHaveLength(3);
});

const answersOnly = (scene: SceneId) => (choices: readonly Choice[]) =>
  choices.find(({ answers, id }) => answers?.scene === scene || id === `${scene}-open`) ?? passes(choices);
const passes = (choices: readonly Choice[]): Choice => choices.find(({ id }) => isPass(id)) ?? (choices[0] as Choice);
const takes = (choices: readonly Choice[]) => choices.filter(({ id }) => !isPass(id));

const EXTREMES = [
  ['nothing is answered', passes, (answered: number) => answered === 0],
  ['one scene is answered', answersOnly('S12'), (answered: number) => answered === 1],
  ['all but the fence is let pass', answersOnly('S29'), (answered: number) => answered === 1],
  [
    'the first way is always taken',
    (choices: readonly Choice[]) => takes(choices)[0],
    (answered: number) => answered > 7,
  ],
  [
    'the last way is always taken',
    (choices: readonly Choice[]) => takes(choices).at(-1),
    (answered: number) => answered > 7,
  ],
] as const;

test.each(EXTREMES.flatMap((extreme) => CUTS.map((cut) => [cut, ...extreme] as const)))(
  'the close of the %s cut is whole when %s',
  (cut, _, pick, expected) => {
    const { journal } = playOut(begin(cut).session, (choices) => pick(choices) as Choice);
    expect(expected(readJournal(journal).answered)).toBe(true);
    expect(faultsIn(told(journal), journal)).toEqual([]);
  },
);

test('two grounds that stand together are both said, and one that is nearly chance is said to be nearly', () => {
  const journal = randomJournal(random(8), 0);
  const saying = (ground: Reading['ground'], between: Reading['between']) =>
    summarise(handReading({}, { ground, between }), journal, words).paragraphs[0]?.text ?? '';
  expect(close.leaning.Open.some((clause) => saying('Open', 'Wind').includes(clause))).toBe(true);
  expect(close.leaning.Wind.some((clause) => saying('Open', 'Wind').includes(clause))).toBe(true);
  expect(close.leaning.Hedged.some((clause) => saying('Hedged', 'Changing').includes(clause))).toBe(true);
  expect(saying('Changing', 'Hedged')).toMatch(/weather/);
  for (const ground of GROUNDS) expect(close.opening[ground]).toContain(saying(ground, null));
});

test('the hinge is named by its scene', () => {
  const journal = randomJournal(random(9), 0);
  const hinge = journal.find(({ scene }) => scene === 'S12')?.response ?? null;
  const reading = handReading({}, { ground: 'Open', citations: { toward: [], against: null, hinge } });
  const [at] = ofKind(summarise(reading, journal, words), 'hinge');
  expect(at?.text).toContain(`‘${responses.S12.title}’`);
  expect(at?.citations).toEqual([hinge]);
});

test('the same journal is always told alike', () => {
  for (const { journal, summary } of all.slice(0, 60)) expect(told(journal)).toEqual(summary);
});

test('a thing looked at again is called by its name', () => {
  const journal = [...journalOf(['S02a', 'S03a']), ...journalOf(['R1-S03', 'R1b'])];
  expect(textOf(told(journal))).toContain(things.wellington.name.replace('the ', ''));
});

test('numbers are in words as far as there are scenes', () => {
  expect(numbers[SCENE_IDS.length]).toBe('thirty-two');
});
