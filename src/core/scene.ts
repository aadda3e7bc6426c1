/** A scene is one loss and the ways there are of meeting it. Ids are frozen: saves, links and the reading rest on them. */
export const STAGES = ['B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
export type Stage = (typeof STAGES)[number];

export const SCENE_IDS = [
  'S01',
  'S02',
  'S03',
  'S04',
  'S05',
  'S06',
  'S07',
  'S08',
  'S09',
  'S10',
  'S11',
  'S12',
  'S13',
  'S14',
  'S15',
  'S16',
  'S17',
  'S18',
  'S19',
  'S20',
  'S21',
  'S22',
  'S23',
  'S24',
  'S25',
  'S26',
  'S27',
  'S28',
  'S29',
  'R1',
  'R2',
  'R3',
] as const;
export type SceneId = (typeof SCENE_IDS)[number];

/** The re-seeings at the fence: each looks again at an earlier scene's thing. */
export type ReseeingId = Extract<SceneId, `R${string}`>;
export type LossId = Exclude<SceneId, ReseeingId>;

export const RESPONSE_LETTERS = ['a', 'b', 'c', 'd', 'e'] as const;
export type ResponseId = `${SceneId}${(typeof RESPONSE_LETTERS)[number]}`;

export const isReseeing = (scene: SceneId): scene is ReseeingId => scene.startsWith('R');
