import type { Bed } from '../core/cue.ts';

/** Where a bed lies and how long its loop is. */
export interface BedFile {
  /** Best first. A browser that cannot read one is given the next. */
  readonly sources: readonly { readonly url: string; readonly format: string }[];
  /** Milliseconds of the loop. */
  readonly length: number;
}

/** Milliseconds before the loop begins in every file, put there by `src/build/sound.ts`. */
export const MARGIN = 200;

export const BED_FILES: Readonly<Record<Bed, BedFile>> = {
  car: {
    length: 26_000,
    sources: [
      { url: new URL('../../assets/sound/car.webm', import.meta.url).href, format: 'webm' },
      { url: new URL('../../assets/sound/car.m4a', import.meta.url).href, format: 'm4a' },
    ],
  },
  wind: {
    length: 28_000,
    sources: [
      { url: new URL('../../assets/sound/wind.webm', import.meta.url).href, format: 'webm' },
      { url: new URL('../../assets/sound/wind.m4a', import.meta.url).href, format: 'm4a' },
    ],
  },
};
