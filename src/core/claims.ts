import type { CloseWords, SummaryWords, Wordings } from './close-words.ts';
import { sceneIn } from './moments.ts';
import type { Ground, GroundOrChanging, Reading } from './reading.ts';
import type { ResponseId } from './scene.ts';
import { fillSlots } from './slots.ts';
import type { Pole, Strand } from './strand.ts';
import { POLES, STRANDS } from './strand.ts';
import type { WeighedAnswer } from './weighing.ts';

export const PARAGRAPH_KINDS = [
  'opening',
  'style',
  'moment',
  'against',
  'hinge',
  'travel',
  'of',
  'doubt',
  'question',
] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** The answers the paragraph rests on, each in the journal. Empty only where it claims nothing about them. */
  readonly citations: readonly ResponseId[];
}
/** A paragraph with what stands in for it when there is no room: a shorter text, or (null) nothing. */
export interface Draft extends Paragraph {
  readonly short: string | null;
}
/** Chooses one wording of a slot. */
export type Say = (slot: string, wordings: Wordings) => string;

/** A paragraph that has nothing shorter to stand in for it: it goes whole or not at all. */
export const claim = (kind: ParagraphKind, text: string, citations: readonly ResponseId[]): Draft => ({
  kind,
  text,
  citations,
  short: null,
});

/** The ground's opening; both grounds where the reading stands between two; one and how nearly where the other is none (READING §4.5). */
export function openingOf({ ground, between }: Reading, close: CloseWords, say: Say): string {
  if (between === null || between === ground) return say(`opening ${ground}`, close.opening[ground]);
  const [first, second] = [ground, between]
    .filter(isNamed)
    .map((named) => say(`leaning ${named}`, close.leaning[named]));
  if (first && second) return fillSlots(say('between', close.between), { first, second });
  return fillSlots(say('almost', close.almost), { nearest: first ?? '' });
}

const isNamed = (ground: GroundOrChanging): ground is Ground => ground !== 'Changing';

/** The poles that stood out, citing the two answers that did most to bring each of them out; nothing when none did. */
export function styleOf(
  style: readonly Pole[],
  answers: readonly WeighedAnswer[],
  close: CloseWords,
  say: Say,
): readonly Draft[] {
  const [one, two] = style.map((pole) => say(`style ${pole}`, close.style.poles[pole]));
  if (!one) return [];
  const text = two
    ? fillSlots(say('style two', close.style.two), { one, two })
    : fillSlots(say('style one', close.style.one), { one });
  return [claim('style', text, [...new Set(style.flatMap((pole) => strongestOf(pole, answers)))])];
}

function strongestOf(pole: Pole, answers: readonly WeighedAnswer[]): readonly ResponseId[] {
  const strand = STRANDS.find((each) => (POLES[each] as readonly Pole[]).includes(pole)) as Strand;
  const sign = POLES[strand][0] === pole ? 1 : -1;
  const leaning = answers.filter(({ contribution }) => sign * contribution[strand] > 0);
  return responsesOf(
    leaning.toSorted((one, other) => sign * (other.contribution[strand] - one.contribution[strand])).slice(0, 2),
  );
}

/** The scene without whose answer the ground would be another (READING §4.5). Several may be; the one with the strongest pull is said. */
export function hingeAt(hinge: ResponseId, { close, scenes }: SummaryWords, say: Say): string {
  return fillSlots(say('hinge', close.hinge), { title: scenes[sceneIn(hinge)].title });
}

/**
 * How the telling went from childhood on, citing an answer of its first stage and one of its last. Needs three stages, as the slope
 * does, and is not said with fewer.
 */
export function travelOf(
  { travel }: Reading,
  answers: readonly WeighedAnswer[],
  close: CloseWords,
  say: Say,
): readonly Draft[] {
  const lived = answers.filter(({ scene }) => scene !== 'S01');
  const stages = [...new Set(lived.map(({ stage }) => stage))];
  if (stages.length < 3) return [];
  const of = (stage: WeighedAnswer['stage'] | undefined) => lived.filter((answer) => answer.stage === stage);
  const lightens = travel === 'lightened';
  const ends = [
    ...heaviestFirst(of(stages[0])).slice(...(lightens ? FIRST : LAST)),
    ...heaviestFirst(of(stages.at(-1))).slice(...(lightens ? LAST : FIRST)),
  ];
  return [claim('travel', say(`travel ${travel}`, close.travel[travel]), responsesOf(ends))];
}

const FIRST = [0, 1] as const;
const LAST = [-1] as const;
const weightOf = ({ centred }: WeighedAnswer): number => centred.carried - centred.integrity;
const heaviestFirst = (answers: readonly WeighedAnswer[]) =>
  answers.toSorted((one, other) => weightOf(other) - weightOf(one));

/** The responses of weighed answers, in the order they are in. */
export const responsesOf = (answers: readonly WeighedAnswer[]): readonly ResponseId[] =>
  answers.map(({ response }) => response);
