import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browserShelf } from '../src/save/browser-shelf.ts';
import { memoryShelf } from '../src/save/memory-shelf.ts';
import type { Save } from '../src/save/save.ts';

const saved = (...path: string[]): Save => ({
  version: 1,
  cut: 'room',
  path: ['P0-begin', ...path],
  storyHash: 'a1b2c3d4',
  savedAt: '1997-11-23T20:00:00.000Z',
});
const first = saved('S03a');
const second = saved('S03a', 'S04b');
const third = saved('S03a', 'S04b', 'S08-pass');
const fourth = saved('S03a', 'S04b', 'S08-pass', 'S09c');

describe('any shelf', () => {
  test.each([
    ['memory', () => memoryShelf()],
    ['the browser', () => browserShelf({ indexedDB: new IDBFactory() })],
  ])('%s gives back what was kept last, and nothing once it is cleared', async (_, open) => {
    const shelf = open();
    expect(await shelf.find()).toEqual({ save: null, trouble: null });
    expect(await shelf.keep(first)).toBeNull();
    expect(await shelf.keep(second)).toBeNull();
    expect(await shelf.find()).toEqual({ save: second, trouble: null });
    await shelf.clear();
    expect(await shelf.find()).toEqual({ save: null, trouble: null });
  });
});

describe('the browser shelf', () => {
  test('finds the sitting again when the page is opened anew', async () => {
    const indexedDB = new IDBFactory();
    await browserShelf({ indexedDB }).keep(second);
    expect(await browserShelf({ indexedDB }).find()).toEqual({ save: second, trouble: null });
  });

  test('holds the newest copy and the two before it', async () => {
    const indexedDB = new IDBFactory();
    const shelf = browserShelf({ indexedDB });
    for (const save of [first, second, third, fourth]) await shelf.keep(save);
    const held = await recordsOf(indexedDB);
    expect([...held.keys()]).toEqual(['auto', 'auto-1', 'auto-2']);
    expect([...held.values()].map((record) => record.save)).toEqual([fourth, third, second]);
  });

  test('keeps in the order it was asked, though nobody waits', async () => {
    const indexedDB = new IDBFactory();
    const shelf = browserShelf({ indexedDB });
    const kept = [first, second, third, fourth].map((save) => shelf.keep(save));
    expect(await Promise.all(kept)).toEqual([null, null, null, null]);
    expect([...(await recordsOf(indexedDB)).values()].map((record) => record.save)).toEqual([fourth, third, second]);
  });

  test('stays whole when two pages write by turns without waiting', async () => {
    const indexedDB = new IDBFactory();
    const [here, there] = [browserShelf({ indexedDB }), browserShelf({ indexedDB })];
    await Promise.all([here.keep(first), there.keep(second), here.keep(third), there.keep(fourth)]);
    const found = await here.find();
    expect(found.trouble).toBeNull();
    expect([third, fourth]).toContainEqual(found.save);
    expect((await recordsOf(indexedDB)).size).toBe(3);
  });

  test('gives an older copy when the newest was spoilt, and says so', async () => {
    const indexedDB = await shelved(first, second, third);
    await spoil(indexedDB, 'auto', 'scribble');
    expect(await browserShelf({ indexedDB }).find()).toEqual({ save: second, trouble: 'save/older-copy' });
    await spoil(indexedDB, 'auto-1', { save: null, sum: 0 });
    expect(await browserShelf({ indexedDB }).find()).toEqual({ save: first, trouble: 'save/older-copy' });
    await spoil(indexedDB, 'auto-2', 12);
    expect(await browserShelf({ indexedDB }).find()).toEqual({ save: null, trouble: 'save/corrupt' });
  });

  test('pushes no good copy out for the sake of a spoilt one', async () => {
    const indexedDB = await shelved(first, second, third);
    await spoil(indexedDB, 'auto', 'scribble');
    expect(await browserShelf({ indexedDB }).keep(fourth)).toBeNull();
    expect([...(await recordsOf(indexedDB)).values()].map((record) => record.save)).toEqual([fourth, second, first]);
  });

  test('neither reads nor writes over a sitting from a later version, until it is cleared', async () => {
    const indexedDB = await shelved(first);
    const later = { save: { version: 2, pages: ['unknown'] }, sum: 7 };
    await spoil(indexedDB, 'auto', later);
    const shelf = browserShelf({ indexedDB });
    expect(await shelf.find()).toEqual({ save: null, trouble: 'save/newer' });
    expect(await shelf.keep(second)).toBe('save/newer');
    expect((await recordsOf(indexedDB)).get('auto')).toEqual(later);
    await shelf.clear();
    expect(await shelf.keep(second)).toBeNull();
  });

  test('takes a database made by a later version for a newer one', async () => {
    const indexedDB = new IDBFactory();
    const later = await asked(indexedDB.open('what-the-fence-keeps', 2));
    later.close();
    expect(await browserShelf({ indexedDB }).find()).toEqual({ save: null, trouble: 'save/newer' });
  });

  test('meets 500 spoilt records with an older copy or a named trouble, never a throw', async () => {
    const indexedDB = await shelved(first, second);
    const whole = (await recordsOf(indexedDB)).get('auto');
    if (!whole) throw new Error('The shelf held no newest copy.');
    const keys = fc.constantFrom('save', 'sum', 'version', 'cut', 'path', 'storyHash', 'savedAt');
    await fc.assert(
      fc.asyncProperty(keys, fc.oneof(fc.jsonValue(), fc.integer()), async (key, value) => {
        const spoilt = key in whole ? { ...whole, [key]: value } : { ...whole, save: { ...whole.save, [key]: value } };
        fc.pre(JSON.stringify(spoilt) !== JSON.stringify(whole));
        await spoil(indexedDB, 'auto', spoilt);
        const newer = key === 'version' && Number.isInteger(value) && Number(value) > 1;
        const expected = newer ? { save: null, trouble: 'save/newer' } : { save: first, trouble: 'save/older-copy' };
        expect(await browserShelf({ indexedDB }).find()).toEqual(expected);
      }),
      { seed: 1997, numRuns: 500 },
    );
  });

  test.each([
    ['cannot be reached', Object.assign(new IDBFactory(), { open: refuse('SecurityError') })],
    ['never answers', Object.assign(new IDBFactory(), { open: () => new EventTarget() })],
  ])('carries on in memory when the database %s', async (_, indexedDB) => {
    const shelf = browserShelf({ indexedDB: indexedDB as IDBFactory, patience: 20 });
    expect(await shelf.find()).toEqual({ save: null, trouble: 'save/blocked' });
    expect(await shelf.keep(second)).toBe('save/blocked');
    expect(await shelf.find()).toEqual({ save: second, trouble: 'save/blocked' });
    await shelf.clear();
    expect(await shelf.find()).toEqual({ save: null, trouble: 'save/blocked' });
  });

  test('says that the browser is full, and leaves the copies it has', async () => {
    const indexedDB = await shelved(first, second);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = refuse('QuotaExceededError');
    const trouble = await browserShelf({ indexedDB })
      .keep(third)
      .finally(() => (IDBObjectStore.prototype.put = put));
    expect(trouble).toBe('save/full');
    expect(await browserShelf({ indexedDB }).find()).toEqual({ save: second, trouble: null });
  });

  test('opens the database again when the browser has closed it', async () => {
    const indexedDB = new IDBFactory();
    const shelf = browserShelf({ indexedDB });
    await shelf.keep(first);
    await asked(indexedDB.deleteDatabase('what-the-fence-keeps'));
    expect(await shelf.keep(second)).toBeNull();
    expect(await shelf.find()).toEqual({ save: second, trouble: null });
  });
});

interface Held {
  readonly save: Save;
  readonly sum: number;
}

async function shelved(...saves: readonly Save[]): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const shelf = browserShelf({ indexedDB });
  for (const save of saves) await shelf.keep(save);
  return indexedDB;
}

async function recordsOf(indexedDB: IDBFactory): Promise<Map<string, Held>> {
  const database = await asked(indexedDB.open('what-the-fence-keeps'));
  const store = database.transaction('sittings').objectStore('sittings');
  const [keys, records] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
  database.close();
  return new Map(keys.map((key, at) => [String(key), records[at] as Held]));
}

async function spoil(indexedDB: IDBFactory, copy: string, record: unknown): Promise<void> {
  const database = await asked(indexedDB.open('what-the-fence-keeps'));
  await asked(database.transaction('sittings', 'readwrite').objectStore('sittings').put(record, copy));
  database.close();
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The request failed without a reason.')));
  });
}

function refuse(name: string): () => never {
  return () => {
    throw new DOMException('Refused by the test.', name);
  };
}
