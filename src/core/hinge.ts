import { coordinatesOf, groundAt } from './ground.ts';
import type { Journal } from './journal.ts';
import type { GroundOrChanging, Reading } from './reading.ts';
import { answersIn, standingOf } from './weighing.ts';

export type Hinge = Reading['hinges'][number];

/** The ground a journal comes to: the short way, without the moments behind it. */
export function groundOf(journal: Journal): GroundOrChanging {
  const { answered, z } = standingOf(journal);
  return groundAt(coordinatesOf(z), answered);
}

/** The answers without which the ground would be another, and which; each is left out in turn. In the order they were given. */
export function hingesOf(journal: Journal): readonly Hinge[] {
  const ground = groundOf(journal);
  const answers = [...answersIn(journal)].map(([scene, response]) => ({ scene, response }));
  const without = answers.map((left) => ({
    scene: left.scene,
    response: left.response,
    ground: groundOf(answers.filter((answer) => answer !== left)),
  }));
  return without.filter((left) => left.ground !== ground);
}
