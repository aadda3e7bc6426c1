import type { Catch, FieldComposition, FieldThing } from '../../core/field.ts';
import { random, seedOf } from '../../core/random.ts';
import { lerp, smoothstep } from '../paint/shape.ts';
import type { Arrangement } from './arrangement.ts';
import type { Box } from './box.ts';
import { overlap } from './box.ts';
import { isThroughGlass } from './car.ts';
import type { Fence, Post, Wire } from './fence.ts';
import type { Spot } from './things/extent.ts';
import { measuringPen } from './things/extent.ts';
import { blankInks } from './things/inks.ts';
import type { Held } from './things/thing.ts';
import { thingPainters } from './things/things.ts';
import { bankEdge } from './verge.ts';

/** Where a thing came to rest on the plate. */
export interface Caught {
  readonly thing: FieldThing;
  readonly x: number;
  readonly y: number;
  /** Pixels to a unit of the thing's box, which is a hundred across. */
  readonly scale: number;
  readonly hangs: boolean;
  readonly wire: Wire | null;
  /** Round all its ink, as it hangs and leans. */
  readonly box: Box;
}

/** How far down a thing's right side lies: it is seen a little from one side. */
export const SHEAR = 0.05;

type Row = 'top' | 'low' | 'post' | 'foot' | 'ground';
const ROWS: Record<Catch, Row> = {
  'top-wire': 'top',
  'low-wire': 'low',
  'post-top': 'post',
  'post-foot': 'foot',
  grass: 'ground',
  ditch: 'ground',
  furrow: 'ground',
};

/** A thing before it has a place: its box round the point it is held by, at one pixel to a unit. */
interface Loose {
  readonly thing: FieldThing;
  readonly row: Row;
  readonly hangs: boolean;
  readonly box: Box;
}
/** A place that would do, and how far from the wished one it is. */
interface Berth {
  readonly x: number;
  readonly y: number;
  readonly wire: Wire | null;
  readonly off: number;
}
interface Ground {
  readonly place: Arrangement;
  readonly fence: Fence;
  /** Pixels to a pixel of the fence's own scale. */
  readonly crowd: number;
  /** Pixels across below which nothing is made. */
  readonly least: number;
  /** So little room that order along the fence is given up for it. */
  readonly cramped: boolean;
  readonly edge: (x: number) => number;
  /** Whether nothing of a box is cut off. */
  readonly isSeen: (box: Box) => boolean;
  readonly posts: readonly Box[];
}

/**
 * Gives each thing its place: a post to each that needs one, and to all others the free place nearest their own in
 * their wire or grass, where they cover neither a post nor another thing; where there is none, they are taken smaller.
 * On a plate with room for none of this they lie where they would, small, and may cover each other.
 */
export function settle(
  place: Arrangement,
  fence: Fence,
  { things, wind, viewpoint }: Pick<FieldComposition, 'things' | 'wind' | 'viewpoint'>,
): Caught[] {
  const loose = things.map((thing) => loosen(thing, wind)).toSorted((a, b) => rank(b) - rank(a));
  const edge = bankEdge(place);
  const posts = fence.posts.flatMap(postBoxes);
  const crowd = lerp(1.18, 0.96, smoothstep(3, 26, things.length)) * lerp(0.78, 1, place.wide);
  const least = lerp(31, 39, place.wide) * place.unit;
  const isSeen = (box: Box) => (viewpoint === 'car' ? isThroughGlass(place, box) : isOnPlate(place, box));
  const ground = (part: number, cramped: boolean): Ground => {
    return { place, fence, edge, posts, isSeen, crowd: crowd * part, least: least * part, cramped };
  };
  for (const [part, cramped] of TRIES) {
    const settled = settledAll(ground(part, cramped), loose);
    if (settled) return settled.toSorted((a, b) => a.y - b.y);
  }
  const last = ground(0.2, true);
  return loose.map((one) => laid(last, one, berths(last, one, new Set())[0]!, 1));
}

/** How small all are taken, and whether order along the fence is given up, from the first that is tried to the last. */
const TRIES: readonly (readonly [part: number, cramped: boolean])[] = [
  ...[1, 0.85, 0.72, 0.61].map((part) => [part, false] as const),
  ...[1, 0.85, 0.72, 0.61, 0.52, 0.44, 0.37, 0.31, 0.26, 0.22].map((part) => [part, true] as const),
];

