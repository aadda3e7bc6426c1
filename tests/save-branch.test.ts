import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { sceneMetBy } from '../src/core/journal.ts';
import type { Ports, Reader } from '../src/page/reader.ts';
import { newReader } from '../src/page/reader.ts';
import { defaults } from '../src/page/settings.ts';
import type { View } from '../src/page/view.ts';
import { newView } from '../src/page/view.ts';
import type { KeptShelf } from '../src/save/kept-shelf.ts';
import { keptShelf } from '../src/save/kept-shelf.ts';
import { memoryShelf } from '../src/save/memory-shelf.ts';
import type { Save } from '../src/save/save.ts';
import type { Sitting } from '../src/session/sitting.ts';
import { silentSound } from '../src/sound/sound.ts';
import { page } from '../story/en/page.ts';
import { newSession } from './browser/node-session.ts';

test('a sitting that has ended is set aside, and can be opened again after another was begun', async () => {
  const { view, reader, shelf } = book();
  reader.begin('room');
  toTheEnd(view, reader);
  const first = sitting(view);
  await until(() => view.aside.value.length === 1);
  reader.again();
  expect(await shelf.find()).toEqual({ save: null, trouble: null });
  reader.begin('room');
  expect(view.screen.value).toBe('story');
  reader.open(view.aside.value[0] as Save);
  await until(() => view.screen.value === 'close');
  expect(sitting(view)).toEqual(first);
});

test('a branch begins before the answer it was taken from, and the sitting it left is kept with what was struck out', async () => {
  const { view, reader, shelf } = book();
  reader.begin('room');
  toTheEnd(view, reader);
  const { path, journal } = sitting(view);
  const [, , third, fourth] = journal;
  if (!third?.response || !fourth?.response) throw new Error('The first answers were let pass.');
  reader.strike(third.response);
  reader.strike(fourth.response);
  reader.branchAt(fourth.scene);
  await until(() => view.screen.value === 'story');
  const at = path.indexOf(fourth.response);
  expect(sitting(view).path).toEqual(path.slice(0, at));
  expect(
    sitting(view)
      .beats.at(-1)
      ?.choices.map(({ id }) => id),
  ).toContain(fourth.response);
  expect(view.aside.value.map((save) => [save.path, save.struck])).toEqual([[path, [third.response, fourth.response]]]);
  expect(view.struck.value).toEqual([]);
  expect((await shelf.find()).save?.path).toEqual(path.slice(0, at));
});

test('a look along the fence can be branched from, with the thing still in hand', async () => {
  const { view, reader } = book();
  reader.begin('full');
  toTheEnd(view, reader);
  reader.branchAt('R1');
  await until(() => view.screen.value === 'story');
  expect(sitting(view).beats.at(-1)?.kind).toBe('reseeing');
  expect(sitting(view).path.some((id) => sceneMetBy(id) === 'R1')).toBe(false);
});

test('a branch ends as a telling of its own beside the other', async () => {
  const { view, reader } = book();
  reader.begin('room');
  toTheEnd(view, reader);
  const first = sitting(view).path;
  const scene = sitting(view).journal[0]?.scene;
  if (!scene) throw new Error('Nothing was answered.');
  reader.branchAt(scene);
  await until(() => view.screen.value === 'story');
  reader.choose(offered(view).at(-1) ?? '');
  toTheEnd(view, reader);
  await until(() => view.aside.value.length === 2);
  expect(view.aside.value.map(({ path }) => path)).toContainEqual(first);
  expect(view.aside.value.map(({ path }) => path)).toContainEqual(sitting(view).path);
});

test('a scene that was not met begins no branch', async () => {
  const { view, reader } = book();
  reader.begin('room');
  toTheEnd(view, reader);
  const before = sitting(view);
  reader.branchAt('S02');
  await settled();
  expect([view.screen.value, sitting(view)]).toEqual(['close', before]);
});

test('where nothing can be set aside, not even for now, the sitting stays as it is and a sentence says so', async () => {
  const { view, reader } = book({ setAside: () => Promise.reject(new Error('The words did not come.')) });
  reader.begin('room');
  toTheEnd(view, reader);
  const before = sitting(view);
  reader.branchAt(before.journal[0]?.scene ?? 'S01');
  await settled();
  expect([view.screen.value, sitting(view)]).toEqual(['close', before]);
  expect(view.notice.value).toBe(page.trouble['kept/unwritten']);
});

test('a kept sitting of a story that has changed opens as far as it fits, and its record stays', async () => {
  const { view, reader, kept } = book();
  const old: Save = {
    version: 1,
    cut: 'room',
    path: ['P0-begin', 'S99a'],
    storyHash: 'older',
    savedAt: '1997-11-23T20:00:00.000Z',
  };
  await kept.add(old);
  reader.open(old);
  await until(() => view.screen.value === 'story');
  expect(view.notice.value).toBe(page.trouble['save/other-story']);
  expect((await kept.all()).saves).toEqual([old]);
});

test('forgetting every telling leaves the opening and nothing on any shelf', async () => {
  const { view, reader, shelf, kept } = book();
  reader.begin('room');
  toTheEnd(view, reader);
  await until(() => view.aside.value.length === 1);
  reader.erase();
  await settled();
  expect([view.screen.value, view.aside.value, sitting(view).path]).toEqual(['opening', [], []]);
  expect(await shelf.find()).toEqual({ save: null, trouble: null });
  expect(await kept.all()).toEqual({ saves: [], trouble: null });
});

test('what could not be forgotten is told of', async () => {
  const { view, reader } = book({ forgetAll: () => Promise.reject(new Error('The shelf did not come.')) });
  reader.erase();
  await settled();
  expect(view.notice.value).toBe(page.trouble['kept/unerased']);
});

interface Book {
  readonly view: View;
  readonly reader: Reader;
  readonly shelf: ReturnType<typeof memoryShelf>;
  readonly kept: KeptShelf;
}

/** A page without a page: its reader, with shelves that the test can look on. */
function book(other: Partial<Ports> = {}): Book {
  const view = newView(defaults);
  const shelf = memoryShelf();
  const kept = keptShelf({ indexedDB: new IDBFactory() });
  const reader = newReader(view, {
    open: (cut, path) => ({ session: newSession(cut, path), fits: !path.includes('S99a') }),
    keep: (now, struck) => shelf.keep(saveOf(now, struck)),
    setAside: (now, struck) => kept.add(saveOf(now, struck)),
    forget: () => shelf.clear(),
    forgetAll: async () => void (await Promise.all([shelf.clear(), kept.clear()])),
    keepSettings: () => undefined,
    sound: silentSound,
    goAway: () => undefined,
    paintPostcard: () => Promise.reject(new Error('Nothing is painted here.')),
    ...other,
  });
  return { view, reader, shelf, kept };
}

const saveOf = ({ cut, path }: Sitting, struck: Save['struck'] = []): Save => ({
  version: 1,
  cut,
  path,
  storyHash: 'a1b2c3d4',
  savedAt: new Date().toISOString(),
  struck,
});

const sitting = (view: View): Sitting => view.sitting.peek() as Sitting;
const offered = (view: View): readonly string[] =>
  sitting(view)
    .beats.at(-1)
    ?.choices.map(({ id }) => id) ?? [];

/** Takes the first choice that is offered, always. */
function toTheEnd(view: View, reader: Reader): void {
  while (!sitting(view).ended) reader.choose(offered(view)[0] ?? '');
}

async function until(done: () => boolean): Promise<void> {
  for (let turns = 0; turns < 400 && !done(); turns++) await settled();
  if (!done()) throw new Error('It never came to pass.');
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
