import type { Travel } from './reading.ts';
import type { Stage } from './scene.ts';
import { STAGES } from './scene.ts';
import type { WeighedAnswer } from './weighing.ts';

/** A slope within this of level is level. Set by hand: a pilot may move it. */
const LEVEL = 0.15;

/**
 * How the telling went from childhood to the fence: the least-squares slope over the seven stages of each stage's mean of what was
 * gathered less what was carried, with a quarter of clarity and owning (READING §4.2; the weights are ours). In centred effect a
 * stage, about −2 to 2; 0 under random choice. S01 is told by a woman of thirty-one and is left out. Below three stages, 0: two points
 * are a line whatever they are. Erikson's stages and Butler's review give the order of a life as what is looked back along.
 */
export function slopeOf(answers: readonly WeighedAnswer[]): number {
  const points = STAGES.flatMap((stage, x) => {
    const y = standingIn(stage, answers);
    return y === null ? [] : [{ x, y }];
  });
  if (points.length < 3) return 0;
  const midX = mean(points.map(({ x }) => x));
  const midY = mean(points.map(({ y }) => y));
  const rise = points.reduce((sum, { x, y }) => sum + (x - midX) * (y - midY), 0);
  return rise / points.reduce((sum, { x }) => sum + (x - midX) ** 2, 0);
}

/** The slope in a word (READING §4.2): above .15 it lightened, below −.15 it grew heavier; else, and below three stages, level. */
export function travelOf(answers: readonly WeighedAnswer[]): Travel {
  const slope = slopeOf(answers);
  if (slope > LEVEL) return 'lightened';
  return slope < -LEVEL ? 'grew-heavier' : 'levelled';
}

function standingIn(stage: Stage, answers: readonly WeighedAnswer[]): number | null {
  const here = answers.filter((answer) => answer.stage === stage && answer.scene !== 'S01');
  if (here.length === 0) return null;
  return mean(here.map(({ centred: on }) => on.integrity - on.carried + 0.25 * (on.clarity + on.owning)));
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
