import type { Catch, FieldComposition, FieldThing } from '../../core/field.ts';
import { random } from '../../core/random.ts';
import type { Random } from '../../core/random.ts';
import { css, mix } from '../paint/colour.ts';
import { inkLine, polygon, wobble } from '../paint/line.ts';
import type { Press, Surface } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { clamp, lerp, smoothstep } from '../paint/shape.ts';
import type { Arrangement } from './arrangement.ts';
import { bankEdge } from './verge.ts';
import type { Fence, Post, Wire } from './fence.ts';
import { drawBarb } from './fence.ts';
import type { Mood } from './mood.ts';
import type { ThingInks } from './things/inks.ts';
import { shadowInks, thingInks } from './things/inks.ts';
import { makePen } from './things/pen.ts';
import { thingPainters } from './things/things.ts';
import { drawRag } from './trees.ts';

/** Where a thing came to rest on the plate. */
export interface Caught {
  readonly thing: FieldThing;
  readonly x: number;
  readonly y: number;
  /** Pixels to a unit of the thing's box, which is a hundred across. */
  readonly scale: number;
  readonly hangs: boolean;
  readonly wire: Wire | null;
}

/** Everything caught along the fence: plastic and straw, then the things themselves; grains 31 to 36. */
export function printCaught(press: Press, place: Arrangement, mood: Mood, fence: Fence, field: FieldComposition): void {
  printPlastic(press, place, mood, fence, field.wind);
  const caught = settle(place, fence, field.things);
  const shadow = press.sheet();
  const sheet = press.sheet();
  const strings = press.sheet();
  const [inks, shades] = [thingInks(mood), shadowInks(mood)];
  caught.forEach((at) => {
    drawStrings(strings, place, mood, fence, at, field.wind);
    drawThing(shadow, at, shades, field, [-5, 7]);
    drawThing(sheet, at, inks, field, [0, 0]);
    drawHold(sheet, mood, fence, at, field);
  });
  press.pull(shadow, { soft: 0.24, warp: 1, grain: 32, opacity: 0.5 });
  press.pull(strings, { soft: 0.4, warp: 0.5, grain: 35 });
  press.pull(sheet, { soft: 0.35, warp: 0.85, warpScale: 7, grain: 33 });
  press.pull(soiled(press, mood, sheet), { soft: 0.4, warp: 0, grain: 36, blend: 'multiply' });
}

/** A sparse second bite over the things: dirt. */
function soiled(press: Press, mood: Mood, sheet: Surface): Surface {
  const dirt = press.sheet();
  dirt.drawImage(sheet.canvas, 0, 0);
  dirt.globalCompositeOperation = 'source-in';
  dirt.fillStyle = css(mood.earth, 0.16 + mood.grey * 0.5);
  dirt.fillRect(0, 0, press.width, press.height);
  return dirt;
}

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

/** Gives each thing its place: a post to each that needs one, never two in one spot, all smaller when there are many. */
export function settle(place: Arrangement, fence: Fence, things: readonly FieldThing[]): Caught[] {
  const crowd = crowding(place, fence, things);
  const taken = new Set<Post>();
  const placed = things.map((thing) => rest(place, fence, thing, ROWS[thing.caught], crowd, taken));
  const of = (...rows: readonly Row[]) => placed.filter((at) => rows.includes(ROWS[at.thing.caught]));
  return [...of('post'), ...parted(place, fence, of('top')), ...parted(place, fence, of('low', 'foot', 'ground'))];
}

/** Things shrink until the fullest row fits between the edges. */
function crowding(place: Arrangement, fence: Fence, things: readonly FieldThing[]): number {
  const needed = (rows: readonly Row[]) =>
    things
      .filter((thing) => rows.includes(ROWS[thing.caught]))
      .reduce((sum, thing) => sum + fence.scale(fence.x(thing.along)) * thingPainters[thing.thing].size * 96, 1);
  const fullest = Math.max(needed(['low', 'foot', 'ground']), needed(['top']));
  return clamp((0.92 * place.width) / fullest, 0.6, lerp(1.24, 1.02, smoothstep(4, 22, things.length)));
}

