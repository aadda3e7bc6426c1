import { PLATES, type Plate } from '../core/cue.ts';

/** Where each plate's committed still lies; null for a plate that has none, which is painted on the spot. */
export type Stills = Readonly<Record<Plate, string | null>>;

const found = import.meta.glob<string>('../../assets/stills/*.webp', { eager: true, query: '?url', import: 'default' });

export const STILLS: Stills = Object.fromEntries(
  PLATES.map((plate) => [plate, found[`../../assets/stills/${plate}.webp`] ?? null]),
) as Stills;
