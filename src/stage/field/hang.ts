import type { FieldComposition } from '../../core/field.ts';
import { random } from '../../core/random.ts';
import type { Random } from '../../core/random.ts';
import { css, mix } from '../paint/colour.ts';
import { inkLine, polygon, wobble } from '../paint/line.ts';
import type { Press, Surface } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { clamp, lerp, smoothstep } from '../paint/shape.ts';
import type { Arrangement } from './arrangement.ts';
import { overlap } from './box.ts';
import type { Fence, Wire } from './fence.ts';
import type { Mood } from './mood.ts';
import { drawCutEnd } from './netting.ts';
import type { Caught } from './settle.ts';
import { heldOf, settle, SHEAR, turnOf } from './settle.ts';
import type { ThingInks } from './things/inks.ts';
import { shadowInks, thingInks } from './things/inks.ts';
import { makePen } from './things/pen.ts';
import { thingPainters } from './things/things.ts';
import { drawRag } from './trees.ts';

/** Everything caught along the fence: plastic and straw, then the things themselves; grains 31 to 36. */
export function printCaught(press: Press, place: Arrangement, mood: Mood, fence: Fence, field: FieldComposition): void {
  const caught = settle(place, fence, field);
  printPlastic(press, place, mood, fence, field.wind, caught);
  const shadow = press.sheet();
  const sheet = press.sheet();
  const strings = press.sheet();
  const shades = shadowInks(mood);
  caught.forEach((at) => {
    drawStrings(strings, place, mood, fence, at, field.wind);
    drawThing(shadow, at, shades, field.wind, [-5, 7]);
    drawThing(sheet, at, thingInks(mood, distance(fence, at.x)), field.wind, [0, 0]);
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

/** A thing where it came to rest, or a little aside from there, in units of its box: its shadow. */
export function drawThing(surface: Surface, at: Caught, inks: ThingInks, wind: number, [dx, dy]: Point): void {
  const painter = thingPainters[at.thing.thing];
  surface.save();
  surface.translate(at.x + dx * at.scale, at.y + dy * at.scale);
  surface.rotate(turnOf(at.thing, at.hangs, wind));
  surface.scale(at.scale, at.scale);
  surface.transform(1, SHEAR, 0, 1, 0, 0);
  surface.translate(0, -(at.hangs ? painter.top : painter.bottom));
  if (at.hangs && painter.swing) surface.rotate(painter.swing);
  painter.paint(makePen(surface), inks, heldOf(at.thing, wind));
  surface.restore();
}

/** 0 at the near end of the fence to 1 at its far end. */
function distance(fence: Fence, x: number): number {
  const [near, far] = [fence.scale(fence.x(0)), fence.scale(fence.x(1))];
  return clamp((near - fence.scale(x)) / (near - far));
}

/** Wire and a bent end of it over the upper edge of what hangs; grass over the foot of what stands. */
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
    drawCutEnd(surface, at.x + (next() - 0.5) * 8 * at.scale, at.y, at.scale, mood, next());
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

/** A green line from the ball along three posts, towards the emptier side. */
function drawWool(surface: Surface, place: Arrangement, mood: Mood, fence: Fence, at: Caught): void {
  const next = random(place.seed + 8);
  const way = at.x < place.width / 2 ? 1 : -1;
  const ties = fence.posts
    .filter((post) => (post.x - at.x) * way > 30 * at.scale)
    .toSorted((a, b) => (a.x - b.x) * way)
    .slice(0, 3)
    .map((post, i): Point => [post.x + post.lean * post.height * 0.3, post.foot - post.height * (0.3 + 0.09 * i)]);
  const points: Point[] = [[at.x + way * 30 * at.scale, at.y - 30 * at.scale], ...ties];
  if (at.thing.state === 1) points.push(looseEnd(place, fence, points.at(-1)!, way));
  const sagging = points.slice(1).flatMap((to, i) => hung(points[i]!, to));
  inkLine(surface, sagging, () => 2.4 * fence.scale(at.x), css(mix('#5c7a55', mood.earth, 0.2 + mood.grey)), next);
}

/** Past the last post, and down. */
function looseEnd(place: Arrangement, fence: Fence, [x, y]: Point, way: number): Point {
  return [x + way * place.width * 0.045, y + 52 * fence.scale(x)];
}

function hung(from: Point, to: Point): Point[] {
  const dip = Math.abs(to[0] - from[0]) * 0.06;
  return Array.from({ length: 12 }, (_, i): Point => {
    const t = i / 11;
    return [lerp(from[0], to[0], t), lerp(from[1], to[1], t) + dip * 4 * t * (1 - t)];
  });
}

function printPlastic(
  press: Press,
  place: Arrangement,
  mood: Mood,
  fence: Fence,
  wind: number,
  caught: readonly Caught[],
): void {
  const sheet = press.sheet();
  const next = random(place.seed + 400);
  const curtains = Math.round(lerp(2, 5, mood.rags));
  for (let i = 0; i < curtains; i++) {
    const x = fence.x((i + 0.2 + next() * 0.6) / curtains);
    const wire = next() < 0.5 ? 'top' : 'low';
    const y = fence.wire(wire, x);
    const reach = 90 * fence.scale(x);
    const bare = { left: x - reach, top: y, right: x + reach, bottom: y + reach };
    if (!caught.some((at) => overlap(at.box, bare))) drawCurtain(sheet, place, mood, fence, wire, x, wind, next);
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
