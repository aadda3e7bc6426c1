import type { Weighed } from '../../src/core/beside.ts';

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}
/** One book or paper. The link is made from the doi. */
interface Source {
  readonly text: string;
  readonly doi?: string;
}
interface AboutWords {
  /** What opens it, at the close. */
  readonly open: string;
  readonly heading: string;
  readonly intro: string;
  /** Told before the scene that can be tried, and after it. */
  readonly weighing: readonly Section[];
  readonly explore: ExploreWords;
  readonly reading: readonly Section[];
  readonly sources: {
    readonly heading: string;
    readonly note: string;
    readonly article: string;
    readonly behind: readonly Source[];
    readonly studies: string;
    readonly leaning: readonly Source[];
  };
  /** The limits stand word for word in the read-me too. */
  readonly limits: { readonly heading: string; readonly short: string; readonly full: readonly string[] };
}
interface ExploreWords {
  readonly heading: string;
  readonly intro: string;
  readonly scene: string;
  /** {when}, as the beginning of a sentence that each answer ends. */
  readonly ask: string;
  readonly pass: string;
  /** Beside the answer that was given in this telling. */
  readonly given: string;
  readonly passed: string;
  /** {gift} {cost} */
  readonly kept: string;
  /** {manner}: one or two poles, as phrases in -ing. */
  readonly manner: string;
  readonly names: Readonly<Record<Weighed, string>>;
  /** How much, from nothing on. */
  readonly amounts: Readonly<Record<Weighed, readonly string[]>>;
  /** {amount}, and how that stands beside the other answers. */
  readonly beside: Readonly<Record<'more' | 'less' | 'about' | 'alike', string>>;
  /** {what}: one or more of the phrases below it. */
  readonly apart: string;
  readonly far: Readonly<Record<'more' | 'less', Readonly<Record<Weighed, string>>>>;
  readonly level: string;
  readonly marks: string;
  /** {others}, a number in words. */
  readonly why: string;
}

