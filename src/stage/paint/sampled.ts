import type { Region } from './painting.ts';

/** A value asked once on a grid of `step` pixels over a region and read between its points: for noise that several plates share. */
export function sampled(
  region: Region,
  step: number,
  at: (x: number, y: number) => number,
): (x: number, y: number) => number {
  const across = Math.ceil(region.width / step) + 2;
  const down = Math.ceil(region.height / step) + 2;
  const grid = new Float32Array(across * down);
  for (let j = 0, i = 0; j < down; j++) {
    for (let c = 0; c < across; c++, i++) grid[i] = at(region.x + c * step, region.y + j * step);
  }
  return (x, y) => {
    const u = within((x - region.x) / step, across);
    const v = within((y - region.y) / step, down);
    const i = (v | 0) * across + (u | 0);
    const fx = u - (u | 0);
    const above = grid[i]! + (grid[i + 1]! - grid[i]!) * fx;
    const below = grid[i + across]! + (grid[i + across + 1]! - grid[i + across]!) * fx;
    return above + (below - above) * (v - (v | 0));
  };
}

function within(u: number, count: number): number {
  return u < 0 ? 0 : u > count - 1.001 ? count - 1.001 : u;
}
