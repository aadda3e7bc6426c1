import { coordinatesOf, groundAt } from './ground.ts';
import type { Journal } from './journal.ts';
import type { GroundOrChanging, Reading } from './reading.ts';
import { answersIn, standingOf } from './weighing.ts';

export type Hinge = Reading['hinges'][number];

/** The ground a journal comes to (READING §4.2): the short way, without the moments behind it. Changing for an empty journal. */
export function groundOf(journal: Journal): GroundOrChanging {
  const { answered, z } = standingOf(journal);
  return groundAt(coordinatesOf(z), answered);
}

/**
 * The answers without which the ground would be another, and which: a jackknife, each answer left out in turn as though its scene had
 * been let pass (READING §4.2 and §4.5). In the order they were given; none for an empty journal. Of plays by coin toss about one in
 * twelve has more than a quarter of its answers here.
 */
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
