import type { Beat, ChoiceId, Path } from '../core/beat.ts';
import type { Cut } from '../core/cut.ts';
import type { Journal } from '../core/journal.ts';

/** One sitting as it stands. A new value after every choice. */
export interface Sitting {
  readonly cut: Cut;
  /** Every beat told so far, oldest first; the last is the one being read. */
  readonly beats: readonly Beat[];
  readonly path: Path;
  readonly journal: Journal;
  /** True when the last page has been turned and the close is shown. */
  readonly ended: boolean;
}

export interface Session {
  sitting(): Sitting;
  /** Calls back after every change; returns how to stop. */
  watch(listener: (sitting: Sitting) => void): () => void;
  /** Takes a choice that is on offer. A choice that is not (a double press) changes nothing. */
  choose(id: ChoiceId): void;
  /** Goes back to where the nth beat (0-based) was being read. */
  rewind(beat: number): void;
}
