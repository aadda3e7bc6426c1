import type { Fault, Sources } from '../ink/compile.ts';
import { faultAt } from './atoms.ts';
import type { Page } from './page.ts';
import { pagesFrom } from './page.ts';

/** Words that some play shows, and the knot they are told in. */
export interface Told {
  readonly knot: string;
  readonly kind: 'line' | 'note' | 'label';
  readonly words: string;
}

/** Everything that can be read on these pages and on all they lead to, each once. */
export function toldOn(entries: readonly Page[]): Told[] {
  const told = new Map<string, Told>();
  const add = (knot: string, kind: Told['kind'], words: string) =>
    told.set(`${knot} ${kind} ${words}`, { knot, kind, words });
  for (const { knot, lines, note, turns } of everyPage(entries)) {
    for (const line of lines) add(knot, 'line', line);
    if (note) add(knot, 'note', note);
    for (const { label } of turns) add(knot, 'label', label);
  }
  return [...told.values()];
}

export const everyPage = (entries: readonly Page[]): ReadonlySet<Page> =>
  new Set(entries.flatMap((entry) => [...pagesFrom(entry)]));

/** The atoms that are told, as lines or as labels. */
export const atomsOn = (entries: readonly Page[]): ReadonlySet<number> =>
  new Set(
    [...everyPage(entries)].flatMap(({ atoms, turns }) => [...atoms, ...turns.flatMap((turn) => [...turn.atoms])]),
  );

/** A fault of words that are told: at their line where one has them, or has their beginning. */
export const faultIn = (sources: Sources, { knot, words }: Told, message: string): Fault =>
  faultAt(sources, knot, words.slice(0, 40), `${message}: '${shortened(words)}'`);

export const shortened = (words: string): string => (words.length > 70 ? `${words.slice(0, 67)}…` : words);
