import { expect, test } from 'vitest';
import { lintWords } from '../src/build/words/lint.ts';
import type { Journal } from '../src/core/journal.ts';
import { journalOf } from '../src/core/journal.ts';
import { random } from '../src/core/random.ts';
import type { Random } from '../src/core/random.ts';
import type { Reading } from '../src/core/reading.ts';
import { GROUNDS } from '../src/core/reading.ts';
import type { ResponseId } from '../src/core/scene.ts';
import { SCENE_IDS } from '../src/core/scene.ts';
import { readJournal } from '../src/core/scoring.ts';
import { summarise, wordsIn } from '../src/core/summary.ts';
import type { Summary } from '../src/core/summary.ts';
import { STRANDS } from '../src/core/strand.ts';
import { weigh } from '../src/core/weighing.ts';
import type { ScenesWords, SceneWords } from '../src/core/words.ts';
import { close } from '../story/en/close.ts';
import { numbers } from '../story/en/numbers.ts';
import { responses } from '../story/en/responses.ts';
import { things } from '../story/en/things.ts';
import { handReading, randomJournal, RESPONSES } from './plays.ts';

/** READING §4.7. */
const MOST_WORDS = 220;
const words = { close, things, scenes: responses };
const told = (journal: Journal): Summary => summarise(readJournal(journal), journal, words);
const textOf = ({ paragraphs }: Summary): string => paragraphs.map(({ text }) => text).join('\n');

/** What the house would not say at the close, of a text that was put together from its words. */
const faultsIn = (text: string) => lintWords([{ where: 'the close', part: 'close', kind: 'summary', text }]);

const CLAIMS = new Set<string>(['opening', 'style', 'moment', 'against', 'hinge', 'travel', 'of']);

/** A player who leans to one side of each strand, and answers accordingly more often than not. */
function leaningJournal(next: Random): Journal {
  const leaning = STRANDS.map(() => 4 * next() - 2);
  return SCENE_IDS.map((scene) => {
    const offered = (RESPONSES.get(scene) ?? []).map((response) => {
      const effect = weigh([{ scene, response }]).answers[0]?.effect;
      const pull = STRANDS.reduce((sum, strand, index) => sum + (leaning[index] ?? 0) * (effect?.[strand] ?? 0), 0);
      return { response, pull: pull + 3 * next() };
    });
    return { scene, response: offered.toSorted((one, other) => other.pull - one.pull)[0]?.response ?? null };
  });
}

function* journals(seed: number, count: number): Generator<Journal> {
  const next = random(seed);
  for (let index = 0; index < count; index++) {
    if (index % 4 === 0) yield randomJournal(next, 0);
    else if (index % 4 === 1) yield randomJournal(next, next());
    else if (index % 4 === 2) yield randomJournal(next, 0.9);
    else yield leaningJournal(next);
  }
}

const long = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

/** Words as long as any may be: to prove that the limit holds whatever is written. */
const longest: ScenesWords = Object.fromEntries(
  SCENE_IDS.map((scene) => {
    const given = { you: long(14), gift: long(10), cost: long(10) };
    const offered = Object.fromEntries((RESPONSES.get(scene) ?? []).map((response) => [response, given]));
    return [scene, { title: long(6), when: long(7), responses: offered } satisfies SceneWords];
  }),
) as ScenesWords;

