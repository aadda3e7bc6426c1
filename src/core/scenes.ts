import type { Cut } from './cut.ts';
import type { Effect } from './effect.ts';
import { effect } from './effect.ts';
import type { ResponseId, SceneId, Stage } from './scene.ts';

export interface SceneResponse {
  readonly id: ResponseId;
  readonly effect: Effect;
}

export interface Scene {
  readonly id: SceneId;
  readonly stage: Stage;
  readonly cuts: readonly Cut[];
  /** The responses in the order a reader meets them: drawn once, so that a place in the list leads nowhere in particular. */
  readonly order: readonly ResponseId[];
  readonly responses: readonly SceneResponse[];
}

/** How much each stage of the life weighs in the reading. They sum to 1, and none is above .17. */
export const STAGE_WEIGHTS: Readonly<Record<Stage, number>> = {
  B: 0.16,
  C: 0.15,
  D: 0.16,
  E: 0.16,
  F: 0.14,
  G: 0.13,
  H: 0.1,
};

/**
 * Every scene in life order (the donor's question, S01, is told first and belongs to the looking back), with what each response says.
 * A gated or personal line in the story is a variant of a response here and carries no effect of its own.
 */
export const SCENES: readonly Scene[] = [
  scene('S02', 'B', ['full'], 'bacd', [
    to('S02a', [1, 1, 0], { holding: 1, clarity: 1 }, 1),
    to('S02b', [2, 0, 0], { tenderness: 2, holding: -1 }, 2),
    to('S02c', [1, 0, 0], { owning: -1, clarity: -1, holding: 2 }, 1),
    to('S02d', [1, 0, 1], { tenderness: -2, protest: -1, holding: -1 }, -1),
  ]),
  scene('S03', 'B', ['full', 'class'], 'dcab', [
    to('S03a', [2, 0, 0], { tenderness: 2, protest: 1 }, 1),
    to('S03b', [1, 0, 0], { protest: -1, mending: 2, tenderness: 1 }),
    to('S03c', [1, 1, 0], { clarity: 2, tenderness: -1 }),
    to('S03d', [1, 0, 0], { clarity: -1, mending: 1, tenderness: 1, protest: -1 }),
  ]),
  scene('S04', 'B', ['full', 'class'], 'cadb', [
    to('S04a', [1, 1, 0], { clarity: 2, tenderness: 1, holding: 1 }),
    to('S04b', [1, 0, 0], { clarity: -1, holding: -1, protest: -1 }, 1),
    to('S04c', [2, 1, 0], { clarity: 1, protest: 2 }),
    to('S04d', [1, 0, 1], { clarity: -1, owning: -1, tenderness: 1 }),
  ]),
  scene('S05', 'B', ['full', 'class', 'room'], 'cdab', [
    to('S05a', [2, 1, 0], { owning: 1, holding: 2 }, 1),
    to('S05b', [1, 0, 1], { clarity: -1, protest: -1, holding: 1 }),
    to('S05c', [2, 1, 0], { clarity: 2, tenderness: 2 }),
    to('S05d', [1, 0, 0], { owning: -1, holding: -2, tenderness: 1 }),
  ]),
  scene('S06', 'B', ['full'], 'dcab', [
    to('S06a', [2, 0, 0], { owning: 1, holding: -2 }),
    to('S06b', [1, 0, 1], { owning: -2, mending: 1 }),
    to('S06c', [1, 0, 0], { holding: 2, owning: 1, protest: -1 }),
    to('S06d', [1, 1, 0], { clarity: 2, protest: 2, tenderness: -1 }),
  ]),
  scene('S07', 'C', ['full', 'class'], 'bcda', [
    to('S07a', [1, 0, 0], { clarity: -2, tenderness: 1 }),
    to('S07b', [1, 1, 0], { clarity: 2, protest: 1, tenderness: -1 }),
    to('S07c', [2, 2, 0], { clarity: 1, owning: 1, protest: -1 }),
    to('S07d', [1, 0, 0], { clarity: -1, tenderness: 2, protest: -1 }),
  ]),
  scene('S08', 'C', ['full', 'class'], 'cdba', [
    to('S08a', [1, 1, 1], { protest: -2, holding: -1, tenderness: 1 }),
    to('S08b', [1, 1, 1], { clarity: 2, protest: 2 }),
    to('S08c', [1, 0, 0], { owning: -1, clarity: -1, holding: 2 }),
    to('S08d', [2, 0, 0], { holding: -2, owning: 1, mending: -1 }),
  ]),
  scene('S09', 'C', ['full'], 'cbda', [
    to('S09a', [1, 0, 0], { clarity: -1, owning: -1, tenderness: 2 }),
    to('S09b', [1, 1, 0], { clarity: 2, tenderness: -2, protest: 1 }),
    to('S09c', [2, 1, 0], { clarity: 1, owning: 1, tenderness: 1 }),
    to('S09d', [1, 0, 0], { holding: -1, protest: -1, mending: -1 }),
  ]),
  scene('S10', 'C', ['full', 'class'], 'cadb', [
    to('S10a', [1, 0, 1], { clarity: -1, holding: 2, tenderness: 1, owning: -1 }),
    to('S10b', [2, 1, 0], { clarity: 2, tenderness: 1 }),
    to('S10c', [2, 1, 0], { owning: 2, holding: 1, protest: -1 }),
    to('S10d', [1, 0, 1], { holding: -2, protest: -1 }, -1),
  ]),
  scene('S11', 'C', ['full'], 'cbad', [
    to('S11a', [2, 2, 0], { clarity: 1, holding: -1, tenderness: 1 }),
    to('S11b', [1, 0, 1], { holding: -2, tenderness: -1, protest: -1 }),
    to('S11c', [1, 0, 0], { holding: 2, owning: -1, tenderness: 1, clarity: -1 }),
    to('S11d', [1, 0, 0], { holding: -2, tenderness: 1, mending: 1 }),
  ]),
  scene('S12', 'D', ['full', 'class', 'room'], 'ebcda', [
    to('S12a', [1, 0, 0], { protest: -2, tenderness: 1, clarity: -1 }),
    to('S12b', [1, 0, 1], { clarity: -2, tenderness: 1, owning: -1 }),
    to('S12c', [2, 1, 0], { clarity: 2, tenderness: 2, holding: 1 }, 1),
    to('S12d', [1, 1, 0], { protest: 2, mending: 2 }),
    to('S12e', [1, 2, 1], { tenderness: 2, holding: 2 }),
  ]),
  scene('S13', 'D', ['full'], 'adbec', [
    to('S13a', [1, 1, 0], { holding: 2, owning: 1 }),
    to('S13b', [1, 0, 0], { clarity: -2, owning: -1, holding: 1 }),
    to('S13c', [2, 1, 0], { tenderness: 2, clarity: 1, mending: 1 }),
    to('S13d', [1, 1, 2], { owning: -1, holding: -2, protest: 1 }),
    to('S13e', [1, 2, 1], { tenderness: 2, protest: -1, clarity: 1 }),
  ]),
  scene('S14', 'D', ['full', 'class', 'room'], 'dbac', [
    to('S14a', [3, 1, 0], { clarity: 2, tenderness: 2, owning: 1, mending: 1 }, 1),
    to('S14b', [1, 0, 1], { clarity: -2, owning: -1, tenderness: 2, mending: -1 }),
    to('S14c', [2, 0, 0], { mending: 2, protest: -2 }),
    to('S14d', [1, 2, 2], { protest: 2, tenderness: -2, clarity: 1, mending: -1 }),
  ]),
  scene('S15', 'D', ['full', 'class', 'room'], 'cdab', [
    to('S15a', [1, 0, 1], { clarity: -2, protest: -2 }),
    to('S15b', [2, 1, 0], { clarity: 1, tenderness: 2, protest: -1 }),
    to('S15c', [3, 1, 0], { clarity: 2, owning: 2 }),
    to('S15d', [1, 1, 1], { protest: 2, tenderness: -1, holding: 1 }),
  ]),
  scene('S16', 'D', ['full', 'class'], 'cbda', [
    to('S16a', [1, 0, 0], { mending: 2, tenderness: 1, clarity: -1, holding: 1 }),
    to('S16b', [2, 1, 0], { holding: 2, protest: -2, tenderness: 1 }),
    to('S16c', [2, 1, 0], { clarity: 2, tenderness: 1, mending: -1 }),
    to('S16d', [1, 0, 2], { tenderness: -2, clarity: -1, protest: -1 }),
  ]),
  scene('S17', 'E', ['full', 'class'], 'cabd', [
    to('S17a', [2, 2, 0], { clarity: 2, tenderness: 1, holding: 1 }),
    to('S17b', [1, 0, 0], { clarity: -1, holding: -1, mending: -1, tenderness: 1 }),
    to('S17c', [1, 1, 1], { holding: 2, mending: 2, protest: 1 }),
    to('S17d', [1, 0, 1], { holding: -1, tenderness: -2, protest: -1 }, -1),
  ]),
  scene('S18', 'E', ['full'], 'dcba', [
    to('S18a', [1, 1, 0], { clarity: 2, tenderness: -1 }),
    to('S18b', [1, 0, 0], { clarity: -1, tenderness: 2, owning: -1 }),
    to('S18c', [2, 0, 0], { owning: 2, tenderness: 1, holding: -1 }),
    to('S18d', [1, 0, 1], { mending: 2, owning: -1, protest: 1 }),
  ]),
  scene('S19', 'E', ['full'], 'cdba', [
    to('S19a', [2, 2, 0], { clarity: 2, owning: 1 }),
    to('S19b', [1, 0, 0], { tenderness: 2, protest: -1, clarity: -1 }),
    to('S19c', [1, 0, 0], { clarity: -2, holding: 2, owning: -1 }),
    to('S19d', [1, 1, 1], { protest: 2, tenderness: -1, holding: 1 }),
  ]),
  scene('S20', 'E', ['full', 'class', 'room'], 'adbc', [
    to('S20a', [2, 1, 0], { clarity: 2, protest: 1 }),
    to('S20b', [1, 1, 1], { tenderness: 2, protest: -1, holding: 1 }),
    to('S20c', [2, 0, 1], { clarity: -1, protest: 2, holding: 2, mending: 2 }),
    to('S20d', [1, 0, 1], { protest: -2, holding: -2, clarity: -1 }),
  ]),
  scene('S21', 'E', ['full', 'class', 'room'], 'bcad', [
    to('S21a', [3, 1, 0], { clarity: 2, tenderness: 1, protest: 1 }),
    to('S21b', [1, 0, 1], { clarity: -2, owning: -2, protest: -1, mending: -1 }),
    to('S21c', [1, 2, 1], { protest: 2, owning: 1, tenderness: -1 }),
    to('S21d', [2, 1, 0], { tenderness: 2, clarity: 1, owning: -1, mending: 1 }),
  ]),
  scene('S22', 'E', ['full'], 'badc', [
    to('S22a', [2, 0, 0], { owning: 2, clarity: 1, holding: 1 }),
    to('S22b', [1, 0, 0], { owning: -2, tenderness: 2, protest: -1 }),
    to('S22c', [1, 1, 0], { protest: 2, clarity: 1, owning: 1 }),
    to('S22d', [1, 1, 1], { tenderness: -2, holding: -1 }),
  ]),
  scene('S23', 'F', ['full', 'class', 'room'], 'badc', [
    to('S23a', [2, 2, 0], { holding: 2, tenderness: 2 }, 1),
    to('S23b', [1, 2, 1], { protest: 2, holding: 1, tenderness: 1 }),
    to('S23c', [1, 1, 1], { protest: -2, holding: -1, tenderness: -1 }, -1),
    to('S23d', [1, 0, 0], { clarity: -1, protest: -1, tenderness: 1, mending: 2 }),
  ]),
  scene('S24', 'F', ['full', 'class'], 'dcba', [
    to('S24a', [2, 1, 0], { holding: -2, clarity: 1, tenderness: 1 }),
    to('S24b', [2, 1, 0], { clarity: 2, tenderness: 2 }),
    to('S24c', [1, 0, 1], { clarity: -1, protest: -1, tenderness: 1 }),
    to('S24d', [1, 1, 1], { holding: 2, mending: 2, protest: 1 }),
  ]),
  scene('S25', 'F', ['full', 'class'], 'dbeac', [
    to('S25a', [2, 2, 0], { owning: 1, clarity: 1, holding: 1 }),
    to('S25b', [1, 0, 0], { protest: -2, tenderness: 1, clarity: -1 }),
    to('S25c', [2, 1, 0], { holding: 2, owning: 1, tenderness: 1 }),
    to('S25d', [1, 2, 2], { protest: 2, holding: -1 }),
    to('S25e', [1, 2, 2], { tenderness: 2, clarity: 1 }),
  ]),
  scene('S01', 'G', ['full', 'class'], 'badc', [
    to('S01a', [2, 1, 0], { clarity: 2, owning: 1, tenderness: 1 }),
    to('S01b', [1, 0, 0], { clarity: -1, owning: -2, tenderness: 2 }),
    to('S01c', [2, 0, 0], { owning: 2, tenderness: 1, mending: 1 }),
    to('S01d', [1, 0, 1], { clarity: -1, protest: -1, tenderness: -2 }),
  ]),
  scene('S26', 'G', ['full', 'class'], 'bacd', [
    to('S26a', [3, 1, 0], { owning: 2, clarity: 2, holding: 1 }),
    to('S26b', [1, 0, 0], { owning: -2, clarity: -1 }),
    to('S26c', [2, 1, 0], { holding: -2, protest: -1, owning: 1 }),
    to('S26d', [1, 2, 2], { protest: 2, owning: 1, tenderness: -1 }),
  ]),
  scene('S27', 'G', ['full', 'class', 'room'], 'bcda', [
    to('S27a', [1, 0, 1], { protest: -2, clarity: -1 }),
    to('S27b', [2, 0, 0], { owning: 2, protest: 1 }),
    to('S27c', [2, 0, 0], { tenderness: 2, holding: 1, mending: 1 }),
    to('S27d', [1, 1, 1], { clarity: 2, protest: 2, tenderness: -1 }),
  ]),
  scene('S28', 'G', ['full', 'class'], 'dabec', [
    to('S28a', [2, 1, 0], { owning: 1, clarity: 1, holding: 1 }),
    to('S28b', [2, 0, 0], { holding: -1, protest: -1, mending: -1 }),
    to('S28c', [2, 1, 0], { holding: -2, owning: 1 }),
    to('S28d', [1, 0, 1], { clarity: -1, protest: -1, tenderness: -1 }),
    to('S28e', [1, 2, 1], { protest: 2, holding: 1 }),
  ]),
  scene('S29', 'H', ['full', 'class', 'room'], 'abced', [
    to('S29a', [2, 1, 0], { protest: -1, holding: -1, clarity: 1 }),
    to('S29b', [2, 1, 0], { holding: 2, tenderness: 1 }),
    to('S29c', [1, 0, 0], { mending: 2, holding: 1, clarity: -1 }),
    to('S29d', [1, 2, 2], { holding: 2, tenderness: 1, mending: -1 }),
    to('S29e', [1, 0, 1], { tenderness: -1, clarity: -1, holding: -1 }),
  ]),
  scene('R1', 'H', ['full', 'class'], 'cdab', [
    to('R1a', [1, 0, 0], { clarity: -1, owning: -2 }),
    to('R1b', [2, 2, 0], { clarity: 1, owning: 2 }),
    to('R1c', [2, 1, 0], { tenderness: 2, mending: 1 }),
    to('R1d', [1, 0, 1], { holding: -2, tenderness: -1 }),
  ]),
  scene('R2', 'H', ['full', 'class'], 'dcba', [
    to('R2a', [1, 0, 0], { clarity: -1, owning: -2 }),
    to('R2b', [2, 2, 0], { clarity: 1, owning: 2 }),
    to('R2c', [2, 1, 0], { tenderness: 2, mending: 1 }),
    to('R2d', [1, 0, 1], { holding: -2, tenderness: -1 }),
  ]),
  scene('R3', 'H', ['full'], 'adbc', [
    to('R3a', [1, 0, 0], { clarity: -1, owning: -2 }),
    to('R3b', [2, 2, 0], { clarity: 1, owning: 2 }),
    to('R3c', [2, 1, 0], { tenderness: 2, mending: 1 }),
    to('R3d', [1, 0, 1], { holding: -2, tenderness: -1 }),
  ]),
];

