import type { FieldComposition } from '../../core/field.ts';
import { postsAlong } from '../../core/composition.ts';
import { random } from '../../core/random.ts';
import type { Random } from '../../core/random.ts';
import { css, mix } from '../paint/colour.ts';
import { inkLine, polygon, wobble } from '../paint/line.ts';
import { fbm, valueNoise } from '../paint/noise.ts';
import type { Surface } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { clamp, lerp } from '../paint/shape.ts';
import type { Arrangement } from './arrangement.ts';
import type { Mood } from './mood.ts';

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
export type Wire = 'top' | 'low';

/** A fence in perspective, from its near end (0) to its far end (1). */
export interface Fence {
  readonly posts: readonly Post[];
  /** Column of a place along the fence. */
  readonly x: (along: number) => number;
  /** Height of a wire at a column. */
  readonly wire: (wire: Wire, x: number) => number;
  /** Foot of the fence at a column. */
  readonly foot: (x: number) => number;
  /** Pixels to a unit of a thing hung there. */
  readonly scale: (x: number) => number;
}

const WIRES: Record<Wire, number> = { top: 0.86, low: 0.53 };

export function layFence(place: Arrangement, field: Pick<FieldComposition, 'fence' | 'wind' | 'viewpoint'>): Fence {
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
  const posts = [-0.13, ...postsAlong(place.seed), 1.08].map((a, i): Post => {
    const x = at(a);
    const isMended = clamp(a, 0, 1) <= mended && mended > 0.02;
    const lean = ((next() - 0.45) * 0.1 + 0.035 * wind * side) * (isMended ? 0.2 : 1);
    const broken = !isMended && i > 0 && next() < 0.16;
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
  const wire = (which: Wire, x: number) => wireHeight(ordered, WIRES[which], which, x, unit, place.seed);
  return { posts, x: at, wire, foot, scale: (x) => tall(x) / 430 };
}

/** Equal lengths of fence look shorter the further off they are. */
function foreshortened(a: number): number {
  return a * (1.5 - 0.5 * a);
}

function wireHeight(posts: readonly Post[], part: number, which: Wire, x: number, unit: number, seed: number): number {
  const i = clamp(posts.findIndex((post) => post.x > x) - 1, 0, posts.length - 2);
  const last = x >= posts.at(-1)!.x ? posts.length - 2 : i;
  const a = posts[last]!;
  const b = posts[last + 1]!;
  const t = (x - a.x) / (b.x - a.x);
  const taut = a.mended && b.mended;
  const sag = taut ? 0.004 : which === 'low' ? 0.036 : 0.02;
  const dip = (b.x - a.x) * sag * 4 * clamp(t) * (1 - clamp(t));
  return (
    lerp(a.foot - a.height * part, b.foot - b.height * part, t) +
    dip +
    (taut ? 0 : (valueNoise((x / unit) * 0.02 + part * 90, seed % 255) - 0.5) * 3 * unit)
  );
}

export function drawFence(surface: Surface, place: Arrangement, mood: Mood, fence: Fence): void {
  const next = random(place.seed + 201);
  for (const which of ['top', 'low'] as const) drawWire(surface, place, mood, fence, which, next);
  for (const post of fence.posts.toSorted((a, b) => b.along - a.along)) drawPost(surface, place, mood, post);
}

/** Two strands twisted together, and barbs. */
function drawWire(surface: Surface, place: Arrangement, mood: Mood, fence: Fence, which: Wire, next: Random): void {
  surface.strokeStyle = css(mix(mood.ink, mood.near, 0.06), 0.94);
  surface.lineCap = 'round';
  for (const turn of [0, Math.PI]) {
    for (let x = -10; x < place.width + 10; x += 4) {
      const scale = fence.scale(x);
      const y = (c: number) => fence.wire(which, c) + Math.sin((c * 0.55) / scale + turn) * 0.9 * scale;
      surface.lineWidth = Math.max(0.8, 1.75 * scale);
      surface.beginPath();
      surface.moveTo(x, y(x));
      surface.lineTo(x + 4, y(x + 4));
      surface.stroke();
    }
  }
  for (let x = next() * 30; x < place.width; x += (46 + next() * 10) * fence.scale(x))
    drawBarb(surface, x, fence.wire(which, x), fence.scale(x), mood, next());
}

/** Four points about a knot. */
export function drawBarb(surface: Surface, x: number, y: number, scale: number, mood: Mood, turn: number): void {
  surface.strokeStyle = css(mood.ink, 0.95);
  surface.fillStyle = css(mood.ink, 0.95);
  surface.lineWidth = Math.max(0.8, 1.6 * scale);
  for (const angle of [-0.9, 0.55]) {
    const dx = Math.sin(angle + (turn - 0.5) * 0.4) * 8.5 * scale;
    const dy = Math.cos(angle + (turn - 0.5) * 0.4) * 8.5 * scale;
    surface.beginPath();
    surface.moveTo(x - dx, y - dy);
    surface.lineTo(x + dx, y + dy);
    surface.stroke();
  }
  surface.beginPath();
  surface.ellipse(x, y, 3.2 * scale, 2.5 * scale, 0, 0, 7);
  surface.fill();
}

function drawPost(surface: Surface, place: Arrangement, mood: Mood, post: Post): void {
  const { unit } = place;
  const next = random(post.seed * 77 + 5);
  const head: Point = [post.x + post.lean * post.height, post.foot - post.height];
  const cut = (next() - 0.5) * post.width * (post.mended ? 0.1 : 0.6);
  const w = post.width;
  const sunk = post.foot + 14 * unit;
  const body = post.mended ? mix(mood.earthLight, mood.earth, 0.62) : mix(mood.ink, mood.earth, 0.4);
  const top: Point[] = post.broken
    ? [
        [head[0] - w * 0.44, head[1] + w * 0.9],
        [head[0] - w * 0.1, head[1] - w * 0.2],
        [head[0] + w * 0.05, head[1] + w * 0.7],
        [head[0] + w * 0.4, head[1] + w * 0.3],
      ]
    : [
        [head[0] - w * 0.44, head[1] + cut],
        [head[0] + w * 0.4, head[1] - cut],
      ];
  polygon(
    surface,
    wobble(
      [[post.x - w * 0.52, sunk], ...top, [post.x + w * 0.5, sunk]],
      (post.mended ? 0.8 : 1.7) * unit,
      post.seed * 3.3,
      9,
    ),
    css(body, 0.98),
  );
  const shade = -litSide(place, post);
  const edge = (k: number): Point[] => [
    [post.x + shade * w * k, sunk],
    [head[0] + shade * w * k * 0.86, head[1] + w * (post.broken ? 0.9 : 0.1)],
  ];
  polygon(
    surface,
    wobble([...edge(0.5), ...edge(post.mended ? 0.06 : 0.14).toReversed()], 1.6 * unit, post.seed * 5.1, 9),
    css(post.mended ? mix(mood.earth, mood.ink, 0.4) : mood.ink, 0.75),
  );
  drawGrain(surface, place, mood, post, head, next);
  drawLitEdge(surface, place, mood, post, head, cut, next);
  drawStaples(surface, mood, post, unit);
  drawPostGrass(surface, place, mood, post, next);
}

function drawPostGrass(surface: Surface, place: Arrangement, mood: Mood, post: Post, next: Random): void {
  for (let k = 0; k < 26; k++) {
    const x = post.x + (next() - 0.5) * post.width * 3.6;
    const long = post.height * (0.07 + next() * 0.14);
    const lean = (next() - 0.3) * 0.7 * place.side;
    const foot = post.foot + (8 + next() * 14) * place.unit;
    const tint = next();
    const ink = css(tint < 0.55 ? mix(mood.grass[0], mood.ink, 0.4) : mood.grass[tint < 0.85 ? 1 : 2], 0.9);
    inkLine(
      surface,
      [
        [x, foot],
        [x + lean * long * 0.3, foot - long * 0.6],
        [x + lean * long, foot - long],
      ],
      (t) => post.width * 0.1 * (1.1 - t),
      ink,
      next,
    );
  }
}

function litSide(place: Arrangement, post: Post): 1 | -1 {
  return post.x < place.vanish ? 1 : -1;
}

function drawGrain(surface: Surface, place: Arrangement, mood: Mood, post: Post, head: Point, next: Random): void {
  const { unit } = place;
  for (let k = 0; k < (post.mended ? 14 : 22); k++) {
    const f = next();
    const from = lerp(head[1] + post.width, post.foot, next());
    const long = post.height * (0.06 + next() * 0.22);
    const points = Array.from({ length: 7 }, (_, s): Point => {
      const y = Math.min(post.foot + 8 * unit, from + (long * s) / 6);
      const up = (post.foot - y) / post.height;
      return [
        post.x +
          post.lean * post.height * up +
          (f * 0.84 - 0.42) * post.width +
          (fbm((y / unit) * 0.03, f * 40, 2) - 0.5) * 3 * unit,
        y,
      ];
    });
    const light = (f > 0.45 ? 1 : -1) === litSide(place, post) && next() < 0.6;
    const stroke = light ? css(mix(mood.earthLight, mood.light, 0.3), 0.6) : css(mood.ink, post.mended ? 0.4 : 0.8);
    inkLine(surface, points, (t) => (post.width / 30) * (0.3 + 1.5 * Math.sin(Math.PI * t)), stroke, next);
  }
}

function drawLitEdge(
  surface: Surface,
  place: Arrangement,
  mood: Mood,
  post: Post,
  head: Point,
  cut: number,
  next: Random,
): void {
  const w = post.width;
  const lit = litSide(place, post);
  if (!post.broken) {
    const top: Point[] = [[head[0] - w * 0.42, head[1] + cut], head, [head[0] + w * 0.38, head[1] - cut]];
    inkLine(surface, top, () => (2 * w) / 30, css(mix(mood.earthLight, mood.light, 0.5), 0.78), next);
  }
  const side: Point[] = [
    [head[0] + lit * w * 0.4, head[1] + w * 0.2],
    [(head[0] + post.x) / 2 + lit * w * 0.45, (head[1] + post.foot) / 2],
    [post.x + lit * w * 0.47, post.foot],
  ];
  inkLine(
    surface,
    side,
    (t) => ((2 * w) / 30) * (1 - t * 0.7),
    css(mix(mood.earthLight, mood.light, 0.35), 0.62),
    next,
  );
}

function drawStaples(surface: Surface, mood: Mood, post: Post, unit: number): void {
  surface.strokeStyle = css(mood.ink, 0.95);
  surface.lineWidth = Math.max(0.8 * unit, (2 * post.width) / 30);
  for (const part of Object.values(WIRES)) {
    const y = post.foot - post.height * part;
    const x = post.x + post.lean * post.height * part;
    surface.beginPath();
    surface.moveTo(x - post.width * 0.66, y);
    surface.lineTo(x + post.width * 0.66, y + 1);
    surface.stroke();
  }
}
