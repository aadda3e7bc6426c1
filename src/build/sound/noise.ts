import type { Random } from '../../core/random.ts';

/** Samples a second of everything that is made here. */
export const RATE = 48_000;

/** White noise, each sample uniform in [−1, 1). */
export const white = (length: number, random: Random): Float32Array =>
  Float32Array.from({ length }, () => random() * 2 - 1);

/**
 * Noise whose power falls 3 dB an octave, within about ±4.
 * Source: Paul Kellet's seven-pole filter ("pk3"), musicdsp.org, "Pink noise filter".
 */
export function pink(length: number, random: Random): Float32Array {
  const poles = [0.99886, 0.99332, 0.969, 0.8665, 0.55, -0.7616];
  const gains = [0.0555179, 0.0750759, 0.153852, 0.3104856, 0.5329522, -0.016898];
  const states = poles.map(() => 0);
  let late = 0;
  return white(length, random).map((sample) => {
    let sum = late + sample * 0.5362;
    for (const [i, pole] of poles.entries()) {
      states[i] = pole * (states[i] ?? 0) + (gains[i] ?? 0) * sample;
      sum += states[i] ?? 0;
    }
    late = sample * 0.115926;
    return sum;
  });
}

/** Samples between two points of a slow curve: a hundredth of a second. */
const GRID = RATE / 100;

/**
 * A slow wandering in [−1, 1] that comes back to where it began after `length` samples: a random walk's 1/f slopes
 * on the first `steps` harmonics of the loop, at random phases. Straight between points a hundredth of a second apart.
 */
export function wandering(length: number, steps: number, random: Random): Float32Array {
  const waves = Array.from({ length: steps }, (_, k) => ({
    turns: k + 1,
    height: 1 / (k + 1),
    phase: random() * 2 * Math.PI,
  }));
  const points = Array.from({ length: Math.ceil(length / GRID) }, (_, n) =>
    waves.reduce(
      (sum, { turns, height, phase }) => sum + height * Math.cos((2 * Math.PI * turns * n * GRID) / length + phase),
      0,
    ),
  );
  const reach = Math.max(...points.map(Math.abs));
  return Float32Array.from({ length }, (_, i) => between(points, i / GRID) / reach);
}

function between(points: readonly number[], place: number): number {
  const before = Math.floor(place);
  const from = points[before] ?? 0;
  const to = points[(before + 1) % points.length] ?? 0;
  return from + (to - from) * (place - before);
}
