import type { Size } from './frame.ts';
import { flatten } from './paint/flatten.ts';
import type { Painting } from './paint/painting.ts';
import { MOVES } from './pose.ts';

/** Layers a print has on the compositor, at most. */
export const SHEETS = 3;

/** One layer as the graphics card takes it. */
export interface Sheet extends Size {
  readonly pixels: Uint8Array;
  /** As in MOVES; 0 is no layer. */
  readonly moves: number;
}
export type Sheets = readonly [Sheet, Sheet, Sheet];

const EMPTY: Sheet = { width: 1, height: 1, pixels: new Uint8Array(4), moves: 0 };
export const NO_SHEETS: Sheets = [EMPTY, EMPTY, EMPTY];

/** A painting's layers for the compositor. One with more layers than it takes is shown flat and held. */
export function sheetsOf({ width, height, layers }: Painting): Sheets {
  const laid =
    layers.length > SHEETS
      ? [{ pixels: flatten({ width, height, layers }), moves: MOVES.held }]
      : layers.map(({ pixels, motion }) => ({ pixels, moves: MOVES[motion] }));
  const sheet = (n: number): Sheet => {
    const layer = laid[n];
    return layer ? { width, height, pixels: bytes(layer.pixels), moves: layer.moves } : EMPTY;
  };
  return [sheet(0), sheet(1), sheet(2)];
}

/** WebGL wants plain bytes; these are the same ones, not a copy. */
const bytes = ({ buffer, byteOffset, length }: Uint8ClampedArray): Uint8Array =>
  new Uint8Array(buffer, byteOffset, length);
