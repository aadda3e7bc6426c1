/** Three whole sittings that lean as far as answers can towards a ground: for pictures to be looked at. */
import { journalOf } from '../../src/core/journal.ts';
import type { Path } from '../../src/core/beat.ts';
import type { Reading } from '../../src/core/reading.ts';
import { readJournal } from '../../src/core/scoring.ts';
import { newSession } from './node-session.ts';

export const LEANINGS = ['integrity', 'despair', 'contested'] as const;
export type Leaning = (typeof LEANINGS)[number];

/** Contested: despair is met as much as anything is gathered. */
const WORTH: Record<Leaning, (reading: Reading) => number> = {
  integrity: ({ memberships, reach }) => memberships.Open * reach,
  despair: ({ memberships, reach }) => memberships.Evening * reach,
  contested: ({ coordinates: { i, f, c } }) => f - Math.abs(i - 0.1) - Math.abs(c - 0.15),
};

/** The path of a full sitting in which every answer is the one that leans furthest. */
export function leaningPath(leaning: Leaning): Path {
  const session = newSession('full');
  while (!session.sitting().ended) {
    const { beats, path } = session.sitting();
    const offered = beats.at(-1)?.choices ?? [];
    const answers = offered.filter(({ id }) => !/-(pass|soft)$/.test(id));
    const worth = (id: string) => WORTH[leaning](readJournal(journalOf([...path, id])));
    const best = answers.toSorted((one, other) => worth(other.id) - worth(one.id))[0];
    session.choose(best?.id ?? '');
  }
  return session.sitting().path;
}

/** The path that leads to where a knot begins, always by the first answer. */
export function pathTo(knot: string): Path {
  const session = newSession('full');
  while (session.sitting().beats.at(-1)?.knot !== knot) {
    session.choose(session.sitting().beats.at(-1)?.choices[0]?.id ?? '');
  }
  return session.sitting().path;
}
