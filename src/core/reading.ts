import type { LossId, ResponseId, SceneId } from './scene.ts';
import type { Pole, Strand } from './strand.ts';

/** The six patterns that have a name, and the seventh that is no pattern beyond chance. */
export const GROUNDS = ['Open', 'Bright', 'Wind', 'Evening', 'Hedged', 'Painted'] as const;
export type Ground = (typeof GROUNDS)[number];
export type GroundOrChanging = Ground | 'Changing';

/**
 * Which formulas a reading was made by. It goes up when the same journal would be read otherwise: another effect, weight, threshold or
 * pattern. What was kept under one version is never shown under another without saying so.
 */
export const MODEL_VERSION = 1;

/** Display coordinates, each in (−1, 1): gathers, despair faced, despair carried, gloss, warmth. READING §4.2. */
export interface Coordinates {
  readonly i: number;
  readonly f: number;
  readonly c: number;
  readonly g: number;
  readonly w: number;
}
export type Travel = 'levelled' | 'lightened' | 'grew-heavier';

/**
 * Moments given back (READING §4.6): up to three that pull towards the ground, each of its own stage; one that pulled the other way; and
 * the hinge if any.
 */
export interface Citations {
  readonly toward: readonly ResponseId[];
  readonly against: ResponseId | null;
  readonly hinge: ResponseId | null;
}

/** How integrity and despair stood in one telling. Never one number, and never of the reader. */
export interface Reading {
  readonly modelVersion: typeof MODEL_VERSION;
  /** How many scenes were answered, 0 to 32 (passes are not). */
  readonly answered: number;
  /** How many scenes were met and let pass, 0 to 32. */
  readonly passed: number;
  /** `Changing` below six answers or inside the chance band. */
  readonly ground: GroundOrChanging;
  /** The second ground when the two stand within .20 of each other, or when more than a quarter of single answers would change the reading. */
  readonly between: GroundOrChanging | null;
  /** How near each ground is, each in (0, 1); sums to 1. */
  readonly memberships: Readonly<Record<Ground, number>>;
  readonly coordinates: Coordinates;
  /** Distance from the centre, 0 to √5; below .95 is chance. */
  readonly reach: number;
  /** tanh(z / 2.5), each in (−1, 1), + end as in POLES. */
  readonly strands: Readonly<Record<Strand, number>>;
  /** The one or two strongest poles, when they stand out by 1.3 chance spreads; often none. */
  readonly style: readonly Pole[];
  /** The pole that carried most from the years as a carer on, and its share of them, in (0, 1]. */
  readonly lateLead: { readonly pole: Pole; readonly share: number } | null;
  /** Early trust, in (−1, 1). */
  readonly trust: number;
  /** Level within .15 a stage. */
  readonly travel: Travel;
  /** Held in the dark field, and let go of on the last visit. */
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
