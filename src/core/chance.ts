import type { Axis } from './effect.ts';
import { AXES } from './effect.ts';
import type { Scene } from './scenes.ts';
import { SCENES, STAGE_WEIGHTS } from './scenes.ts';
import type { SceneId } from './scene.ts';

/** What choosing at random gives in one scene: the mean and the variance of each axis over its responses. */
export interface Chance {
  readonly mean: Readonly<Record<Axis | 'trust', number>>;
  readonly variance: Readonly<Record<Axis | 'trust', number>>;
  /** The stage's weight shared out among its scenes. */
  readonly weight: number;
}

const table: ReadonlyMap<SceneId, Chance> = new Map(SCENES.map((scene) => [scene.id, chanceIn(scene)]));

/** The chance table of a scene. The same for every cut: a scene weighs what it weighs in the whole story. */
export function chanceOf(scene: SceneId): Chance {
  const chance = table.get(scene);
  if (!chance) throw new Error(`No scene is called ${scene}.`);
  return chance;
}

function chanceIn(scene: Scene): Chance {
  const mean = overAxes((axis) => average(scene.responses.map(({ effect }) => effect[axis])));
  const variance = overAxes((axis) => average(scene.responses.map(({ effect }) => (effect[axis] - mean[axis]) ** 2)));
  const sharers = SCENES.filter(({ stage }) => stage === scene.stage).length;
  return { mean, variance, weight: STAGE_WEIGHTS[scene.stage] / sharers };
}

function overAxes(value: (axis: Axis | 'trust') => number): Record<Axis | 'trust', number> {
  return Object.fromEntries([...AXES, 'trust' as const].map((axis) => [axis, value(axis)])) as Record<
    Axis | 'trust',
    number
  >;
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
