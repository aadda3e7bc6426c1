import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

/** Who may import whom (DESIGN: arrows only downward), and the one folder each library belongs to. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  ink: ['core'],
  session: ['core', 'ink'],
  save: ['core'],
  sound: ['core', 'story', 'assets'],
  stage: ['core', 'assets'],
  page: ['core', 'session', 'stage:types', 'sound:types', 'save:types', 'ink:types', 'story', 'assets'],
  main: ['core', 'ink', 'session', 'save', 'sound', 'stage', 'page', 'story', 'assets'],
  build: ['core', 'ink', 'session', 'stage', 'sound', 'page', 'story'],
};
const HOME: Record<string, readonly string[]> = {
  inkjs: ['ink', 'build'],
  phaser: ['stage'],
  howler: ['sound'],
  preact: ['page', 'main'],
  '@preact/signals': ['page', 'main'],
  idb: ['save'],
};

interface Import {
  readonly from: string;
  readonly what: string;
  readonly typeOnly: boolean;
}
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]|import\(\s*['"]([^'"\n]+)['"]/g;

const importsOf = (from: string, source: string): Import[] =>
  [...source.matchAll(IMPORT)].map((found) => ({ from, what: (found[2] ?? found[3]) as string, typeOnly: !!found[1] }));

const folderOf = (path: string): string => {
  const [first, ...rest] = relative(src, path).split('/');
  if (first === '..') return rest[0] ?? '';
  return rest.length === 0 ? 'main' : (first as string);
};

/** One sentence for each import that goes where it may not. */
function violations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, source]) => importsOf(file, source).flatMap(judge));
}

function judge({ from, what, typeOnly }: Import): string[] {
  const folder = folderOf(from);
  const at = `${relative(src, from)} imports ${what}`;
  if (what.startsWith('.')) {
    const to = folderOf(resolve(dirname(from), what));
    const allowed = MAY_IMPORT[folder] ?? [];
    const fine = to === folder || allowed.includes(to) || (typeOnly && allowed.includes(`${to}:types`));
    return fine ? [] : [`${at}: ${folder} may not see ${to}`];
  }
  const library = Object.keys(HOME).find((name) => what === name || what.startsWith(`${name}/`));
  if (folder === 'core' && !what.startsWith('.')) return [`${at}: core imports nothing`];
  return library && !HOME[library]?.includes(folder)
    ? [`${at}: ${library} belongs to ${HOME[library]?.join(', ')}`]
    : [];
}

const sources = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => [join(src, name), readFileSync(join(src, name), 'utf8')]),
);

test('every import goes downward', () => {
  expect(sources.size).toBeGreaterThan(40);
  expect(violations(sources)).toEqual([]);
});

test.each([
  ['core that looks at the page', 'core/journal.ts', `import { x } from '../page/app.tsx';`],
  ['core that takes a library', 'core/journal.ts', `import { x } from 'idb';`],
  ['a stage that looks at the session', 'stage/studio.ts', `import { x } from '../session/begin.ts';`],
  ['an adapter that looks at another', 'sound/lazy-sound.ts', `import { x } from '../save/save.ts';`],
  ['a page that makes a stage', 'page/app.tsx', `import { mountStage } from '../stage/upgrade.ts';`],
  ['phaser outside the stage', 'page/app.tsx', `const p = await import('phaser');`],
  ['inkjs outside ink', 'session/begin.ts', `import { Story } from 'inkjs/engine/Story';`],
])('it catches %s', (_, file, source) => {
  expect(violations(new Map([[join(src, file), source]]))).toHaveLength(1);
});
