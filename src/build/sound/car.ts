import { random } from '../../core/random.ts';
import { bandPass, filtered, highPass, lowPass } from './filter.ts';
import { addRound, folded } from './loop.ts';
import { levelled } from './loudness.ts';
import { pink, RATE, wandering, white } from './noise.ts';

const SECONDS = 26;
/** Turns of the crank a second: 1,920 a minute, a small engine in fourth at forty miles an hour. */
const CRANK = 32;
/** Height of each engine order. A four-stroke with four cylinders fires twice a turn, so order 2 leads. */
const ORDERS: readonly (readonly [order: number, height: number])[] = [
  [0.5, 0.1],
  [1, 0.22],
  [1.5, 0.08],
  [2, 1],
  [3, 0.16],
  [4, 0.5],
  [5, 0.09],
  [6, 0.26],
  [8, 0.14],
  [10, 0.07],
];
/** When the car goes over a joint in the road, in seconds. */
const JOINTS = [3.1, 4.5, 11.8, 13.2, 21.4];
/** Seconds between the axles at that speed. */
const AXLES = 0.13;

/** Inside a small car on a wet road: engine, road, the hiss of water under the tyres, now and then a joint. */
export function car(): Float32Array {
  const length = SECONDS * RATE;
  const engine = engineOf(length);
  const road = folded(length, (longer) => filtered(pink(longer, random(21)), highPass(35), lowPass(380)));
  const drone = folded(length, (longer) => filtered(pink(longer, random(22)), bandPass(190, 1.6)));
  const water = folded(length, (longer) => filtered(white(longer, random(23)), highPass(1100), lowPass(4200)));
  const wet = wandering(length, 24, random(24));
  const loop = engine.map(
    (sample, i) => 0.11 * sample + 0.5 * at(road, i) + 0.4 * at(drone, i) + (0.24 + 0.1 * at(wet, i)) * at(water, i),
  );
  for (const [n, second] of JOINTS.entries()) {
    for (const axle of [0, AXLES]) addRound(loop, thump(n * 2 + (axle ? 1 : 0)), Math.round((second + axle) * RATE));
  }
  return levelled(loop);
}

/** Engine orders on a crank that drifts by up to 1.5 %. The drift sums to nothing over the loop, so the phase comes round. */
function engineOf(length: number): Float32Array {
  const drift = wandering(length, 14, random(31));
  const load = wandering(length, 40, random(32));
  const phases = white(ORDERS.length, random(33)).map((part) => part * Math.PI);
  let turns = 0;
  return drift.map((part, i) => {
    turns += (CRANK * (1 + 0.015 * part)) / RATE;
    const sum = ORDERS.reduce(
      (all, [order, height], n) => all + height * Math.sin(2 * Math.PI * order * turns + at(phases, n)),
      0,
    );
    return sum * (1 + 0.18 * at(load, i));
  });
}

/** One axle over a joint: a soft low knock, 15 ms to rise. */
function thump(seed: number): Float32Array {
  const rubber = filtered(white(0.4 * RATE, random(41 + seed)), lowPass(160));
  return rubber.map((sample, i) => {
    const second = i / RATE;
    const shape = Math.min(1, second / 0.015) * Math.exp(-second / 0.06);
    return shape * (0.16 * Math.sin(2 * Math.PI * 72 * second) + 0.5 * sample);
  });
}

const at = (samples: Float32Array, i: number): number => samples[i] ?? 0;
