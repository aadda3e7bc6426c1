import { expect, test } from 'vitest';
import type { Found, Save, Shelf } from '../src/save/save.ts';
import { notedShelf, type NotePlace } from '../src/save/noted-shelf.ts';

const saved = (second: number, ...path: string[]): Save => ({
  version: 1,
  cut: 'full',
  path: ['P0-begin', ...path],
  storyHash: 'abc123abc123',
  savedAt: `2026-11-23T20:00:${String(second).padStart(2, '0')}.000Z`,
});

/** A database that takes its time for ever: it keeps what it had. */
const slow = (found: Found): Shelf => ({
  find: () => Promise.resolve(found),
  keep: () => new Promise(() => undefined),
  clear: () => Promise.resolve(),
});

function paper(): NotePlace & { readonly lines: Map<string, string> } {
  const lines = new Map<string, string>();
  return {
    lines,
    getItem: (name) => lines.get(name) ?? null,
    setItem: (name, text) => void lines.set(name, text),
    removeItem: (name) => void lines.delete(name),
  };
}

test('a choice that the database had not yet taken is found in the note', async () => {
  const place = paper();
  const shelf = notedShelf(slow({ save: saved(1), trouble: null }), () => place);
  void shelf.keep(saved(2, 'S01a'));
  expect((await shelf.find()).save?.path).toEqual(['P0-begin', 'S01a']);
});

test('what the database has newer is preferred to the note', async () => {
  const place = paper();
  void notedShelf(slow({ save: null, trouble: null }), () => place).keep(saved(2, 'S01a'));
  const found = await notedShelf(slow({ save: saved(3, 'S01b'), trouble: null }), () => place).find();
  expect(found.save?.path).toEqual(['P0-begin', 'S01b']);
});

test('a note stands in for copies that are all spoilt', async () => {
  const place = paper();
  const shelf = notedShelf(slow({ save: null, trouble: 'save/corrupt' }), () => place);
  void shelf.keep(saved(2, 'S01a'));
  expect(await shelf.find()).toEqual({ save: saved(2, 'S01a'), trouble: null });
});

test.each(['{', '[]', '{"save":7}', '{"save":{"version":1},"sum":1}'])(
  'a spoilt note (%s) is passed over',
  async (text) => {
    const place = paper();
    place.setItem('what-the-fence-keeps.note', text);
    const found = { save: saved(1), trouble: null };
    expect(await notedShelf(slow(found), () => place).find()).toEqual(found);
  },
);

test('a save from a later version is left alone, and a forbidden storage changes nothing', async () => {
  const place = paper();
  void notedShelf(slow({ save: null, trouble: null }), () => place).keep(saved(2));
  const newer: Found = { save: null, trouble: 'save/newer' };
  expect(await notedShelf(slow(newer), () => place).find()).toEqual(newer);
  const forbidden = notedShelf(slow({ save: saved(1), trouble: null }), () => {
    throw new Error('forbidden');
  });
  void forbidden.keep(saved(2));
  expect((await forbidden.find()).save).toEqual(saved(1));
});

test('clearing takes the note as well', async () => {
  const place = paper();
  const shelf = notedShelf(slow({ save: null, trouble: null }), () => place);
  void shelf.keep(saved(1));
  await shelf.clear();
  expect(place.lines.size).toBe(0);
});
