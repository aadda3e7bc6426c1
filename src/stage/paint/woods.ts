import type { Random } from '../../core/random.ts';
import { random } from '../../core/random.ts';
import { fbm } from './noise.ts';
import { polygon } from './line.ts';
import type { Surface } from './painting.ts';
import type { Point } from './shape.ts';

/** The height of the land's edge at a column, in pixels from the top. */
export type Edge = (x: number) => number;

/** A rolling edge about `base`, rising up to `rise` pixels; `rate` is the number of swells to a pixel (about .002 to .006). */
export function ridge(base: number, rise: number, rate: number, seed: number): Edge {
  return (x) => base - (fbm(x * rate + seed, seed * 3.1, 4) - 0.35) * rise;
}

/** Fills from an edge down to `foot`. */
export function drawLand(surface: Surface, edge: Edge, width: number, foot: number, ink: string, step = 3): void {
  const points: Point[] = [[-5, foot]];
  for (let x = -5; x <= width + 5; x += step) points.push([x, edge(x)]);
  points.push([width + 5, foot]);
  polygon(surface, points, ink);
}

export interface Domes {
  readonly from: number;
  readonly to: number;
  /** Pixels to a unit: domes are 7 to 20 units broad. */
  readonly scale: number;
  readonly seed: number;
  readonly ink: string;
  /** How often a run is left out, 0 to 1. */
  readonly gap?: number;
  /** Height against breadth. */
  readonly height?: number;
  /** Where no tree may stand: middle and half width. */
  readonly hole?: readonly [middle: number, half: number];
}

/** Far woods: runs of small crowns along an edge, with gaps. */
export function drawDomes(surface: Surface, edge: Edge, domes: Domes): void {
  const next = random(domes.seed);
  let x = domes.from;
  while (x < domes.to) {
    const run = (60 + next() * 260) * domes.scale;
    x =
      next() < (domes.gap ?? 0.4) ? x + run * 0.7 : drawRun(surface, edge, domes, next, x, Math.min(domes.to, x + run));
  }
}

function drawRun(surface: Surface, edge: Edge, domes: Domes, next: Random, from: number, to: number): number {
  const big = 0.5 + next();
  surface.fillStyle = domes.ink;
  let x = from;
  while (x < to) {
    const breadth = (7 + next() * 13) * domes.scale * big;
    const height = (6 + next() * 13) * domes.scale * big * (domes.height ?? 1) * (next() < 0.1 ? 1.35 : 1);
    const half = Math.max(breadth * 0.62, height * 0.42);
    if (!inHole(domes, x)) drawCrown(surface, x, edge(x), half, height);
    x += breadth * 0.55;
  }
  return x;
}

function inHole({ hole }: Domes, x: number): boolean {
  return hole !== undefined && Math.abs(x - hole[0]) < hole[1];
}

function drawCrown(surface: Surface, x: number, y: number, half: number, height: number): void {
  surface.beginPath();
  surface.ellipse(x, y - height * 0.4, half, height * 0.7, 0, 0, 7);
  surface.fill();
  surface.beginPath();
  surface.ellipse(x + half * 0.5, y - height * 0.25, half * 0.6, height * 0.5, 0, 0, 7);
  surface.fill();
}
