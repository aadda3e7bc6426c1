import type { LossId, ResponseId, SceneId } from './scene.ts';
import type { Pole, Strand } from './strand.ts';

/** The six patterns that have a name, and the seventh that is no pattern beyond chance. */
export const GROUNDS = ['Open', 'Bright', 'Wind', 'Evening', 'Hedged', 'Painted'] as const;
export type Ground = (typeof GROUNDS)[number];
export type GroundOrChanging = Ground | 'Changing';

/** Display coordinates, each in (−1, 1): gathers, despair faced, despair carried, gloss, warmth. */
export interface Coordinates {
  readonly i: number;
  readonly f: number;
  readonly c: number;
  readonly g: number;
  readonly w: number;
}
export type Travel = 'levelled' | 'lightened' | 'grew-heavier';

/** Moments given back: three that pull towards the ground, one that pulled the other way, and the hinge if any. */
export interface Citations {
  readonly toward: readonly ResponseId[];
  readonly against: ResponseId | null;
  readonly hinge: ResponseId | null;
}

/** How integrity and despair stood in one telling. Never one number, and never of the reader. */
export interface Reading {
  readonly modelVersion: 1;
  /** How many scenes were answered (passes are not). */
  readonly answered: number;
  readonly passed: number;
  /** `Changing` below six answers or inside the chance band. */
  readonly ground: GroundOrChanging;
  /** The second ground when the two stand within .20 of each other, or when more than a quarter of single answers would change the reading. */
  readonly between: GroundOrChanging | null;
  /** Sums to 1. */
  readonly memberships: Readonly<Record<Ground, number>>;
  readonly coordinates: Coordinates;
  /** Distance from the centre; below .95 is chance. */
  readonly reach: number;
  /** tanh(z / 2.5), each in (−1, 1), + end as in POLES. */
  readonly strands: Readonly<Record<Strand, number>>;
  /** The one or two strongest poles, when they stand out. */
  readonly style: readonly Pole[];
  /** The pole that carried most from the years as a carer on, and its share of them. */
  readonly lateLead: { readonly pole: Pole; readonly share: number } | null;
  /** Early trust, in (−1, 1). */
  readonly trust: number;
  readonly travel: Travel;
  readonly heldThenLet: boolean;
  /** Answers without which the ground would be another, in the order they were given. */
  readonly hinges: readonly {
    readonly scene: SceneId;
    readonly response: ResponseId;
    readonly ground: GroundOrChanging;
  }[];
  /** Hinges as a share of answers, 0 to 1. */
  readonly hingeShare: number;
  readonly citations: Citations;
  /** Scenes whose thing was looked at again at the fence. */
  readonly lookedAgain: readonly LossId[];
}
