import type { Cut } from '../core/cut.ts';
import type { Path } from '../core/beat.ts';
import type { ResponseId } from '../core/scene.ts';

/** A sitting kept. The path is the truth; everything else can be told again from it. */
export interface Save {
  readonly version: 1;
  readonly cut: Cut;
  readonly path: Path;
  /** Of the compiled story that the path was walked in. */
  readonly storyHash: string;
  /** ISO 8601. */
  readonly savedAt: string;
  /** Moments the reader has struck out at the close: 'that is not why'. Absent where there are none, and in older saves. */
  readonly struck?: readonly ResponseId[];
}

/** A sitting found again, or null when there is none to go on with. */
export interface Found {
  readonly save: Save | null;
  /** What was lost on the way; null when all is well. The page has a plain sentence for each. */
  readonly trouble: SaveTrouble | null;
}

/**
 * `corrupt`: no copy can be read. `older-copy`: the newest cannot be read and an older one stands in.
 * `newer`: kept by a later version of the game, so it is neither read nor written over.
 * `blocked`: the browser gives no storage, and the sitting lasts as long as the page. `full`: there is no room left.
 */
export const SAVE_TROUBLES = ['save/corrupt', 'save/older-copy', 'save/newer', 'save/blocked', 'save/full'] as const;
export type SaveTrouble = (typeof SAVE_TROUBLES)[number];

/** Where sittings are kept: the browser's database, or memory where that is blocked. */
export interface Shelf {
  find(): Promise<Found>;
  /** Resolves to trouble rather than throwing: the reader goes on reading either way. */
  keep(save: Save): Promise<SaveTrouble | null>;
  clear(): Promise<void>;
}
