import type { Database, ShelfPlace } from './database.ts';
import { connection, oneAtATime, troubleOf } from './database.ts';
import { memoryShelf } from './memory-shelf.ts';
import { seal, unseal } from './record.ts';
import type { Found, Save, SaveTrouble, Shelf } from './save.ts';

/** Newest first. */
const COPIES = ['auto', 'auto-1', 'auto-2'] as const;

/**
 * Keeps the sitting in the browser's database as three copies: the newest and the two before it.
 * Where the database is blocked, full or silent, memory carries on and the trouble says so; nothing here throws.
 * Work is done one piece at a time in the order it was asked for. Two tabs may both write: each keep is one
 * transaction, which the browser runs whole, so the last one stands and no copy is ever half of each.
 */
export function browserShelf(place: ShelfPlace = {}): Shelf {
  const memory = memoryShelf();
  const inTurn = oneAtATime();
  const withDatabase = connection(place);

  const find = async (): Promise<Found> => {
    try {
      return await withDatabase(newestOf);
    } catch (error) {
      return { save: (await memory.find()).save, trouble: troubleOf(error) };
    }
  };
  const keep = async (save: Save): Promise<SaveTrouble | null> => {
    await memory.keep(save);
    try {
      return await withDatabase((database) => put(database, save));
    } catch (error) {
      return troubleOf(error);
    }
  };
  const clear = async (): Promise<void> => {
    await memory.clear();
    // A database that cannot be opened holds nothing that this page could have kept.
    await withDatabase(clearCopies).catch(() => undefined);
  };
  return { find: () => inTurn(find), keep: (save) => inTurn(() => keep(save)), clear: () => inTurn(clear) };
}

async function newestOf(database: Database): Promise<Found> {
  const { store, done } = database.transaction('sittings');
  done.catch(() => undefined); // The reads below carry the same error.
  const records = await Promise.all(COPIES.map((copy) => store.get(copy)));
  for (const [age, record] of records.entries()) {
    if (record === undefined) continue;
    const read = unseal(record);
    if (read === 'save/newer') return { save: null, trouble: read };
    if (read !== 'save/corrupt') return { save: read, trouble: age === 0 ? null : 'save/older-copy' };
  }
  return { save: null, trouble: records.some((record) => record !== undefined) ? 'save/corrupt' : null };
}

/** The copies move down one place and the save takes the first. A copy that cannot be read pushes no good one out. */
async function put(database: Database, save: Save): Promise<SaveTrouble | null> {
  const transaction = database.transaction('sittings', 'readwrite', { durability: 'strict' });
  const { store, done } = transaction;
  done.catch(() => undefined); // Awaited below; the reads may be the first to bring the error.
  const [newest, older] = await Promise.all([store.get('auto'), store.get('auto-1')]);
  const standing = newest === undefined ? null : unseal(newest);
  if (standing === 'save/newer') return done.then(() => standing);
  const writes: Promise<unknown>[] = [store.put(seal(save), 'auto')];
  if (standing !== null && standing !== 'save/corrupt') {
    writes.push(store.put(newest, 'auto-1'));
    if (older !== undefined) writes.push(store.put(older, 'auto-2'));
  }
  await Promise.all([...writes, done]);
  return null;
}

/** The sittings that were set aside stay. */
async function clearCopies(database: Database): Promise<void> {
  const { store, done } = database.transaction('sittings', 'readwrite');
  await Promise.all([...COPIES.map((copy) => store.delete(copy)), done]);
}
