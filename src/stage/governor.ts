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

/** Frames that are looked at before a judgement: a second or two. */
export const WINDOW = 90;

const PATIENCE = 20;

/**
 * The pace to go on with, after frames of these lengths in milliseconds at this pace: the next lower when their
 * median is over 20 ms, or over 1.2 × what a limited pace allows. It never rises again: a machine that was
 * asked too much once would be asked too much again, and the reader would see it waver.
 */
export function nextPace(pace: number, frames: readonly number[]): number {
  const fps = PACES[pace]?.fps ?? null;
  if (fps === null || frames.length < WINDOW) return pace;
  const allowed = fps === 0 ? PATIENCE : 1200 / fps;
  return median(frames) > allowed ? pace + 1 : pace;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
