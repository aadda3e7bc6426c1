import type { FieldComposition } from '../../core/field.ts';
import { postsAlong } from '../../core/composition.ts';
import { random } from '../../core/random.ts';
import { valueNoise } from '../paint/noise.ts';
import { clamp, lerp } from '../paint/shape.ts';
import type { Arrangement } from './arrangement.ts';

export interface Post {
  readonly along: number;
  readonly x: number;
  readonly foot: number;
  readonly height: number;
  readonly lean: number;
  readonly width: number;
  readonly mended: boolean;
  readonly broken: boolean;
  readonly seed: number;
}
/** What a thing can hang from: the strand along the top, or the netting at about its middle. */
export type Wire = 'top' | 'low';

/** A fence in perspective, from its near end (0) to its far end (1). */
export interface Fence {
  readonly posts: readonly Post[];
  /** Column of a place along the fence. */
  readonly x: (along: number) => number;
  /** Height of a wire at a column. */
  readonly wire: (wire: Wire, x: number) => number;
  /** Height at a column of whatever runs along at a share of the posts' height, 0 to 1. */
  readonly strand: (part: number, x: number) => number;
  /** Foot of the fence at a column. */
  readonly foot: (x: number) => number;
  /** Pixels to a unit of a thing hung there. */
  readonly scale: (x: number) => number;
}

export const WIRES: Readonly<Record<Wire, number>> = { top: 0.86, low: 0.53 };

export function layFence(
  place: Arrangement,
  field: Pick<FieldComposition, 'fence' | 'wind' | 'viewpoint' | 'things'>,
): Fence {
  const { wind } = field;
  const { mended } = field.fence;
  // The wing mirror hides the near end.
  const nearest = field.viewpoint === 'car' ? 0.17 : 0.03;
  const { width, height, unit, side, wide } = place;
  const next = random(place.seed + 200);
  const along = (x: number) => clamp(side === 1 ? x / width : 1 - x / width, -0.2, 1.3);
  const column = (a: number) => (side === 1 ? foreshortened(a) : 1 - foreshortened(a)) * width;
  const at = (a: number) => column(lerp(nearest, 0.975, a));
  const foot = (x: number) =>
    height * lerp(lerp(0.93, 0.845, along(x)), lerp(0.985, 0.905, Math.max(0, along(x)) ** 0.85), wide);
  const tall = (x: number) => unit * lerp(lerp(380, 238, along(x)), lerp(455, 215, Math.max(0, along(x)) ** 0.8), wide);
  // The eggcup is told to be on a broken post, mended fence or not.
  const told = field.things.find(({ thing }) => thing === 'eggcup')?.along;
  const posts = [-0.13, ...postsAlong(place.seed), 1.08].map((a, i): Post => {
    const x = at(a);
    const isMended = a !== told && clamp(a, 0, 1) <= mended && mended > 0.02;
    const lean = ((next() - 0.45) * 0.1 + 0.035 * wind * side) * (isMended ? 0.2 : 1);
    const rotten = next() < 0.16;
    const broken = a === told || (!isMended && i > 0 && rotten);
    return {
      along: a,
      x,
      foot: foot(x),
      height: tall(x) * (1 + (next() - 0.5) * 0.06) * (broken ? 0.9 : 1),
      lean,
      width: tall(x) * (isMended ? 0.064 : 0.073),
      mended: isMended,
      broken,
      seed: i + (place.seed % 1000),
    };
  });
  const ordered = posts.toSorted((a, b) => a.x - b.x);
  const strand = (part: number, x: number) => strandHeight(ordered, part, x, unit, place.seed);
  const wire = (which: Wire, x: number) => strand(WIRES[which], x);
  return { posts, x: at, wire, strand, foot, scale: (x) => tall(x) / 430 };
}

/** Equal lengths of fence look shorter the further off they are. */
function foreshortened(a: number): number {
  return a * (1.5 - 0.5 * a);
}

function strandHeight(posts: readonly Post[], part: number, x: number, unit: number, seed: number): number {
  const i = clamp(posts.findIndex((post) => post.x > x) - 1, 0, posts.length - 2);
  const last = x >= posts.at(-1)!.x ? posts.length - 2 : i;
  const a = posts[last]!;
  const b = posts[last + 1]!;
  const t = (x - a.x) / (b.x - a.x);
  const taut = a.mended && b.mended;
  // Netting bags in its middle; the strand above is strained, and the foot stands in the grass.
  const sag = taut ? 0.004 : part > 0.8 ? 0.02 : 0.036 * clamp(part / WIRES.low);
  const dip = (b.x - a.x) * sag * 4 * clamp(t) * (1 - clamp(t));
  return (
    lerp(a.foot - a.height * part, b.foot - b.height * part, t) +
    dip +
    (taut ? 0 : (valueNoise((x / unit) * 0.02 + part * 90, seed % 255) - 0.5) * 3 * unit)
  );
}
