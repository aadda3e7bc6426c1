import type { CloseWords } from '../../src/core/close-words.ts';
import { numbers } from './numbers.ts';

/** The close. It speaks of these choices in this telling, in the past tense; 'you' only ever does something. */
export const close: CloseWords = {
  opening: {
    Open: [
      'Most of these choices looked at the thing itself and kept hold of a hand while they looked. The sorrow was let in, and not much of it was carried on alone.',
      'These choices mostly went up to what was there and stayed beside it. What hurt was called by its name, and not much was left unsaid.',
    ],
    Bright: [
      'A good deal was gathered here and set down gently. Not much of the night came in with it. That may be rest, or the night may be waiting outside.',
      'These choices kept what was good and put it down with care. The dark was mostly left where it was, and may come in later.',
    ],
    Wind: [
      'The grief in these choices was met standing up and out loud. Some of it is still moving through the field.',
      'These choices opened the door to the grief and answered it in its own voice. Not all of it has been put down.',
    ],
    Evening: [
      'Sorrow had the larger share in this telling, and was carried more than it was put down. Many people would know that weight from such a life. None of it needed to be done otherwise.',
      'These choices carried a good deal on from one place to the next, and by the fence it was heavy. After such a life many people would have it with them still.',
    ],
    Hedged: [
      'Much of this life was kept on its path by not asking. There was steadiness in that, and people were looked after. Some gates were left shut.',
      'These choices mostly kept to the path and to the work that was on it. People were warm and fed because of that. What lay over the hedge was left alone.',
    ],
    Painted: [
      'The kind version was often the one that was kept. People near the end quite often do this, and rest by it. A few true things were left waiting outside the frame.',
      'These choices often told it gently and kept it as told. Many do, when time is short, and rest by it. Some of how it was stayed out of the picture.',
    ],
    Changing: [
      'No single weather settled over these choices. Different moments were met in different ways, and that is also a way of meeting them.',
      'These choices went now one way and now another, and no one weather came of them. Each moment was met as it came.',
    ],
  },
  leaning: {
    Open: [
      "looked at the thing itself and kept hold of somebody's hand",
      'went up to what was there and stayed beside it',
    ],
    Bright: ['gathered what was good and set it down gently', 'kept the lamp lit and let the night be'],
    Wind: ['met the grief standing up and out loud', 'answered the grief in its own voice'],
    Evening: ['carried the sorrow on from one place to the next', 'took the weight along and did not put it down'],
    Hedged: ['kept to the path by not asking', 'did the work and left the gates shut'],
    Painted: ['kept the kind version', 'told it more gently than it went'],
  },
  between: [
    'Two weathers met over this telling. Some of these choices {first}; others {second}.',
    'This telling stands somewhere between two weathers. Some of its choices {first}, and some {second}.',
  ],
  almost: [
    'No one weather quite settled over these choices. Where they came nearest to one, they {nearest}.',
    'These choices came near to one weather without settling in it. At their nearest they {nearest}.',
  ],
  few: [
    'Most of the story was let go by here. That leaves too little to read, so these are the moments themselves, and what each one kept.',
    'Only a few moments were answered, too few to say what weather they made. They are given back as they were.',
  ],
  none: [
    'Every moment was let pass, and the road went on to the fence all the same. Looking without answering is one way to go along it. Nothing is read from it here. The netting, the wind and the field were there to be seen, and still are.',
    'Nothing was answered in this telling, so nothing is read from it. The story went by, and somebody was there while it did. The field is still there, with the light on it and very little on the fence.',
  ],
  style: {
    one: ['What stood out was {one}.', 'The way of it, often, was {one}.'],
    two: ['What stood out was {one}, and {two}.', 'The way of it, often, was {one}, and {two}.'],
    poles: {
      clarity: ['looking straight at things', 'wanting to see how it was'],
      shelter: ['keeping the hard part covered', 'leaving some things in the kinder light'],
      owning: ['keeping each thing under its own name', 'taking what happened as your own'],
      borrowing: ['borrowing a story where the true one was bare', 'letting a made-up part stand in for a missing one'],
      holding: ['holding on', 'keeping hold'],
      releasing: ['letting go early', 'opening the hand'],
      protest: ['saying no out loud', 'speaking up'],
      restraint: ['saying less than was felt', 'keeping quiet and keeping on'],
      tenderness: ['going towards people', 'staying close to whoever was there'],
      distance: ['standing a little way off', 'keeping some room all round'],
      mending: ['putting things right where they could be', 'mending'],
      'letting-stand': ['leaving things as they stood', 'letting what was broken stay as it was'],
    },
  },
  moment: ['{when}, you {you}. It kept {gift}; it left {cost}.', '{when}, you {you}. It kept {gift}. It left {cost}.'],
  bareMoment: ['{when}, you {you}.'],
  against: ['Another pulled the other way.', 'Another choice leaned against these.'],
  hinge: [
    'One different answer at ‘{title}’ and this would read otherwise.',
    'Without the answer at ‘{title}’ this would read otherwise.',
  ],
  travel: {
    levelled: [
      'From first to last the telling kept much the same weight.',
      'The telling weighed about as much at the fence as at the school.',
    ],
    lightened: [
      'The telling lightened as it went: more was gathered towards the end, or less was carried.',
      'The telling was lighter towards the fence, with less carried or more gathered in.',
    ],
    'grew-heavier': [
      'The telling grew heavier as it went: less was gathered towards the end, or more was carried.',
      'The telling was heavier towards the fence, with more carried or less gathered in.',
    ],
  },
  of: 'This is a reading of {choices} in a story, not of you.',
  doubt: [
    'The article behind this story doubts that many see a life whole at its end, and hopes for it.',
    'The article this comes from thinks that a clear last look may be rare, and hopes for one.',
  ],
  question: ['What would you want looked at again?', 'Which of the things would you leave where they are?'],
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
