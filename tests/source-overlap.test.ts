import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import runs from './source-runs.json' with { type: 'json' };

/** The article's runs of six words, and its runs of five with three words of substance, as salted hashes: its wording is not kept here. */
const six = new Set(runs.runs['6']);
const five = new Set(runs.runs['5']);
const hashOf = (run: readonly string[]): string =>
  createHash('sha256')
    .update(runs.salt + run.join(' '))
    .digest('hex')
    .slice(0, 16);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter(Boolean);

/** Titles, and phrases that anything about the same matter has to use. */
const ALLOWED = [
  "Kazuo Ishiguro's Never Let Me Go: a model of 'completion' for the end of life",
  'Department of Psychiatry and Division of Geriatrics and Palliative Medicine',
  'at the end of life',
  'the end of their lives',
  'for the rest of her life',
].map((phrase) => ` ${wordsOf(phrase).join(' ')} `);
const isAllowed = (run: readonly string[]): boolean => ALLOWED.some((phrase) => phrase.includes(` ${run.join(' ')} `));

/** The runs of a text that stand in the article too. */
function overlaps(text: string): string[] {
  const words = wordsOf(text);
  return words.flatMap((_, at) => {
    const long = words.slice(at, at + 6);
    const short = words.slice(at, at + 5);
    if (long.length === 6 && six.has(hashOf(long)) && !isAllowed(long)) return [long.join(' ')];
    return short.length === 5 && five.has(hashOf(short)) && !isAllowed(short) ? [short.join(' ')] : [];
  });
}

const root = resolve(import.meta.dirname, '..');
const TEXT = new Set(['.ink', '.json', '.ts', '.tsx', '.md', '.html', '.css', '.svg']);

function* textsIn(path: string): Generator<string> {
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) yield* textsIn(join(path, name));
  else if (TEXT.has(extname(path))) yield path;
}

test('no wording of the article stands in the story, the code or the read-me', () => {
  const files = ['story', 'src', ...readdirSync(root).filter((name) => name.endsWith('.md'))].flatMap((name) => [
    ...textsIn(join(root, name)),
  ]);
  expect(files.length).toBeGreaterThan(60);
  const hits = files.flatMap((file) =>
    overlaps(readFileSync(file, 'utf8')).map((run) => `${relative(root, file)}: ${run}`),
  );
  expect(hits).toEqual([]);
});

test('the check knows a run of the article when it meets one', () => {
  const known = ['an', 'adverse', 'run', 'of', 'words'];
  five.add(hashOf(known));
  expect(overlaps(`It has an Adverse run of words in it.`)).toEqual([known.join(' ')]);
  five.delete(hashOf(known));
  expect(overlaps('Tommy has the row by the hedge to himself')).toEqual([]);
});
