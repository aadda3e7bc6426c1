import { chanceOf } from './chance.ts';
import type { Effect } from './effect.ts';
import type { SceneId, Stage } from './scene.ts';
import { settled } from './settle.ts';

/** How much of what is carried full trust takes off, and full mistrust adds. */
const EASE = 0.15;

/** The stages after childhood and the Cottages. */
export const isLate = (stage: Stage): boolean => stage >= 'D';

/**
 * Early trust, in (−1, 1); 0 when nothing that bears on it was answered. The sum of centred trust over its chance spread, through
 * tanh(z / 2.5). It can still be gained late (S12, S14, S23).
 */
export function trustOf(answers: readonly { readonly scene: SceneId; readonly effect: Effect }[]): number {
  let sum = 0;
  let variance = 0;
  for (const { scene, effect } of answers) {
    const chance = chanceOf(scene);
    sum += effect.trust - chance.mean.trust;
    variance += chance.variance.trust;
  }
  return variance > 0 ? settled(Math.tanh(sum / Math.sqrt(variance) / 2.5)) : 0;
}

/**
 * What is carried on from a late loss, 0 to 2.3: early trust makes it leave a little less behind, and mistrust a little more. Trust
 * never adds integrity. The reason is Erikson's: a first sure place is still of use at the end.
 */
export const carriedWith = (trust: number, stage: Stage, carried: number): number =>
  isLate(stage) ? carried * (1 - EASE * trust) : carried;
