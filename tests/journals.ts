/** Seeded journals for tests: the same seed plays the same way everywhere. */
import type { Journal } from '../src/core/journal.ts';
import type { Random } from '../src/core/random.ts';
import type { ResponseId } from '../src/core/scene.ts';
import type { Scene } from '../src/core/scenes.ts';
import { SCENES } from '../src/core/scenes.ts';

/** Answers every scene by coin toss; `passing` (0 to 1) is how often one is let pass. */
export function atRandom(next: Random, scenes: readonly Scene[] = SCENES, passing = 0): Journal {
  return scenes.map((scene) => ({ scene: scene.id, response: next() < passing ? null : oneOf(next, scene) }));
}

export function oneOf(next: Random, scene: Scene): ResponseId {
  const response = scene.responses[Math.floor(next() * scene.responses.length)];
  if (!response) throw new Error(`${scene.id} offers nothing.`);
  return response.id;
}

/** A number from the standard normal distribution (Box and Muller). */
export function normal(next: Random): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
