import { Howl } from 'howler';
import type { Bed } from '../core/cue.ts';
import { BED_FILES, MARGIN } from './bed-files.ts';
import { gainAt, moved } from './fade.ts';

/** One bed, decoded or on its way, and where its fade stands. */
export interface Voice {
  readonly bed: Bed;
  /** 0 (silent) to 1 (full). */
  position(): number;
  /** Moves the fade towards its end by some milliseconds. A bed that does not sound yet waits at 0. */
  move(target: 0 | 1, milliseconds: number): void;
  /** Stops it and gives back its memory. */
  drop(): void;
}

/** Loads a bed, trying each of its files in turn, and starts its loop at 0. `failed` is called when none can be played. */
export function voiceOf(bed: Bed, failed: () => void): Voice {
  let position = 0;
  let id = 0;
  let dropped = false;
  const open = (nth: number): Howl =>
    howlOf(bed, nth, {
      onload: () => {
        if (!dropped) id = howl.play('loop');
      },
      onloaderror: () => {
        // Howler also reports this for a bed that was unloaded while it was being decoded.
        if (dropped) return;
        howl.unload();
        if (nth + 1 < BED_FILES[bed].sources.length) howl = open(nth + 1);
        else failed();
      },
    });
  let howl = open(0);
  return {
    bed,
    position: () => position,
    move(target, milliseconds) {
      if (!howl.playing(id)) return;
      position = moved(position, target, milliseconds);
      howl.volume(gainAt(position), id);
    },
    drop() {
      dropped = true;
      howl.unload();
    },
  };
}

/** The bed from its nth file on, silent, looping between the margins. */
function howlOf(bed: Bed, nth: number, heard: { readonly onload: () => void; readonly onloaderror: () => void }): Howl {
  const { sources, length } = BED_FILES[bed];
  const left = sources.slice(nth);
  return new Howl({
    src: left.map(({ url }) => url),
    format: left.map(({ format }) => format),
    html5: false,
    loop: true,
    volume: 0,
    sprite: { loop: [MARGIN, length, true] },
    ...heard,
  });
}
