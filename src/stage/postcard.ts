import type { FieldComposition } from '../core/field.ts';

/** Wide is 2400 × 1600 pixels, tall 1600 × 2400. */
export const CARD_SHAPES = ['wide', 'tall'] as const;
export type CardShape = (typeof CARD_SHAPES)[number];

export interface Postcard {
  readonly field: FieldComposition;
  readonly shape: CardShape;
  /** What is printed under the picture: a title, and one line of at most 60 characters. */
  readonly caption: readonly [title: string, line: string];
}
/** Where the faces of the caption lie, as whole addresses. */
export interface CardFaces {
  readonly roman: string;
  readonly italic: string;
}
/**
 * Paints a postcard as a PNG: the same card makes the same bytes in one browser. Takes seconds. Rejects when this
 * browser cannot do it, and at once when the signal says that nobody waits for it any more.
 */
export type PaintPostcard = (card: Postcard, left: AbortSignal) => Promise<Blob>;
