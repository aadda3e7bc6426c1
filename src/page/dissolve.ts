import { random } from '../core/random.ts';

/**
 * The edge where a print stops and bare paper begins: 1 where there is still ink, 0 where there is none.
 * Ink thins out over the width and holds on in patches and single grains, as on rough paper. Repeats down its length.
 * Sizes in pixels; row by row.
 */
export function dissolve(width: number, length: number, seed: number): Uint8Array {
  const grain = random(seed);
  const coarse = patches(length, 34, grain);
  const middle = patches(length, 11, grain);
  const ink = new Uint8Array(width * length);
  for (let y = 0; y < length; y++) {
    for (let x = 0; x < width; x++) {
      const tooth = 0.42 * coarse(x, y) + 0.28 * middle(x, y) + 0.3 * grain();
      ink[y * width + x] = tooth > thinning(x / (width - 1)) ? 1 : 0;
    }
  }
  return ink;
}

/** How proud the paper must stand to take ink: below nothing at 0, so that the print is whole, and above everything at 1. */
const thinning = (along: number): number => along * along * (3 - 2 * along) * 1.04 - 0.02;

/** Smooth noise in [0, 1] with a grain of `size` pixels, repeating every `length` down. */
function patches(length: number, size: number, grain: () => number): (x: number, y: number) => number {
  const rows = Math.max(1, Math.round(length / size));
  const columns = 16;
  const heights = Array.from({ length: rows * columns }, grain);
  const at = (column: number, row: number): number => heights[(row % rows) * columns + (column % columns)] ?? 0;
  return (x, y) => {
    const [column, across] = whole((x / size) % columns);
    const [row, down] = whole((y / length) * rows);
    const above = mix(at(column, row), at(column + 1, row), across);
    const below = mix(at(column, row + 1), at(column + 1, row + 1), across);
    return mix(above, below, down);
  };
}

const whole = (value: number): readonly [number, number] => [Math.floor(value), value - Math.floor(value)];
const mix = (from: number, to: number, by: number): number => from + (to - from) * by * by * (3 - 2 * by);

/** Draws the edge once and hands it to the style sheet as two masks: one for a picture beside the text, one for a picture above it. */
export function printEdge(root: HTMLElement): void {
  const [width, length] = [220, 2048];
  const ink = dissolve(width, length, 1998);
  root.style.setProperty('--edge-beside', `url(${drawn(width, length, (x, y) => ink[y * width + x] === 1)})`);
  root.style.setProperty('--edge-above', `url(${drawn(length, width, (x, y) => ink[x * width + y] === 1)})`);
}

function drawn(width: number, height: number, inked: (x: number, y: number) => boolean): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) return '';
  const pixels = context.createImageData(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) pixels.data[(y * width + x) * 4 + 3] = inked(x, y) ? 255 : 0;
  context.putImageData(pixels, 0, 0);
  return canvas.toDataURL();
}
