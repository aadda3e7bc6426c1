import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSources } from '../ink/compile.ts';
import { readKnots, type Knot } from './knot.ts';
import type { Kind } from './rule.ts';

/** One string that a reader can see or hear. */
export interface Said {
  /** 'story/en/01-hailsham.ink:80', or 'story/en/page.ts:190 → settings.done'. */
  readonly where: string;
  /** The knot it stands in, or the key path of a typed word. */
  readonly part: string;
  readonly kind: Kind;
  readonly text: string;
}

/** Words of a text in small letters, without the marks around them. Curled and straight apostrophes are one. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];

/** Every string of the game, from the story's folder (`story/en`) and the page that carries it. */
export async function everythingSaid(root: string, lang = 'en'): Promise<Said[]> {
  const folder = `story/${lang}`;
  const knots = readKnots(readSources(join(root, folder, 'main.ink')));
  return [...saidInInk(knots, folder), ...(await saidInCode(root, folder)), ...saidInPage(root, 'src/index.html')];
}

/** The lines, labels and notes of the story, each variant by itself. */
export const saidInInk = (knots: readonly Knot[], folder: string): Said[] =>
  knots.flatMap(({ passages }) =>
    passages.map(({ file, line, knot, kind, text }) => ({
      where: `${folder}/${file}:${line}`,
      part: knot,
      kind: knot.startsWith('margin_') ? 'margin' : knot.startsWith('ask_') ? 'prompt' : kind,
      text,
    })),
  );

/** What each typed file holds. A file that is not named here is the page's. */
const FILES: Readonly<Record<string, Kind>> = {
  'close.ts': 'summary',
  'descant.ts': 'summary',
  'responses.ts': 'summary',
  'headings.ts': 'heading',
  'pictures.ts': 'picture',
  'field.ts': 'picture',
  'things.ts': 'thing',
  'sounds.ts': 'sound',
};
/** Typed files that say nothing to a reader. */
const UNSAID = new Set(['house-words.ts', 'echoes.ts']);

/** What a function of the words is asked for, so that all its words are reached. A function that is not here is a fault. */
const ASKED: Readonly<Record<string, readonly unknown[]>> = {
  'page.resume.where': ['Potato day'],
  'page.story.count': [1, 4],
};

async function saidInCode(root: string, folder: string): Promise<Said[]> {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts') && !UNSAID.has(name));
  const sources = new Map(names.map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]));
  const said: Said[] = [];
  for (const name of names) {
    const source = sources.get(name) ?? '';
    const words = (await import(pathToFileURL(join(root, folder, name)).href)) as object;
    for (const { path, text } of stringsIn(words, '')) {
      const borrowed = !source.includes(text) && [...sources.values()].some((other) => other.includes(text));
      if (borrowed) continue;
      const line = source.includes(text) ? `:${source.slice(0, source.indexOf(text)).split('\n').length}` : '';
      said.push({ where: `${folder}/${name}${line} → ${path}`, part: path, kind: FILES[name] ?? 'page', text });
    }
  }
  return said;
}

/** Every string a value holds, however deep. A function is asked for what stands in `asked`, and must say all its words. */
export function stringsIn(
  value: unknown,
  path: string,
  asked: Readonly<Record<string, readonly unknown[]>> = ASKED,
): { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') return spokenBy(value as (given: unknown) => unknown, path, asked[path]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, path === '' ? key : `${path}.${key}`, asked));
}

function spokenBy(speak: (given: unknown) => unknown, path: string, given: readonly unknown[] | undefined) {
  if (!given) throw new Error(`Nothing says what ${path} is asked for: add it to ASKED in src/build/words/said.ts.`);
  const texts = given.map((each) => String(speak(each)));
  const all = texts.join('\n');
  const silent = literalsOf(speak).filter((piece) => !all.includes(piece));
  if (silent.length > 0)
    throw new Error(`${path} never says '${silent[0]}': ask it for more in src/build/words/said.ts.`);
  return texts.map((text) => ({ path, text }));
}

/** The pieces of text that stand in a function's own source. */
const literalsOf = (speak: object): string[] =>
  [...String(speak).matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)]
    .flatMap((found) => (found[1] ?? found[2] ?? found[3] ?? '').split(/\$\{[^}]*\}/))
    .filter((piece) => piece.trim() !== '');

/** The words that stand in the page itself: its title, what it says without scripts, and named pictures. */
export function saidInPage(root: string, file: string): Said[] {
  const html = readFileSync(join(root, file), 'utf8');
  const bare = html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  const texts = [
    ...bare.matchAll(/>([^<>]*[A-Za-z][^<>]*)</g),
    ...bare.matchAll(/\b(?:alt|title|aria-label)="([^"]+)"/g),
  ];
  return texts.map((found) => {
    const text = (found[1] ?? '').trim();
    return { where: `${file}:${html.slice(0, html.indexOf(text)).split('\n').length}`, part: file, kind: 'page', text };
  });
}
