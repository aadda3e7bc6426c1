/** The shapes of the words a reader sees. The words themselves live in `story/<lang>/`; nothing here holds any. */
import type { Plate } from './cue.ts';
import type { ResponseId, SceneId } from './scene.ts';

/** How a response is given back at the close: "{When}, you {you}. It kept {gift}; it left {cost}." Gift and cost are noun phrases. */
export interface ResponseWords {
  readonly you: string;
  readonly gift: string;
  readonly cost: string;
}
export interface SceneWords {
  readonly title: string;
  readonly when: string;
  readonly responses: Readonly<Partial<Record<ResponseId, ResponseWords>>>;
}
export type ScenesWords = Readonly<Record<SceneId, SceneWords>>;

/** One authored sentence or two for each plate: what the picture shows. */
export type PlateWords = Readonly<Record<Plate, string>>;
