import type { Choice, ChoiceId, Cues } from '../core/beat.ts';

/** A stretch of the story up to its choices; no choices when the knot has been told to its end. */
export interface Passage {
  readonly lines: readonly string[];
  readonly cues: Cues;
  readonly choices: readonly Choice[];
}

/** Tells the compiled story. The only place that knows it was written in Ink. */
export interface Telling {
  /** Changes when any word or divert of the story does. */
  readonly storyHash: string;
  /** Forgets everything told so far. */
  restart(): void;
  /** Begins a knot from its top. Throws when there is no such knot. */
  open(knot: string): Passage;
  /** Throws when the choice is not on offer: callers ask first. */
  choose(id: ChoiceId): Passage;
  /** A knot told beside the story, leaving it where it is: a margin note. */
  aside(knot: string): readonly string[];
}
