import { random } from '../../core/random.ts';
import { inkLine } from './line.ts';
import type { Region, Surface } from './painting.ts';
import type { Point } from './shape.ts';

export interface Hatch {
  readonly region: Region;
  /** Between strokes, in pixels. */
  readonly spacing: number;
  readonly length: number;
  readonly width: number;
  readonly ink: string;
  readonly seed: number;
  /** Which way the stroke runs at a place, in radians. */
  readonly direction: (x: number, y: number) => number;
  /** How likely a stroke is at a place, 0 to 1. */
  readonly tone: (x: number, y: number) => number;
}

/** Strokes that follow a field of directions, denser where the tone is darker. */
export function drawHatch(surface: Surface, hatch: Hatch): void {
  const next = random(hatch.seed);
  const { region, spacing } = hatch;
  for (let y = region.y; y < region.y + region.height; y += spacing) {
    for (let x = region.x; x < region.x + region.width; x += spacing) {
      const px = x + (next() - 0.5) * spacing * 1.8;
      const py = y + (next() - 0.5) * spacing * 1.8;
      const wanted = next() < hatch.tone(px, py);
      const length = hatch.length * (0.5 + next());
      if (wanted)
        inkLine(surface, followed(hatch, px, py, length), hatch.width * (0.6 + next() * 0.8), hatch.ink, next);
    }
  }
}

function followed(hatch: Hatch, x: number, y: number, length: number): Point[] {
  const step = Math.max(3, length / 8);
  const points: Point[] = [[x, y]];
  for (let gone = 0; gone < length; gone += step) {
    const angle = hatch.direction(x, y);
    x += Math.cos(angle) * step;
    y += Math.sin(angle) * step;
    if (hatch.tone(x, y) <= 0) break;
    points.push([x, y]);
  }
  return points;
}
