import { chanceOf } from '../../core/chance.ts';
import type { Axis } from '../../core/effect.ts';
import { AXES } from '../../core/effect.ts';
import type { ResponseId, SceneId, Stage } from '../../core/scene.ts';
import { effectOf, sceneOf } from '../../core/scenes.ts';
import { carriedWith, isLate } from '../../core/trust.ts';

/** A scene with the responses that its cut was found to offer. */
export interface Offer {
  readonly scene: SceneId;
  readonly responses: readonly ResponseId[];
}
/** How one coordinate's z is spread when every scene is answered and each of its responses is as likely as the others. */
export interface Spread {
  readonly axis: Axis;
  readonly mean: number;
  readonly sd: number;
  /** The z below which 5 % and 95 % of plays lie, to .01. */
  readonly low: number;
  readonly high: number;
}
/** A distribution on whole numbers: how likely each is. */
type Sums = ReadonlyMap<number, number>;

/** Z-scores are gathered in steps of this for the percentiles; means and SDs are taken before that. */
const GRID = 0.01;

/**
 * The distribution of each single coordinate over the offers of a cut, by dynamic programming: one scene after another,
 * the sums so far with their chances. Every effect less its scene's mean, times the scene's weight, is a whole number of
 * 1/`UNIT`, so that sums meet exactly and nothing is rounded but the chances themselves (double precision). What is
 * carried hangs on the trust of the whole play: trust is summed beside it, and each sum is read with the trust it came
 * with (READING 4.2).
 */
export const spreadsOf = (offers: readonly Offer[]): Spread[] =>
  AXES.map((axis) => (axis === 'carried' ? carriedSpread(offers) : plainSpread(offers, axis)));

/** Weights are whole numbers of 1/6000, and means of four or five responses whole numbers of 1/20. */
const UNIT = 120_000;

function whole(value: number): number {
  const rounded = Math.round(value * UNIT);
  if (Math.abs(value * UNIT - rounded) > 1e-6) throw new Error(`${value} is no whole number of 1/${UNIT}.`);
  return rounded;
}

function plainSpread(offers: readonly Offer[], axis: Axis): Spread {
  const moves = offers.map(({ scene, responses }) => {
    const { weight, mean } = chanceOf(scene);
    return responses.map((response) => whole(weight * (said(scene, response, axis) - mean[axis])));
  });
  const sums = moves.reduce(after, new Map([[0, 1]]));
  const spread = chanceSpread(offers, axis);
  return summed(
    axis,
    [...sums].map(([sum, chance]) => [sum / UNIT / spread, chance]),
  );
}

const said = (scene: SceneId, response: ResponseId, axis: Axis | 'trust'): number =>
  effectOf(scene, response)?.[axis] ?? 0;

/** The spread that choosing at random gives: what z is measured in. */
const chanceSpread = (offers: readonly Offer[], axis: Axis): number =>
  Math.sqrt(offers.reduce((sum, { scene }) => sum + chanceOf(scene).weight ** 2 * chanceOf(scene).variance[axis], 0));

function after(sums: Sums, moves: readonly number[]): Sums {
  const next = new Map<number, number>();
  for (const [sum, chance] of sums)
    for (const move of moves) next.set(sum + move, (next.get(sum + move) ?? 0) + chance / moves.length);
  return next;
}

/** Sums of trust and of what is carried, as one number: a step of trust is wider than any sum of what is carried. */
const TRUST = 2 ** 32;

/**
 * z = (early + late × ease(trust) − means) / spread, where early and late are weighted sums of what is carried before and
 * after the Cottages, and ease is how much of it trust leaves.
 */
function carriedSpread(offers: readonly Offer[]): Spread {
  const split = (late: boolean) =>
    offers
      .filter(({ scene }) => isLate(sceneOf(scene).stage) === late)
      .map(({ scene, responses }) =>
        responses.map(
          (response) =>
            said(scene, response, 'trust') * TRUST + whole(chanceOf(scene).weight * said(scene, response, 'carried')),
        ),
      );
  const early = split(false).reduce(after, new Map([[0, 1]]));
  const late = split(true).reduce(after, new Map([[0, 1]]));
  const means = offers.reduce((sum, { scene }) => sum + chanceOf(scene).weight * chanceOf(scene).mean.carried, 0);
  const spread = chanceSpread(offers, 'carried');
  const ease = easeFor(offers);
  const found: [number, number][] = [];
  for (const [one, chance] of early)
    for (const [other, likely] of late) {
      const [trustOne, sumOne] = parted(one);
      const [trustOther, sumOther] = parted(other);
      const carried = sumOne / UNIT + (sumOther / UNIT) * ease(trustOne + trustOther);
      found.push([(carried - means) / spread, chance * likely]);
    }
  return summed('carried', found);
}

function parted(sum: number): [trust: number, carried: number] {
  const trust = Math.floor(sum / TRUST);
  return [trust, sum - trust * TRUST];
}

/** How much of what is carried late is left, by the whole play's sum of trust (core/trust.ts). */
function easeFor(offers: readonly Offer[]): (trust: number) => number {
  const [mean, variance] = (['mean', 'variance'] as const).map((of) =>
    offers.reduce((sum, { scene }) => sum + chanceOf(scene)[of].trust, 0),
  ) as [number, number];
  const late: Stage = 'H';
  return (trust) => carriedWith(variance > 0 ? Math.tanh((trust - mean) / Math.sqrt(variance) / 2.5) : 0, late, 1);
}

function summed(axis: Axis, found: readonly (readonly [z: number, chance: number])[]): Spread {
  let [mean, square] = [0, 0];
  const bins = new Map<number, number>();
  for (const [z, chance] of found) {
    mean += z * chance;
    square += z * z * chance;
    const bin = Math.round(z / GRID);
    bins.set(bin, (bins.get(bin) ?? 0) + chance);
  }
  const sorted = [...bins].sort(([one], [other]) => one - other);
  const below = (share: number): number => {
    let gathered = 0;
    return ((sorted.find(([, chance]) => (gathered += chance) >= share) ?? [0])[0] as number) * GRID;
  };
  return { axis, mean, sd: Math.sqrt(square - mean * mean), low: below(0.05), high: below(0.95) };
}

/** Where a spread is not what the reading promises (READING invariant 4): mean 0, SD 1, a little wider for what is carried. */
export function spreadFaults(spreads: readonly Spread[]): string[] {
  return spreads.flatMap(({ axis, mean, sd }) => {
    const widest = axis === 'carried' ? 1.1 : 1.005;
    const fine = Math.abs(mean) < (axis === 'carried' ? 0.05 : 1e-9) && sd > 0.995 && sd < widest;
    return fine ? [] : [`${axis} has mean ${mean.toFixed(3)} and SD ${sd.toFixed(3)} under even choice`];
  });
}
