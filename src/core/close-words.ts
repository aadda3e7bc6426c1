import type { ThingsWords } from './field-words.ts';
import type { GroundOrChanging, Travel } from './reading.ts';
import type { Pole } from './strand.ts';
import type { ScenesWords } from './words.ts';

/** Wordings of one slot, three or more; the journal's seed says which is used. */
export type Wordings = readonly [string, string, string, ...string[]];

/** The words of the close. Slots in braces are filled by `summarise`. */
export interface CloseWords {
  readonly opening: Readonly<Record<GroundOrChanging, Wordings>>;
  /** A ground as a clause after "some" or "they", in the past tense. */
  readonly leaning: Readonly<Record<Exclude<GroundOrChanging, 'Changing'>, Wordings>>;
  /** Between two named grounds: {first} {second}. */
  readonly between: Wordings;
  /** Between one named ground and none: {nearest}. */
  readonly almost: Wordings;
  /** Some answers, too few for a reading. */
  readonly few: Wordings;
  /** Nothing answered at all. */
  readonly none: Wordings;
  /** {one}, or {one} and {two}: poles, as phrases in -ing. */
  readonly style: { readonly one: Wordings; readonly two: Wordings; readonly poles: Readonly<Record<Pole, Wordings>> };
  /** {when} {you}: what was done. Always in these words. */
  readonly act: string;
  /** {gift} {cost}: what it kept and what it left, after what was done, where there is room. */
  readonly kept: Wordings;
  /** Begins the moment that pulled the other way: its {when} follows. */
  readonly against: Wordings;
  /** {title} of the scene. Says what was reckoned: how it reads with that answer left out, and nothing of another one. */
  readonly hinge: Wordings;
  readonly travel: Readonly<Record<Travel, Wordings>>;
  /** {choices}. Said always, and always in these words. */
  readonly of: string;
  readonly doubt: Wordings;
  readonly question: Wordings;
  readonly choices: { readonly one: string; readonly many: string; readonly numbers: readonly string[] };
  /** What was looked at again, where nothing says which thing it was. */
  readonly something: string;
  /** The same for every reader, whatever the ground. */
  readonly aftercare: { readonly heading: string; readonly lines: readonly string[] };
}

export interface SummaryWords {
  readonly close: CloseWords;
  readonly scenes: ScenesWords;
  readonly things: ThingsWords;
}
