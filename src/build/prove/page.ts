import type { ChoiceId } from '../../core/beat.ts';

/** What is remembered, by name. */
export type Values = Readonly<Record<string, number>>;

/** One state of a knot: where the reader stands in it, with whatever can still be read of what is remembered. */
export interface Page {
  readonly knot: string;
  /** The live answers that the page was told with. */
  readonly values: Values;
  readonly lines: readonly string[];
  /** The content note that stands on it instead of lines, or with them. */
  readonly note: string | null;
  /** Which atoms the lines are made of. */
  readonly atoms: ReadonlySet<number>;
  /** What was written on the way to it. */
  readonly sets: Values;
  /** Empty when the knot has been told to its end. */
  readonly turns: readonly Turn[];
}

export interface Turn {
  /** Empty when the choice has no id: a fault. */
  readonly id: ChoiceId;
  readonly label: string;
  readonly atoms: ReadonlySet<number>;
  readonly to: Page;
}

/** One way through a knot: the choices taken, and what they write and tell. */
export interface Way {
  readonly ids: readonly ChoiceId[];
  readonly sets: Values;
  readonly pages: readonly Page[];
}

/** Every way through a knot from a page on. */
export function waysFrom(page: Page): readonly Way[] {
  if (page.turns.length === 0) return [{ ids: [], sets: page.sets, pages: [page] }];
  return page.turns.flatMap(({ id, to }) =>
    waysFrom(to).map((way) => ({
      ids: [id, ...way.ids],
      sets: { ...page.sets, ...way.sets },
      pages: [page, ...way.pages],
    })),
  );
}

/** Every page that can be turned to from this one, itself first. */
export function pagesFrom(page: Page): ReadonlySet<Page> {
  const met = new Set([page]);
  for (const each of met) for (const { to } of each.turns) met.add(to);
  return met;
}

/** The choices a knot offers, in their nesting: the same for every memory, or else a memory guards the flow. */
export const shapeOf = (page: Page): string => `(${page.turns.map(({ id, to }) => id + shapeOf(to)).join(' ')})`;

export const isBlank = ({ lines, turns }: Page): boolean => lines.length === 0 && turns.length === 0;

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

export const countAll = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);

/** The words a page shows: its note, its lines and the choices that the story words. */
export const wordsOn = ({ lines, note, turns }: Page): number =>
  countAll([note ?? '', ...lines, ...turns.map(({ label }) => label)]);
