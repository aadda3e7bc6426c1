import { expect, test } from 'vitest';
import type { ParagraphKind } from '../src/core/claims.ts';
import type { Journal } from '../src/core/journal.ts';
import type { Ground, GroundOrChanging } from '../src/core/reading.ts';
import { GROUNDS } from '../src/core/reading.ts';
import { readJournal } from '../src/core/scoring.ts';
import { POLES } from '../src/core/strand.ts';
import { summarise } from '../src/core/summary.ts';
import { close } from '../story/en/close.ts';
import { responses } from '../story/en/responses.ts';
import { things } from '../story/en/things.ts';
import { fromLetters, tellings } from './tellings.ts';

/**
 * Recorded sittings, one letter a scene, that come to stand between two grounds: the first nearest. By chance some of
 * these pairs are met once in many thousand sittings, so that they were looked for.
 */
const BETWEEN: readonly (readonly [Ground, Ground, string])[] = [
  ['Open', 'Bright', 'aabcacccacccbbcadadabacacbdcebda'],
  ['Open', 'Wind', 'daabccdbcaeecacaaadacbbccddddcbc'],
  ['Open', 'Hedged', 'acbadbddccaadcdbaddacadadbbcbaaa'],
  ['Open', 'Painted', 'cdbdcbcbbadebbaabcbdcbadbacebcac'],
  ['Bright', 'Open', 'ccccbcdcadaaaaadcbabcdbcaacaaccb'],
  ['Bright', 'Wind', 'daccbcdcdcbdbaddcacaacbccdcbdcdc'],
  ['Bright', 'Evening', 'aadbcdbdddcdaaadcbbdaccecabadccd'],
  ['Bright', 'Hedged', 'dbbacadcdbacadadadaaddcacabbeddd'],
  ['Bright', 'Painted', 'babdcdddbbccbaabcdacbbabbbbadacb'],
  ['Wind', 'Open', 'abbadcdbdbeccdbcaabaabaedacebdbb'],
  ['Wind', 'Bright', 'bacbbadcabcdaaddddcadaaecdcbddcc'],
  ['Wind', 'Evening', 'dcbddcaabdbcdadccabdccbebdcedbdb'],
  ['Wind', 'Hedged', 'cccacccbbbcdcabdaacaacabdddbeddb'],
  ['Wind', 'Painted', 'cddabcaacaebbdbaddcadaadbdccbaca'],
  ['Evening', 'Bright', 'bbddcdbadbceabdbcbbaadceaaddddbd'],
  ['Evening', 'Wind', 'ccbbdddaddeddbbdddbccaaeadabdccc'],
  ['Evening', 'Hedged', 'dcdbdabbdcbedadcddaaacbcbbaedadc'],
  ['Evening', 'Painted', 'adadbdadbdaeadabdbbdcaaebdaeaadd'],
  ['Hedged', 'Open', 'ccbdaccbcadbdaddacacacaadabbcaab'],
  ['Hedged', 'Bright', 'dbbaccdddbbbbaadcbaaacaacabaeddd'],
  ['Hedged', 'Wind', 'ccdbabcdcaddcdddddaadaacdadbebdd'],
  ['Hedged', 'Evening', 'ddbadaaadbbedadadcdccbcbddcdedbb'],
  ['Hedged', 'Painted', 'cdbadadaaccdbdcbcacbdcdbabcdcdda'],
  ['Painted', 'Open', 'adaadccabccacdabacbcbaadbbdebacc'],
  ['Painted', 'Bright', 'baddbadbacdcddaabbbbbdbcacabbccd'],
  ['Painted', 'Wind', 'adcabccacaebddbabcbccaadbbcebaaa'],
  ['Painted', 'Evening', 'acdccaaabceedabbbbaabadebbcddadc'],
  ['Painted', 'Hedged', 'ddbbadaaabdbcabbccdcbdbddcbbbadc'],
];

/** These two are so nearly opposite that some third is always nearer than one of them: no sitting was found that stands between. */
const NEVER_TOGETHER: readonly Ground[] = ['Open', 'Evening'];

const tell = (journal: Journal) => {
  const reading = readJournal(journal);
  return { reading, paragraphs: summarise(reading, journal, { close, scenes: responses, things }).paragraphs };
};
const recorded = BETWEEN.map(([, , letters]) => tell(fromLetters(letters)));
const all = [...recorded, ...tellings(34, 4000).map(tell)];
const readings = all.map(({ reading }) => reading);

