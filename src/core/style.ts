import type { Reading } from './reading.ts';
import type { Pole, Strand } from './strand.ts';
import { POLES, STRANDS } from './strand.ts';
import { isLate } from './trust.ts';
import type { OnAxes, WeighedAnswer } from './weighing.ts';

/** How many times the chance spread a strand must stand out to be called a style. */
const STANDS_OUT = 1.3;

const poleOf = (strand: Strand, value: number): Pole => POLES[strand][value > 0 ? 0 : 1];

/**
 * The one or two poles that stand out furthest from random choice, strongest first; none when no strand does (READING §4.2). Both ends
 * of a strand can be a style of integrity, as Erikson has it that each stands or falls by its own: holding, protest and mending are
 * kept neutral to integrity, and a test holds them to it.
 */
export function styleOf(z: OnAxes): readonly Pole[] {
  const standing = STRANDS.filter((strand) => Math.abs(z[strand]) >= STANDS_OUT);
  const strongest = standing.sort((one, other) => Math.abs(z[other]) - Math.abs(z[one])).slice(0, 2);
  return strongest.map((strand) => poleOf(strand, z[strand]));
}

/**
 * The pole that carried most strand weight (authored effects, unweighted) from the years as a carer on, with its share of all of it,
 * in (0, 1]; null when none moved. READING §4.2, after the article's contrast of a single repair with a more exacting way.
 */
export function lateLeadOf(answers: readonly WeighedAnswer[]): Reading['lateLead'] {
  const carried = new Map<Pole, number>();
  for (const { effect } of answers.filter(({ stage }) => isLate(stage))) {
    for (const strand of STRANDS.filter((each) => effect[each] !== 0)) {
      const pole = poleOf(strand, effect[strand]);
      carried.set(pole, (carried.get(pole) ?? 0) + Math.abs(effect[strand]));
    }
  }
  const total = [...carried.values()].reduce((sum, weight) => sum + weight, 0);
  const [first] = [...carried].sort((one, other) => other[1] - one[1]);
  return first ? { pole: first[0], share: first[1] / total } : null;
}
