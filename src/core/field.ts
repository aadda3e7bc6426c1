import type { LossId } from './scene.ts';

/** Where and how a thing is caught. */
export const CATCHES = ['low-wire', 'top-wire', 'post-top', 'post-foot', 'grass', 'furrow', 'ditch'] as const;
export type Catch = (typeof CATCHES)[number];

/** One answered loss, hanging where the wind left it. */
export interface FieldThing {
  readonly scene: LossId;
  /** Which thing: the scene's own, or its other state (`sock` for a hidden cassette). */
  readonly thing: Thing;
  /**
   * 0 unless said. wellington: 1 upright · cassette: 1 a cracked corner, 2 initials on the label · hen-drawing: 0 every
   * feather, 1 six lines · walking-stick: 1 in two pieces · warning-triangle: 0 arms open, 1 clipped shut · ball-of-wool:
   * 1 its end loose past the last post · receiver: 1 mouthpiece cracked · suitcase: 1 lid bowed, 2 two slippers' print,
   * 3 rain in it, 4 a swollen diary.
   */
  readonly state: number;
  readonly caught: Catch;
  /** Along the fence, 0 (near end) to 1 (far end). What hangs on a post, top or foot, has that post's own place (`postsAlong`). */
  readonly along: number;
  /** Radians, small. */
  readonly tilt: number;
}

export const THINGS = [
  'eggcup',
  'skipping-rope',
  'wellington',
  'watering-can',
  'cassette',
  'sock',
  'bulldog-clip',
  'luggage-label',
  'glove',
  'paper-hat',
  'matchbox',
  'enamel-mug',
  'flask',
  'handbell',
  'letter',
  'jigsaw-piece',
  'nail-varnish',
  'room-key',
  'hen-drawing',
  'walking-stick',
  'timer',
  'slide',
  'handkerchief',
  'warning-triangle',
  'ball-of-wool',
  'receiver',
  'suitcase',
  'biro-on-beads',
  'paper-chain',
  'baler-twine',
] as const;
export type Thing = (typeof THINGS)[number];

export const GESTURES = ['still', 'arms-down', 'carrying', 'hand-to-ear', 'throwing', 'one-of-several'] as const;
export type Gesture = (typeof GESTURES)[number];

export const TRACKS = ['one', 'beside', 'meet', 'meet-and-part'] as const;
export type Tracks = (typeof TRACKS)[number];

/** The field as values: enough to paint it again, to describe it, and to find every thing in it. Every number is rounded to 3 decimals. */
export interface FieldComposition {
  readonly version: 1;
  /** 32-bit, from the journal: arranges trees, posts, furrows and clouds. */
  readonly seed: number;
  readonly viewpoint: 'fence' | 'car';
  readonly sky: {
    /** Breadth and height of the light, 0 (a slit) to 1 (a wide low sun). */
    readonly light: number;
    /** −1 cold to 1 warm. */
    readonly warmth: number;
    /** Cloud, 0 clear to 1 shut. */
    readonly cloud: number;
  };
  /** 0 still to 1 hard. */
  readonly wind: number;
  readonly rain: boolean;
  /** Soft focus, 0 clear to 1 soft. */
  readonly haze: number;
  /** How far the hedge stands up before the horizon, 0 to 1. */
  readonly hedge: number;
  /** The weave of a canvas under the ink, 0 to 1. */
  readonly canvas: number;
  /** Winter wheat showing, 0 to 1. */
  readonly wheat: number;
  /** Grass and cloud restlessness, 0 to 1. */
  readonly stir: number;
  /** Null from the car when nobody is there. `near` 0 on the horizon to 1 the nearest he ever is; he never arrives. */
  readonly figure: { readonly near: number; readonly gesture: Gesture; readonly handRaised: boolean } | null;
  readonly fence: { readonly mended: number };
  readonly tracks: Tracks;
  readonly things: readonly FieldThing[];
}
