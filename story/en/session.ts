import type { SessionWords } from '../../src/session/begin.ts';
import { things } from './things.ts';

/** The choices that the story itself does not word: going on, and the things along the fence. */
export const sessionWords: SessionWords = {
  goOn: 'Go on',
  lookNoFurther: 'Look no further',
  things,
};
