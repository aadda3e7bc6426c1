import type { Knot, Passage } from './knot.ts';
import { meetings, type Cuts } from './meeting.ts';
import { wordsOf } from './said.ts';

/** Words that may come back: a label the page repeats by design, or an echo that is meant. */
export interface Echo {
  readonly words: string;
  readonly reason: string;
}
export interface Repeat {
  readonly words: string;
  /** Where it stands: two places or more, each of which can meet another of them in one sitting. */
  readonly at: readonly { readonly file: string; readonly line: number; readonly knot: string }[];
}

/** So many consecutive words stand once in a sitting. */
export const RUN = 5;

/**
 * Runs of five words or more that a reader can meet twice in one sitting, across sentences and never across paragraphs.
 * Runs that lie in the words of an echo are let be.
 */
export function findRepeats(knots: readonly Knot[], cuts: Cuts, echoes: readonly Echo[] = []): Repeat[] {
  const meets = meetings(knots, cuts);
  const places = placesOf(knots.flatMap(({ passages }) => passages));
  const allowed = new Set(echoes.flatMap(({ words }) => runsIn(wordsOf(words))));
  const pairs = new Map<string, Pair>();
  for (const [run, stands] of places) {
    if (stands.length < 2 || allowed.has(run)) continue;
    for (const [n, one] of stands.entries())
      for (const other of stands.slice(n + 1))
        if (isAnother(one, other) && meets(one.passage, other.passage)) join(pairs, one, other);
  }
  return together([...pairs.values()]);
}

/** The echoes that are declared and no longer occur twice. */
export function staleEchoes(knots: readonly Knot[], echoes: readonly Echo[]): Echo[] {
  const texts = knots.flatMap(({ passages }) => passages.map(({ text }) => ` ${wordsOf(text).join(' ')} `));
  return echoes.filter(({ words }) => {
    const sought = ` ${wordsOf(words).join(' ')} `;
    return texts.reduce((sum, text) => sum + text.split(sought).length - 1, 0) < 2;
  });
}

interface Place {
  readonly passage: Passage;
  readonly at: number;
  readonly words: readonly string[];
}
/** A run that two passages share, as long as it goes. */
interface Pair {
  readonly one: Place;
  readonly other: Place;
  length: number;
}

const runsIn = (words: readonly string[]): string[] =>
  words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));

function placesOf(passages: readonly Passage[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const passage of passages) {
    const words = wordsOf(passage.text);
    for (const [at, run] of runsIn(words).entries()) {
      const stands = places.get(run) ?? [];
      stands.push({ passage, at, words });
      places.set(run, stands);
    }
  }
  return places;
}

/** The same line in two variants is one place, and so is a run that overlaps itself. */
const isAnother = (one: Place, other: Place): boolean =>
  one.passage === other.passage
    ? Math.abs(one.at - other.at) >= RUN
    : one.passage.file !== other.passage.file ||
      one.passage.line !== other.passage.line ||
      one.passage.kind !== other.passage.kind;

/** Runs that begin one word later in both places belong to the run before. */
function join(pairs: Map<string, Pair>, one: Place, other: Place): void {
  const before = [...pairs.values()].findLast(
    (pair) =>
      pair.one.passage === one.passage &&
      pair.other.passage === other.passage &&
      pair.one.at - one.at === pair.other.at - other.at &&
      one.at >= pair.one.at &&
      one.at <= pair.one.at + pair.length - RUN + 1,
  );
  if (before) before.length = Math.max(before.length, one.at - before.one.at + RUN);
  else pairs.set(`${pairs.size}`, { one, other, length: RUN });
}

function together(pairs: readonly Pair[]): Repeat[] {
  const repeats = new Map<string, Map<string, Repeat['at'][number]>>();
  for (const { one, other, length } of pairs) {
    const words = one.words.slice(one.at, one.at + length).join(' ');
    const at = repeats.get(words) ?? new Map<string, Repeat['at'][number]>();
    for (const { file, line, knot } of [one.passage, other.passage]) at.set(`${file}:${line}`, { file, line, knot });
    repeats.set(words, at);
  }
  return [...repeats]
    .map(([words, at]) => ({ words, at: [...at.values()] }))
    .toSorted((one, other) => other.words.length - one.words.length);
}
