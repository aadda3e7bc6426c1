import type { Bed } from '../../src/core/cue.ts';

/** What can be heard, for a reader who does not hear it. */
export const soundCaptions: Record<Bed, string> = {
  car: '[a small car on a wet road]',
  wind: '[wind, rising and falling]',
};
