import type { Bed } from '../core/cue.ts';

/** What is heard under the words. Silent until the reader turns it on. */
export interface Sound {
  /** Only ever called from a gesture: browsers refuse sound before one. */
  setOn(on: boolean): void;
  /** Crossfades to a bed, or to quiet. */
  bed(bed: Bed | null): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  destroy(): void;
}

/** The quiet implementation that ships: nothing is loaded and nothing is heard. */
export const silentSound: Sound = { setOn() {}, bed() {}, setVolume() {}, destroy() {} };
