import type { Biquad } from './filter.ts';
import { filtered } from './filter.ts';
import { RATE } from './noise.ts';

/** What every bed is levelled to, and the peak none goes over before it is encoded (which may add up to 1 dB). */
export const LOUDNESS = -22;
export const CEILING = -4.5;

/** The K-weighting at 48 kHz. Source: ITU-R BS.1770-5, tables 1 and 2. */
const SHELF: Biquad = {
  b: [1.53512485958697, -2.69169618940638, 1.19839281085285],
  a: [-1.69065929318241, 0.73248077421585],
};
const HIGH: Biquad = { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] };

export const gainOf = (decibels: number): number => 10 ** (decibels / 20);
const decibelsOf = (gain: number): number => 20 * Math.log10(gain);

/** Loudness of a mono loop in LUFS, ungated (a bed has no silences): ITU-R BS.1770-5, equation 2. */
export function loudnessOf(loop: Float32Array): number {
  const weighted = filtered(loop, SHELF, HIGH);
  const power = weighted.reduce((sum, sample) => sum + sample * sample, 0) / weighted.length;
  return -0.691 + 10 * Math.log10(power);
}

/** The largest sample, in dB of full scale. */
export const peakOf = (loop: Float32Array): number =>
  decibelsOf(loop.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));

/** The loop at the loudness of every bed, its few highest peaks bent under the ceiling. */
export function levelled(loop: Float32Array): Float32Array {
  const gain = gainOf(LOUDNESS - loudnessOf(loop));
  return loop.map((sample) => bent(sample * gain));
}

/** Straight up to 6 dB below the ceiling, then nearing the ceiling without reaching it. */
function bent(sample: number): number {
  const ceiling = gainOf(CEILING);
  const knee = ceiling / 2;
  const over = Math.abs(sample) - knee;
  return over <= 0 ? sample : Math.sign(sample) * (knee + (ceiling - knee) * Math.tanh(over / (ceiling - knee)));
}

/**
 * Where the power of the loop lies, in hertz: its root-mean-square frequency, counted from zero crossings.
 * Source: S. O. Rice, "Mathematical Analysis of Random Noise" (1945), doi:10.1002/j.1538-7305.1945.tb00453.x.
 */
export function frequencyOf(loop: Float32Array): number {
  let crossings = 0;
  for (let i = 1; i < loop.length; i++) if ((loop[i] ?? 0) >= 0 !== (loop[i - 1] ?? 0) >= 0) crossings++;
  return (crossings / 2 / loop.length) * RATE;
}