/** Moves neighbours apart until each has room; what is at a post stays there. Whatever moves keeps to its wire or ground. */
function parted(place: Arrangement, fence: Fence, row: readonly Caught[]): Caught[] {
  const order = row.toSorted((a, b) => a.x - b.x);
  const xs = order.map((at) => at.x);
  const fixed = order.map((at) => at.thing.caught === 'post-foot');
  for (let pass = 0; pass < 120; pass++) {
    for (let i = 1; i < order.length; i++) {
      const lack = 43 * (girth(order[i - 1]!) + girth(order[i]!)) - (xs[i]! - xs[i - 1]!);
      if (lack <= 0) continue;
      const share = fixed[i - 1] ? 0 : fixed[i] ? 1 : 0.5;
      xs[i - 1]! -= lack * share;
      xs[i]! += fixed[i] ? 0 : lack * (1 - share);
    }
    order.forEach((at, i) => (xs[i] = fixed[i] ? at.x : clamp(xs[i]!, 46 * girth(at), place.width - 46 * girth(at))));
  }
  return order.map((at, i) => movedTo(fence, at, xs[i]!));
}

function girth(at: Caught): number {
  return at.scale * (NARROW.has(at.thing.thing) ? 0.66 : 1);
}

const NARROW = new Set<string>([
  'eggcup',
  'fork',
  'nail-varnish',
  'walking-stick',
  'room-key',
  'receiver',
  'skipping-rope',
  'glove',
]);

function movedTo(fence: Fence, at: Caught, x: number): Caught {
  if (!at.wire) return { ...at, x, y: at.y + fence.foot(x) - fence.foot(at.x) };
  const clear = besidePosts(fence, x, 27);
  return { ...at, x: clear, y: fence.wire(at.wire, clear) };
}

function rest(place: Arrangement, fence: Fence, thing: FieldThing, row: Row, crowd: number, taken: Set<Post>): Caught {
  const painter = thingPainters[thing.thing];
  const x = fence.x(thing.along);
  const sized = (at: number, part = 1) => fence.scale(at) * 1.03 * crowd * painter.size * part;
  const post = row === 'post' ? freePost(place, fence, x, taken) : null;
  if (post) {
    taken.add(post);
    const head = { x: post.x + post.lean * post.height, y: post.foot - post.height };
    return { thing, ...head, scale: sized(post.x, 0.82), hangs: false, wire: null };
  }
  if (row === 'foot') {
    const [aside, above] = painter.atPost ?? [0, 0];
    return {
      thing,
      x: x + aside * sized(x),
      y: fence.foot(x) - fence.scale(x) * (92 + above),
      scale: sized(x),
      hangs: false,
      wire: null,
    };
  }
  if (row === 'ground') return onGround(place, fence, thing, x, sized);
  const wire = row === 'low' ? 'low' : 'top';
  const free = besidePosts(fence, x);
  return { thing, x: free, y: fence.wire(wire, free), scale: sized(free), hangs: true, wire };
}

/** Grass and ditch lie this side of the bank's edge, a furrow beyond it. */
function onGround(
  place: Arrangement,
  fence: Fence,
  thing: FieldThing,
  x: number,
  sized: (x: number, part?: number) => number,
): Caught {
  const edge = bankEdge(place)(x);
  const scale = fence.scale(x);
  if (thing.caught === 'furrow')
    return { thing, x, y: edge - 34 * scale, scale: sized(x, 0.82), hangs: false, wire: null };
  const drop = thing.caught === 'ditch' ? 46 : 26;
  return {
    thing,
    x,
    y: Math.min(edge + drop * scale, fence.foot(x) - 20 * scale),
    scale: sized(x),
    hangs: false,
    wire: null,
  };
}

