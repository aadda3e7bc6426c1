import type { Entry, Journal } from './journal.ts';
import type { SceneId } from './scene.ts';

/** A scene that two sittings met, each in its own way. */
export interface MetTwice {
  readonly scene: SceneId;
  readonly one: Entry;
  readonly other: Entry;
}

/** Two sittings side by side. Neither is held against the other: the one gives the order, and what only the other met comes after. */
export interface Comparison {
  readonly differently: readonly MetTwice[];
  readonly alike: readonly Entry[];
  readonly onlyOne: readonly Entry[];
  readonly onlyOther: readonly Entry[];
}

/**
 * What two journals met differently, alike, and only in one of them, each in the order of play. To let a scene pass is a way of
 * meeting it. A thing looked at again is met alike only where the same thing was looked at, in the same way. A scene that stands
 * twice in a journal counts as it was met first.
 */
export function compareJournals(one: Journal, other: Journal): Comparison {
  const [first, second] = [byScene(one), byScene(other)];
  const met = [...first.values()].flatMap((entry): MetTwice[] => {
    const also = second.get(entry.scene);
    return also ? [{ scene: entry.scene, one: entry, other: also }] : [];
  });
  return {
    differently: met.filter((each) => !isAlike(each.one, each.other)),
    alike: met.filter((each) => isAlike(each.one, each.other)).map((each) => each.one),
    onlyOne: [...first.values()].filter(({ scene }) => !second.has(scene)),
    onlyOther: [...second.values()].filter(({ scene }) => !first.has(scene)),
  };
}

const isAlike = (one: Entry, other: Entry): boolean => one.response === other.response && one.of === other.of;

/** A Map keeps the order in which the scenes were met. */
function byScene(journal: Journal): ReadonlyMap<SceneId, Entry> {
  const met = new Map<SceneId, Entry>();
  for (const entry of journal) if (!met.has(entry.scene)) met.set(entry.scene, entry);
  return met;
}
