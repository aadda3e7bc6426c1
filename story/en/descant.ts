import type { DescantWords } from '../../src/core/descant-words.ts';

/** The telling as a line of music. It speaks of these choices in this telling. */
export const descant: DescantWords = {
  heading: 'The telling, as music',
  read: 'It goes from left to right, one bar to each part of the story. A note stands higher where the choices made there held more of what it is for than the others on offer did. High is no better than low.',
  rests: 'A bar with a rest is a part of the story in which nothing was answered.',
  title: 'The choices of this telling as music, in seven bars on two staves',
  line: '{voice}, bar by bar: {heights}.',
  voices: {
    tune: { key: 'the tune, on the upper stave: what was gathered', column: 'gathered' },
    faced: { key: 'filled notes, on the lower stave: grief that was let in', column: 'let in' },
    carried: { key: 'open notes, on the lower stave: grief that was carried on', column: 'carried on' },
    above: {
      key: 'small notes over the tune: a clear look, late on, and each thing under its own name',
      column: 'over the tune',
    },
  },
  stages: {
    B: { short: 'School', name: 'Hailsham' },
    C: { short: 'Cottages', name: 'From fifteen to the Cottages' },
    D: { short: 'Carer', name: 'The years as a carer' },
    E: { short: 'Asking', name: 'The asking' },
    F: { short: 'Night', name: 'The dark field and after' },
    G: { short: 'Waiting', name: 'Before the centre' },
    H: { short: 'Fence', name: 'The fence' },
  },
  heights: ['low', 'a little low', 'near the middle', 'a little high', 'high'],
  above: ['one note', 'two notes'],
  rest: 'rest',
  silent: 'A rest in every bar.',
  table: 'The music in words',
  stage: 'Part of the story',
  hear: 'Hear it',
};
