import type { Fault, Sources } from '../ink/compile.ts';
import type { Atom } from './atoms.ts';
import { faultAt } from './atoms.ts';
import type { Page, Turn } from './page.ts';
import { countWords, waysFrom } from './page.ts';
import { everyPage } from './told.ts';

/** Fewest and most words (STORY, Structure; a look at a thing: SCENES §12). */
export type Limit = readonly [fewest: number, most: number];
export const LIMITS = {
  scene: [180, 320],
  response: [40, 120],
  label: [1, 12],
  road: [120, 250],
  margin: [60, 110],
  see: [60, 90],
} as const satisfies Record<string, Limit>;
export type Measured = keyof typeof LIMITS;

/** A length outside its limits that is meant, with the reason. */
export interface Exception {
  /** A knot, or the id of a response. */
  readonly of: string;
  readonly limit: Limit;
  readonly because: string;
}

/** What is longer or shorter than it may be, in any of the ways it can be told. */
export function lengthFaults(
  entries: readonly Page[],
  atoms: readonly Atom[],
  exceptions: readonly Exception[],
  sources: Sources,
): Fault[] {
  const faults = new Map<string, Fault>();
  const measure = (what: Measured, of: string, words: number, page: Page, at = ''): void => {
    const [fewest, most] = exceptions.find((each) => each.of === of)?.limit ?? LIMITS[what];
    if (words >= fewest && words <= most) return;
    const message = `the ${what} ${of} has ${words} words: ${fewest} to ${most}`;
    faults.set(message, faultAt(sources, page.knot, at, message));
  };
  for (const page of everyPage(entries))
    for (const { label } of page.turns) measure('label', label, countWords(label), page, label);
  for (const page of entries) {
    const kind = /^(road|margin|see)_/.exec(page.knot)?.[1] as Measured | undefined;
    if (kind) measure(kind, page.knot, wordsIn(page), page);
    const asking = askingPage(page);
    if (!asking) continue;
    if (asking.lines.length > 0) measure('scene', page.knot, wordsIn(asking), page);
    for (const [turn, words] of ownWords(asking, atoms)) measure('response', turn.id, words, page, turn.label);
  }
  return [...faults.values()];
}

const wordsIn = ({ lines }: Page): number => lines.reduce((sum, line) => sum + countWords(line), 0);

const isAnswer = ({ id }: Turn): boolean => /^[SR]\d+[a-z]$/.test(id);

/** The page on which a scene asks: the first, or the one behind its note. */
export const askingPage = (page: Page): Page | null =>
  page.turns.some(isAnswer) ? page : (page.turns.map(({ to }) => to).find((to) => to.turns.some(isAnswer)) ?? null);

/** How many words each response tells that no other response of its scene tells: what all come back to is the scene's. */
function ownWords(asking: Page, atoms: readonly Atom[]): [Turn, number][] {
  const told = asking.turns.map((turn) => ({
    turn,
    atoms: new Set(waysFrom(turn.to).flatMap(({ pages }) => pages.flatMap((page) => [...page.atoms]))),
  }));
  return told
    .filter(({ turn }) => isAnswer(turn))
    .map((one) => {
      const own = [...one.atoms].filter((atom) => !told.some((other) => other !== one && other.atoms.has(atom)));
      return [one.turn, own.reduce((sum, atom) => sum + countWords(atoms[atom]?.words ?? ''), 0)];
    });
}
