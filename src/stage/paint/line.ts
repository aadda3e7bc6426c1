import type { Random } from '../../core/random.ts';
import { fbm } from './noise.ts';
import type { Surface } from './painting.ts';
import type { Point } from './shape.ts';
import { lerp } from './shape.ts';

/** How wide a line is from its beginning (0) to its end (1), in pixels. */
export type Pressure = (t: number) => number;

/** A line as a pen makes it: a filled shape that swells with pressure and is never quite even. */
export function inkLine(
  surface: Surface,
  points: readonly Point[],
  pressure: Pressure | number,
  ink: string,
  random: Random,
  jitter = 0.34,
): void {
  if (points.length < 2) return;
  const press = typeof pressure === 'number' ? swelling(pressure) : pressure;
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach((point, i) => {
    const before = points[Math.max(0, i - 1)]!;
    const after = points[Math.min(points.length - 1, i + 1)]!;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const half = press(i / (points.length - 1)) * 0.5 * (1 + (random() - 0.5) * jitter);
    const nx = (-(after[1] - before[1]) / length) * half;
    const ny = ((after[0] - before[0]) / length) * half;
    left.push([point[0] + nx, point[1] + ny]);
    right.push([point[0] - nx, point[1] - ny]);
  });
  polygon(surface, [...left, ...right.toReversed()], ink);
}

/** Full in the middle, thin where the pen comes down and lifts. */
function swelling(width: number): Pressure {
  return (t) => width * (0.35 + 0.85 * Math.sin(Math.PI * (0.05 + 0.9 * t)));
}

export function polygon(surface: Surface, points: readonly Point[], ink: string): void {
  surface.fillStyle = ink;
  surface.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? surface.moveTo(x, y) : surface.lineTo(x, y)));
  surface.closePath();
  surface.fill();
}

/** Cuts the edges into steps (pixels) and moves each point a little: straight things ruled, then bitten. */
export function wobble(points: readonly Point[], amount: number, seed: number, step = 8, closed = true): Point[] {
  const out: Point[] = [];
  const edges = closed ? points.length : points.length - 1;
  for (let i = 0; i < edges; i++) {
    const a = points[i]!;
    const b = points[(i + 1) % points.length]!;
    const parts = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
    for (let j = 0; j < parts; j++)
      out.push(nudged([lerp(a[0], b[0], j / parts), lerp(a[1], b[1], j / parts)], amount, seed));
  }
  if (!closed) out.push(points.at(-1)!);
  return out;
}

function nudged([x, y]: Point, amount: number, seed: number): Point {
  const rate = 0.05;
  return [
    x + (fbm(x * rate + seed, y * rate, 2) - 0.5) * 2 * amount,
    y + (fbm(x * rate, y * rate + seed, 2) - 0.5) * 2 * amount,
  ];
}
