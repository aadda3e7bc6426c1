import type { Random } from '../../core/random.ts';
import { random } from '../../core/random.ts';
import type { Surface } from './painting.ts';

export interface Grass {
  readonly blades: number;
  readonly seed: number;
  /** 0 upright to 1 laid over. */
  readonly wind: number;
  /** Of a blade of scale 1, in pixels. */
  readonly length: number;
  readonly width: number;
  /** Where a blade stands and its scale; null leaves a bare place. */
  readonly place: (random: Random) => readonly [x: number, y: number, scale: number] | null;
  readonly ink: (random: Random, x: number, y: number) => string;
}

/** Curved blades, the far ones first. */
export function drawGrass(surface: Surface, grass: Grass): void {
  const next = random(grass.seed);
  const roots = [];
  for (let i = 0; i < grass.blades; i++) {
    const root = grass.place(next);
    if (root) roots.push(root);
  }
  roots.sort((a, b) => a[1] - b[1]);
  surface.lineCap = 'round';
  for (const [x, y, scale] of roots) drawBlade(surface, grass, next, x, y, scale);
}

function drawBlade(surface: Surface, grass: Grass, next: Random, x: number, y: number, scale: number): void {
  const length = grass.length * scale * (0.55 + next() * 0.9);
  const lean = grass.wind * (0.6 + next() * 0.8);
  const bend = (next() - 0.5) * 0.5;
  surface.strokeStyle = grass.ink(next, x, y);
  surface.lineWidth = grass.width * scale * (0.6 + next() * 0.7);
  surface.beginPath();
  surface.moveTo(x, y);
  surface.quadraticCurveTo(
    x + bend * length * 0.3,
    y - length * 0.6,
    x + (lean + bend) * length,
    y - length * (1 - 0.25 * Math.abs(lean)),
  );
  surface.stroke();
}
