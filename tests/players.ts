/** Simulated readers for tests: what they lean towards, and how they choose by it. */
import { chanceOf } from '../src/core/chance.ts';
import { AXES } from '../src/core/effect.ts';
import { PATTERNS } from '../src/core/ground.ts';
import type { Journal } from '../src/core/journal.ts';
import type { Random } from '../src/core/random.ts';
import type { Ground } from '../src/core/reading.ts';
import type { Scene, SceneResponse } from '../src/core/scenes.ts';
import { SCENES } from '../src/core/scenes.ts';
import type { Pole } from '../src/core/strand.ts';
import { POLES, STRANDS } from '../src/core/strand.ts';
import type { OnAxes } from '../src/core/weighing.ts';
import { onAxes } from '../src/core/weighing.ts';
import { normal } from './journals.ts';

/** What a reader leans towards, axis by axis; 0 is indifference. */
export type Leaning = OnAxes;

export const leaningAtRandom = (next: Random, spread: number): Leaning => onAxes(() => spread * normal(next));

/** A reader whose choices point the way of a ground. */
export function leaningTo(ground: Ground): Leaning {
  const { i, f, c, g, w } = PATTERNS[ground];
  const own: Partial<Record<(typeof AXES)[number], number>> = {
    integrity: i,
    faced: f,
    carried: c,
    clarity: -g,
    owning: -g,
    tenderness: w,
  };
  return onAxes((axis) => own[axis] ?? 0);
}

export function leaningToPole(pole: Pole): Leaning {
  return onAxes((axis) =>
    STRANDS.includes(axis as never)
      ? Number(POLES[axis as keyof typeof POLES][0] === pole) - Number(POLES[axis as keyof typeof POLES][1] === pole)
      : 0,
  );
}

/** Takes in every scene the response that lies furthest along the leaning, the first of equals. */
export function following(leaning: Leaning, scenes: readonly Scene[] = SCENES): Journal {
  return scenes.map((scene) => {
    const [best] = [...scene.responses].sort(
      (one, other) => appeal(leaning, scene, other) - appeal(leaning, scene, one),
    );
    return { scene: scene.id, response: best?.id ?? null };
  });
}

/** Takes each response with a chance that grows with how far it lies along the leaning (softmax). */
export function swayedBy(leaning: Leaning, next: Random, scenes: readonly Scene[] = SCENES): Journal {
  return scenes.map((scene) => {
    const pulls = scene.responses.map((response) => Math.exp(appeal(leaning, scene, response)));
    let left = next() * pulls.reduce((sum, pull) => sum + pull, 0);
    const taken = scene.responses.find((_, n) => (left -= pulls[n] ?? 0) < 0);
    return { scene: scene.id, response: taken?.id ?? null };
  });
}

function appeal(leaning: Leaning, scene: Scene, { effect }: SceneResponse): number {
  const { mean, variance } = chanceOf(scene.id);
  return AXES.reduce(
    (sum, axis) =>
      sum + (variance[axis] > 0 ? (leaning[axis] * (effect[axis] - mean[axis])) / Math.sqrt(variance[axis]) : 0),
    0,
  );
}
