import type { PlateWords } from '../../src/core/words.ts';

/** What each plate shows, in a sentence or two, for whoever does not see it. */
export const pictures = {
  'night-road':
    'A road at night, seen over the dashboard of a small car. The headlamps light a patch of wet tarmac, a last strip of yellow lies along the horizon, and the same strip is in the mirror.',
  school:
    'A red-brick school on its hill under a wide evening sky, with a cart track going up to it beside rows of potatoes. A boy runs along the crest, very small, not far from an old iron tank, and one boot stands by itself in a row.',
  'care-room':
    'A small room in a care centre. Sun through a blind falls in bars on the wall and across a made bed, a cardigan hangs on an empty chair, and a wooden eggcup stands on the locker beside a jug.',
  'drawing-room':
    'A drawing room at dusk. One old woman stands before a tall window with her head bowed, another sits under a standard lamp with hers put back and a rug on her knees, and on a small table between them is a kitchen timer. Letters have been put behind the clock.',
  'dark-field':
    'A ploughed field at night, seen over a shut gate. Headlamps light a few furrows and a shoe in the mud. A red warning triangle stands on the verge, a stone against it, and beyond the light it is dark.',
} as const satisfies PlateWords;

/** The picture at the fence before the field is finished. */
export const fieldSoFar = 'A field with a fence of pig netting along it, and the things that the wind has left there.';
