import { fbm, speckle, tileNoise } from './noise.ts';

/** Everything the presses share. Made once (some tenths of a second) and kept by whoever makes presses. */
export interface GrainTiles {
  /** Four resin grains, TILE × TILE, each value 0–1 equally common. */
  readonly grains: readonly Float32Array[];
  /** Paper fibre about 0. */
  readonly fibre: Float32Array;
  /** Displacement about 0, across and down, WARP × WARP, eight samples to a cell. */
  readonly warpX: Float32Array;
  readonly warpY: Float32Array;
}

export const TILE = 512;
export const WARP = 256;

/** The shared grain: reticulated resin with cells of about `cell` pixels (2.6 for a plate 1200 wide and more, 2.0 below). */
export function grainTiles(cell = 2.6): GrainTiles {
  return {
    grains: [1, 2, 3, 4].map((n) => equalised(resin(cell, n))),
    fibre: fibre(),
    warpX: displacement(11),
    warpY: displacement(43),
  };
}

/** Distance to the nearest point of a jittered grid (Worley, A cellular texture basis function, 1996), bent and clouded by noise. */
function resin(cell: number, seed: number): Float32Array {
  const cells = Math.round(TILE / cell);
  const tile = new Float32Array(TILE * TILE);
  const points = jittered(cells, seed);
  for (let y = 0, i = 0; y < TILE; y++) {
    for (let x = 0; x < TILE; x++, i++) {
      const bend = (tileNoise(x / 46.5 + seed * 3, y / 46.5, 11, 11) - 0.5) * 3;
      tile[i] = nearest(points, cells, (x * cells) / TILE + bend, (y * cells) / TILE) * 0.9 + cloud(x, y, seed);
    }
  }
  return tile;
}

function cloud(x: number, y: number, seed: number): number {
  const fine = tileNoise((x * 82) / TILE + seed * 9, (y * 82) / TILE, 82, 82) * 0.35;
  const broad = tileNoise((x * 23) / TILE, (y * 25) / TILE + seed, 23, 25) * 0.18;
  return fine + broad + speckle(x, y, seed) * 0.15;
}

function jittered(cells: number, seed: number): Float32Array {
  const points = new Float32Array(cells * cells * 2);
  for (let y = 0, i = 0; y < cells; y++) {
    for (let x = 0; x < cells; x++) {
      points[i++] = x + speckle(x, y, seed * 2 + (x >> 8));
      points[i++] = y + speckle(x, y, seed * 2 + 31 + (y >> 8));
    }
  }
  return points;
}

function nearest(points: Float32Array, cells: number, u: number, v: number): number {
  const left = Math.floor(u);
  const top = Math.floor(v);
  let best = 9;
  for (let b = -1; b < 2; b++) {
    const row = (top + b + cells) % cells;
    const dy0 = top + b - row - v;
    for (let a = -1; a < 2; a++) {
      const column = (left + a + cells) % cells;
      const i = (row * cells + column) * 2;
      const dx = points[i]! + left + a - column - u;
      const dy = points[i + 1]! + dy0;
      const d = dx * dx + dy * dy;
      if (d < best) best = d;
    }
  }
  return Math.sqrt(best);
}

/** Spreads the values so that each is equally common: without it the tones of the print drift. */
function equalised(tile: Float32Array): Float32Array {
  const [low, high] = extent(tile);
  const bins = 2048;
  const at = (v: number) => Math.floor(((v - low) / (high - low)) * (bins - 1));
  const below = new Float64Array(bins);
  for (const v of tile) below[at(v)]! += 1;
  for (let i = 1; i < bins; i++) below[i]! += below[i - 1]!;
  return tile.map((v) => below[at(v)]! / tile.length);
}

function extent(tile: Float32Array): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const v of tile) {
    if (v < low) low = v;
    if (v > high) high = v;
  }
  return [low, high];
}

/** Two crossed noises, eight times as long as they are broad. */
function fibre(): Float32Array {
  const tile = new Float32Array(TILE * TILE);
  for (let y = 0, i = 0; y < TILE; y++) {
    for (let x = 0; x < TILE; x++, i++) {
      tile[i] = tileNoise(x / 2, y / 16, 256, 32) + tileNoise(x / 16 + 5, y / 2, 32, 256) - 1;
    }
  }
  return tile;
}

function displacement(seed: number): Float32Array {
  const tile = new Float32Array(WARP * WARP);
  for (let y = 0, i = 0; y < WARP; y++) {
    for (let x = 0; x < WARP; x++, i++) {
      const broad = tileNoise(x / 8 + seed, y / 8, 32, 32) - 0.5;
      tile[i] = broad * 2 + tileNoise((x * 93) / WARP, (y * 93) / WARP + seed, 93, 93) - 0.5;
    }
  }
  return tile;
}

/** Plate-wipe: broad bands across the plate, about 0. */
export function wipe(x: number, y: number): number {
  return fbm(x * 0.004, y * 0.0013 + 7, 3) - 0.5;
}
