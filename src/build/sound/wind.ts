import { random } from '../../core/random.ts';
import { bandPass, filtered, highPass, lowPass } from './filter.ts';
import { folded } from './loop.ts';
import { levelled } from './loudness.ts';
import { pink, RATE, wandering, white } from './noise.ts';

const SECONDS = 28;
/** Seconds by which the grass answers a gust. */
const LAG = 0.4;

/** Wind over open wheat by a wire fence: a floor that never stops, gusts that rise and brighten, a rustle that follows. */
export function wind(): Float32Array {
  const length = SECONDS * RATE;
  const gusts = gustsOf(length);
  const low = folded(length, (longer) => filtered(pink(longer, random(1)), highPass(60), lowPass(240)));
  const body = folded(length, (longer) => filtered(pink(longer, random(2)), bandPass(420, 0.8)));
  const bright = folded(length, (longer) => filtered(pink(longer, random(3)), bandPass(720, 1.1)));
  const wire = folded(length, (longer) => filtered(pink(longer, random(4)), bandPass(560, 24)));
  const rustle = folded(length, (longer) => filtered(white(longer, random(5)), highPass(2600), lowPass(9000)));
  const loop = gusts.map((gust, i) => {
    const late = gusts[(i - LAG * RATE + length) % length] ?? 0;
    const air = 0.3 * at(low, i) + (0.22 + 0.78 * gust) * at(body, i) + 0.8 * gust ** 2 * at(bright, i);
    return air + 0.8 * gust ** 3 * at(wire, i) + (0.012 + 0.08 * late ** 2) * at(rustle, i);
  });
  return levelled(loop);
}

/** How hard it blows, 0 to 1: slow swells with a quicker unrest on them. */
function gustsOf(length: number): Float32Array {
  const swell = wandering(length, 9, random(1997));
  const unrest = wandering(length, 60, random(11));
  return swell.map((height, i) => Math.min(1, Math.max(0, 0.5 + 0.38 * height + 0.12 * at(unrest, i))));
}

const at = (samples: Float32Array, i: number): number => samples[i] ?? 0;
