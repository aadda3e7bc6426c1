import { RATE } from './noise.ts';

/** Second-order filter coefficients, divided by a0. */
export interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/**
 * Filters of one centre or corner frequency (hertz) and sharpness Q.
 * Source: Robert Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients" (W3C Audio EQ Cookbook).
 */
export const bandPass = (hertz: number, q: number): Biquad => shaped(hertz, q, (_, alpha) => [alpha, 0, -alpha]);
export const lowPass = (hertz: number, q = Math.SQRT1_2): Biquad =>
  shaped(hertz, q, (cosine) => [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2]);
export const highPass = (hertz: number, q = Math.SQRT1_2): Biquad =>
  shaped(hertz, q, (cosine) => [(1 + cosine) / 2, -1 - cosine, (1 + cosine) / 2]);

/** Runs samples through filters one after another. The input is left as it is. */
export function filtered(samples: Float32Array, ...filters: readonly Biquad[]): Float32Array {
  return filters.reduce(once, samples);
}

function once(samples: Float32Array, { b, a }: Biquad): Float32Array {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

type Numerator = (cosine: number, alpha: number) => readonly [number, number, number];

function shaped(hertz: number, q: number, numerator: Numerator): Biquad {
  const angle = (2 * Math.PI * hertz) / RATE;
  const alpha = Math.sin(angle) / (2 * q);
  const [b0, b1, b2] = numerator(Math.cos(angle), alpha);
  const a0 = 1 + alpha;
  return { b: [b0 / a0, b1 / a0, b2 / a0], a: [(-2 * Math.cos(angle)) / a0, (1 - alpha) / a0] };
}