function freePost(place: Arrangement, fence: Fence, x: number, taken: ReadonlySet<Post>): Post | null {
  const within = fence.posts.filter(
    (post) => post.x > place.width * 0.03 && post.x < place.width * 0.97 && !taken.has(post),
  );
  return within.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0] ?? null;
}

/** Nothing hangs across the middle of a post: it is moved aside to `clear` units. */
function besidePosts(fence: Fence, x: number, clear = 46): number {
  const near = fence.posts.find((post) => Math.abs(post.x - x) < fence.scale(x) * clear);
  if (!near) return x;
  return near.x + (x < near.x ? -1 : 1) * fence.scale(x) * clear;
}

function drawThing(surface: Surface, at: Caught, inks: ThingInks, field: FieldComposition, [dx, dy]: Point): void {
  const painter = thingPainters[at.thing.thing];
  surface.save();
  surface.translate(at.x + dx * at.scale, at.y + dy * at.scale);
  surface.rotate(at.thing.tilt + (at.hangs ? -0.1 * field.wind : 0));
  surface.scale(at.scale, at.scale);
  surface.transform(1, 0.05, 0, 1, 0, 0);
  surface.translate(0, -(at.hangs ? painter.top : painter.bottom));
  if (at.hangs && painter.swing) surface.rotate(painter.swing);
  painter.paint(makePen(surface), inks, {
    state: at.thing.state,
    caught: at.thing.caught,
    wind: field.wind,
    random: random(field.seed),
  });
  surface.restore();
}

/** Wire and a barb over the upper edge of what hangs; grass over the foot of what stands. */
function drawHold(surface: Surface, mood: Mood, fence: Fence, at: Caught, field: FieldComposition): void {
  const next = random(field.seed + Math.round(at.x));
  if (at.wire) {
    const reach = 22 * at.scale;
    surface.strokeStyle = css(mood.ink, 0.95);
    surface.lineWidth = Math.max(0.9, 1.9 * at.scale);
    surface.beginPath();
    surface.moveTo(at.x - reach, fence.wire(at.wire, at.x - reach));
    surface.lineTo(at.x + reach, fence.wire(at.wire, at.x + reach));
    surface.stroke();
    drawBarb(surface, at.x + (next() - 0.5) * 8 * at.scale, at.y, at.scale, mood, next());
    return;
  }
  if (at.thing.caught !== 'post-top') drawTuft(surface, mood, at, field.wind, next);
}

function drawTuft(surface: Surface, mood: Mood, at: Caught, wind: number, next: Random): void {
  for (let k = 0; k < 13; k++) {
    const x = at.x + (next() - 0.5) * 96 * at.scale;
    const long = (14 + next() * 24) * at.scale;
    const lean = (0.2 + 0.6 * wind) * (0.5 + next());
    const ink = css(
      next() < 0.5 ? mix(mood.grass[0], mood.ink, 0.35) : next() < 0.6 ? mood.grass[1] : mood.grass[2],
      0.92,
    );
    const foot = at.y + (4 + next() * 6) * at.scale;
    inkLine(
      surface,
      [
        [x, foot],
        [x + lean * long * 0.3, foot - long * 0.6],
        [x + lean * long, foot - long],
      ],
      (t) => 2.6 * at.scale * (1.1 - t),
      ink,
      next,
    );
  }
}

/** What runs from a thing along the fence: the cassette's tape, the wool's green line. */
function drawStrings(surface: Surface, place: Arrangement, mood: Mood, fence: Fence, at: Caught, wind: number): void {
  if (at.thing.thing === 'cassette') drawTape(surface, place, mood, fence, at, wind);
  if (at.thing.thing === 'ball-of-wool') drawWool(surface, place, mood, fence, at);
}

/** Tape is cut by a machine: its edges do not waver. */
const still: Random = () => 0.5;

