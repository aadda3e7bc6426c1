/** What is fixed: said on every path, or never said on any. The proof of the story holds every cut to it. */
export interface Fate {
  readonly what: string;
  readonly words: readonly RegExp[];
}

/** Every play tells each of these, in the telling, in its softer telling or in a bridge. */
export const ALWAYS: readonly Fate[] = [
  { what: 'Ruth dies', words: [/\bRuth (?:dies|died)\b/, /\bwhen she died in September\b/] },
  {
    what: 'Tommy dies',
    words: [/\bTommy (?:dies|died|had died)\b/, /\bHe dies in May\b/],
  },
  { what: 'there is no deferral', words: [/\bmy dears, there never was one\b/i] },
];

/**
 * No line says any of these. A sentence that denies or doubts it (nobody was let off; they might be given years) is not
 * one that says it.
 */
export const NEVER: readonly Fate[] = [
  {
    what: 'a deferral is granted',
    words: [
      /\b(?:grants?|granted|gives?|gave|given|gets?|got|wins?|won|allows?|allowed|approved?|has|have|had)\b[^.?!]{0,30}\bdeferrals?\b/i,
      /\bdeferrals?\b[^.?!]{0,30}\b(?:granted|approved|allowed|given|through|yours|theirs|ours)\b/i,
      /\b(?:granted|given|allowed|let have) (?:three|two|four|five|a few|some|more|extra|another)\b[^.?!]{0,12}\byears?\b/i,
    ],
  },
  {
    what: 'somebody escapes',
    words: [
      /\bescap(?:e|es|ed|ing)\b/i,
      /\b(?:r[au]ns?|gets?|got|slips?|slipped|gone|goes?|went|drives?|drove) (?:right )?(?:away|off) (?:together|for good|from (?:them|it all|the centre))\b/i,
      /\b(?:flees?|fled|makes? (?:a|our|their) getaway|gave them the slip|got clean away|is free now|are free now)\b/i,
      /\b(?:never|didn't|don't|doesn't) (?:go|come|report|drive) (?:back )?(?:to|in at) (?:the|a) (?:centre|desk)\b/i,
    ],
  },
  {
    what: 'Ruth or Tommy lives',
    words: [
      /\b(?:Ruth|Tommy|[Hh]e|[Ss]he) (?:lives|lived|recovers|recovered|survives|survived|pulls through|pulled through|gets well|got well|got better|gets better|makes it|made it home)\b/,
      /\b(?:Ruth|Tommy) (?:is|was) (?:alive|saved|cured|well again|going to live)\b/,
    ],
  },
  {
    what: 'somebody is let off',
    words: [
      /\b(?:let off|reprieve[ds]?|pardon(?:ed|s)|spared|saved (?:him|her|them|you))\b/i,
      /\bdonations?\b[^.?!]{0,30}\b(?:cancelled|called off|put off|stopped for good)\b/i,
      /\b(?:cancel(?:s|led)?|calls? off|called off)\b[^.?!]{0,30}\b(?:donations?|fourth|programme)\b/i,
      /\bchanged (?:their|his|her) minds?\b/i,
    ],
  },
];

/** Words with which a sentence denies, asks about or doubts a thing. */
export const DENIES =
  /\?|\b(?:asks?|ever|no|not|never|nobody|none|nothing|neither|nor|without|if|might|may|could|would|wish\w*|\w+n't)\b/i;
