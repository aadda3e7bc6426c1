import type { Journal } from '../../core/journal.ts';
import type { GroundOrChanging, Reading } from '../../core/reading.ts';
import { GROUNDS } from '../../core/reading.ts';
import type { LossId, SceneId } from '../../core/scene.ts';
import { isReseeing, SCENE_IDS } from '../../core/scene.ts';
import { orderOf } from '../../core/scenes.ts';
import { readJournal } from '../../core/scoring.ts';

export const ARCHETYPES: readonly GroundOrChanging[] = [...GROUNDS, 'Changing'];

/** What each re-seeing in an archetype looks at: things that every answered sitting has. */
const LOOKED_AT: Partial<Record<SceneId, LossId>> = { R1: 'S03', R2: 'S14', R3: 'S23' };

/**
 * A whole sitting, every scene of the full cut answered, that leans as far towards a ground as it goes: at each scene the answer
 * with which the reading so far leans furthest, the first offered of those alike. For `Changing`, the one that leans least.
 */
export function archetype(ground: GroundOrChanging): Journal {
  return SCENE_IDS.reduce<Journal>((journal, scene) => {
    const of = isReseeing(scene) ? LOOKED_AT[scene] : undefined;
    const ways = orderOf(scene).map((response): Journal => [...journal, { scene, response, ...(of ? { of } : {}) }]);
    const worth = ways.map((way) => leaning(ground, readJournal(way)));
    return ways[worth.indexOf(Math.max(...worth))] ?? journal;
  }, []);
}

const leaning = (ground: GroundOrChanging, { memberships, reach }: Reading): number =>
  ground === 'Changing' ? -reach : memberships[ground] * reach;