const byId: ReadonlyMap<string, Scene> = new Map(SCENES.map((each) => [each.id, each]));

/** The scene with this id. Throws for an id that is in no list: ids come from our own story. */
export function sceneOf(id: SceneId): Scene {
  const found = byId.get(id);
  if (!found) throw new Error(`No scene is called ${id}.`);
  return found;
}

/** The response ids of a scene in the order they are offered. */
export const orderOf = (id: SceneId): readonly ResponseId[] => sceneOf(id).order;

/** What a response says, or null when the scene offers no such response. */
export const effectOf = (id: SceneId, response: ResponseId): Effect | null =>
  sceneOf(id).responses.find((each) => each.id === response)?.effect ?? null;

/** The scenes a cut plays, in life order. */
export const scenesOf = (cut: Cut): readonly Scene[] => SCENES.filter((each) => each.cuts.includes(cut));

function scene(
  id: SceneId,
  stage: Stage,
  cuts: readonly Cut[],
  order: string,
  responses: readonly SceneResponse[],
): Scene {
  return { id, stage, cuts, order: [...order].map((letter) => `${id}${letter}` as ResponseId), responses };
}

function to(id: ResponseId, ...said: Parameters<typeof effect>): SceneResponse {
  return { id, effect: effect(...said) };
}
