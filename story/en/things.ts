import type { ThingsWords } from '../../src/core/field-words.ts';

/** What hangs on the fence, and how, as the tellings in 07-fence.ink have it. */
export const things: ThingsWords = {
  eggcup: { name: 'the eggcup', caught: { 'post-top': ['upside down on a broken post'] } },
  'skipping-rope': {
    name: 'the skipping rope',
    caught: { 'top-wire': ['over the top strand, one red handle lower than the other'] },
  },
  wellington: {
    name: 'the wellington',
    caught: {
      'post-top': ['pulled well down on a post, sole to the sky'],
      furrow: ['upright in the furrow', 'upright in the furrow, with rain in it'],
    },
  },
  'watering-can': { name: 'the watering can', caught: { grass: ['in the grass, its spout through the netting'] } },
  cassette: {
    name: 'the cassette',
    caught: {
      'low-wire': [
        'by a corner in the netting, its tape over the top strand and streaming',
        'in the netting with one corner cracked, its tape over the top strand',
        'in the netting with initials over initials on its label, its tape over the top strand',
      ],
    },
  },
  sock: {
    name: 'the grey sock',
    caught: { 'low-wire': ['hooked on the netting by its heel, with something oblong in the toe'] },
  },
  'bulldog-clip': {
    name: 'the bulldog clip',
    caught: {
      'top-wire': ['shut on the top strand and on one corner of paper'],
      grass: ['in the grass, shut on one corner of paper'],
    },
  },
  'luggage-label': {
    name: 'the luggage label',
    caught: { 'top-wire': ['knotted to the top strand by its string, face out'] },
  },
  glove: {
    name: 'the maroon glove',
    caught: { 'top-wire': ['on a cut end of the top strand by its wrist, against the sky'] },
  },
  'paper-hat': { name: 'the paper hat', caught: { 'post-foot': ['wet, jammed under the last post'] } },
  matchbox: {
    name: 'the matchbox',
    caught: { 'post-top': ['half open on a post, under a stone'], grass: ['half open in the grass, under a stone'] },
  },
  'enamel-mug': { name: 'the enamel mug', caught: { 'top-wire': ['rocking by its handle from the top strand'] } },
  flask: { name: 'the flask', caught: { grass: ['on its side in the verge, dented at the shoulder'] } },
  handbell: { name: 'the handbell', caught: { 'top-wire': ['mouth down from the top strand, making no sound'] } },
  letter: {
    name: 'the letter',
    caught: {
      'low-wire': ['in the mesh of the netting, still folded'],
      furrow: ['in the nearest furrow, still folded'],
    },
  },
  'jigsaw-piece': { name: 'the jigsaw piece', caught: { 'low-wire': ['spiked on a cut end of the netting, turning'] } },
  'nail-varnish': {
    name: 'the bottle of nail varnish',
    caught: { 'post-top': ['on a post by itself'], grass: ['standing in the grass by itself'] },
  },
  'room-key': { name: 'the room key', caught: { 'low-wire': ['swinging by its ring, the fob going round after it'] } },
  'hen-drawing': {
    name: 'the drawing of a hen',
    caught: {
      'low-wire': [
        'every feather of it, flat on the netting with a corner loose',
        'done in six lines, flat on the netting with a corner loose',
      ],
    },
  },
  'walking-stick': {
    name: 'the walking stick',
    caught: {
      'top-wire': [
        'hooked over the top strand by its crook',
        'in two pieces, the crook of it hooked over the top strand',
      ],
    },
  },
  timer: { name: 'the kitchen timer', caught: { grass: ['face up in the grass'] } },
  slide: {
    name: 'the slide',
    caught: { 'low-wire': ['in a square of the netting, with the light coming through it'] },
  },
  handkerchief: { name: 'the handkerchief', caught: { 'low-wire': ['knotted to the netting'] } },
  'warning-triangle': {
    name: 'the warning triangle',
    caught: { grass: ['flat under a stone, its arms open', 'flat under a stone, its arms clipped shut'] },
  },
  'ball-of-wool': {
    name: 'the ball of green wool',
    caught: {
      ditch: [
        'down in the ditch, its end made fast three posts along',
        'down in the ditch, its end loose past the third post',
      ],
    },
  },
  receiver: {
    name: 'the telephone receiver',
    caught: {
      'top-wire': [
        'turning on its steel cord from the top strand',
        'turning on its steel cord from the top strand, cracked across the mouthpiece',
      ],
    },
  },
  suitcase: {
    name: 'the suitcase',
    caught: {
      grass: [
        'open in the verge',
        'open in the verge, its lid bowed from being sat on',
        'open in the verge, its lining printed with two slippers',
        'open in the verge, holding rain',
        'open in the verge with a swollen diary in it',
      ],
    },
  },
  'biro-on-beads': { name: 'the biro on its beads', caught: { 'post-foot': ['wound by its chain round a post'] } },
  'paper-chain': {
    name: 'the paper chain',
    caught: {
      'top-wire': ['five links along the top strand, one of them torn'],
      grass: ['five links in the grass, one of them torn'],
    },
  },
  'baler-twine': { name: 'the orange twine', caught: { 'top-wire': ['knotted to the top strand'] } },
};
