import type { LayerMotion } from './paint/painting.ts';
import type { Motion } from './stage.ts';

/** How far everything that moves has moved at one moment. Lengths are painted pixels. */
export interface Pose {
  /** How far the tips of a swaying layer bend, 0 to 6. */
  readonly sway: number;
  /** Where the wind's wave stands along the layer, in radians: it travels left to right. */
  readonly phase: number;
  /** How far a drifting layer has gone, −14 to 14, never faster than 3 a second. */
  readonly drift: number;
  /** Brightness of the whole, .98 to 1.02. */
  readonly light: number;
}

export const AT_REST: Pose = { sway: 0, phase: 0, drift: 0, light: 1 };

const TURN = Math.PI * 2;
const wave = (t: number, period: number, seed: number): number => Math.sin((t / period) * TURN + (seed % 997));

/** The pose at `t` seconds. Pure: periods have no common measure, so nothing is seen to repeat. */
export function pose(t: number, seed: number, motion: Motion): Pose {
  if (motion === 'still') return AT_REST;
  const slow = { drift: 14 * wave(t, 53, seed), light: 1 + 0.02 * wave(t, 10.3, seed + 1) };
  if (motion === 'calm') return { ...AT_REST, ...slow };
  const gust = 0.55 + 0.3 * wave(t, 17.9, seed + 2) + 0.15 * wave(t, 7.3, seed + 3);
  return { ...slow, sway: 6 * gust, phase: -(t / 5.7) * TURN };
}

/** How far the new print has been pulled, 0 to 1, `t` seconds after it was laid down. */
export function pulled(t: number, motion: Motion): number {
  return motion === 'full' ? Math.min(1, Math.max(0, t / PULL)) : 1;
}
/** Seconds. */
const PULL = 1.5;

/** The compositor's number for each motion; 0 is no layer. */
export const MOVES: Readonly<Record<LayerMotion, number>> = { held: 1, drift: 2, sway: 3 };
