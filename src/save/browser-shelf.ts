import type { DBSchema, IDBPDatabase } from 'idb';
import { wrap } from 'idb';
import { memoryShelf } from './memory-shelf.ts';
import { seal, unseal } from './record.ts';
import type { Found, Save, SaveTrouble, Shelf } from './save.ts';

export interface ShelfPlace {
  /** The page's own when absent. */
  readonly indexedDB?: IDBFactory;
  /** Milliseconds to wait for a database that never answers before going on without it. */
  readonly patience?: number;
}

/** Newest first. */
const COPIES = ['auto', 'auto-1', 'auto-2'] as const;

interface Sittings extends DBSchema {
  readonly sittings: { readonly key: (typeof COPIES)[number]; readonly value: unknown };
}
type Database = IDBPDatabase<Sittings>;

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
    await withDatabase((database) => database.clear('sittings')).catch(() => undefined);
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

/** Opens the database when it is first wanted, and again after it was lost. */
function connection(place: ShelfPlace): <T>(work: (database: Database) => Promise<T>) => Promise<T> {
  let opened: Promise<Database> | null = null;
  const forget = (): void => {
    // Closing waits for work under way; a database that never opened has nothing to close.
    opened?.then((database) => database.close()).catch(() => undefined);
    opened = null;
  };
  return async (work) => {
    opened ??= open(place, forget);
    const use = opened.then(work);
    try {
      return await withinPatience(use, place.patience ?? 4000);
    } catch (error) {
      forget();
      throw error;
    }
  };
}

async function open(place: ShelfPlace, lost: () => void): Promise<Database> {
  // Reading `globalThis.indexedDB` can itself throw where storage is forbidden, so it is read here.
  const request = (place.indexedDB ?? globalThis.indexedDB).open('what-the-fence-keeps', 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('sittings'));
  const database = (await wrap(request)) as unknown as Database;
  database.addEventListener('versionchange', lost);
  database.addEventListener('close', lost);
  return database;
}

async function withinPatience<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const giveUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The database said nothing for ${milliseconds} ms.`)), milliseconds);
  });
  return Promise.race([work, giveUp]).finally(() => clearTimeout(timer));
}

function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

function troubleOf(error: unknown): SaveTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'save/full';
  // The database itself was made by a later version of the game.
  return name === 'VersionError' ? 'save/newer' : 'save/blocked';
}