/** Tape rises over the upper wire and streams, broad and shining where it turns its face. */
function drawTape(surface: Surface, place: Arrangement, mood: Mood, fence: Fence, at: Caught, wind: number): void {
  const { unit, side, width } = place;
  const u = at.scale;
  const from: Point = [at.x + side * 14 * u, at.y + 44 * u];
  const over = clamp(at.x + side * lerp(190, 130, place.wide) * unit, width * 0.02, width * 0.98);
  const overY = fence.wire('top', over);
  const way = over > at.x ? 1 : -1;
  const long = lerp(240, 480, place.wide) * unit * (0.35 + 0.75 * wind);
  const points: Point[] = [];
  for (let i = 0; i <= 34; i++) {
    const t = i / 34;
    points.push([
      lerp(from[0], over, t) + Math.sin(t * 7) * 10 * u * (1 - t),
      lerp(from[1], overY, smoothstep(0, 1, t)) + Math.sin(t * Math.PI) * 44 * u * (1.15 - wind * 0.5),
    ]);
  }
  for (let i = 1; i <= 110; i++) {
    const t = i / 110;
    const wave = Math.sin(t * 12 + place.seed) * 20 * (1 - t * 0.3) * smoothstep(0, 0.15, t) * (0.35 + 0.8 * wind);
    points.push([
      over + way * long * t + Math.sin(t * 11 + place.seed) * 10 * unit * t,
      overY + (lerp(150, -46, wind) * t ** 0.9 + wave) * unit,
    ]);
  }
  const turn = (t: number) => Math.cos(t * 31 + place.seed);
  inkLine(
    surface,
    points,
    (t) => Math.max(1.9 * u, 4.8 * Math.abs(turn(t)) * u) * (1 - 0.3 * t),
    css(mix('#241a17', mood.earth, 0.06)),
    still,
  );
  const sheen = css(mix(mood.light, mood.earthLight, 0.35), 0.88);
  for (let i = 1; i < points.length - 3; i++) {
    const facing = turn(i / points.length);
    if (facing > 0.35)
      inkLine(
        surface,
        points.slice(i, i + 3).map(([x, y]) => [x, y - 0.7 * u]),
        () => 2.1 * u * facing,
        sheen,
        still,
      );
  }
}

/** A green line from the ball along three posts. */
function drawWool(surface: Surface, place: Arrangement, mood: Mood, fence: Fence, at: Caught): void {
  const next = random(place.seed + 8);
  const near = fence.posts
    .toSorted((a, b) => Math.abs(a.x - at.x) - Math.abs(b.x - at.x))
    .slice(0, 3)
    .toSorted((a, b) => Math.abs(a.x - at.x) - Math.abs(b.x - at.x));
  const ties = near.map((post, i): Point => [
    post.x + post.lean * post.height * 0.3,
    post.foot - post.height * (0.3 + 0.09 * i),
  ]);
  const points: Point[] = [[at.x - 40 * at.scale, at.y - 30 * at.scale]];
  for (const tie of ties.toSorted((a, b) => a[0] - b[0])) points.push(tie);
  if (at.thing.state === 1) points.push(looseEnd(place, fence, points.at(-1)!));
  const sagging = points.slice(1).flatMap((to, i) => hung(points[i]!, to));
  inkLine(surface, sagging, () => 3 * fence.scale(at.x), css(mix('#5c7a55', mood.earth, 0.1)), next);
}

/** Past the last post, and down. */
function looseEnd(place: Arrangement, fence: Fence, [x, y]: Point): Point {
  return [x + place.width * 0.045, y + 52 * fence.scale(x)];
}

function hung(from: Point, to: Point): Point[] {
  const dip = Math.abs(to[0] - from[0]) * 0.06;
  return Array.from({ length: 12 }, (_, i): Point => {
    const t = i / 11;
    return [lerp(from[0], to[0], t), lerp(from[1], to[1], t) + dip * 4 * t * (1 - t)];
  });
}

