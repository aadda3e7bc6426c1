import type { SessionWords } from '../../src/session/begin.ts';
import { things } from './things.ts';

export const sessionWords: SessionWords = {
  goOn: 'Go on',
  seeField: 'See the field',
  lookNoFurther: 'Look no further',
  alongTheFence: [
    'Twenty minutes is long enough to look at three of them.',
    'You have time for another.',
    'One more, and then the car.',
  ],
  thing: ({ thing }) => things[thing].name,
};
