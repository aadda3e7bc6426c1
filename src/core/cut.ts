import type { BeatKind } from './beat.ts';
import type { ReseeingId, SceneId } from './scene.ts';

/** A cut says which scenes are played, and in what order. */
export const CUTS = ['full', 'class', 'room'] as const;
export type Cut = (typeof CUTS)[number];

/** One knot of the story, or a look along the fence before a re-seeing. */
export type Step =
  | {
      readonly kind: Exclude<BeatKind, 'fence' | 'reseeing'>;
      readonly knot: string;
      readonly scene?: SceneId;
      /** The margin note of the stage that ends here. */
      readonly margin?: string;
    }
  | { readonly kind: 'fence'; readonly knot: string; readonly reseeing: ReseeingId };