test.each(BETWEEN)('a recorded sitting stands between %s and %s, and the close says both', (first, second, letters) => {
  const { reading, paragraphs } = tell(fromLetters(letters));
  expect([reading.ground, reading.between]).toEqual([first, second]);
  for (const ground of [first, second])
    expect(close.leaning[ground].some((clause) => paragraphs[0]?.text.includes(clause))).toBe(true);
});

test('every two grounds that can stand together do, in either order', () => {
  const pairs = GROUNDS.flatMap((first) => GROUNDS.filter((each) => each !== first).map((each) => `${first} ${each}`));
  const apart = new Set([NEVER_TOGETHER, NEVER_TOGETHER.toReversed()].map((pair) => pair.join(' ')));
  expect(BETWEEN.map(([first, second]) => `${first} ${second}`).toSorted()).toEqual(
    pairs.filter((pair) => !apart.has(pair)).toSorted(),
  );
});

test('every ground is come to by some journal, alone and nearly', () => {
  const come = new Set(readings.map(({ ground, between }) => `${ground} ${between}`));
  const wanted = (['Changing', ...GROUNDS] as GroundOrChanging[]).map((ground) => `${ground} null`);
  const nearly = GROUNDS.flatMap((ground) => [`${ground} Changing`, `Changing ${ground}`]);
  expect([...wanted, ...nearly].filter((each) => !come.has(each))).toEqual([]);
});

test('every pole is the style of some journal, and every travel is travelled', () => {
  const poles = new Set(readings.flatMap(({ style }) => style));
  expect(
    Object.values(POLES)
      .flat()
      .filter((pole) => !poles.has(pole)),
  ).toEqual([]);
  expect(new Set(readings.map(({ travel }) => travel))).toEqual(new Set(Object.keys(close.travel)));
});

/** Everything that was said in a kind of paragraph. */
const saidIn = (...kinds: ParagraphKind[]): string[] => [
  ...new Set(
    all.flatMap(({ paragraphs }) => paragraphs.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text)),
  ),
];
/** Finds a wording, whatever its slots are filled with. */
const patternOf = (wording: string): string =>
  wording
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.?*+^$()[\]\\|]/g, '\\$&'))
    .join('.+');
const unsaid = (wordings: readonly string[], said: readonly string[], place: (pattern: string) => string): string[] =>
  wordings.filter((wording) => !said.some((text) => new RegExp(place(patternOf(wording))).test(text)));
const whole = (pattern: string) => `^${pattern}$`;
const part = (pattern: string) => pattern;

const styles = Object.values(close.style.poles);
const SLOTS = [
  [
    'opening',
    saidIn('opening'),
    [...Object.values(close.opening), close.between, close.almost, close.few, close.none],
    whole,
  ],
  ['leaning', saidIn('opening'), Object.values(close.leaning), part],
  ['style', saidIn('style'), [close.style.one, close.style.two], whole],
  ['pole', saidIn('style'), styles, (pattern: string) => `(?:was|by|and) ${pattern}[.,]`],
  ['kept', saidIn('moment', 'against'), [close.kept], (pattern: string) => `[.] ${pattern}$`],
  ['against', saidIn('against'), [close.against], (pattern: string) => `^${pattern} `],
  ['hinge', saidIn('hinge'), [close.hinge], whole],
  ['travel', saidIn('travel'), Object.values(close.travel), whole],
  ['doubt', saidIn('doubt'), [close.doubt], whole],
  ['question', saidIn('question'), [close.question], whole],
] as const;

test.each(SLOTS)(
  'each slot of %s has three wordings, and every one is used by some journal',
  (_, said, slots, place) => {
    for (const wordings of slots) expect(new Set(wordings).size).toBeGreaterThanOrEqual(3);
    expect(unsaid(slots.flat(), said, place)).toEqual([]);
  },
);

/** Every run of so many words. */
const runsIn = (text: string, length: number): string[] => {
  const plain = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  return plain.slice(length - 1).map((_, at) => plain.slice(at, at + length).join(' '));
};

test('no two grounds share a sentence, nor four words running', () => {
  const runs = [...GROUNDS, 'Changing' as const].map((ground) => {
    const texts = [...close.opening[ground], ...(ground === 'Changing' ? [] : close.leaning[ground])];
    return new Set(texts.flatMap((text) => runsIn(text, 4)));
  });
  const shared = runs.flatMap((one, at) =>
    runs.slice(at + 1).flatMap((other) => [...one].filter((run) => other.has(run))),
  );
  expect(shared).toEqual([]);
});
