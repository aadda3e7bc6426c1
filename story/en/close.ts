import type { CloseWords } from '../../src/core/close-words.ts';
import { numbers } from './numbers.ts';

/**
 * The close. It speaks of these choices in this telling, in the past tense; 'you' only ever does something. Every slot has three
 * wordings, and no two grounds share a sentence. They are short, so that what was done has the room.
 */
export const close: CloseWords = {
  opening: {
    Open: [
      'Time and again these choices looked at the thing itself. The sorrow was let in and given a chair.',
      'What hurt was called by its name here, with somebody near. It was seldom the easy way round.',
      'Somebody kept going up to what was there, and stayed. The view was clear, with weather in it.',
    ],
    Bright: [
      'A good deal was gathered here and set down gently. Some of the night stayed at the window.',
      'What was good was kept warm. The dark was left where it stood, and may want its turn.',
      'A lamp stayed lit, and people were glad of it. What lay past its edge was little visited.',
    ],
    Wind: [
      'The grief in these choices was met standing up and out loud. Some still moves through the field.',
      'Loss was answered here in its own voice. Not all of it has been put down.',
      'When it blew, these choices went out and stood in it. A gate or two is banging yet.',
    ],
    Evening: [
      'Sorrow had the larger share here, carried more than put down. None of it needed doing otherwise.',
      'Much came along from place to place, and was heavy by the end. Many would have it still.',
      'What was lost went on being missed, mile after mile. It was a lot for one pair of arms.',
    ],
    Hedged: [
      'Much of this life kept its path by not asking. There was steadiness in that. Some gates stayed shut.',
      "The day's work got done, with few stops. The far side of the hedge was let be.",
      'The coat was mostly kept buttoned. It kept the wind off, and a fair part of the view.',
    ],
    Painted: [
      'The kind version was often kept, as many keep it near the end. Some true things waited outside.',
      'It was told gently, as people do when time is short. Some of it stayed out of the picture.',
      'Where they could, these choices put the sun in. It was good company; some rain was left out.',
    ],
    Changing: [
      'No single weather settled here. Different moments were met in different ways, and that is one way of meeting them.',
      'These choices went now one way and now another. Each moment was met as it came.',
      'Sun and rain took turns, and neither stayed. Each thing was seen to as it came up.',
    ],
  },
  leaning: {
    Open: ['looked at the thing itself', 'went up to what was there', 'called what hurt by its name'],
    Bright: ['gathered what was good', 'kept the lamp lit', 'kept what was warm'],
    Wind: ['met the grief standing up', 'answered the loss in its own voice', 'went out and stood in the wind'],
    Evening: ['carried the sorrow on', 'took the weight along', 'went on missing what was lost'],
    Hedged: ['kept to the path by not asking', 'left the gates shut', 'kept the coat buttoned'],
    Painted: ['kept the kind version', 'told it more gently than it went', 'put the sun in'],
  },
  between: [
    'Two weathers met over this telling. Some choices {first}; others {second}.',
    'This telling stood between two weathers. Some of its choices {first}, and some {second}.',
    'One weather kept giving way to another. Some choices {first}, while others {second}.',
  ],
  almost: [
    'No one weather quite settled here. Where these choices came nearest to one, they {nearest}.',
    'These choices came near to one weather without settling in it. At their nearest they {nearest}.',
    'It was very nearly one weather. Where it came closest, these choices {nearest}.',
  ],
  few: [
    'Most of the story was let go by. That leaves too little to read a weather from, so what was answered is given back as it was.',
    'Little was answered in this telling, too little to say what weather it made. Here it is again, with what it kept.',
    'A sky takes more than this to read. What was met is told over below, and the rest went by.',
  ],
  none: [
    'Every moment was let pass, and the road went on to the fence all the same. Looking without answering is one way to go along it. Nothing is read from it here. The netting, the wind and the field were there to be seen, and still are.',
    'Nothing was answered in this telling, so nothing is read from it. The story went by, and somebody was there while it did. The field is still there, with the light on it and very little on the fence.',
    'The whole road was driven with nothing said on the way. That can be a way of keeping company. It leaves no weather to read. The field is there, with some light on the fence.',
  ],
  style: {
    one: ['What stood out was {one}.', 'Often it was {one}.', 'The way of it was {one}.'],
    two: [
      'What stood out was {one}, and {two}.',
      'Often it was {one}, and {two}.',
      'The way of it was {one}, and {two}.',
    ],
    poles: {
      clarity: ['looking straight at things', 'wanting to see', 'looking closely'],
      shelter: ['covering the hard part', 'keeping to kinder light', 'keeping a curtain half drawn'],
      owning: ['telling it as your own', 'saying whose it was', 'signing for what happened'],
      borrowing: ['borrowing where it was bare', 'making up the missing part', "borrowing somebody's good day"],
      holding: ['holding on', 'keeping hold', 'holding a sleeve'],
      releasing: ['letting go', 'opening the hand', 'letting things leave'],
      protest: ['saying no out loud', 'speaking up', 'asking who decided'],
      restraint: ['saying less than was felt', 'keeping quiet', 'keeping an even voice'],
      tenderness: ['going towards people', 'staying close', 'keeping somebody company'],
      distance: ['standing a little way off', 'keeping some room', 'looking from the gate'],
      mending: ['putting things right', 'mending', 'setting things straight'],
      'letting-stand': ['leaving things as they stood', 'letting broken things be', 'leaving the pieces'],
    },
  },
  act: '{when}, you {you}.',
  kept: ['It kept {gift}; it left {cost}.', 'It kept {gift}. It left {cost}.', 'That kept {gift}; it left {cost}.'],
  against: ['Against these,', 'Against the rest,', 'Pulling the other way,'],
  hinge: [
    'Without ‘{title}’ this would read otherwise.',
    'Had ‘{title}’ been let pass, this would read otherwise.',
    'Leave out ‘{title}’, and it reads otherwise.',
  ],
  travel: {
    levelled: [
      'The telling kept much the same weight.',
      'It weighed about the same all along.',
      'The end was about as heavy as the start.',
    ],
    lightened: [
      'The telling grew lighter as it went.',
      'Less was carried later on, or more gathered.',
      'There was less weight late than early.',
    ],
    'grew-heavier': [
      'The telling grew heavier as it went.',
      'More was carried later on, or less gathered.',
      'There was more weight late than early.',
    ],
  },
  of: 'This is a reading of {choices} in a story, not of you.',
  doubt: [
    'The article behind this story doubts that many see a life whole.',
    'A clear last look may be rare, says the article behind this.',
    'The article this comes from hopes for clear sight, and doubts it.',
  ],
  question: [
    'What would you look at again?',
    'What would you leave where it is?',
    'Whose telling of this would you like to hear?',
  ],
  choices: { one: 'one choice', many: '{count} choices', numbers },
  something: 'one of the things',
  aftercare: {
    heading: 'Afterwards',
    lines: [
      'It is a sad story. It can be shut now and come back to, or not. It may be a good moment for tea, or a walk, or somebody to talk to about something else.',
      "If it has touched a loss that goes on hurting, it may help to tell somebody whose work is to listen: a doctor, a hospice's bereavement team, a telephone line for people who grieve in the country where you live.",
      'If there is any doubt about staying safe, ring the emergency number where you live, or go to whoever is nearest, now.',
    ],
  },
};
