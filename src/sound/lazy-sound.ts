import type { Bed } from '../core/cue.ts';
import type { Sound } from './sound.ts';
import { silentSound } from './sound.ts';

const loadPlayer = async (): Promise<Sound> => (await import('./howler-sound.ts')).howlerSound();

/**
 * Sound that loads its player when it is first turned on, and stays silent until then: nothing is fetched for a reader
 * who never asks. When the player cannot be loaded it stays silent, and turning sound on again tries again.
 */
export function lazySound(load: () => Promise<Sound> = loadPlayer): Sound {
  const state = { on: false, bed: null as Bed | null, volume: 1, destroyed: false };
  let player = silentSound;
  let loading = false;

  const arrive = (loaded: Sound): void => {
    if (state.destroyed) return loaded.destroy();
    player = loaded;
    player.setVolume(state.volume);
    player.bed(state.bed);
    player.setOn(state.on);
  };
  const fetchPlayer = (): void => {
    loading = true;
    load()
      .then(arrive)
      .catch(() => {
        loading = false;
      });
  };
  return {
    setOn(on) {
      state.on = on;
      if (on && !loading) fetchPlayer();
      player.setOn(on);
    },
    bed(bed) {
      state.bed = bed;
      player.bed(bed);
    },
    setVolume(volume) {
      state.volume = volume;
      player.setVolume(volume);
    },
    play: null,
    destroy() {
      state.destroyed = true;
      player.destroy();
      player = silentSound;
    },
  };
}