/** Null when one of them finds no room at half its size: then all must be smaller. */
function settledAll(ground: Ground, things: readonly Loose[]): Caught[] | null {
  const taken = new Set<Post>();
  const settled: Caught[] = [];
  for (const loose of things) {
    const at = berthed(ground, loose, beyondTwine(ground, loose, berths(ground, loose, taken), settled), settled);
    if (!at) return null;
    settled.push(at);
  }
  return settled;
}

/** The twine is told to hang nearest: nothing else of its wire may come nearer. */
function beyondTwine(
  { place, cramped }: Ground,
  loose: Loose,
  all: readonly Berth[],
  settled: readonly Caught[],
): readonly Berth[] {
  const twine = loose.row === 'top' && !cramped ? settled.find((at) => at.thing.thing === 'baler-twine') : undefined;
  return twine ? all.filter(({ x }) => (x - twine.x) * place.side > 0) : all;
}

/** What is told to be at a post, or nearest, comes first; then the larger, which find room less easily. */
function rank({ thing, row, box }: Loose): number {
  if (row === 'post' || row === 'foot' || thing.thing === 'baler-twine') return 1000;
  return Math.max(box.right - box.left, box.bottom - box.top) * thingPainters[thing.thing].size;
}

export function turnOf(thing: FieldThing, hangs: boolean, wind: number): number {
  return thing.tilt + (hangs ? -0.1 * wind : 0);
}

export function heldOf(thing: FieldThing, wind: number): Held {
  return { state: thing.state, caught: thing.caught, wind, random: random(seedOf(thing.scene)) };
}

function loosen(thing: FieldThing, wind: number): Loose {
  const row = ROWS[thing.caught];
  const hangs = row === 'top' || row === 'low';
  const painter = thingPainters[thing.thing];
  const spots: Spot[] = [];
  painter.paint(measuringPen(spots), blankInks(), heldOf(thing, wind));
  return { thing, row, hangs, box: boxRound(spots.map((spot) => hung(spot, thing, hangs, wind))) };
}

/** A spot as the thing is drawn: swung and sheared about where it is held, then turned. */
function hung([x, y, reach]: Spot, thing: FieldThing, hangs: boolean, wind: number): Spot {
  const { top, bottom, swing = 0 } = thingPainters[thing.thing];
  const [sx, sy] = turned(x, y, hangs ? swing : 0);
  const at = sy - (hangs ? top : bottom);
  return [...turned(sx, at + SHEAR * sx, turnOf(thing, hangs, wind)), reach];
}

function turned(x: number, y: number, angle: number): readonly [number, number] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [x * cos - y * sin, x * sin + y * cos];
}

function boxRound(spots: readonly Spot[]): Box {
  return {
    left: Math.min(...spots.map(([x, , reach]) => x - reach)),
    top: Math.min(...spots.map(([, y, reach]) => y - reach)),
    right: Math.max(...spots.map(([x, , reach]) => x + reach)),
    bottom: Math.max(...spots.map(([, y, reach]) => y + reach)),
  };
}

/** A leaning post as four boxes, one above another. */
function postBoxes(post: Post): Box[] {
  return [0, 1, 2, 3].map((k) => {
    const [low, high] = [post.x + (post.lean * post.height * k) / 4, post.x + (post.lean * post.height * (k + 1)) / 4];
    return {
      left: Math.min(low, high) - post.width / 2,
      top: post.foot - (post.height * (k + 1)) / 4,
      right: Math.max(low, high) + post.width / 2,
      bottom: post.foot - (post.height * k) / 4,
    };
  });
}

/** The nearest berth that is free at the full size, or else a little smaller; near by first, then anywhere. */
function berthed(ground: Ground, loose: Loose, options: readonly Berth[], settled: readonly Caught[]): Caught | null {
  const atPost = loose.row === 'post' || loose.row === 'foot';
  const others = [...settled.map((at) => at.box), ...(atPost ? [] : ground.posts)];
  for (const [ofWidth, least] of REACHES) {
    const within = options.filter(({ off }) => off <= ofWidth * ground.place.width);
    for (let part = 1; part > least; part *= 0.92) {
      for (const berth of within) {
        const at = laid(ground, loose, berth, part);
        if (ground.isSeen(at.box) && !others.some((other) => overlap(roomier(at), other))) return at;
      }
    }
  }
  return null;
}

