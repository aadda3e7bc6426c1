import type { Trees } from '../../core/composition.ts';
import { standingOf } from '../../core/composition.ts';
import { random } from '../../core/random.ts';
import { lerp, smoothstep } from '../paint/shape.ts';
import { unitOf } from '../paint/press.ts';

/** Where one tree stands; pixels. */
export interface TreePlace {
  readonly x: number;
  readonly foot: number;
  readonly height: number;
  readonly seed: number;
  /** 0 nearest, more the further off. */
  readonly rank: number;
}
/** The bones of a field at one size: everything here is decided by the seed and the shape of the picture. */
export interface Arrangement {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly seed: number;
  /** 0 upright picture to 1 landscape. */
  readonly wide: number;
  readonly horizon: number;
  /** The column of the light and of the furrows' point. */
  readonly vanish: number;
  /** 1 when the fence is nearest on the left, −1 on the right. */
  readonly side: 1 | -1;
  readonly trees: readonly TreePlace[];
  /** How the furrows bend: −1 to 1. */
  readonly bend: number;
  /** Top of the verge at a column. */
  readonly verge: (x: number) => number;
}

interface Bones {
  readonly vanish: number;
  readonly trees: readonly (readonly [x: number, height: number])[];
}

/** Four groupings, each with a gap before the light. */
const BONES: Readonly<Record<Trees, Bones>> = {
  falling: {
    vanish: 0.66,
    trees: [
      [0.105, 0.9],
      [0.262, 0.6],
      [0.362, 0.43],
    ],
  },
  'large-and-small': {
    vanish: 0.58,
    trees: [
      [0.17, 1],
      [0.945, 0.44],
    ],
  },
  rising: {
    vanish: 0.7,
    trees: [
      [0.06, 0.62],
      [0.205, 0.74],
      [0.335, 0.5],
      [0.425, 0.36],
    ],
  },
  'either-edge': {
    vanish: 0.46,
    trees: [
      [0.015, 0.84],
      [0.885, 0.5],
      [0.985, 0.62],
    ],
  },
};

export function arrange(width: number, height: number, seed: number): Arrangement {
  const unit = unitOf(width, height);
  const wide = smoothstep(0.6, 1.45, width / height);
  const next = random(seed ^ 0x5f3759df);
  const standing = standingOf(seed, next);
  const side = standing.side === 'left' ? 1 : -1;
  const bones = BONES[standing.trees];
  const across = (x: number) => (side === 1 ? x : 1 - x) * width;
  const vergeAt = height * lerp(0.765, 0.8, wide);
  return {
    width,
    height,
    unit,
    seed,
    wide,
    horizon: Math.round(height * lerp(0.47, 0.53, wide)),
    vanish: across(lerp(0.62, bones.vanish, 0.4 + 0.6 * wide)),
    side,
    trees: treesOf(bones, { width, height, unit, wide }, across, Math.floor(next() * 9000)),
    bend: (next() < 0.6 ? -1 : 1) * lerp(0.35, 1, next()) * side,
    verge: (x) => vergeAt + Math.sin((x / unit) * 0.004 + (seed % 7)) * 6 * unit,
  };
}

type Frame = Pick<Arrangement, 'width' | 'height' | 'unit' | 'wide'>;

/** A narrower picture keeps fewer and lower trees, and opens them away from the light. */
function treesOf(bones: Bones, frame: Frame, across: (x: number) => number, seed: number): TreePlace[] {
  const most = frame.wide > 0.8 ? 4 : frame.wide > 0.35 ? 3 : 2;
  const shrink = lerp(0.76, 1, frame.wide);
  return bones.trees.slice(0, most).map(([x, height], i) => ({
    x: across(x > 0.5 ? x : x * lerp(0.82, 1, frame.wide)),
    foot: frame.height * (lerp(0.775, 0.835, frame.wide) - 0.018 * i),
    height: height * shrink * 1000 * frame.unit,
    seed: seed + i * 977,
    rank: i,
  }));
}