function printPlastic(press: Press, place: Arrangement, mood: Mood, fence: Fence, wind: number): void {
  const sheet = press.sheet();
  const next = random(place.seed + 400);
  const curtains = Math.round(lerp(2, 5, mood.rags));
  for (let i = 0; i < curtains; i++) {
    const x = fence.x((i + 0.2 + next() * 0.6) / curtains);
    drawCurtain(sheet, place, mood, fence, next() < 0.5 ? 'top' : 'low', x, wind, next);
  }
  for (let i = 0; i < 26 * mood.rags; i++) {
    const x = next() * place.width;
    const y = fence.wire(next() < 0.7 ? 'low' : 'top', x);
    drawRag(
      sheet,
      {
        x,
        y,
        size: (8 + next() * 13) * fence.scale(x),
        wind: wind * place.side,
        dark: next() < 0.45,
        seed: Math.floor(next() * 9999),
      },
      mood,
    );
  }
  for (let i = 0; i < 55; i++) drawStraw(sheet, mood, fence, next() * place.width, wind * place.side, next);
  press.pull(sheet, { soft: 0.36, warp: 1, warpScale: 7, grain: 31 });
}

function drawStraw(sheet: Surface, mood: Mood, fence: Fence, x: number, wind: number, next: Random): void {
  const scale = fence.scale(x);
  const y = fence.wire(next() < 0.7 ? 'low' : 'top', x);
  const ink = css(next() < 0.5 ? mood.grass[2] : mood.ink, 0.85);
  const blown = (8 + next() * 26) * scale * (wind < 0 ? -0.4 + wind : 0.4 + wind);
  inkLine(
    sheet,
    [
      [x - 6 * scale, y - 2],
      [x + next() * 10 * scale, y + next() * 14 * scale],
      [x + blown, y + next() * 26 * scale],
    ],
    (t) => 1.2 * scale * (1.2 - t),
    ink,
    next,
  );
}

/** A torn sheet of plastic hung from a wire: half seen through, pale along its folds. */
function drawCurtain(
  sheet: Surface,
  place: Arrangement,
  mood: Mood,
  fence: Fence,
  wire: Wire,
  x: number,
  wind: number,
  next: Random,
): void {
  const scale = fence.scale(x);
  const long = (60 + next() * 40) * scale;
  const drop = (52 + next() * 26) * scale;
  const way = place.side * wind;
  const hem = (t: number): Point => {
    const d = drop * (0.35 + 0.8 * Math.abs(Math.sin(t * 5.3 + x)) * (0.6 + next() * 0.5));
    return [
      x + t * long + way * d * 0.75 + (next() - 0.5) * 8 * scale,
      fence.wire(wire, x + t * long) + d * (1 - 0.45 * wind),
    ];
  };
  const steps = Array.from({ length: 10 }, (_, i) => i / 9);
  const upper = steps.map((t): Point => [x + t * long, fence.wire(wire, x + t * long) - 1]);
  polygon(
    sheet,
    wobble([...upper, ...steps.toReversed().map(hem)], 2 * scale, x, 7),
    css(mix(mood.light, mood.far, 0.3), 0.4),
  );
  for (let k = 0; k < 8; k++) {
    const sx = x + next() * long;
    const sy = fence.wire(wire, sx);
    const d = drop * (0.3 + next() * 0.6);
    const ink = next() < 0.5 ? css(mix(mood.light, '#ffffff', 0.3), 0.75) : css(mood.near, 0.6);
    inkLine(
      sheet,
      [
        [sx, sy],
        [sx + way * d * 0.3, sy + d * 0.4],
        [sx + way * d * 0.75 + (next() - 0.5) * 12 * scale, sy + d * (1 - 0.45 * wind)],
      ],
      (t) => scale * (2.2 - 1.6 * t),
      ink,
      next,
    );
  }
}
