import { readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf, overlapsWith } from '../src/build/prove/overlap.ts';
import runs from './source-runs.json' with { type: 'json' };

const overlaps = overlapsWith(runs);
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
  const planted = hashOf(runs.salt, ['an', 'adverse', 'run', 'of', 'words']);
  const knowing = overlapsWith({ ...runs, runs: { ...runs.runs, 5: [planted] } });
  expect(knowing('It has an Adverse run of words in it.')).toEqual(['an adverse run of words']);
  expect(overlaps('Tommy has the row by the hedge to himself')).toEqual([]);
});
