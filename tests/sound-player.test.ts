import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FADE, gainAt, moved } from '../src/sound/fade.ts';
import { lazySound } from '../src/sound/lazy-sound.ts';
import type { Sound } from '../src/sound/sound.ts';

describe('a fade', () => {
  test('keeps the power of two beds the same while one gives way to the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: FADE }), (milliseconds) => {
        const rising = gainAt(moved(0, 1, milliseconds));
        const falling = gainAt(moved(1, 0, milliseconds));
        expect(rising ** 2 + falling ** 2).toBeCloseTo(1, 9);
      }),
      { seed: 1997, numRuns: 100 },
    );
  });

  test('never leaves 0 to 1, and can turn round on the way', () => {
    const half = moved(0, 1, FADE / 2);
    expect(half).toBeCloseTo(0.5, 9);
    expect(moved(half, 0, FADE / 4)).toBeCloseTo(0.25, 9);
    expect(moved(half, 1, 10 * FADE)).toBe(1);
    expect(moved(half, 0, 10 * FADE)).toBe(0);
  });
});

describe('lazy sound', () => {
  test('fetches no player before it is turned on', async () => {
    const { sound, heard } = listening();
    sound.bed('car');
    sound.setVolume(0.5);
    sound.setOn(false);
    await settled();
    expect(heard).toEqual([]);
  });

  test('gives the player everything that was asked for while it was on its way', async () => {
    const { sound, heard } = listening();
    sound.bed('car');
    sound.setOn(true);
    sound.setVolume(0.4);
    sound.bed('wind');
    await settled();
    expect(heard).toEqual(['fetched', 'volume 0.4', 'bed wind', 'on true']);
  });

  test('fetches one player however often it is turned on', async () => {
    const { sound, heard } = listening();
    sound.setOn(true);
    sound.setOn(false);
    sound.setOn(true);
    await settled();
    sound.setOn(false);
    expect(heard.filter((line) => line === 'fetched')).toHaveLength(1);
    expect(heard.at(-1)).toBe('on false');
  });

  test('stays silent when the player cannot be fetched, and tries again when asked again', async () => {
    const { sound, heard } = listening({ refusals: 1 });
    sound.setOn(true);
    await settled();
    sound.bed('wind');
    expect(heard).toEqual(['refused']);
    sound.setOn(true);
    await settled();
    expect(heard).toEqual(['refused', 'fetched', 'volume 1', 'bed wind', 'on true']);
  });

  test('takes down a player that arrives after the page has let it go', async () => {
    const { sound, heard } = listening();
    sound.setOn(true);
    sound.destroy();
    await settled();
    expect(heard).toEqual(['fetched', 'destroyed']);
  });
});

/** A lazy sound whose player writes down what it is told. */
function listening({ refusals = 0 } = {}): { readonly sound: Sound; readonly heard: string[] } {
  const heard: string[] = [];
  let refused = 0;
  const player: Sound = {
    setOn: (on) => heard.push(`on ${on}`),
    bed: (bed) => heard.push(`bed ${bed}`),
    setVolume: (volume) => heard.push(`volume ${volume}`),
    play: null,
    destroy: () => heard.push('destroyed'),
  };
  const load = async (): Promise<Sound> => {
    if (refused++ < refusals) {
      heard.push('refused');
      throw new Error('The player is not there.');
    }
    heard.push('fetched');
    return player;
  };
  return { sound: lazySound(load), heard };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
