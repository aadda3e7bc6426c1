/** Runs of words that come back on purpose, each with why. One that no longer occurs twice is a fault. */
export const echoes: readonly { readonly words: string; readonly reason: string }[] = [
  { words: 'Wood, with a blue ring', reason: 'Derek has your eggcup, in your words: the telling of S01 turns on it.' },
  { words: 'Put it in your coat', reason: 'You do what Ruth says, word for word, in S14c.' },
  {
    words: "or it's just whoever shouts",
    reason: 'Miss Emily has it in S21 as you had it in S15, and nobody says so.',
  },
  { words: 'be sick of each other', reason: 'Tommy says it and then the two of you try, in S17a.' },
];
