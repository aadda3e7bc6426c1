import type { Bed } from '../core/cue.ts';
import type { Score } from '../core/score.ts';

/** What is heard under the words. Silent until the reader turns it on. */
export interface Sound {
  /** Only ever called from a gesture: browsers refuse sound before one. */
  setOn(on: boolean): void;
  /** Crossfades to a bed, or to quiet. */
  bed(bed: Bed | null): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  /** Plays a score once, from a gesture. Null where nothing can play it, and then nothing on the page offers to. */
  readonly play: ((score: Score) => void) | null;
  destroy(): void;
}

/** The quiet implementation that ships: nothing is loaded and nothing is heard. */
export const silentSound: Sound = { setOn() {}, bed() {}, setVolume() {}, play: null, destroy() {} };
