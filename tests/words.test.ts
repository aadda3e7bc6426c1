import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources } from '../src/build/ink/compile.ts';
import { readKnots, type Passage } from '../src/build/words/knot.ts';
import { lintWords, patternsOf, staleExceptions } from '../src/build/words/lint.ts';
import { meetings } from '../src/build/words/meeting.ts';
import { looseDoubles, unevenQuotes } from '../src/build/words/quotes.ts';
import { findRepeats, RUN, staleEchoes } from '../src/build/words/repeats.ts';
import { KINDS } from '../src/build/words/rule.ts';
import { everythingSaid, saidInInk, stringsIn, wordsOf, type Said } from '../src/build/words/said.ts';
import { CUTS } from '../src/core/cut.ts';
import { random } from '../src/core/random.ts';
import type { Sitting } from '../src/session/sitting.ts';
import { cuts } from '../story/cuts.ts';
import { echoes } from '../story/en/echoes.ts';
import { houseRules, longSentences, returningLabels } from '../story/en/house-words.ts';
import { anyChoice, begin, playOut, reader } from './sitters.ts';

const root = resolve(import.meta.dirname, '..');
const said = await everythingSaid(root);
const knots = readKnots(readSources(resolve(root, 'story/en/main.ink')));
const returning = [...echoes, ...returningLabels];
const sittings = CUTS.flatMap((cut) =>
  Array.from({ length: 40 }, (_, seed) =>
    playOut(begin(cut).session, (seed % 2 ? reader : anyChoice)(random(seed + 1))),
  ),
);

