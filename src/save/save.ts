import type { Cut } from '../core/cut.ts';
import type { Path } from '../core/beat.ts';

/** A sitting kept. The path is the truth; everything else can be told again from it. */
export interface Save {
  readonly version: 1;
  readonly cut: Cut;
  readonly path: Path;
  /** Of the compiled story that the path was walked in. */
  readonly storyHash: string;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** A sitting found again, with a plain sentence when something was lost on the way. */
export interface Found {
  readonly save: Save | null;
  /** Why the newest copy could not be used: `save/corrupt`, `save/newer`, `save/blocked`. Null when all is well. */
  readonly trouble: SaveTrouble | null;
}
export const SAVE_TROUBLES = ['save/corrupt', 'save/older-copy', 'save/newer', 'save/blocked', 'save/full'] as const;
export type SaveTrouble = (typeof SAVE_TROUBLES)[number];

/** Where sittings are kept: the browser's database, or memory where that is blocked. */
export interface Shelf {
  find(): Promise<Found>;
  /** Resolves to trouble rather than throwing: the reader goes on reading either way. */
  keep(save: Save): Promise<SaveTrouble | null>;
  clear(): Promise<void>;
}
