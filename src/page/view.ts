import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { ChoiceId } from '../core/beat.ts';
import type { Cut } from '../core/cut.ts';
import type { ResponseId, SceneId } from '../core/scene.ts';
import type { Save } from '../save/save.ts';
import type { Sitting } from '../session/sitting.ts';
import type { Sound } from '../sound/sound.ts';
import type { PaintPostcard } from '../stage/postcard.ts';
import type { Settings } from './settings.ts';

export const SCREENS = ['opening', 'story', 'paused', 'close', 'finished'] as const;
export type Screen = (typeof SCREENS)[number];

/** What the page shows. Everything on it is a function of these. */
export interface View {
  readonly screen: Signal<Screen>;
  /** Null until the story has opened. */
  readonly sitting: Signal<Sitting | null>;
  /** Moments the reader has struck out of the reading of this sitting. */
  readonly struck: Signal<readonly ResponseId[]>;
  readonly settings: Signal<Settings>;
  readonly dialog: Signal<'said' | 'settings' | null>;
  /** One short sentence for the status line; empty when there is nothing to say. */
  readonly notice: Signal<string>;
  /** The title of the page a kept sitting stopped at, when there is one. */
  readonly kept: Signal<string | null>;
  /** The sittings that were set aside, newest first. Empty until a close has been come to. */
  readonly aside: Signal<readonly Save[]>;
}

/** What a reader can do. The page calls these and knows nothing of what carries them out. */
export interface Acts {
  begin(cut: Cut): void;
  resume(): void;
  choose(id: ChoiceId): void;
  rewind(beat: number): void;
  /** Sets this sitting aside and goes on, as a new one, from just before a scene was answered. */
  branchAt(scene: SceneId): void;
  /** Sets this sitting aside and shows one that was set aside before. */
  open(kept: Save): void;
  /** Strikes a cited moment out of the reading, or takes that back. */
  strike(response: ResponseId): void;
  change(settings: Partial<Settings>): void;
  pause(): void;
  goOn(): void;
  leave(): void;
  finish(): void;
  again(): void;
  /** Forgets every telling that is kept on this device. */
  erase(): void;
  readonly paintPostcard: PaintPostcard;
  /** Plays the close's music; null where nothing can. */
  readonly play: Sound['play'];
}

export function newView(settings: Settings): View {
  return {
    screen: signal<Screen>('opening'),
    sitting: signal<Sitting | null>(null),
    struck: signal<readonly ResponseId[]>([]),
    settings: signal(settings),
    dialog: signal<'said' | 'settings' | null>(null),
    notice: signal(''),
    kept: signal<string | null>(null),
    aside: signal<readonly Save[]>([]),
  };
}
