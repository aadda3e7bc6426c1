import type { Plate } from '../core/cue.ts';
import type { FieldComposition } from '../core/field.ts';

/** What the picture shows: a painted plate, or the reader's own field. */
export type StageView =
  | { readonly kind: 'plate'; readonly plate: Plate }
  | { readonly kind: 'field'; readonly field: FieldComposition };

/** `full`: weather moves; `calm`: only what is slow; `still`: nothing moves at all. */
export const MOTIONS = ['full', 'calm', 'still'] as const;
export type Motion = (typeof MOTIONS)[number];

/** The picture is decoration with a name: the words never wait for it, and nothing on it can be pressed. */
export interface Stage {
  /** Cross-fades to a picture. Showing what is already shown does nothing. */
  show(view: StageView): void;
  /** Paints ahead what will probably be shown next. Shows nothing. */
  prepare(view: StageView): void;
  setMotion(motion: Motion): void;
  /** Resolves when what was last shown is wholly drawn. */
  settled(): Promise<void>;
  /** Takes the canvas out and gives back its memory. */
  destroy(): void;
}
