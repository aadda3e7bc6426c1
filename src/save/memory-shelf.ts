import type { Save, Shelf } from './save.ts';

/** A shelf that lasts as long as the page. Never in trouble. */
export function memoryShelf(): Shelf {
  let kept: Save | null = null;
  return {
    find: async () => ({ save: kept, trouble: null }),
    keep: async (save) => {
      kept = save;
      return null;
    },
    clear: async () => {
      kept = null;
    },
  };
}
