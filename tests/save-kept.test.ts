import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { browserShelf } from '../src/save/browser-shelf.ts';
import { KEPT_TROUBLES, keptShelf, MOST_KEPT } from '../src/save/kept-shelf.ts';
import { seal } from '../src/save/record.ts';
import type { Save } from '../src/save/save.ts';
import { page } from '../story/en/page.ts';

/** The nth of as many different sittings as are wanted, each kept a minute after the one before. */
const telling = (n: number, part: Partial<Save> = {}): Save => ({
  version: 1,
  cut: 'room',
  path: ['P0-begin', 'S03a', `road_${n}-on`],
  storyHash: 'a1b2c3d4',
  savedAt: `1997-11-23T20:${String(n).padStart(2, '0')}:00.000Z`,
  ...part,
});
const many = (count: number): Save[] => Array.from({ length: count }, (_, n) => telling(n));

describe('the sittings that were set aside', () => {
  test('come back newest first, with what was struck out, when the page is opened anew', async () => {
    const indexedDB = new IDBFactory();
    const later = telling(2, { struck: ['S03a'] });
    await keptShelf({ indexedDB }).add(telling(1));
    expect(await keptShelf({ indexedDB }).add(later)).toEqual({ saves: [later, telling(1)], trouble: null });
    expect(await keptShelf({ indexedDB }).all()).toEqual({ saves: [later, telling(1)], trouble: null });
  });

  test(`are ${MOST_KEPT} at most, and the oldest is let go`, async () => {
    const shelf = keptShelf({ indexedDB: new IDBFactory() });
    for (const save of many(MOST_KEPT + 3)) await shelf.add(save);
    const { saves } = await shelf.all();
    expect(saves).toEqual(
      many(MOST_KEPT + 3)
        .slice(3)
        .toReversed(),
    );
  });

  test('are one when the choices are the same, kept when it first was and struck out as it was last', async () => {
    const shelf = keptShelf({ indexedDB: new IDBFactory() });
    await shelf.add(telling(1));
    await shelf.add(telling(2));
    const again = telling(1, { savedAt: telling(9).savedAt, struck: ['S03a'] });
    expect((await shelf.add(again)).saves).toEqual([telling(2), telling(1, { struck: ['S03a'] })]);
    expect((await shelf.add(telling(1, { cut: 'full' }))).saves).toHaveLength(3);
  });

  test('stay when the sitting that is being read is forgotten, and it stays when they are', async () => {
    const indexedDB = new IDBFactory();
    const [reading, kept] = [browserShelf({ indexedDB }), keptShelf({ indexedDB })];
    await kept.add(telling(1));
    await reading.keep(telling(2));
    await reading.clear();
    expect(await kept.all()).toEqual({ saves: [telling(1)], trouble: null });
    await reading.keep(telling(2));
    await kept.clear();
    expect(await keptShelf({ indexedDB }).all()).toEqual({ saves: [], trouble: null });
    expect(await reading.find()).toEqual({ save: telling(2), trouble: null });
  });

  test('can be read around one that was spoilt, which is told of and taken away', async () => {
    const indexedDB = await holding(1, 2, 3);
    await write(indexedDB, nameOf(telling(2)), { save: { ...telling(2), cut: 'long' }, sum: 0 });
    const around = { saves: [telling(3), telling(1)], trouble: 'kept/corrupt' };
    expect(await keptShelf({ indexedDB }).all()).toEqual(around);
    const shelf = keptShelf({ indexedDB });
    expect(await shelf.add(telling(4))).toEqual({ ...around, saves: [telling(4), ...around.saves] });
    expect(await shelf.all()).toEqual({ saves: [telling(4), ...around.saves], trouble: null });
  });

  test('leave alone what a later version of the game kept', async () => {
    const indexedDB = await holding(1);
    const later = { save: { version: 2 }, sum: 7 };
    await write(indexedDB, nameOf(telling(2)), later);
    expect((await keptShelf({ indexedDB }).add(telling(2))).saves).toEqual([telling(1)]);
    expect((await namesIn(indexedDB)).get(nameOf(telling(2)))).toEqual(later);
  });

  test('are all still there when another could not be written, which lasts as long as the page', async () => {
    const indexedDB = await holding(...Array.from({ length: MOST_KEPT }, (_, n) => n));
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Refused by the test.', 'QuotaExceededError');
    };
    const shelf = keptShelf({ indexedDB });
    const added = await shelf.add(telling(30)).finally(() => (IDBObjectStore.prototype.put = put));
    expect(added.trouble).toBe('kept/unwritten');
    expect(added.saves[0]).toEqual(telling(30));
    expect((await keptShelf({ indexedDB }).all()).saves).toEqual(many(MOST_KEPT).toReversed());
    expect((await shelf.add(telling(30))).trouble).toBeNull();
  });

  test('last as long as the page where the browser keeps nothing', async () => {
    const silent = Object.assign(new IDBFactory(), { open: () => new EventTarget() }) as unknown as IDBFactory;
    const shelf = keptShelf({ indexedDB: silent, patience: 20 });
    await shelf.add(telling(1));
    expect(await shelf.add(telling(2))).toEqual({ saves: [telling(2), telling(1)], trouble: 'kept/unwritten' });
    await shelf.clear();
    expect((await shelf.all()).saves).toEqual([]);
  });

  test.each(KEPT_TROUBLES)('have a plain sentence for %s', (trouble) => {
    expect(page.trouble[trouble]).toMatch(/^[A-Z].+\.$/);
  });
});

const nameOf = ({ cut, path }: Save): string => `kept ${cut} ${path.join('.')}`;

async function holding(...numbers: readonly number[]): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const shelf = keptShelf({ indexedDB });
  for (const n of numbers) await shelf.add(telling(n));
  const names = await namesIn(indexedDB);
  for (const n of numbers) expect(names.get(nameOf(telling(n)))).toEqual(seal(telling(n)));
  return indexedDB;
}

async function namesIn(indexedDB: IDBFactory): Promise<Map<string, unknown>> {
  const database = await asked(indexedDB.open('what-the-fence-keeps'));
  const store = database.transaction('sittings').objectStore('sittings');
  const [names, records] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
  database.close();
  return new Map(names.map((name, at) => [String(name), records[at] as unknown]));
}

async function write(indexedDB: IDBFactory, name: string, record: unknown): Promise<void> {
  const database = await asked(indexedDB.open('what-the-fence-keeps'));
  await asked(database.transaction('sittings', 'readwrite').objectStore('sittings').put(record, name));
  database.close();
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The request failed without a reason.')));
  });
}
