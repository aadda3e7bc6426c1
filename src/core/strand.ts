/** The six two-ended strands. The first name is the + end, as in READING: each end has its gift and its cost. */
export const STRANDS = ['clarity', 'owning', 'holding', 'protest', 'tenderness', 'mending'] as const;
export type Strand = (typeof STRANDS)[number];

/** Both ends of each strand, + end first. */
export const POLES = {
  clarity: ['clarity', 'shelter'],
  owning: ['owning', 'borrowing'],
  holding: ['holding', 'releasing'],
  protest: ['protest', 'restraint'],
  tenderness: ['tenderness', 'distance'],
  mending: ['mending', 'letting-stand'],
} as const satisfies Record<Strand, readonly [string, string]>;
export type Pole = (typeof POLES)[Strand][number];
