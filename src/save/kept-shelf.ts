import type { Database, ShelfPlace } from './database.ts';
import { connection, oneAtATime } from './database.ts';
import { seal, unseal } from './record.ts';
import type { Save } from './save.ts';

/** `corrupt`: one of the sittings could not be read. `unwritten`: this one lasts as long as the page. */
export const KEPT_TROUBLES = ['kept/corrupt', 'kept/unwritten'] as const;
export type KeptTrouble = (typeof KEPT_TROUBLES)[number];

/** Every sitting that can be opened again, newest first. */
export interface Kept {
  readonly saves: readonly Save[];
  readonly trouble: KeptTrouble | null;
}

/** Whole sittings, set aside when they had ended or were left for a branch. Nothing here throws. */
export interface KeptShelf {
  all(): Promise<Kept>;
  /** Sets one more aside. The same choices in the same cut are one sitting, and keep the moment they were first kept at. */
  add(save: Save): Promise<Kept>;
  clear(): Promise<void>;
}

/** So many are kept; the oldest is let go for the newest. */
export const MOST_KEPT = 12;
const NAMES = { from: 'kept ', to: 'kept!' } as const;

/**
 * Keeps whole sittings in the browser's database beside the copies of the one being read. A sitting that could not be
 * written stays in memory, and none of the others is touched: what is let go goes in the same transaction as what comes.
 */
export function keptShelf(place: ShelfPlace = {}): KeptShelf {
  const unwritten = new Map<string, Save>();
  const inTurn = oneAtATime();
  const withDatabase = connection(place);

  const all = async (): Promise<Kept> => {
    const found = await withDatabase(keptIn).catch((): Kept => ({ saves: [], trouble: 'kept/unwritten' }));
    return { ...found, saves: newestFirst([...unwritten.values(), ...found.saves]).slice(0, MOST_KEPT) };
  };
  const add = async (save: Save): Promise<Kept> => {
    try {
      const spoilt = await withDatabase((database) => put(database, save));
      unwritten.delete(nameOf(save));
      const kept = await all();
      return spoilt ? { ...kept, trouble: 'kept/corrupt' } : kept;
    } catch {
      // Whatever the reason, the reader is told the same: this one lasts as long as the page.
      unwritten.set(nameOf(save), save);
      return { ...(await all()), trouble: 'kept/unwritten' };
    }
  };
  const clear = async (): Promise<void> => {
    unwritten.clear();
    // A database that cannot be opened holds nothing that this page could have kept.
    await withDatabase((database) => database.delete('sittings', keptNames())).catch(() => undefined);
  };
  return { all: () => inTurn(all), add: (save) => inTurn(() => add(save)), clear: () => inTurn(clear) };
}

async function keptIn(database: Database): Promise<Kept> {
  const read = (await database.getAll('sittings', keptNames())).map(unseal);
  return { saves: newestFirst(read.filter(isSave)), trouble: read.includes('save/corrupt') ? 'kept/corrupt' : null };
}

/** True when something was found that nobody can read: it is taken away. What a later version kept is let be. */
async function put(database: Database, save: Save): Promise<boolean> {
  const { store, done } = database.transaction('sittings', 'readwrite', { durability: 'strict' });
  done.catch(() => undefined); // Awaited below; the reads may be the first to bring the error.
  const [names, records] = await Promise.all([store.getAllKeys(keptNames()), store.getAll(keptNames())]);
  const read = records.map(unseal);
  const name = nameOf(save);
  const before = read[names.indexOf(name)];
  const spoilt = names.filter((_, at) => read[at] === 'save/corrupt');
  const others = newestFirst(read.filter(isSave))
    .map(nameOf)
    .filter((other) => other !== name);
  const letGo = [...spoilt.filter((other) => other !== name), ...others.slice(MOST_KEPT - 1)];
  // What comes is written before anything goes: a refused write must leave nothing to be deleted.
  const writes: Promise<unknown>[] = before === 'save/newer' ? [] : [store.put(seal(firstKept(save, before)), name)];
  await Promise.all([...writes, ...letGo.map((other) => store.delete(other)), done]);
  return spoilt.length > 0;
}

/** The same choices keep the moment they were first set aside at. */
const firstKept = (save: Save, before: Save | string | undefined): Save =>
  isSave(before) ? { ...save, savedAt: before.savedAt } : save;
const isSave = (read: Save | string | undefined): read is Save => typeof read === 'object';
const nameOf = ({ cut, path }: Save): string => `${NAMES.from}${cut} ${path.join('.')}`;
const keptNames = (): IDBKeyRange => IDBKeyRange.bound(NAMES.from, NAMES.to, false, true);
const newestFirst = (saves: readonly Save[]): readonly Save[] =>
  saves.toSorted((one, other) => Date.parse(other.savedAt) - Date.parse(one.savedAt));
