import { along, PATTERNS, reachOf } from './ground.ts';
import type { Hinge } from './hinge.ts';
import type { Citations, Coordinates, GroundOrChanging } from './reading.ts';
import type { OnAxes, WeighedAnswer } from './weighing.ts';

interface Moment {
  readonly answer: WeighedAnswer;
  readonly pull: number;
}

/**
 * What one answer adds along the five coordinates, before tanh: the summands of z (READING §4.6, w·e/σ for each axis), with gloss as
 * shelter and borrowing halved together. Each about −4 to 4; all 0 for an answer that says nothing beyond chance.
 */
export function pullOf(contribution: OnAxes): Coordinates {
  const gloss = -(contribution.clarity + contribution.owning) / 2;
  return {
    i: contribution.integrity,
    f: contribution.faced,
    c: contribution.carried,
    g: gloss,
    w: contribution.tenderness,
  };
}

/**
 * The moments given back (READING §4.6): the three that pull most towards the ground, each from a stage of its own; the one that pulled
 * hardest the other way, if any did; and the hinge with the strongest pull. A pull is the dot product of what the answer adds with the
 * ground's pattern. A hinge may be one of the others. When no ground is named, the three that stand furthest from chance, and nothing
 * against: a distance from chance is never below 0. Fewer stages give fewer moments, and no answers none.
 */
export function citationsOf(
  ground: GroundOrChanging,
  answers: readonly WeighedAnswer[],
  hinges: readonly Hinge[],
): Citations {
  const moments = answers.map((answer) => ({ answer, pull: strengthOf(answer, ground) }));
  const strongest = moments.sort((one, other) => other.pull - one.pull);
  const last = strongest.at(-1);
  return {
    toward: oneAStage(strongest.filter(({ pull }) => pull > 0)).map(({ answer }) => answer.response),
    against: last && last.pull < 0 ? last.answer.response : null,
    hinge: strongest.find(({ answer }) => hinges.some(({ scene }) => scene === answer.scene))?.answer.response ?? null,
  };
}

function strengthOf({ contribution }: WeighedAnswer, ground: GroundOrChanging): number {
  const pull = pullOf(contribution);
  return ground === 'Changing' ? reachOf(pull) : along(pull, PATTERNS[ground]);
}

function oneAStage(moments: readonly Moment[]): readonly Moment[] {
  const first = moments.filter(
    ({ answer }, n) => moments.findIndex((other) => other.answer.stage === answer.stage) === n,
  );
  return first.slice(0, 3);
}
