import type { DBSchema, IDBPDatabase } from 'idb';
import { wrap } from 'idb';
import type { SaveTrouble } from './save.ts';

export interface ShelfPlace {
  /** The page's own when absent. */
  readonly indexedDB?: IDBFactory;
  /** Milliseconds to wait for a database that never answers before going on without it. */
  readonly patience?: number;
}

interface Sittings extends DBSchema {
  readonly sittings: { readonly key: string; readonly value: unknown };
}
/** One store: the copies of the sitting that is being read, and the whole sittings that were set aside. */
export type Database = IDBPDatabase<Sittings>;

/** Opens the database when it is first wanted, and again after it was lost. */
export function connection(place: ShelfPlace): <T>(work: (database: Database) => Promise<T>) => Promise<T> {
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

/** Does each piece of work once the one before it is done, however that went. */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Why the database would not. */
export function troubleOf(error: unknown): SaveTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'save/full';
  // The database itself was made by a later version of the game.
  return name === 'VersionError' ? 'save/newer' : 'save/blocked';
}
