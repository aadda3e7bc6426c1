import type { Fault, Sources } from '../ink/compile.ts';

/** One run of words in the compiled story: it is told whole or not at all. */
export interface Atom {
  readonly knot: string;
  readonly words: string;
}
/** A compiled story in which every atom carries a mark of its own, so that what was told can be told apart. */
export interface Marked {
  readonly json: string;
  readonly atoms: readonly Atom[];
}

/** The first of the private characters that serve as marks: no font and no text has them. */
const FIRST = 0xf0000;
const MARKS = /[\u{F0000}-\u{FFFFD}]/gu;

/** Marks every atom of every knot. Tags are left as they are: they name things and are never shown. */
export function marked(json: string): Marked {
  const story = JSON.parse(json) as { root: unknown[] };
  const atoms: Atom[] = [];
  const knots = story.root.at(-1) as Record<string, unknown>;
  for (const [knot, items] of Object.entries(knots))
    if (Array.isArray(items) && knot !== 'global decl') knots[knot] = markedIn(items, knot, atoms);
  return { json: JSON.stringify(story), atoms };
}

function markedIn(items: readonly unknown[], knot: string, atoms: Atom[]): unknown[] {
  let inTag = false;
  return items.map((item) => {
    if (item === '#') inTag = true;
    if (item === '/#') inTag = false;
    if (Array.isArray(item)) return markedIn(item, knot, atoms);
    if (typeof item === 'string' && !inTag && /^\^\s*\S/.test(item)) return withMark(item, knot, atoms);
    return typeof item === 'object' && item ? markedUnder(item as Record<string, unknown>, knot, atoms) : item;
  });
}

function markedUnder(item: Record<string, unknown>, knot: string, atoms: Atom[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, Array.isArray(value) ? markedIn(value, knot, atoms) : value]),
  );
}

function withMark(item: string, knot: string, atoms: Atom[]): string {
  const words = item.slice(1);
  atoms.push({ knot, words: words.trim() });
  const mark = String.fromCodePoint(FIRST + atoms.length - 1);
  return `^${words.replace(/^\s*/, (space) => space + mark)}`;
}

/** The atoms that a told line is made of, by their place in the list. */
export const atomsIn = (told: string): number[] =>
  [...told.matchAll(MARKS)].map(([mark]) => (mark.codePointAt(0) ?? FIRST) - FIRST);

export const unmarked = (told: string): string => told.replace(MARKS, '').trim();

/** A fault at the line of the sources on which words stand, or at their knot when no line has them. */
export function faultAt(sources: Sources, knot: string, words: string, message: string): Fault {
  let knotAt: Fault | null = null;
  for (const [file, text] of sources) {
    let inside = false;
    for (const [n, line] of text.split('\n').entries()) {
      const name = /^={2,}\s*(\w+)/.exec(line)?.[1];
      if (name) inside = name === knot;
      if (name === knot) knotAt = { file, line: n + 1, message };
      if (inside && words !== '' && line.includes(words)) return { file, line: n + 1, message };
    }
  }
  return (
    knotAt ?? { file: [...sources.keys()][0] ?? '', line: 1, message: knot === '' ? message : `${knot}: ${message}` }
  );
}
