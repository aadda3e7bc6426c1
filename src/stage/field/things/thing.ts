import type { Catch } from '../../../core/field.ts';
import type { Random } from '../../../core/random.ts';
import type { ThingInks } from './inks.ts';
import type { Pen } from './pen.ts';

/** What a thing's painter knows of how it hangs. */
export interface Held {
  /** The scene's own state of the thing; 0 is the plain one. */
  readonly state: number;
  readonly caught: Catch;
  /** 0 still to 1 hard. */
  readonly wind: number;
  readonly random: Random;
}

/** Paints one thing in a box from −50 to 50, y downwards, as seen a little from above and from one side. */
export interface ThingPainter {
  /** Where it is held when it hangs: the height of that place in the box. */
  readonly top: number;
  /** What it stands on. */
  readonly bottom: number;
  /** Against a thing of common size, 1. */
  readonly size: number;
  /** How far it is turned when it hangs from a wire, in radians. */
  readonly swing?: number;
  /** At the foot of a post: how far beside it and above the ground, in units of the box. */
  readonly atPost?: readonly [aside: number, above: number];
  readonly paint: (pen: Pen, inks: ThingInks, held: Held) => void;
}
