import { RATE } from './noise.ts';

/** Seconds of a noise that lie over its own beginning when it is folded into a loop. */
const OVERLAP = 2;

/**
 * A noise made into a loop of `length` samples: what runs past the end is laid over the beginning with equal power,
 * so that the last sample leads on to the first and the loudness holds. `make` is asked for the longer stretch.
 */
export function folded(length: number, make: (longer: number) => Float32Array): Float32Array {
  const overlap = OVERLAP * RATE;
  const noise = make(length + overlap);
  return noise.subarray(0, length).map((sample, i) => {
    if (i >= overlap) return sample;
    const turn = (Math.PI / 2) * (i / overlap);
    return sample * Math.sin(turn) + (noise[length + i] ?? 0) * Math.cos(turn);
  });
}

/** Adds a short sound to a loop; what runs past the end goes on at the beginning. */
export function addRound(loop: Float32Array, sound: Float32Array, at: number): void {
  for (const [i, sample] of sound.entries()) {
    const place = (at + i) % loop.length;
    loop[place] = (loop[place] ?? 0) + sample;
  }
}

/** The loop with a little of its end before it and of its beginning after it, in samples, for decoders that trim or pad. */
export function withMargins(loop: Float32Array, margin: number): Float32Array {
  const padded = new Float32Array(loop.length + 2 * margin);
  padded.set(loop.subarray(loop.length - margin), 0);
  padded.set(loop, margin);
  padded.set(loop.subarray(0, margin), margin + loop.length);
  return padded;
}

/**
 * How far the step over the seam stands out: the jump from the last sample to the first, divided by the largest step
 * found within 50 ms of the seam. 1 or less when the seam cannot be told from its surroundings.
 */
export function seamJump(loop: Float32Array): number {
  const near = RATE / 20;
  const around = withMargins(loop, near).subarray(0, 2 * near);
  let most = 0;
  for (let i = 1; i < around.length; i++) {
    if (i !== near) most = Math.max(most, Math.abs((around[i] ?? 0) - (around[i - 1] ?? 0)));
  }
  return Math.abs((around[near] ?? 0) - (around[near - 1] ?? 0)) / most;
}
