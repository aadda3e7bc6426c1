import type { ChoiceId, Path } from './beat.ts';
import { isPass } from './beat.ts';
import type { LossId, ResponseId, SceneId } from './scene.ts';
import { SCENE_IDS } from './scene.ts';

/** One scene met: a response, or null for let it pass. A re-seeing also says which scene's thing was looked at. */
export interface Entry {
  readonly scene: SceneId;
  readonly response: ResponseId | null;
  readonly of?: LossId;
}
export type Journal = readonly Entry[];

const scenes = new Set<string>(SCENE_IDS);
const asScene = (text: string | undefined): SceneId | null =>
  text !== undefined && scenes.has(text) ? (text as SceneId) : null;

/** The scene that a choice meets, by an answer or by letting it pass; null for opening, looking, going on and unknown ids. */
export const sceneMetBy = (id: ChoiceId): SceneId | null => asScene(/^([SR]\d+)(?:[a-e]|-pass|-soft)$/.exec(id)?.[1]);

/**
 * The journal that a path of choice ids writes, in the order it was walked.
 * Ids that answer nothing (beginning, opening a scene, going on) leave no entry; unknown ids are passed over.
 */
export function journalOf(path: Path): Journal {
  const journal: Entry[] = [];
  const looked = new Map<SceneId, LossId>();
  for (const id of path) {
    const look = /^(R\d)-(S\d\d)$/.exec(id);
    const reseeing = asScene(look?.[1]);
    const thing = asScene(look?.[2]);
    if (reseeing && thing) {
      looked.set(reseeing, thing as LossId);
      continue;
    }
    const scene = sceneMetBy(id);
    if (!scene) continue;
    const of = looked.get(scene);
    journal.push({ scene, response: isPass(id) ? null : (id as ResponseId), ...(of ? { of } : {}) });
  }
  return journal;
}
