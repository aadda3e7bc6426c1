import { groundOf } from '../../core/hinge.ts';
import { random } from '../../core/random.ts';
import type { GroundOrChanging } from '../../core/reading.ts';
import { GROUNDS } from '../../core/reading.ts';
import type { ResponseId } from '../../core/scene.ts';
import type { Offer } from './spread.ts';

export type Tally = Readonly<Record<GroundOrChanging, number>>;

/** A share of plays, in per cent, with its 95 % interval. */
export interface Share {
  readonly ground: GroundOrChanging;
  readonly share: number;
  readonly within: number;
}

export const ALL_GROUNDS: readonly GroundOrChanging[] = [...GROUNDS, 'Changing'];

/** The grounds of a number of plays in which every scene is answered and each of its responses is as likely as the others. */
export function tallied(offers: readonly Offer[], plays: number, seed: number): Tally {
  const next = random(seed);
  const tally = Object.fromEntries(ALL_GROUNDS.map((ground) => [ground, 0])) as Record<GroundOrChanging, number>;
  for (let n = 0; n < plays; n++) {
    const journal = offers.map(({ scene, responses }) => ({
      scene,
      response: responses[Math.floor(next() * responses.length)] as ResponseId,
    }));
    tally[groundOf(journal)] += 1;
  }
  return tally;
}

export const together = (tallies: readonly Tally[]): Tally =>
  Object.fromEntries(
    ALL_GROUNDS.map((ground) => [ground, tallies.reduce((sum, tally) => sum + tally[ground], 0)]),
  ) as unknown as Tally;

/** Shares with the normal interval: 1.96 standard errors either side. */
export function sharesOf(tally: Tally): Share[] {
  const plays = playsIn(tally);
  return ALL_GROUNDS.map((ground) => {
    const p = tally[ground] / plays;
    return { ground, share: 100 * p, within: 196 * Math.sqrt((p * (1 - p)) / plays) };
  });
}

const playsIn = (tally: Tally): number => ALL_GROUNDS.reduce((sum, ground) => sum + tally[ground], 0);

/** How far light grounds outnumber dark ones, in points: (Open + Bright) − (Evening + Hedged). */
export const leanOf = ({ Open, Bright, Evening, Hedged, ...rest }: Tally): number =>
  (100 * (Open + Bright - Evening - Hedged)) / playsIn({ Open, Bright, Evening, Hedged, ...rest });

/** Where coin tosses lean, or name a ground too often or too seldom (READING invariant 5). */
export function groundFaults(tally: Tally): string[] {
  const lean = leanOf(tally);
  const outside = sharesOf(tally).filter(({ ground, share }) => ground !== 'Changing' && (share > 10 || share < 1));
  return [
    ...(Math.abs(lean) > 3 ? [`coin tosses lean by ${lean.toFixed(1)} points: three are the most`] : []),
    ...outside.map(
      ({ ground, share, within }) =>
        `${ground} is named in ${share.toFixed(2)} % (± ${within.toFixed(2)}) of coin tosses: it has to be 1 to 10`,
    ),
  ];
}
