import { citationsOf } from './citations.ts';
import { coordinatesOf, groundAt, membershipsOf, nearestFirst, reachOf, shown } from './ground.ts';
import type { Hinge } from './hinge.ts';
import { hingesOf } from './hinge.ts';
import type { Journal } from './journal.ts';
import type { Ground, GroundOrChanging, Reading } from './reading.ts';
import { GROUNDS, MODEL_VERSION } from './reading.ts';
import type { LossId } from './scene.ts';
import type { Strand } from './strand.ts';
import { STRANDS } from './strand.ts';
import { lateLeadOf, styleOf } from './style.ts';
import { travelOf } from './travel.ts';
import type { OnAxes } from './weighing.ts';
import { answersIn, weigh } from './weighing.ts';

/** Two grounds whose memberships are within this of each other are both said (READING §4.5). */
const CLOSE = 0.2;
/** With a larger share of hinges than this the reading is said to stand between two (READING §4.5). Both are set by hand. */
const UNSTEADY = 0.25;

/**
 * Reads how integrity and despair stood in one telling, by READING §4.2 as `modelVersion` 1. A pure function of the answers: the same
 * answers in another order give the same reading, but for the order in which hinges and things looked at again are listed. Passes and
 * answers that no scene offers count for nothing, and an empty journal reads as Changing with everything at 0. It is never one axis:
 * despair faced and despair carried are kept apart, and neither is the lack of integrity, because the NEIS, with a scale for each pole,
 * finds that they go with different things (Kleijn et al. 2016, doi:10.1371/journal.pone.0156003). The last pages are a life review in
 * Butler's sense (1963, Psychiatry 26:65–76), which may settle a person or trouble them: looking again can turn a balance and cannot
 * undo it. No study has tested any of it on readers.
 */
export function readJournal(journal: Journal): Reading {
  const { answers, trust, z } = weigh(journal);
  const coordinates = coordinatesOf(z);
  const memberships = membershipsOf(coordinates);
  const ground = groundAt(coordinates, answers.length);
  const hinges = hingesOf(journal);
  const hingeShare = answers.length > 0 ? hinges.length / answers.length : 0;
  return {
    modelVersion: MODEL_VERSION,
    answered: answers.length,
    passed: passedIn(journal),
    ground,
    between: betweenOf(ground, memberships, hinges, hingeShare),
    memberships,
    coordinates,
    reach: reachOf(coordinates),
    strands: strandsOf(z),
    style: styleOf(z),
    lateLead: lateLeadOf(answers),
    trust,
    travel: travelOf(answers),
    heldThenLet: heldThenLet(journal),
    hinges,
    hingeShare,
    citations: citationsOf(ground, answers, hinges),
    lookedAgain: lookedAgainIn(journal),
  };
}

/**
 * The second ground to be said, or null where one is enough. Statuses shade into one another, and their own authors rate them both as
 * kinds and by degrees (Hearn et al. 2012, doi:10.1007/s10804-011-9126-y).
 */
function betweenOf(
  ground: GroundOrChanging,
  memberships: Readonly<Record<Ground, number>>,
  hinges: readonly Hinge[],
  hingeShare: number,
): GroundOrChanging | null {
  const [first, second] = nearestFirst(memberships);
  if (ground !== 'Changing' && memberships[first] - memberships[second] < CLOSE) return second;
  return hingeShare > UNSTEADY ? mostOften(hinges.map((hinge) => hinge.ground)) : null;
}

/** The ground named most often; of equals the first in the list of grounds, so that the order of answers decides nothing. */
function mostOften(grounds: readonly GroundOrChanging[]): GroundOrChanging {
  const times = (ground: GroundOrChanging) => grounds.filter((other) => other === ground).length;
  const all: readonly GroundOrChanging[] = [...GROUNDS, 'Changing'];
  return all.reduce((most, ground) => (times(ground) > times(most) ? ground : most));
}

const strandsOf = (z: OnAxes): Readonly<Record<Strand, number>> =>
  Object.fromEntries(STRANDS.map((strand) => [strand, shown(z[strand])])) as Record<Strand, number>;

/** A bond made out of the loss of hope in the dark field, and let go of on the last visit: the article sees a rehearsal in it. */
function heldThenLet(journal: Journal): boolean {
  const answers = answersIn(journal);
  const field = answers.get('S23');
  return (field === 'S23a' || field === 'S23b') && answers.get('S24') === 'S24a';
}

function passedIn(journal: Journal): number {
  const met = new Set(journal.map(({ scene }) => scene));
  return met.size - answersIn(journal).size;
}

function lookedAgainIn(journal: Journal): readonly LossId[] {
  return [...new Set(journal.flatMap(({ of }) => (of ? [of] : [])))];
}