/** About this reading: how it is made and what it cannot say, for anybody who can follow a recipe. */
export const about: AboutWords = {
  open: 'About this reading',
  heading: 'How it was read',
  intro:
    'A reading like this is arithmetic done on answers. Here is the whole of the method in plain words, with one scene to try it on.',
  weighing: [
    {
      heading: 'What is weighed',
      lines: [
        'Each answer was given its weights when the story was written, in three things. The first is how much it gathers: whether it holds on to what was true, to the other person, to one’s own part in it.',
        'The other two are about despair. One is how much of it is let in, as open grief or anger or fear. The other is how much is carried on afterwards, cut off, or bitter, or too heavy to stand under.',
      ],
    },
    {
      heading: 'Why it is never one line',
      lines: [
        'Erik Erikson, who wrote about the course of a whole life, thought that its last part is spent between integrity and despair. That sounds like one line with two ends. But somebody can gather a great deal and grieve out loud as well, and in a study of people with cancer the two went with different things.',
        'So they are kept apart here. Despair let in is not held against anybody: the article is about facing it.',
      ],
    },
    {
      heading: 'Beside the other answers',
      lines: [
        'No answer weighs anything by itself. It is set beside the other answers of the same scene, and only the difference is kept. A sad scene does not make a telling sad, and a kind one does not make it kind.',
        'Each of the seven parts of the life has a fixed share in the whole story, from a tenth to about a sixth, and its scenes divide that among them.',
      ],
    },
    {
      heading: 'Letting a moment pass',
      lines: [
        'A moment that was let pass counts as nothing, for or against. Short tellings can stand beside long ones, because what adds up is measured against how far chance alone would have carried it. With fewer than six answers nothing is read, and the moments are given back as they were.',
      ],
    },
  ],
  explore: {
    heading: 'Try one scene',
    intro: 'Pick any of the answers and see what it would have said. Nothing picked here changes the reading.',
    scene: 'The scene',
    ask: '{when}, you…',
    pass: 'let it pass',
    given: 'as in this telling',
    passed: 'Nothing is weighed. A moment let pass moves the reading neither way.',
    kept: 'It kept {gift}. It left {cost}.',
    manner: 'Its manner: {manner}.',
    names: {
      integrity: 'What it gathers',
      faced: 'The despair it lets in',
      carried: 'The despair it carries on',
    },
    amounts: {
      integrity: ['Nothing', 'A little', 'A good deal', 'A great deal'],
      faced: ['None', 'Some', 'Much'],
      carried: ['None', 'Some', 'Much'],
    },
    beside: {
      more: '{amount}, above the middle of the answers here.',
      less: '{amount}, below the middle of the answers here.',
      about: '{amount}, near the middle of the answers here.',
      alike: '{amount}, the same as all the others, so it counts for nothing here.',
    },
    apart: 'What sets it apart here is {what}.',
    far: {
      more: {
        integrity: 'how much it gathers',
        faced: 'how much despair it lets in',
        carried: 'how much despair it carries on',
      },
      less: {
        integrity: 'how little it gathers',
        faced: 'how little despair it lets in',
        carried: 'how little despair it carries on',
      },
    },
    level: 'It stands near the middle of the answers here.',
    marks:
      'Each ring is an answer, with less to the left and more to the right. The filled one is the one picked. The upright line is the middle of them all.',
    why: 'Whoever comes to this scene can give this answer or one of {others} others. What it says is how it differs from them, so the line in the middle is where the weighing begins.',
  },
  reading: [
    {
      heading: 'Chance',
      lines: [
        'Somebody who tossed a coin at every scene would lean a little one way or another all the same. So a telling is given a weather of its own only when it leans further than chance usually does. Of tellings made by tossing coins, about four in five are given no name.',
        'The fifth is given one all the same. A weather with a name may still be chance.',
      ],
    },
    {
      heading: 'Six weathers',
      lines: [
        'In the open field much is gathered and much let in, with little carried on. In the high field, still lit, much is gathered and little despair let in. In wind it is met out loud. At evening more is carried than gathered. In the hedged field little is asked or let in; in the remembered field things are told kindly.',
        'Four are kin to patterns heard in interviews with people of sixty-five and over. None is the right one. Where none stands out, the light is changing.',
      ],
    },
    {
      heading: 'The manner of it',
      lines: [
        'Six pairs are followed beside the weather: looking and sheltering, owning and borrowing, holding and releasing, speaking up and keeping quiet, going near and standing off, mending and leaving. Each end gives something and has its cost. One or two are named where they stood out.',
        'Holding, speaking up and mending were balanced against their opposites, so that loud and quiet tellings can gather alike.',
      ],
    },
    {
      heading: 'Trust',
      lines: [
        'Some answers, most of them early, also say whether there was somebody to go to. Trust does one small thing in the reading: where it was found, later losses leave a little less behind, by less than a sixth. Where it was not, they leave a little more. It adds nothing to what is gathered, and it is left out of the scene above to keep that simple.',
      ],
    },
    {
      heading: 'Looking again',
      lines: [
        'Up to three things at the fence could be looked at once more. The psychiatrist Robert Butler called this a life review, and thought that it may bring calm or low spirits. A second look can turn the balance of a telling. It was made too light to undo what came before it.',
      ],
    },
    {
      heading: 'Between two weathers, and the hinge',
      lines: [
        'Where a second weather lies nearly as close as the first, both are said. Then each answer is left out in turn, to see whether the reading would be another. An answer on which it turns is called a hinge, and one hinge is named. Where more than a quarter of the answers are hinges, the telling is said to stand between.',
      ],
    },
    {
      heading: 'Who checked the weights',
      lines: [
        'The weights are the makers’ own judgement. To see whether the story says what they say, every answer was rated three times from the story’s words alone by a large language model that was not shown the weights. No person has done this yet.',
        'Three readings by one kind of machine agree more easily than three people would, so this guards against slips and proves nothing more. Answers that were rewritten were rated again. The ratings are kept with the code, in tests/blind-weighing.json.',
      ],
    },
  ],
  sources: {
    heading: 'What it comes from',
    note: 'Nothing is asked of these sites until a link is followed. Each opens in a new tab.',
    article: 'The article, and what it leans on',
    behind: [
      {
        text: "Abrams RC. Kazuo Ishiguro's Never Let Me Go: a model of ‘completion’ for the end of life. Medical Humanities 2016;42.",
        doi: '10.1136/medhum-2015-010767',
      },
      { text: 'Ishiguro K. Never Let Me Go. London: Faber & Faber, 2005.' },
      { text: 'Erikson EH. His writings on the stages of a life.' },
      {
        text: 'Jaques E. Death and the mid-life crisis. International Journal of Psychoanalysis 1965;46:502–514.',
      },
      { text: 'Sacks O. Sabbath. The New York Times, 14 August 2015.' },
    ],
    studies: 'What the method leans on',
    leaning: [
      {
        text: 'Hearn S, Saulnier G, Strayer J, Glenham M, Koopman R, Marcia JE. Between integrity and despair: toward construct validation of Erikson’s eighth stage. Journal of Adult Development 2012;19:1–20. Its four groups are called integrated, despairing, nonexploring and pseudointegrated; the open field, the field at evening, the hedged field and the remembered field are kin to them, in that order. Those names are for its interviews, and are kept out of the reading.',
        doi: '10.1007/s10804-011-9126-y',
      },
      {
        text: 'Kleijn G, and others. Psychometric characteristics of a patient reported outcome measure on ego-integrity and despair among cancer patients. PLoS ONE 2016;11:e0156003. Why the two are kept apart.',
        doi: '10.1371/journal.pone.0156003',
      },
      {
        text: 'Westerhof GJ, Bohlmeijer ET, McAdams DP. The relation of ego integrity and despair to personality traits and mental health. Journals of Gerontology B 2017;72:400–407. Integrity seemed to go with how people were at the time; hence ‘in this telling’.',
        doi: '10.1093/geronb/gbv062',
      },
      { text: 'Butler RN. Psychiatry 1963;26:65–76. The life review.' },
    ],
  },
  limits: {
    heading: 'What it can and cannot say',
    short:
      'In short: this was read from choices made for somebody in a story. It says nothing about how anyone grieves, and nobody has checked whether it measures anything. The limits in full:',
    full: [
      'The closing reading is not a clinical, psychometric or diagnostic instrument.',
      'No study of its reliability or validity has been made.',
      "The effect values are the authors' reading of one article about one novel, informed by the literature it rests on.",
      'Choices are made for a fictional person among responses somebody else wrote, so they show how someone chose to tell this story, not how they grieve.',
      'The frame is Anglo-American and Eriksonian.',
      'It is not for selection, grading, screening or research inference without ethics review and a pilot (as a minimum: about ten cognitive interviews; a panel of five or more from palliative care, psychology and literature who rate the responses blind, with their agreement reported; test and retest; differences by bereavement and culture).',
      'A chance band protects against reading a pattern into noise; it does not make the reading true.',
    ],
  },
};
