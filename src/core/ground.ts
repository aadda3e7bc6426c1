import type { Coordinates, Ground, GroundOrChanging } from './reading.ts';
import { GROUNDS } from './reading.ts';
import { settled } from './settle.ts';
import type { OnAxes } from './weighing.ts';

/**
 * Six patterns in which integrity, despair faced, despair carried, gloss and warmth can stand. Open, Evening, Hedged and Painted are
 * kin to the integrated, despairing, nonexploring and pseudointegrated statuses of Hearn, Saulnier, Strayer, Glenham, Koopman and
 * Marcia (2012, doi:10.1007/s10804-011-9126-y); Bright (gathered, with little shadow) and Wind (despair met out loud) are the
 * article's. Despair is kept apart from integrity because the NEIS, an instrument with a scale for each, finds that they go with different things
 * (Kleijn et al. 2016, doi:10.1371/journal.pone.0156003).
 */
export const PATTERNS: Readonly<Record<Ground, Coordinates>> = {
  Open: { i: 0.75, f: 0.6, c: -0.55, g: -0.75, w: 0.3 },
  Bright: { i: 0.6, f: -0.55, c: -0.7, g: 0, w: 0.4 },
  Wind: { i: -0.1, f: 0.85, c: 0.5, g: -0.5, w: -0.1 },
  Evening: { i: -0.75, f: 0.3, c: 0.9, g: 0.1, w: -0.15 },
  Hedged: { i: -0.65, f: -0.65, c: 0.4, g: 0.5, w: -0.5 },
  Painted: { i: -0.4, f: -0.7, c: -0.2, g: 0.9, w: 0.3 },
};

/** A pattern nearer the centre than this is what about four plays in five by coin toss come to. */
export const CHANCE_BAND = 0.95;
/** With fewer answers than this the moments are given back and nothing is read from them. */
export const FEWEST_ANSWERS = 6;
const SHARPNESS = 5;

/** A z-score on its way to the page, in (−1, 1). */
export const shown = (z: number): number => settled(Math.tanh(z / 2.5));

/** Where a telling stands, each in (−1, 1). Gloss is shelter and borrowing together; warmth is tenderness. */
export function coordinatesOf(z: OnAxes): Coordinates {
  const gloss = settled(-(shown(z.clarity) + shown(z.owning)) / 2);
  return { i: shown(z.integrity), f: shown(z.faced), c: shown(z.carried), g: gloss, w: shown(z.tenderness) };
}

/** How far from the centre, 0 to √5. */
export const reachOf = ({ i, f, c, g, w }: Coordinates): number => settled(Math.hypot(i, f, c, g, w));

/** How near each pattern is: softmax of five times the cosine. Sums to 1; all alike at the centre. */
export function membershipsOf(at: Coordinates): Readonly<Record<Ground, number>> {
  const pulls = GROUNDS.map((ground) => Math.exp(SHARPNESS * cosine(at, PATTERNS[ground])));
  const total = pulls.reduce((sum, pull) => sum + pull, 0);
  return Object.fromEntries(GROUNDS.map((ground, n) => [ground, settled((pulls[n] ?? 0) / total)])) as Record<
    Ground,
    number
  >;
}

/** The six grounds, nearest first. */
export function nearestFirst(memberships: Readonly<Record<Ground, number>>): readonly [Ground, Ground, ...Ground[]] {
  return [...GROUNDS].sort((one, other) => memberships[other] - memberships[one]) as [Ground, Ground, ...Ground[]];
}

/** The nearest pattern, or Changing inside the chance band or below six answers. */
export function groundAt(at: Coordinates, answered: number): GroundOrChanging {
  if (answered < FEWEST_ANSWERS || reachOf(at) < CHANCE_BAND) return 'Changing';
  return nearestFirst(membershipsOf(at))[0];
}

/** How much of a pull lies along a pattern: the dot product of the two. */
export const along = (one: Coordinates, other: Coordinates): number =>
  one.i * other.i + one.f * other.f + one.c * other.c + one.g * other.g + one.w * other.w;

function cosine(one: Coordinates, other: Coordinates): number {
  const reach = reachOf(one);
  return reach > 1e-9 ? along(one, other) / (reach * reachOf(other)) : 0;
}
