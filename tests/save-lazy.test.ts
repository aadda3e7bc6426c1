import { expect, test } from 'vitest';
import { lazyShelf } from '../src/save/lazy-shelf.ts';
import { memoryShelf } from '../src/save/memory-shelf.ts';
import type { Save } from '../src/save/save.ts';

const saved = (...path: string[]): Save => ({
  version: 1,
  cut: 'full',
  path: ['P0-begin', ...path],
  storyHash: 'a1b2c3d4',
  savedAt: '1997-11-23T20:00:00.000Z',
});

test('what is asked of a shelf before it has come is done in order when it has', async () => {
  const slow = Promise.withResolvers<ReturnType<typeof memoryShelf>>();
  const shelf = lazyShelf(() => slow.promise);
  const kept = [shelf.keep(saved()), shelf.keep(saved('S01a'))];
  const found = shelf.find();
  slow.resolve(memoryShelf());
  expect(await Promise.all(kept)).toEqual([null, null]);
  expect(await found).toEqual({ save: saved('S01a'), trouble: null });
  await shelf.clear();
  expect(await shelf.find()).toEqual({ save: null, trouble: null });
});

test('a shelf that cannot be fetched is as good as blocked, until it can', async () => {
  const memory = memoryShelf();
  let away = true;
  const shelf = lazyShelf(async () => {
    if (away) throw new Error('The line is down.');
    return memory;
  });
  expect(await shelf.find()).toEqual({ save: null, trouble: 'save/blocked' });
  expect(await shelf.keep(saved())).toBe('save/blocked');
  await expect(shelf.clear()).rejects.toThrow('The line is down.');
  away = false;
  expect(await shelf.keep(saved())).toBeNull();
  expect((await memory.find()).save).toEqual(saved());
});
