import type { Beat } from '../core/beat.ts';
import type { PictureCue, Plate } from '../core/cue.ts';
import { PICTURES } from '../core/cue.ts';
import type { Sitting } from '../session/sitting.ts';
import { fieldSoFar, pictures } from '../../story/en/pictures.ts';
import type { Screen } from './view.ts';
import type { Settings } from './settings.ts';

export const SHEETS = ['day', 'grey', 'night', 'lamp', 'contrast'] as const;
export type Sheet = (typeof SHEETS)[number];

/** The paper each picture is printed on, so that the sheet beside it is the same paper. */
const PAPERS: Readonly<Record<Plate | 'field', Sheet>> = {
  'night-road': 'night',
  school: 'day',
  'care-room': 'grey',
  'drawing-room': 'lamp',
  'dark-field': 'night',
  field: 'grey',
};

/** The picture that stands beside the newest text: what the last cue asked for, and the night road before any did. */
export function pictureOf(beats: readonly Beat[]): Plate | 'field' {
  const cue: PictureCue | undefined = beats.findLast((beat) => beat.cues.picture)?.cues.picture;
  return cue ? PICTURES[cue] : 'night-road';
}

/** What is shown on a screen: the last of the story is the field, and the opening is the road. */
export function shownOn(screen: Screen, sitting: Sitting | null): Plate | 'field' {
  if (screen === 'opening' || !sitting) return 'night-road';
  return sitting.ended ? 'field' : pictureOf(sitting.beats);
}

/** The sheet's colours: the scene's own, unless the reader has picked some, who then keeps them in every scene. */
export function sheetOf({ theme }: Pick<Settings, 'theme'>, picture: Plate | 'field'): Sheet {
  if (theme === 'scene') return PAPERS[picture];
  return theme === 'paper' ? 'day' : theme;
}

/** The picture in words. */
export const describe = (picture: Plate | 'field'): string => (picture === 'field' ? fieldSoFar : pictures[picture]);
