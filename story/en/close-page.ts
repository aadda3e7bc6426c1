/** What the close says around the reading: what was struck out of it, and the fence as a list. Fetched with the close, not before. */
export interface ClosePageWords {
  readonly waiting: string;
  readonly describe: string;
  readonly said: string;
  readonly again: string;
  readonly finish: string;
  readonly reading: {
    /** {count} in words. */
    readonly from: { readonly one: string; readonly many: string };
    /** A moment as it stands under what was read from it: {when} {you}. */
    readonly moment: string;
    readonly strike: string;
    readonly restore: string;
    /** Said once, to whoever is read to. */
    readonly struckNow: string;
    readonly restoredNow: string;
    /** Beside what was struck. */
    readonly struck: string;
    /** Beside a claim that rests on what was struck: {titles}. */
    readonly struckFrom: string;
  };
  readonly fence: {
    readonly heading: string;
    readonly intro: string;
    readonly bare: string;
    /** For a keyboard: goes past all the things. */
    readonly past: string;
    readonly near: string;
    readonly middle: string;
    readonly far: string;
    /** {when} {you} {gift} {cost} */
    readonly answered: string;
    /** {when} */
    readonly passed: string;
    readonly back: string;
  };
}

export const closePage: ClosePageWords = {
  waiting: 'Go to the words',
  describe: 'The picture in words',
  said: 'Everything that was said',
  again: 'Begin again',
  finish: 'Finish',
  reading: {
    from: { one: 'Read from one moment', many: 'Read from {count} moments' },
    moment: '{when}, you {you}.',
    strike: 'That is not why',
    restore: 'Let it stand again',
    struckNow: 'Struck out. The rest stays as it was.',
    restoredNow: 'It stands again.',
    struck: 'You struck this out: that is not why.',
    struckFrom: 'You struck out {titles}: that is not why.',
  },
  fence: {
    heading: 'Along the fence',
    intro:
      'These are the things, from the near end to the far. Open one to see which moment left it there. Going back to a moment begins another telling from it, and this one is kept.',
    bare: 'Nothing hangs there but a feed sack and a rag.',
    past: 'Go past the fence',
    near: 'At the near end',
    middle: 'Further along',
    far: 'At the far end',
    answered: '{when}, you {you}. It kept {gift}; it left {cost}.',
    passed: '{when}, you let it pass.',
    back: 'Return to this moment',
  },
};