test('every summary is at most 220 words, whole, and rests on answers that were given', () => {
  for (const journal of journals(21, 3000)) {
    const summary = told(journal);
    const answers = journal.flatMap(({ response }) => (response ? [response] : []));
    expect(wordsIn(summary.paragraphs)).toBeLessThanOrEqual(MOST_WORDS);
    const claims = summary.paragraphs.filter(({ kind }) => CLAIMS.has(kind) && answers.length > 0);
    expect(claims.filter(({ citations }) => citations.length === 0)).toEqual([]);
    for (const { text, citations } of summary.paragraphs) {
      expect(text).toMatch(/^[A-Z‘'][^{}]*[.?]$/);
      expect(text).not.toMatch(/undefined|null| {2}|\.\.|,,/);
      for (const response of citations) expect(answers).toContain(response);
    }
  }
}, 120_000);

test('no summary holds a word that grades, diagnoses or consoles by formula', () => {
  for (const journal of journals(22, 1000)) {
    expect(faultsIn(textOf(told(journal)))).toEqual([]);
  }
}, 120_000);

test('the limit holds for the longest words that a moment may be given back in', () => {
  for (const journal of journals(23, 400)) {
    const summary = summarise(readJournal(journal), journal, { ...words, scenes: longest });
    expect(wordsIn(summary.paragraphs)).toBeLessThanOrEqual(MOST_WORDS);
  }
}, 60_000);

test('a telling with a ground gives back three moments, with what they kept and what they left', () => {
  let named = 0;
  for (const journal of journals(24, 400)) {
    const reading = readJournal(journal);
    if (reading.ground === 'Changing') continue;
    named += 1;
    const moments = told(journal).paragraphs.filter(({ kind }) => kind === 'moment');
    expect(moments.map(({ citations }) => citations[0]).toSorted()).toEqual([...reading.citations.toward].toSorted());
    for (const { text } of moments.slice(0, 2)) expect(text).toMatch(/kept .*left /);
  }
  expect(named).toBeGreaterThan(80);
}, 60_000);

test('every summary of answers says that it is of so many choices in a story, and not of the reader', () => {
  const journal = journalOf(['S02a', 'S03b', 'S04-pass', 'S05c']);
  expect(textOf(told(journal))).toContain('This is a reading of three choices in a story, not of you.');
  expect(textOf(told(journalOf(['S02a'])))).toContain('of one choice in a story');
  expect(textOf(told(randomJournal(random(3), 0)))).toContain('of thirty-two choices in a story');
});

test('fewer than six answers give back every moment and name no weather', () => {
  const given: ResponseId[] = ['S02a', 'S05c', 'S14a', 'S23b', 'S29d'];
  const { paragraphs } = told(journalOf(given));
  expect(paragraphs.flatMap(({ kind, citations }) => (kind === 'moment' ? citations : []))).toEqual(given);
  expect(
    paragraphs.map(({ kind }) => kind).filter((kind) => ['style', 'hinge', 'travel', 'against'].includes(kind)),
  ).toEqual([]);
  expect(close.few).toContain(paragraphs[0]?.text);
});

test('a telling in which everything was let pass has a whole page that claims nothing', () => {
  const { paragraphs } = told(SCENE_IDS.map((scene) => ({ scene, response: null })));
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['opening', 'doubt', 'question']);
  expect(paragraphs.flatMap(({ citations }) => citations)).toEqual([]);
  expect(told([]).paragraphs).toHaveLength(3);
});

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
  const at = summarise(reading, journal, words).paragraphs.find(({ kind }) => kind === 'hinge');
  expect(at?.text).toContain(`‘${responses.S12.title}’`);
  expect(at?.citations).toEqual([hinge]);
});

test('the same journal is always told alike, and every wording is used by some journal', () => {
  const journal = randomJournal(random(10));
  expect(told(journal)).toEqual(told(journal));
  const all = [...journals(25, 600)].map((each) => textOf(told(each))).join('\n');
  for (const wording of [...close.question, ...close.doubt, ...close.opening.Changing, ...close.few])
    expect(all).toContain(wording);
}, 60_000);

test('a thing looked at again is called by its name', () => {
  const journal = [...journalOf(['S02a', 'S03a']), ...journalOf(['R1-S03', 'R1b'])];
  expect(textOf(told(journal))).toContain(things.wellington.name.replace('the ', ''));
});

test('numbers are in words as far as there are scenes', () => {
  expect(numbers[SCENE_IDS.length]).toBe('thirty-two');
});

test('every slot of the close has two wordings or more, but for the line that is always the same', () => {
  const slots = [
    ...Object.values(close.opening),
    ...Object.values(close.leaning),
    ...Object.values(close.style.poles),
    ...Object.values(close.travel),
    close.between,
    close.almost,
    close.few,
    close.none,
    close.style.one,
    close.style.two,
    close.moment,
    close.against,
    close.hinge,
    close.doubt,
    close.question,
  ];
  for (const wordings of slots) expect(new Set(wordings).size).toBeGreaterThanOrEqual(2);
});
