/** Every word of the page that is not the story: buttons, settings, the opening card, the quiet screens. */
export interface PageWords {
  readonly title: string;
  readonly byline: string;
  readonly contentNote: string;
  readonly cuts: {
    readonly legend: string;
    readonly full: CutWords;
    readonly class: CutWords;
    readonly room: CutWords;
  };
  readonly resume: {
    readonly heading: string;
    readonly where: (place: string) => string;
    readonly goOn: string;
    readonly again: string;
    readonly sure: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly story: Readonly<Record<'label' | 'choices' | 'chose' | 'next' | 'margin' | 'opening', string>> & {
    readonly count: (choices: number) => string;
  };
  readonly tools: Readonly<Record<'label' | 'said' | 'settings' | 'soundOn' | 'soundOff' | 'pause' | 'leave', string>>;
  readonly said: Readonly<Record<'heading' | 'intro' | 'back' | 'here' | 'close', string>>;
  readonly paused: Readonly<Record<'heading' | 'goOn' | 'leave', string>> & { readonly lines: readonly string[] };
  readonly settings: SettingsWords;
  readonly close: Readonly<Record<'heading' | 'missing', string>>;
  readonly tellings: { readonly heading: string };
  readonly finished: { readonly heading: string; readonly lines: readonly string[]; readonly again: string };
  readonly trouble: Readonly<Record<Trouble, string>>;
  readonly soundIs: { readonly on: string; readonly off: string };
}
export interface CutWords {
  readonly name: string;
  readonly about: string;
}
export type Trouble =
  | 'save/corrupt'
  | 'save/older-copy'
  | 'save/newer'
  | 'save/blocked'
  | 'save/full'
  | 'save/other-story'
  | 'kept/corrupt'
  | 'kept/unwritten'
  | 'kept/unerased'
  | 'link/unreadable'
  | 'link/other-story'
  | 'stage/missing'
  | 'story/missing';

type Options<Name extends string> = { readonly legend: string } & Readonly<Record<Name, string>>;
export interface SettingsWords {
  readonly heading: string;
  readonly done: string;
  readonly reset: string;
  readonly size: string;
  readonly face: Options<'literata' | 'atkinson'>;
  readonly spacing: Options<'close' | 'normal' | 'wide' | 'widest'>;
  readonly width: Options<'narrow' | 'normal' | 'wide'>;
  readonly theme: Options<'scene' | 'paper' | 'night' | 'contrast'>;
  readonly motion: Options<'system' | 'full' | 'calm' | 'still'>;
  readonly announce: Options<'focus' | 'live' | 'quiet'>;
  readonly sound: string;
  readonly volume: string;
  readonly keys: string;
  readonly keyList: string;
  readonly margins: string;
  /** Forgetting every telling, and being asked about it first. */
  readonly erase: Readonly<Record<'ask' | 'sure' | 'yes' | 'no', string>>;
}

export const page = {
  title: 'What the Fence Keeps',
  byline: 'A story in choices',
  contentNote:
    'It has illness, death and grief in it, and institutions. Scenes that are harder say so before they open.',
  cuts: {
    legend: 'How much of it',
    full: { name: 'All of it', about: 'about an hour, in one sitting or several' },
    class: { name: 'The class reading', about: 'about 40 minutes' },
    room: { name: 'The short reading', about: 'about 20 minutes' },
  },
  resume: {
    heading: 'You have been here before',
    where: (place) => `You had got as far as ‘${place}’.`,
    goOn: 'Go on from there',
    again: 'Begin again',
    sure: 'A telling that has ended stays kept. Any other is forgotten, and can’t be fetched back.',
    yes: 'Forget it and begin again',
    no: 'Keep it',
  },
  story: {
    label: 'Story',
    choices: 'Choices',
    chose: 'You chose:',
    next: 'Next',
    margin: 'A note in the margin',
    opening: 'Opening the story…',
    count: (choices) => (choices === 1 ? '1 choice' : `${choices} choices`),
  },
  tools: {
    label: 'Tools',
    said: 'So far',
    settings: 'Settings',
    soundOn: 'Sound: on',
    soundOff: 'Sound: off',
    pause: 'Pause',
    leave: 'Leave',
  },
  said: {
    heading: 'What has been said so far',
    intro: 'Going back to a place opens its choices again and forgets what came after it.',
    back: 'Return to here',
    here: 'Where you are now',
    close: 'Close',
  },
  paused: {
    heading: 'Paused',
    lines: [
      'Nothing moves until you do, and the place is kept. Go on when you like, today or another day.',
      'If this has come close to something of your own, it may be worth telling a person about it: a friend, your doctor, a hospice’s bereavement team, or a telephone line where you live.',
    ],
    goOn: 'Go on',
    leave: 'Leave now',
  },
  settings: {
    heading: 'Settings',
    done: 'Done',
    reset: 'Put everything back',
    size: 'Size of the text',
    face: { legend: 'Typeface', literata: 'Literata', atkinson: 'Atkinson Hyperlegible' },
    spacing: { legend: 'Spacing', close: 'Close', normal: 'Normal', wide: 'Wide', widest: 'Widest' },
    width: { legend: 'Width of the column', narrow: 'Narrow', normal: 'Normal', wide: 'Wide' },
    theme: { legend: 'Colours', scene: 'With the scene', paper: 'Paper', night: 'Night', contrast: 'High contrast' },
    motion: {
      legend: 'Movement in the picture',
      system: 'As on this device',
      full: 'All of it',
      calm: 'A little',
      still: 'None',
    },
    announce: {
      legend: 'New text and screen readers',
      focus: 'Move to its heading',
      live: 'Read it out by itself',
      quiet: 'Move to its heading, and keep the heading short',
    },
    sound: 'Sound',
    volume: 'Volume',
    keys: 'Single keys do things',
    keyList:
      '1 to 9 choose. C goes to the choices, R back to the newest text. H opens what has been said, S these settings. M is for sound, Esc for a pause.',
    margins: 'Open the notes in the margin',
    erase: {
      ask: 'Forget every telling kept on this device',
      sure: 'This forgets every telling kept here, and where you are. They can’t be fetched back.',
      yes: 'Forget them',
      no: 'Keep them',
    },
  },
  close: {
    heading: 'What was said and kept',
    missing: 'The words for the end could not be fetched. Your place is kept; open the page again to try once more.',
  },
  tellings: { heading: 'Tellings kept on this device' },
  finished: {
    heading: 'That is all of it',
    lines: ['You can close this page now. Nothing has been sent anywhere.'],
    again: 'Begin again',
  },
  trouble: {
    'save/corrupt': 'The kept place could not be read. You can begin here.',
    'save/older-copy': 'The last page or two was lost. This is just before.',
    'save/newer': 'Your place was kept by a newer version of this.',
    'save/blocked': 'This browser keeps nothing: your place lasts until you close it.',
    'save/full': 'There was no room to keep your place on this device.',
    'save/other-story': 'The story has changed since. This is as far as it fits.',
    'kept/corrupt': 'An earlier telling could not be read. The others are here.',
    'kept/unerased': 'What is kept here could not be forgotten. Try once more.',
    'kept/unwritten': 'This telling could not be kept beyond this page.',
    'link/unreadable': 'That link could not be read. This is the beginning.',
    'link/other-story': 'The link fits only part of the way. This is how far.',
    'stage/missing': 'The pictures could not be shown. All the words are here.',
    'story/missing': 'The story could not be opened. Load the page again.',
  },
  soundIs: { on: 'Sound on', off: 'Sound off' },
} as const satisfies PageWords;
