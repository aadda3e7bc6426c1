import type { FieldWords } from '../../src/core/field-words.ts';
import { numbers } from './numbers.ts';

const hedges = {
  low: 'A low hedge runs along the far side, with one gap in it.',
  middling: 'A hedge along the far side hides all but the tops of the woods; there is one gap in it.',
  tall: 'A tall hedge stands up along the far side, and the light comes over the top and through the one gap.',
};

/** The field said aloud: what the picture shows, and nothing about what it means. */
export const field: FieldWords = {
  alt: '{view} {light}, {wind}: {figure}, and {things}.',
  view: {
    fence: 'A fence of pig netting at the edge of a winter field,',
    car: 'A fence of pig netting and a winter field, seen through the window of a car,',
  },
  brief: {
    light: [
      'under one slit of light',
      'under a narrow band of light',
      'with light along half the sky',
      'under a broad light',
      'with a low sun along the whole of it',
    ],
    wind: ['nothing moving', 'in a light wind', 'in a steady wind', 'in a strong wind', 'in a hard wind'],
    figure: [
      'a figure you can hardly make out on the horizon',
      'a very small figure on the far headland',
      'a small figure a long way out',
      'a small figure out in the field',
    ],
    nobody: 'nobody on the headland',
  },
  count: {
    none: 'nothing on the fence',
    one: 'one thing left along the fence',
    many: '{count} things left along the fence',
    numbers,
  },
  car: 'The sill and the mirror are black, and the field is what they leave.',
  light: [
    'One slit of {colour} light runs along the horizon from end to end.',
    'A narrow band of {colour} light lies on the horizon.',
    'From the horizon to halfway up, the sky is {colour} light.',
    'A broad {colour} light stands over the far woods and comes a good way up the furrows.',
    'A low sun sends {colour} light the whole way in to the near grass.',
  ],
  warmth: ['blue-grey', 'cold grey', 'pewter', 'pale', 'straw-coloured', 'yellow', 'gold'],
  cloud: [
    'Overhead it is clear.',
    'A few clouds are a long way up.',
    'The cloud is in pieces, with sky between.',
    'Cloud covers most of the sky and has gaps in it.',
    'The cloud has closed from one side to the other.',
  ],
  wind: [
    'Nothing moves.',
    'A light wind has hold of the ends of things.',
    'A steady wind has the sacking out along the netting.',
    'The wind is strong, and the sacking stands straight out from the netting.',
    'The wind is hard, and whatever can stream is streaming.',
  ],
  rain: 'Rain comes over in lines.',
  haze: [
    null,
    'The furthest woods have gone soft.',
    'A haze has taken the edges off everything beyond the middle of the field.',
    'It is so hazy that the far side is only a paler colour.',
  ],
  hedge: [null, hedges.low, hedges.low, hedges.middling, hedges.middling, hedges.tall, hedges.tall],
  canvas: [
    null,
    'Close to, a weave shows under the colours.',
    'The weave of a canvas shows under the colours, and the varnish has begun to yellow.',
    'All of it is on canvas; the weave shows, and the varnish has gone yellow.',
  ],
  wheat: [
    'The earth is dark, with winter wheat an inch high in it, very thin.',
    'Winter wheat is through in places, an inch high.',
    'Winter wheat is through in rows, an inch high, with dark earth between them.',
    'Winter wheat is through in rows, an inch high, as far as the far woods.',
    'Winter wheat is through everywhere, an inch high, and the whole field is faintly green.',
  ],
  tracks: {
    one: 'One line has been trodden straight out across the field.',
    beside: 'Two lines have been trodden out across the field side by side, and never touch.',
    meet: 'Two lines have been trodden across the field; they come together, and from there on it is one.',
    'meet-and-part':
      'Two lines have been trodden across the field; they come together and go on as one, and further up they part.',
  },
  figure: '{place} is a figure, {hands}; he comes no nearer.',
  place: ['on the horizon', 'on the far headland', 'a long way out', 'out in the field, beyond calling,'],
  hands: {
    still: 'too far off to say what his hands are doing',
    'arms-down': 'his arms down by his sides',
    carrying: 'carrying something level in front of him',
    'hand-to-ear': 'one hand up to his ear',
    throwing: 'one arm back, throwing',
    'one-of-several': 'one of several, the others being posts',
  },
  raised: { still: 'one hand up', 'one-of-several': 'one of several, the others being posts, with one hand up' },
  nobody: 'Nobody is on the headland; the glass has been wiped there.',
  mended: [
    'The fence has sagged, and leans where it likes.',
    'One length of the fence has been put right and the rest sags.',
    'Half the fence has new posts and tight netting.',
    'Most of the fence has been mended, in paler wood.',
    'The fence has been mended from end to end, in paler wood.',
  ],
  trees: {
    falling: 'Bare trees stand on the {near}, the tallest nearest the edge and each lower than the last.',
    'large-and-small': 'A tall bare tree stands on the {near}, and a small one at the {far} edge.',
    rising: 'Bare trees stand on the {near}, a low one at the edge and the tallest next to it.',
    'either-edge': 'Bare trees stand at both edges, the tallest on the {near}.',
  },
  sides: { left: 'left', right: 'right' },
  stir: [
    'The long grass lies flat.',
    'The long grass leans over.',
    'The long grass stands up in tufts.',
    'The long grass is up on end, every way at once.',
  ],
  near: 'Along the near part of the fence: {things}.',
  middle: 'Further along: {things}.',
  far: 'At the far end: {things}.',
  bare: 'A feed sack has caught on the netting, and a rag in the thorn; the rest of the fence is bare.',
  and: 'and',
  thing: '{name}, {caught}',
};
