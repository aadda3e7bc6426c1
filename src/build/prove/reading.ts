import type { ChoiceId } from '../../core/beat.ts';
import type { Cut } from '../../core/cut.ts';
import { random } from '../../core/random.ts';
import type { Chart, Pick, Played } from './play.ts';
import { evenly, player } from './play.ts';

/** How long a cut is to read, in words. */
export interface ReadingTime {
  /** The shortest and the longest play that climbing finds: no change of a single choice makes them shorter or longer. */
  readonly shortest: number;
  readonly longest: number;
  /** Of seeded plays that open every note, let nothing pass and choose evenly. */
  readonly median: number;
  /** The same median with the choices left out. */
  readonly unlabelled: number;
}

export const WORDS_A_MINUTE = 230;
export const minutes = (words: number): number => words / WORDS_A_MINUTE;

/** Minutes that a median play has to come to. */
export const TARGETS: Readonly<Record<Cut, readonly [least: number, most: number]>> = {
  full: [45, 60],
  class: [30, 40],
  room: [12, 20],
};

export function readingTime(chart: Chart, plays: number): ReadingTime {
  const play = player(chart);
  const next = random(230);
  const played = Array.from({ length: plays }, () => play(evenly(next)));
  return {
    shortest: climbed(play, -1),
    longest: climbed(play, 1),
    median: middle(played.map(({ words }) => words)),
    unlabelled: middle(played.map(({ words, labels }) => words - labels)),
  };
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

export function readingFaults(cut: Cut, { median }: ReadingTime): string[] {
  const [least, most] = TARGETS[cut];
  const time = minutes(median);
  return time < least || time > most
    ? [`a median ${cut} play takes ${time.toFixed(1)} minutes: ${least} to ${most}`]
    : [];
}

/** The words of the play that lies furthest one way (1 long, −1 short), by changing one choice at a time until none helps. */
function climbed(play: (pick: Pick) => Played, way: 1 | -1): number {
  const plan = new Map<string, ChoiceId>();
  let best = follow(play, plan);
  for (let better = true; better;) {
    better = false;
    for (const [at, ids] of best.offers)
      for (const id of ids) {
        const tried = follow(play, new Map(plan).set(at, id));
        if (way * (tried.words - best.words) <= 0) continue;
        plan.set(at, id);
        [best, better] = [tried, true];
      }
  }
  return best.words;
}

/** Plays by a plan: what to take where a set of choices is offered, the first where nothing is planned. */
function follow(play: (pick: Pick) => Played, plan: ReadonlyMap<string, ChoiceId>) {
  const offers = new Map<string, readonly ChoiceId[]>();
  const { words } = play((ids) => {
    const at = ids.at(-1) ?? '';
    offers.set(at, ids);
    const planned = plan.get(at);
    return planned !== undefined && ids.includes(planned) ? planned : (ids[0] as ChoiceId);
  });
  return { words, offers };
}
