import { seal, unseal } from './record.ts';
import type { Found, Save, Shelf } from './save.ts';

const NOTE = 'what-the-fence-keeps.note';

/** The part of the browser's local storage that a note needs. */
export type NotePlace = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * A shelf that first writes each sitting down in a note. The database answers some milliseconds after a choice, and a
 * tab that is killed within them would lose it; a note in local storage is written before the next line of code runs.
 * The note only ever stands in for what the database had not yet taken: whatever is newer is found. `place` may throw
 * (storage forbidden, full): then there is no note, and the shelf is what it was.
 */
export function notedShelf(shelf: Shelf, place: () => NotePlace): Shelf {
  return {
    keep(save) {
      attempt(() => place().setItem(NOTE, JSON.stringify(seal(save))));
      return shelf.keep(save);
    },
    async find() {
      const found = await shelf.find();
      const noted = attempt(() => readNote(place().getItem(NOTE)));
      return noted && isAhead(noted, found) ? { save: noted, trouble: null } : found;
    },
    clear() {
      attempt(() => place().removeItem(NOTE));
      return shelf.clear();
    },
  };
}

function readNote(text: string | null): Save | null {
  if (text === null) return null;
  const read = unseal(JSON.parse(text));
  return typeof read === 'string' ? null : read;
}

/** A save from a later version of the game is left alone, note or no note. */
function isAhead(noted: Save, { save, trouble }: Found): boolean {
  if (trouble === 'save/newer') return false;
  return save === null || noted.savedAt > save.savedAt;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    // Without a note the database still keeps the sitting; there is nothing to tell the reader.
    return null;
  }
}
