import { chanceOf } from './chance.ts';
import { sceneIn } from './moments.ts';
import type { ResponseId } from './scene.ts';
import { sceneOf } from './scenes.ts';
import type { Pole } from './strand.ts';
import { POLES, STRANDS } from './strand.ts';

/** What gathers, and the two ways in which despair is counted. */
export const WEIGHED = ['integrity', 'faced', 'carried'] as const;
export type Weighed = (typeof WEIGHED)[number];

/** One answer on one of the three, beside the answers it could have been. */
export interface Beside {
  readonly axis: Weighed;
  /** As authored: 0 to 3 for what gathers, 0 to 2 for despair. */
  readonly amount: number;
  /** The middle of all the scene's answers, where the weighing begins. */
  readonly middle: number;
  readonly side: 'more' | 'less' | 'about' | 'alike';
}

/** An answer nearer to the middle than this is about as much as the others: less than half a step of the scale. */
const ABOUT = 0.3;

/**
 * How one answer stands beside the others of its scene, on each of the three (READING 4.2: an effect says something only less its
 * scene's mean). Trust, which the whole telling decides, is left out. Throws for a response that no scene offers.
 */
export function besideOthers(response: ResponseId): readonly Beside[] {
  const effect = effectIn(response);
  const { mean, variance } = chanceOf(sceneIn(response));
  return WEIGHED.map((axis) => ({
    axis,
    amount: effect[axis],
    middle: mean[axis],
    side: variance[axis] === 0 ? 'alike' : sideOf(effect[axis] - mean[axis]),
  }));
}

/** Where an answer stands furthest from the middle: more than one where it stands as far, none when it is near on all three. */
export function furthestOut(stands: readonly Beside[]): readonly Beside[] {
  const out = stands.filter(({ side }) => side === 'more' || side === 'less');
  const furthest = Math.max(...out.map(away));
  return out.filter((each) => away(each) === furthest);
}

/** The one or two ends of strands to which an answer leans most, in the order of the strands. */
export function mannerOf(response: ResponseId): readonly Pole[] {
  const effect = effectIn(response);
  const most = Math.max(...STRANDS.map((strand) => Math.abs(effect[strand])));
  const leaning = STRANDS.filter((strand) => most > 0 && Math.abs(effect[strand]) === most);
  return leaning.slice(0, 2).map((strand) => POLES[strand][effect[strand] > 0 ? 0 : 1]);
}

const away = ({ amount, middle }: Beside): number => Math.abs(amount - middle);

function sideOf(difference: number): Beside['side'] {
  if (Math.abs(difference) < ABOUT) return 'about';
  return difference > 0 ? 'more' : 'less';
}

function effectIn(response: ResponseId) {
  const found = sceneOf(sceneIn(response)).responses.find(({ id }) => id === response);
  if (!found) throw new Error(`No scene offers ${response}.`);
  return found.effect;
}
