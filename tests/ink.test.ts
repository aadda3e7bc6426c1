import { expect, test } from 'vitest';
import type { Sources } from '../src/build/ink/compile.ts';
import { compileInk } from '../src/build/ink/compile.ts';
import { guardFaults } from '../src/build/ink/guards.ts';
import { lintInk } from '../src/build/ink/lint.ts';
import { tellStory } from '../src/ink/tell.ts';

const SOUND = `=== s03_mud ===
# scene: potato-field
# sound: field-october
It has rained.
* [Walk out to him # id: S03a]
  You go.
* [Let this one pass # id: S03-pass]
  The bell goes.
- The boot fills.
->->
`;
const story = (text: string): Sources =>
  new Map([
    ['main.ink', 'INCLUDE field.ink\nVAR mud = 0\n'],
    ['field.ink', text],
  ]);
const compiled = (text: string) => compileInk('main.ink', story(text));

test('a sound story compiles and has nothing to mend', () => {
  expect(compiled(SOUND).faults).toEqual([]);
  expect(lintInk(story(SOUND))).toEqual([]);
});

test('a changed word changes the hash and the same words keep it', () => {
  expect(compiled(SOUND).hash).toBe(compiled(SOUND).hash);
  expect(compiled(SOUND.replace('rained', 'poured')).hash).not.toBe(compiled(SOUND).hash);
});

const PLANTED: readonly (readonly [fault: string, from: string, to: string, line: number])[] = [
  ['a tag with no such name', '# scene:', '# weather:', 2],
  ['a picture that is not there', 'potato-field', 'turnip-field', 2],
  ['a sound that is not there', 'field-october', 'field-november', 3],
  ['a choice without an id', ' # id: S03a', '', 5],
  ['an id after the bracket', ' # id: S03a]', '] # id: S03a', 5],
  ['an id that answers nothing', 'S03a', 'S03f', 5],
  ['an id in an unknown form', 'S03-pass', 'S03-skip', 7],
  ['an id used twice', 'S03-pass', 'S03a', 7],
  ['glue', 'You go.', 'You <> go.', 6],
  ['a number that is not whole', 'It has rained.', '~ mud = 1.5', 4],
  ['chance', 'It has rained.', '~ mud = RANDOM(1, 2)', 4],
  ['a shuffle', 'It has rained.', '{shuffle: wet|dry}', 4],
  ['a count of turns', 'It has rained.', '{TURNS() > 2: wet}', 4],
];

test.each(PLANTED)('%s is found with its file and line', (_, from, to, line) => {
  const faults = lintInk(story(SOUND.replace(from, to)));
  expect(faults.map((fault) => [fault.file, fault.line])).toContainEqual(['field.ink', line]);
});

const GUARDING: readonly (readonly [fault: string, from: string, to: string, line: number])[] = [
  ['a choice behind a remembered answer', '* [Walk', '* {mud} [Walk', 5],
  ['a way behind a remembered answer', 'It has rained.', '{mud == 1: -> s03_mud}', 4],
  ['a remembered answer made from another', 'It has rained.', '~ temp wet = mud', 4],
  ['a way behind one, over several lines', 'You go.', '{ mud:\n  - 1: Wet.\n    -> s03_mud\n  - else: Dry.\n  }', 6],
  ['a choice inside one', 'It has rained.', '{ mud:\n- 1:\n  * [Run # id: S03b]\n    You run. ->->\n}', 4],
  ['another answer set by one', 'It has rained.', '{ mud:\n- 1:\n  ~ mud = 2\n}', 4],
  ['a count of visits', 'It has rained.', '{s03_mud > 1: Still wet.}', 4],
  ['words that change when they are told again', 'It has rained.', '{Wet|Wetter}.', 4],
];

test.each(GUARDING)('%s is found in the compiled story', (_, from, to, line) => {
  const sources = story(SOUND.replace(from, to));
  const { json, faults } = compileInk('main.ink', sources);
  expect(faults).toEqual([]);
  expect(guardFaults(json, sources).map((fault) => [fault.file, fault.line])).toContainEqual(['field.ink', line]);
});

test('a remembered answer may choose between words, and count itself up', () => {
  const words = '{ mud:\n- 1: Wet{ mud > 0: , very}.\n- else: Dry.\n}\n~ mud = mud + 1';
  const sources = story(SOUND.replace('It has rained.', words));
  expect(guardFaults(compileInk('main.ink', sources).json, sources)).toEqual([]);
});

test('an error of the compiler is given with its file and line', () => {
  const { faults, json } = compiled(SOUND.replace('->->', '-> nowhere'));
  expect(json).toBe('');
  expect(faults[0]).toMatchObject({ file: 'field.ink', line: 10 });
});

test('a file that is not there is a fault', () => {
  expect(compileInk('main.ink', new Map([['main.ink', 'INCLUDE gone.ink\n']])).faults).not.toEqual([]);
});

test('a knot is told up to its choices, with its cues and the answers that they are', () => {
  const passage = tellStory(compiled(SOUND)).open('s03_mud');
  expect(passage.lines).toEqual(['It has rained.']);
  expect(passage.cues).toEqual({ picture: 'potato-field', sound: 'field-october' });
  expect(passage.choices).toEqual([
    { id: 'S03a', text: 'Walk out to him', answers: { scene: 'S03', response: 'S03a' } },
    { id: 'S03-pass', text: 'Let this one pass' },
  ]);
});

test('a choice tells on to the end of the knot', () => {
  const telling = tellStory(compiled(SOUND));
  telling.open('s03_mud');
  expect(telling.choose('S03a')).toEqual({ lines: ['You go.', 'The boot fills.'], cues: {}, choices: [] });
});

test('a knot told aside leaves the story where it was', () => {
  const telling = tellStory(compiled(`${SOUND}=== margin_b ===\nA note.\n->->\n`));
  telling.open('s03_mud');
  expect(telling.aside('margin_b')).toEqual(['A note.']);
  expect(telling.choose('S03-pass').lines).toEqual(['The bell goes.', 'The boot fills.']);
});

test('a knot or a choice that is not there throws a sentence', () => {
  const telling = tellStory(compiled(SOUND));
  expect(() => telling.open('s99_none')).toThrow(/s99_none/);
  telling.open('s03_mud');
  expect(() => telling.choose('S03b')).toThrow(/S03b/);
});
