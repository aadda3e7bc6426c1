import type { Draft, Paragraph, ParagraphKind, Say } from './claims.ts';
import { claim, hingeAt, openingOf, responsesOf, styleOf, travelOf } from './claims.ts';
import type { CloseWords, SummaryWords } from './close-words.ts';
import { seedOfJournal } from './composition.ts';
import type { Journal } from './journal.ts';
import { momentsOf } from './moments.ts';
import { random, seedOf } from './random.ts';
import type { Reading } from './reading.ts';
import type { ResponseId } from './scene.ts';
import { fillSlots, opened } from './slots.ts';
import type { WeighedAnswer } from './weighing.ts';
import { weigh } from './weighing.ts';

export interface Summary {
  readonly paragraphs: readonly Paragraph[];
}

/** The longest summary, in words (READING §4.7). */
const MOST_WORDS = 220;
/** Below this many answers only the moments are given back. */
const ENOUGH = 6;

/** What gives way first when the words run over. */
const GIVES_WAY: readonly ParagraphKind[] = ['travel', 'against', 'style', 'moment'];

/**
 * The close in words: how integrity and despair stood in one telling, with the moments that say so. Never a number, never about
 * the reader, and never above 220 words. Where they run over, travel goes first; then what the moment that pulled the other way
 * kept and left; then style; then what the last of the three moments did. The hinge is always named. Fewer than six answers give
 * back only their moments; none at all gives a page that claims nothing.
 */
export function summarise(reading: Reading, journal: Journal, words: SummaryWords): Summary {
  const say = sayer(journal);
  const { answers } = weigh(journal);
  const close = words.close;
  const parting: readonly Draft[] = [
    plain('doubt', say('doubt', close.doubt)),
    plain('question', say('question', close.question)),
  ];
  if (answers.length === 0) return fitted([plain('opening', say('none', close.none)), ...parting]);
  const of = claim('of', fillSlots(close.of, { choices: choicesIn(answers.length, close) }), responsesOf(answers));
  const tell = momentTeller(journal, words, say);
  const claims =
    answers.length < ENOUGH ? fewOf(answers, close, say, tell) : claimsOf(reading, answers, words, say, tell);
  return fitted([...claims, of, ...parting]);
}

/** One wording of each slot, by the journal's seed: the same journal is always told alike. */
function sayer(journal: Journal): Say {
  const seed = seedOfJournal(journal);
  return (slot, wordings) => wordings[Math.floor(random(seed ^ seedOf(slot))() * wordings.length)] ?? wordings[0];
}

type TellMoment = (kind: 'moment' | 'against', response: ResponseId) => Draft;

function momentTeller(journal: Journal, words: SummaryWords, say: Say): TellMoment {
  const momentOf = momentsOf(journal, words);
  return (kind, response) => {
    const { when, you, gift, cost } = momentOf(response);
    const slots = { when: opened(when), you, gift, cost };
    const lead = kind === 'against' ? `${say('against', words.close.against)} ` : '';
    const full = lead + fillSlots(say(`moment ${response}`, words.close.moment), slots);
    const short = lead + fillSlots(say(`moment ${response}`, words.close.bareMoment), slots);
    return { kind, text: full, citations: [response], short };
  };
}

function fewOf(answers: readonly WeighedAnswer[], close: CloseWords, say: Say, tell: TellMoment): readonly Draft[] {
  const given = responsesOf(answers);
  return [claim('opening', say('few', close.few), given), ...given.map((response) => tell('moment', response))];
}

function claimsOf(
  reading: Reading,
  answers: readonly WeighedAnswer[],
  words: SummaryWords,
  say: Say,
  tell: TellMoment,
): readonly Draft[] {
  const { toward, against, hinge } = reading.citations;
  const given = responsesOf(answers);
  const shown = given.filter((response) => toward.includes(response));
  const evidence = shown.length > 0 ? shown : given.slice(0, 3);
  return [
    claim('opening', openingOf(reading, words.close, say), evidence),
    ...styleOf(reading.style, answers, words.close, say),
    ...shown.map((response) => tell('moment', response)),
    ...(against ? [tell('against', against)] : []),
    ...(hinge ? [claim('hinge', hingeAt(hinge, words, say), [hinge])] : []),
    ...travelOf(reading, answers, words.close, say),
  ];
}

function choicesIn(count: number, { choices }: CloseWords): string {
  if (count === 1) return choices.one;
  return fillSlots(choices.many, { count: choices.numbers[count] ?? String(count) });
}

/** Lets one paragraph after another give way, the last of its kind first, until the words fit. */
function fitted(drafts: readonly Draft[]): Summary {
  let fitting = drafts;
  for (const draft of GIVES_WAY.flatMap((kind) => drafts.filter((each) => each.kind === kind).toReversed())) {
    if (wordsIn(fitting) <= MOST_WORDS) break;
    fitting = fitting.flatMap((each) => (each === draft ? shortened(each) : [each]));
  }
  return { paragraphs: fitting.map(({ kind, text, citations }) => ({ kind, text, citations })) };
}

const shortened = (draft: Draft): readonly Draft[] => (draft.short === null ? [] : [{ ...draft, text: draft.short }]);

/** Words as a reader counts them: runs between spaces. */
export const wordsIn = (paragraphs: readonly Pick<Paragraph, 'text'>[]): number =>
  paragraphs.flatMap(({ text }) => text.split(/\s+/).filter(Boolean)).length;

const plain = (kind: ParagraphKind, text: string): Draft => claim(kind, text, []);
