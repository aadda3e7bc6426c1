/** How much the moving stage may ask of a machine. */
export interface Pace {
  /** Share of the frame's pixels that are drawn, each way. */
  readonly resolution: number;
  /** Frames a second; 0 is as many as the screen shows, and null is none but when the picture changes. */
  readonly fps: number | null;
}

/** From the best that is asked to the least: each is tried when the one before it was too much. */
export const PACES: readonly [Pace, ...Pace[]] = [
  { resolution: 1, fps: 0 },
  { resolution: 0.75, fps: 0 },
  { resolution: 0.5, fps: 0 },
  { resolution: 0.5, fps: 30 },
  { resolution: 0.5, fps: 15 },
  { resolution: 1, fps: null },
];

/** A judgement is made after this many frames, or this many milliseconds of slower ones, but never of fewer than eight. */
const WINDOW = { frames: 90, time: 2500, least: 8 };
/** Milliseconds: a frame longer than the first is too long for the whole pace, one longer than the second for any pace. */
const PATIENCE = { pace: 20, any: 100 };

/** Whether enough has been seen of this pace to judge it. Lengths are milliseconds. */
export function isWindow(frames: readonly number[]): boolean {
  const time = frames.reduce((sum, length) => sum + length, 0);
  return frames.length >= WINDOW.frames || (frames.length >= WINDOW.least && time >= WINDOW.time);
}

/**
 * The pace to go on with, after a window of frames of these lengths in milliseconds: the next lower when their
 * median is over 20 ms, or over 1.2 × what a limited pace allows, and the last when it is over 100 ms. It never
 * rises again: a machine that was asked too much once would be asked too much again, and the reader would see it waver.
 */
export function nextPace(pace: number, frames: readonly number[]): number {
  const fps = PACES[pace]?.fps ?? null;
  if (fps === null || !isWindow(frames)) return pace;
  const length = median(frames);
  if (length > PATIENCE.any) return PACES.length - 1;
  return length > (fps === 0 ? PATIENCE.pace : 1200 / fps) ? pace + 1 : pace;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
