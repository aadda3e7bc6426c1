import { random } from '../../core/random.ts';
import { inkLine, polygon, wobble } from '../paint/line.ts';
import type { Surface } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';

export interface LineManner {
  /** Swells in the middle and thins at the ends. */
  readonly swell?: boolean;
  readonly seed?: number;
  readonly jitter?: number;
}

/** A drawn line of the given width in pixels, with a hand's unevenness. */
export function line(
  surface: Surface,
  points: readonly Point[],
  width: number,
  colour: string,
  manner: LineManner = {},
): void {
  const { swell = false, seed = 1, jitter = 0.12 } = manner;
  const press = (t: number) => (swell ? width * (0.35 + 1.05 * Math.sin(Math.PI * t)) : width);
  inkLine(surface, points, press, colour, random(seed), jitter);
}

/** A line that thins from one width in pixels to another. */
export function taper(
  surface: Surface,
  points: readonly Point[],
  from: number,
  to: number,
  colour: string,
  seed = 1,
): void {
  inkLine(surface, points, (t) => from + (to - from) * t, colour, random(seed), 0.1);
}

/** A flat shape with edges that were cut by hand: displaced by up to `bite` pixels. */
export function cut(surface: Surface, points: readonly Point[], colour: string, bite = 1, seed = 1): void {
  polygon(surface, wobble(points, bite, seed, 14), colour);
}

export function box(
  surface: Surface,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  bite = 1,
  seed = 1,
): void {
  const points: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  cut(surface, points, colour, bite, seed);
}

/** A closed smooth shape through its points, in pixels (Catmull–Rom, centripetal enough for hand-sized shapes). */
export function blob(surface: Surface, points: readonly Point[], colour: string): void {
  surface.fillStyle = colour;
  surface.beginPath();
  surface.moveTo(...at(points, 0));
  for (let i = 0; i < points.length; i++) {
    const [a, b, c, d] = [at(points, i - 1), at(points, i), at(points, i + 1), at(points, i + 2)];
    surface.bezierCurveTo(
      b[0] + (c[0] - a[0]) / 6,
      b[1] + (c[1] - a[1]) / 6,
      c[0] - (d[0] - b[0]) / 6,
      c[1] - (d[1] - b[1]) / 6,
      c[0],
      c[1],
    );
  }
  surface.fill();
}

function at(points: readonly Point[], i: number): [number, number] {
  const [x, y] = points[(i + points.length) % points.length] ?? [0, 0];
  return [x, y];
}

/** Points written as `x,y x,y …`, in the units of whoever places them. */
export function outline(text: string): Point[] {
  return text.split(' ').map((pair) => {
    const [x, y] = pair.split(',').map(Number);
    if (x === undefined || y === undefined || Number.isNaN(x + y))
      throw new Error(`Not a point of an outline: ${pair}`);
    return [x, y];
  });
}

/** Moves points drawn about (0, 0) in units to a place on the sheet. */
export function place(points: readonly Point[], x: number, y: number, unit: number, turn = 0): Point[] {
  const [c, s] = [Math.cos(turn) * unit, Math.sin(turn) * unit];
  return points.map(([px, py]) => [x + px * c - py * s, y + px * s + py * c]);
}
