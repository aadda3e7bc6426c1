import { random } from '../../core/random.ts';
import { css, mix } from '../paint/colour.ts';
import type { Surface } from '../paint/painting.ts';
import { clamp } from '../paint/shape.ts';

/** The four plates that trees in leaf are printed from. */
export interface Foliage {
  readonly mass: Surface;
  readonly shade: Surface;
  readonly sun: Surface;
  readonly cast: Surface;
}

export interface LeafyTree {
  readonly x: number;
  readonly foot: number;
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  /** 0 near to 1 lost in the haze. */
  readonly distance: number;
  readonly shadow: boolean;
}

const MASS = '#565a45';
const HAZE = '#b9b08e';
const DEEP = '#34352c';
const WARM = '#d9c184';
const OLIVE = '#84814f';

/** A tree in late leaf with the sun low on its left: one mass, then dabs of light on the left and of shade on the right. */
export function leafyTree(foliage: Foliage, tree: LeafyTree): void {
  const next = random(tree.seed);
  const { x, foot, width, height, distance } = tree;
  const count = Math.round(34 + width * 0.3);
  foliage.mass.fillStyle = css(mix(MASS, HAZE, distance), 0.98);
  foliage.mass.fillRect(x - width * 0.025, foot - height * 0.26, width * 0.05, height * 0.29);
  for (let i = 0; i < count; i++) {
    const turn = next() * Math.PI * 2;
    const out = Math.sqrt(next());
    const px = x + Math.cos(turn) * width * 0.48 * out;
    const py = foot - height * 0.56 + Math.sin(turn) * height * 0.42 * out * (Math.sin(turn) > 0 ? 0.8 : 1);
    const size = width * (0.06 + next() * 0.09);
    oval(foliage.mass, px, py, size * 1.12, size * 0.86);
    const lit = clamp(((x + width * 0.5 - px) / width) * 0.85 + ((foot - py) / height) * 0.42 - 0.2);
    if (lit > 0.36) sunDabs(foliage.sun, px, py, size, lit, distance, next);
    if (lit < 0.6) {
      foliage.shade.fillStyle = css(mix(DEEP, HAZE, distance * 0.7), 0.44 * (1 - lit));
      oval(foliage.shade, px + size * 0.3, py + size * 0.28, size * 0.85, size * 0.58, 0.3);
    }
  }
  if (tree.shadow) castShadow(foliage.cast, tree);
}

function sunDabs(
  sheet: Surface,
  x: number,
  y: number,
  size: number,
  lit: number,
  distance: number,
  next: () => number,
): void {
  for (let k = 0; k < 5; k++) {
    const turn = next() * Math.PI * 2;
    sheet.fillStyle = css(mix(mix(OLIVE, WARM, clamp(lit * 1.15 - 0.3)), HAZE, distance * 0.6), 0.28 + 0.22 * lit);
    oval(
      sheet,
      x - size * 0.3 + Math.cos(turn) * size * 0.5,
      y - size * 0.25 + Math.sin(turn) * size * 0.4,
      size * 0.4,
      size * 0.25,
      -0.4,
    );
  }
}

/** Long, thinning as it goes down the slope. */
function castShadow(sheet: Surface, { x, foot, width, height }: LeafyTree): void {
  const fall = sheet.createLinearGradient(x, foot, x + width * 2.2, foot);
  fall.addColorStop(0, css(MASS, 0.62));
  fall.addColorStop(0.55, css(MASS, 0.4));
  fall.addColorStop(1, css(MASS, 0));
  sheet.fillStyle = fall;
  for (let i = 0; i < 9; i++) {
    const along = i / 8;
    const swell = Math.sin(Math.PI * (0.25 + along * 0.7));
    oval(
      sheet,
      x + width * (0.1 + along * 1.9),
      foot + height * (0.03 + along * 0.2),
      width * 0.34,
      height * 0.055 * (0.5 + swell) + (i % 3),
      0.12,
    );
  }
}

function oval(sheet: Surface, x: number, y: number, across: number, down: number, turn = 0): void {
  sheet.beginPath();
  sheet.ellipse(x, y, across, down, turn, 0, 7);
  sheet.fill();
}