/** A thing is sooner a third smaller than far from where it is said to be, and sooner far than half its size. */
const REACHES: readonly (readonly [ofWidth: number, least: number])[] = [
  [0.16, 0.66],
  [1, 0.5],
];

/** Some air round a thing. */
function roomier({ box, scale }: Caught): Box {
  const air = 5 * scale;
  return { left: box.left - air, top: box.top - air, right: box.right + air, bottom: box.bottom + air };
}

const isOnPlate = ({ width }: Arrangement, box: Box): boolean => box.left > width * 0.012 && box.right < width * 0.988;

function laid({ fence, crowd, least }: Ground, loose: Loose, { x, y, wire }: Berth, part: number): Caught {
  const { thing, hangs, box } = loose;
  const own = fence.scale(x) * crowd * thingPainters[thing.thing].size * (loose.row === 'post' ? 0.9 : 1);
  const long = Math.max(box.right - box.left, box.bottom - box.top);
  const scale = Math.max(part * own, least / long);
  const round = {
    left: x + box.left * scale,
    top: y + box.top * scale,
    right: x + box.right * scale,
    bottom: y + box.bottom * scale,
  };
  return { thing, x, y, scale, hangs, wire, box: round };
}

function berths(ground: Ground, loose: Loose, taken: Set<Post>): readonly Berth[] {
  const { fence } = ground;
  const x = fence.x(loose.thing.along);
  const post = loose.row === 'post' ? freePost(ground.place, fence, x, taken) : null;
  if (post) {
    taken.add(post);
    return [{ x: post.x + post.lean * post.height, y: post.foot - post.height, wire: null, off: 0 }];
  }
  if (loose.row === 'foot') return [atFoot(ground, loose, x)];
  if (loose.row === 'ground') return onGround(ground, loose.thing, x);
  const wire = loose.row === 'low' ? 'low' : 'top';
  return columns(ground, x).map((at) => ({ x: at, y: fence.wire(wire, at), wire, off: Math.abs(at - x) }));
}

/** Every few pixels along the fence, the nearest first; none nearer than its near end. */
function columns({ place, fence }: Ground, x: number): number[] {
  const step = 5 * place.unit;
  const [one, other] = [fence.x(-0.03), fence.x(1.03)].toSorted((a, b) => a - b) as [number, number];
  const all = Array.from({ length: Math.floor((other - one) / step) }, (_, k) => one + k * step);
  return [x, ...all.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))];
}

function atFoot({ fence, crowd }: Ground, { thing }: Loose, x: number): Berth {
  const { atPost, size } = thingPainters[thing.thing];
  const [aside, above] = atPost ?? [0, 0];
  return {
    x: x + aside * fence.scale(x) * crowd * size,
    y: fence.foot(x) - fence.scale(x) * (92 + above),
    wire: null,
    off: 0,
  };
}

/** Grass and ditch lie this side of the bank's edge, at their own depth; a furrow lies beyond it. */
function onGround(ground: Ground, thing: FieldThing, x: number): Berth[] {
  const { place, fence, edge } = ground;
  const lowest = place.height * lerp(0.862, 0.878, place.wide);
  const wish = thing.caught === 'ditch' ? 0.9 : random(seedOf(thing.scene) ^ place.seed)();
  const depths = thing.caught === 'furrow' ? [wish] : [0, 0.2, 0.4, 0.6, 0.8, 1];
  const all = columns(ground, x).flatMap((at) => {
    const scale = fence.scale(at);
    const [high, low] =
      thing.caught === 'furrow'
        ? [edge(at) - 34 * scale, edge(at) - 34 * scale]
        : [Math.min(edge(at) + 12 * scale, lowest - 12 * scale), lowest];
    return depths.map((depth): Berth => {
      const off = Math.abs(at - x) + 0.9 * Math.abs(depth - wish) * Math.abs(low - high);
      return { x: at, y: lerp(high, low, depth), wire: null, off };
    });
  });
  return all.toSorted((a, b) => a.off - b.off);
}

function freePost(place: Arrangement, fence: Fence, x: number, taken: ReadonlySet<Post>): Post | null {
  const within = fence.posts.filter(
    (post) => post.x > place.width * 0.03 && post.x < place.width * 0.97 && !taken.has(post),
  );
  return within.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0] ?? null;
}
