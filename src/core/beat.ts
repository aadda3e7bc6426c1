import type { PictureCue, SoundCue } from './cue.ts';
import type { LossId, ResponseId, SceneId } from './scene.ts';

/** A choice's stable name: `S03a`, `S03-pass`, `S23-open`, `S23-soft`, `P0-begin`, `R1-S03` (look again at that thing), `S03-on` (go on). */
export type ChoiceId = string;
export type Path = readonly ChoiceId[];

export interface Choice {
  readonly id: ChoiceId;
  readonly text: string;
  /** What the choice answers in the reading; absent for passing, opening and going on. */
  readonly answers?: { readonly scene: SceneId; readonly response: ResponseId };
}

export interface Cues {
  readonly picture?: PictureCue;
  readonly sound?: SoundCue;
  /** A content note, shown before its scene opens. */
  readonly note?: string;
}

export const BEAT_KINDS = ['opening', 'scene', 'road', 'bridge', 'fence', 'reseeing', 'ending'] as const;
export type BeatKind = (typeof BEAT_KINDS)[number];

/** From one choice to the next. */
export interface Beat {
  /** Unique in a sitting and the same on every walk of the same path: `s03_mud.0`, `s03_mud.1`. */
  readonly id: string;
  readonly kind: BeatKind;
  /** The knot (or knots) the beat is told from. A new knot is a new page; later beats of one knot follow on. */
  readonly knot: string;
  readonly scene: SceneId | null;
  /** The thing looked at again, in a re-seeing. */
  readonly of?: LossId;
  /** The choice that opened it, as the reader saw it. */
  readonly chosen?: { readonly id: ChoiceId; readonly text: string };
  /** Paragraphs. Plain text. */
  readonly lines: readonly string[];
  readonly cues: Cues;
  readonly choices: readonly Choice[];
  /** The margin note of a stage that ends with this beat, for a reader who asks. */
  readonly margin?: readonly string[];
}

export const isGoingOn = (id: ChoiceId): boolean => id.endsWith('-on');
export const isPass = (id: ChoiceId): boolean => id.endsWith('-pass') || id.endsWith('-soft');
