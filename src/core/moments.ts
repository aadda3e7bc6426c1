import type { SummaryWords } from './close-words.ts';
import type { Journal } from './journal.ts';
import type { ResponseId, SceneId } from './scene.ts';
import { fillSlots } from './slots.ts';
import { relicsOf } from './thing.ts';
import type { ResponseWords } from './words.ts';

/** One answer given back. `when` begins in the small letter, as part of a sentence. */
export interface MomentWords extends ResponseWords {
  readonly title: string;
  readonly when: string;
}

/**
 * Gives back the answers of one journal in words, each with the thing that was looked at where the scene is a re-seeing. An answer that
 * no words give back is a fault in them, and throws.
 */
export function momentsOf(journal: Journal, words: SummaryWords): (response: ResponseId) => MomentWords {
  const names = new Map(relicsOf(journal).map(({ scene, thing }) => [scene, words.things[thing].name]));
  const lookedAt = new Map<SceneId, string>();
  for (const { scene, of } of journal) if (of) lookedAt.set(scene, names.get(of) ?? words.close.something);
  return (response) => {
    const scene = sceneIn(response);
    const { title, when, responses } = words.scenes[scene];
    const told = responses[response];
    if (!told) throw new Error(`No words give ${response} back.`);
    const fill = (text: string) => fillSlots(text, { thing: lookedAt.get(scene) ?? words.close.something });
    return { title, when: fill(when), you: fill(told.you), gift: fill(told.gift), cost: fill(told.cost) };
  };
}

export const sceneIn = (response: ResponseId): SceneId => response.slice(0, -1) as SceneId;
