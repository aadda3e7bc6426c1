import type { Shelf } from './save.ts';

/**
 * A shelf that is fetched when it is first wanted, so that nobody waits for it before the first sentence. What is asked of
 * it meanwhile is done in order once it has come. While it cannot be fetched it is as good as blocked, and every new
 * wish fetches again.
 */
export function lazyShelf(fetched: () => Promise<Shelf>): Shelf {
  return {
    find: async () => {
      const shelf = await fetched().catch(() => null);
      return shelf ? shelf.find() : { save: null, trouble: 'save/blocked' };
    },
    keep: async (save) => {
      const shelf = await fetched().catch(() => null);
      return shelf ? shelf.keep(save) : 'save/blocked';
    },
    clear: async () => {
      // A clearing that never came to be must be known of, since what was to be forgotten still stands.
      await (await fetched()).clear();
    },
  };
}
