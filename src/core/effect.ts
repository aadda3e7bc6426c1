import type { Strand } from './strand.ts';
import { STRANDS } from './strand.ts';

/** The three accumulators and the six strands. Despair is two axes: faced (let in) and carried (left over), never the mere lack of integrity. */
export const AXES = ['integrity', 'faced', 'carried', ...STRANDS] as const;
export type Axis = (typeof AXES)[number];

/**
 * What a response says, as authored. Integrity 0 (neither gathers nor scatters) to 3 (truth, relation and one's own part together);
 * faced 0 to 2 (openly grieved, raged or feared); carried 0 to 2 (severed, bitter or collapsed under); strands −2 to 2, + end as in
 * POLES; trust −1 to 2. The numbers are the authors' reading of one article: no study stands behind them.
 */
export type Effect = Readonly<Record<Axis | 'trust', number>>;

export type StrandEffects = Readonly<Partial<Record<Strand, -2 | -1 | 1 | 2>>>;

const still: Readonly<Record<Strand, number>> = {
  clarity: 0,
  owning: 0,
  holding: 0,
  protest: 0,
  tenderness: 0,
  mending: 0,
};

/** An effect from [integrity, faced, carried], the strands it moves, and trust. */
export function effect(
  [integrity, faced, carried]: readonly [0 | 1 | 2 | 3, 0 | 1 | 2, 0 | 1 | 2],
  strands: StrandEffects,
  trust: -1 | 0 | 1 | 2 = 0,
): Effect {
  return { integrity, faced, carried, ...still, ...strands, trust };
}