describe('the words of the game', () => {
  test('hold nothing that the house does not say', () => {
    expect(lintWords(said).map(({ where, rule, message }) => `${where}: ${rule}: ${message}`)).toEqual([]);
  });
  test('say nothing twice in one sitting but what is meant to come back', () => {
    expect(findRepeats(knots, cuts, returning)).toEqual([]);
  });
  test('need every exception and every echo that is declared', () => {
    expect([...staleExceptions(said), ...staleEchoes(knots, returning)]).toEqual([]);
  });
  test('are of every kind there is', () => {
    expect(new Set(said.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });
});

const saidAt = (kind: Said['kind'], text: string, part = 's03_mud'): Said => ({ where: 'here', part, kind, text });
const rulesIn = (...some: Said[]): string[] => lintWords(some).map(({ rule }) => rule);
const PLANTED = houseRules.flatMap((rule) => [
  ...(rule.words ?? []).map((word) => [rule.name, `They say ${word.replace('*', '')} here.`, rule] as const),
  ...(rule.forms ?? []).map(({ planted }) => [rule.name, planted, rule] as const),
]);

describe('a rule of the house', () => {
  test.each(PLANTED)('finds %s in: %s', (name, text, rule) => {
    for (const kind of rule.binds) expect(rulesIn(saidAt(kind, text))).toContain(name);
  });
  test('has each of its forms find the sentence planted for it', () => {
    const all = houseRules.flatMap(({ forms = [] }) => forms);
    expect(all.filter(({ pattern, planted }) => !pattern.test(planted))).toEqual([]);
  });
  test('finds a word after an opening mark and in a possessive, and not inside another', () => {
    const rule = { name: 'r', from: '', binds: ['line'], words: ['heart'] } as const;
    const finds = (text: string) => patternsOf(rule).some((pattern) => pattern.test(text));
    expect(["'Heart,' he says.", "the heart's own", 'a heart'].filter((text) => !finds(text))).toEqual([]);
    expect(['hearth', 'sweetheart', 'hearty'].filter(finds)).toEqual([]);
  });
  test('lets an exception stand where it is allowed and nowhere else', () => {
    const allowed = "'Do bring your happy memories.'";
    expect(rulesIn(saidAt('line', allowed, 's26_lid'))).toEqual([]);
    expect(rulesIn(saidAt('line', allowed, 's03_mud'))).toContain('memories');
  });
});

describe('what is counted', () => {
  const long = (words: number): string => `${Array.from({ length: words }, () => 'word').join(' ')}.`;
  test('is a label of thirteen words', () => {
    expect(rulesIn(saidAt('label', long(12)))).toEqual([]);
    expect(rulesIn(saidAt('label', long(13)))).toHaveLength(1);
  });
  test('is a sentence of sixty-one words, but where one may run on', () => {
    expect(rulesIn(saidAt('line', `${long(60)} And ${long(3)}`))).toEqual([]);
    expect(rulesIn(saidAt('line', long(61)))).toHaveLength(1);
    for (const { in: part, words } of longSentences)
      expect(rulesIn(saidAt('line', `${words} ${long(61)}`, part))).toEqual([]);
  });
  test("is 'You are' with an age, twice in a stage", () => {
    const told = (part: string) => saidAt('line', 'You are nine, and it rains.', part);
    expect(rulesIn(told('s03_mud'), told('s08_glove'))).toEqual([]);
    expect(rulesIn(told('s03_mud'), told('s05_song'))).toHaveLength(1);
  });
  test.each([
    ["'Tea,' says Dot", false],
    ["'Tea, says Dot.", true],
    ["Tea,' says Dot.", true],
    ["The boys' coats are wet.", false],
    ["'The boys' coats are wet,' she says.", false],
    ["'Tell 'em,' she says.", false],
    ["'E before i,' says Ruth.", false],
    ['Ruth’s letter', false],
    ['as far as ‘{place}’.', false],
  ])('are the quotation marks of: %s', (text, uneven) => expect(unevenQuotes(text)).toBe(uneven));
  test('is a double mark outside what somebody says', () => {
    expect(looseDoubles('"Tea," says Dot.')).toBe(true);
    expect(looseDoubles(`'"Driver wanted," it says,' she reads.`)).toBe(false);
    expect(looseDoubles(`'Driver wanted"', she reads.`)).toBe(true);
  });
});

describe('what is said', () => {
  const texts = new Set(said.map(({ text }) => text));
  test('has every line and every label that sittings tell', () => {
    const told = sittings.flatMap(({ beats }) =>
      beats.flatMap((beat) => [...beat.lines, ...(beat.margin ?? []), ...(beat.cues.note ? [beat.cues.note] : [])]),
    );
    expect(told.length).toBeGreaterThan(10_000);
    expect([...new Set(told)].filter((line) => !texts.has(line.replace(/\s+/g, ' ')))).toEqual([]);
  });
  test('comes from every file of words and from the page', () => {
    const unsaid = new Set(['main.ink', 'variables.ink', 'house-words.ts', 'echoes.ts']);
    const files = readdirSync(resolve(root, 'story/en')).filter((name) => /\.(?:ink|ts)$/.test(name));
    const heard = new Set(said.map(({ where }) => where.replace(/:.*| →.*/, '')));
    expect([...heard].sort()).toEqual(
      ['src/index.html', ...files.filter((name) => !unsaid.has(name)).map((name) => `story/en/${name}`)].sort(),
    );
  });
  test('asks a function for all its words, and refuses one that it cannot ask', () => {
    const speak = (many: unknown) => (many === 1 ? 'one choice' : `${String(many)} choices`);
    expect(stringsIn({ speak }, '', { speak: [1, 2] }).map(({ text }) => text)).toEqual(['one choice', '2 choices']);
    expect(() => stringsIn({ speak }, '', { speak: [2] })).toThrow(/speak never says 'one choice'/);
    expect(() => stringsIn({ speak }, '', {})).toThrow(/what speak is asked for/);
  });
});

const STORY = `=== s03_mud ===
# note: A boy shouts.
One two three four five.
* [Go out # id: S03a]
  -> out
* [Stay # id: S03b]
  -> stay
* [Let this one pass # id: S03-pass]
  ->->
= out
~ stoodWith = 1
Out by the hedge with him. {mud == 1: It is wet to the knee. | It is dry.}
-> after
= stay
~ stoodWith = 2
You stay by the sacks and look.
-> after
= after
{ stoodWith:
- 1: The bell goes.
- else: The rain comes on.
  And goes off.
}
->->
=== s04_chalk ===
{ stoodWith:
- 1: You went out that day in October.
- 2: You stayed where you were that day.
- else: Nobody asks about it.
}
{
- stoodWith == 1 && (mud || asked > 2): Six of one and the other.
}
->->
=== s06_string ===
Seven of one and the other.
->->
`;
const sources = (text: string) => new Map([['story.ink', text]]);
const saidIn = (text: string) => findRepeats(readKnots(sources(text)), cuts).map(({ words }) => words);

describe('the reading of knots', () => {
  const passages = readKnots(sources(STORY)).flatMap((knot) => knot.passages);
  test('gives each variant by itself, with its line and part', () => {
    expect(passages.map(({ line, part, kind, text }) => [line, part, kind, text].join(' | '))).toEqual([
      '2 | head | note | A boy shouts.',
      '3 | head | line | One two three four five.',
      '4 | head | label | Go out',
      '6 | head | label | Stay',
      '8 | head | label | Let this one pass',
      '12 | out | line | Out by the hedge with him. It is wet to the knee.',
      '12 | out | line | Out by the hedge with him. It is dry.',
      '16 | stay | line | You stay by the sacks and look.',
      '20 | after | line | The bell goes.',
      '21 | after | line | The rain comes on.',
      '22 | after | line | And goes off.',
      '27 | head | line | You went out that day in October.',
      '28 | head | line | You stayed where you were that day.',
      '29 | head | line | Nobody asks about it.',
      '32 | head | line | Six of one and the other.',
      '36 | head | line | Seven of one and the other.',
    ]);
  });

  const meets = meetings(readKnots(sources(STORY)), cuts);
  const at = (text: string): Passage => passages.find((each) => each.text.includes(text)) as Passage;
  test.each([
    ['One two', 'You stay by', true],
    ['Out by', 'You stay by', false],
    ['Out by', 'The bell goes', true],
    ['Out by', 'The rain comes', false],
    ['The bell goes', 'The rain comes', false],
    ['Out by', 'You went out', true],
    ['Out by', 'You stayed where', false],
    ['You stay by', 'You went out', false],
    ['You stay by', 'Nobody asks', false],
    ['You stay by', 'Six of one', false],
    ['Six of one', 'Seven of one', true],
  ])('lets %j and %j meet: %s', (one, other, expected) => {
    expect(meets(at(one), at(other))).toBe(expected);
    expect(meets(at(other), at(one))).toBe(expected);
  });
});

const MUD = '=== s03_mud ===\n';
const CHALK = '\n->->\n=== s04_chalk ===\n';

describe('a run of five words', () => {
  test('is found in two scenes of one cut, across a sentence and as long as it goes', () => {
    expect(saidIn(`${MUD}The rain is over. You go in now.${CHALK}Then the rain is over, you go out.\n->->\n`)).toEqual([
      'the rain is over you go',
    ]);
  });
  test('is not found in two knots that no cut plays both', () => {
    const tape = 'A man comes with a tape measure.\n->->\n';
    const bridge = `=== bridge_class_s05_s07 ===\n${tape}`;
    expect(saidIn(`${bridge}=== s06_string ===\n${tape}`)).toEqual([]);
    expect(saidIn(`${bridge}=== s04_chalk ===\n${tape}`)).toEqual(['a man comes with a tape measure']);
  });
  test('is found twice in one paragraph', () => {
    expect(saidIn(`${MUD}It was all of it there, it was all of it.\n->->\n`)).toEqual(['it was all of it']);
  });
  test('is not found across two paragraphs, nor with four words', () => {
    expect(saidIn(`${MUD}The rain is over\nand you go.${CHALK}The rain is over and you go.\n->->\n`)).toEqual([]);
    expect(RUN).toBe(5);
  });
  test('is let be where an echo has it, and an echo that is gone is told', () => {
    const twice = readKnots(sources(`${MUD}The rain is all over now.${CHALK}The rain is all over now.\n->->\n`));
    const echo = { words: 'The rain is all over now', reason: '' };
    expect(findRepeats(twice, cuts, [echo])).toEqual([]);
    expect(staleEchoes(twice, [echo])).toEqual([]);
    expect(staleEchoes(twice.slice(0, 1), [echo])).toEqual([echo]);
  });
});

/** What a sitting shows: its paragraphs, its labels and what stood in its margins. */
const shownIn = ({ beats }: Sitting): string[] => beats.flatMap((beat) => [...beat.lines, ...(beat.margin ?? [])]);

test('whatever a sitting says twice is found', () => {
  const found = findRepeats(knots, cuts).map(({ words }) => ` ${words} `);
  const twice = sittings.flatMap((sitting) => {
    const runs = shownIn(sitting).flatMap((text) => {
      const words = wordsOf(text);
      return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
    });
    const seen = new Set<string>();
    return runs.filter((run) => (seen.has(run) ? true : (seen.add(run), false)));
  });
  expect(twice.length).toBeGreaterThan(0);
  expect([...new Set(twice)].filter((run) => !found.some((words) => words.includes(` ${run} `)))).toEqual([]);
});

test('no two passages that a sitting tells are said never to meet', () => {
  const meets = meetings(knots, cuts);
  const passages = knots.flatMap((knot) => knot.passages);
  const texts = saidInInk(knots, '').map(({ text }) => text);
  const alone = new Map(
    passages.filter(({ text }) => texts.indexOf(text) === texts.lastIndexOf(text)).map((each) => [each.text, each]),
  );
  const next = random(7);
  const wrong = sittings.flatMap((sitting) => {
    const told = shownIn(sitting).flatMap((text) => alone.get(text) ?? []);
    const any = () => told[Math.floor(next() * told.length)] as Passage;
    return Array.from({ length: 200 }, () => [any(), any()] as const).filter(([one, other]) => !meets(one, other));
  });
  expect(wrong.map((pair) => pair.map(({ text }) => text))).toEqual([]);
});
