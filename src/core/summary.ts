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

/**
 * The close in words: how integrity and despair stood in one telling, with the moments that say so (READING §4.5 to 4.7). Every claim
 * cites answers of the journal: up to three moments from stages of their own, one that pulled the other way, and the hinge; never a
 * number, never about the reader, and never above 220 words. Where they run over, what the weakest of the three moments kept and left
 * goes first; then travel; then what the moment that pulled the other way kept and left; then style; then the other moments' gifts and
 * costs. The hinge is always named. Fewer than six answers give back only their moments; none at all gives a page that claims nothing.
 * An answer that `words` do not give back is a fault in them, and throws.
 */
export function summarise(reading: Reading, journal: Journal, words: SummaryWords): Summary {
  const say = sayer(journal);
  const { answers } = weigh(journal);
  const close = words.close;
  const parting: readonly Draft[] = [
    plain('doubt', say('doubt', close.doubt)),
    plain('question', say('question', close.question)),
  ];
  if (answers.length === 0)
    return { paragraphs: [plain('opening', say('none', close.none)), ...parting].map(asParagraph) };
  const of = claim('of', fillSlots(close.of, { choices: choicesIn(answers.length, close) }), responsesOf(answers));
  const tell = momentTeller(journal, words, say);
  const claims =
    answers.length < ENOUGH ? fewOf(answers, close, say, tell) : claimsOf(reading, answers, words, say, tell);
  return fitted([...claims, of, ...parting], reading.citations.toward);
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
    const lead = kind === 'against' ? `${say('against', words.close.against)} ` : '';
    const short = opened(lead + fillSlots(words.close.act, { when, you }));
    const kept = fillSlots(say(`kept ${response}`, words.close.kept), { gift, cost });
    return { kind, text: `${short} ${kept}`, citations: [response], short };
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

/** Lets one paragraph after another give way until the words fit. */
function fitted(drafts: readonly Draft[], strongest: readonly ResponseId[]): Summary {
  let fitting = drafts;
  for (const draft of inOrderOfYielding(drafts, strongest)) {
    if (wordsIn(fitting) <= MOST_WORDS) break;
    fitting = fitting.flatMap((each) => (each === draft ? shortened(each) : [each]));
  }
  return { paragraphs: fitting.map(asParagraph) };
}

/**
 * What gives way, first to last. A third moment of one kind can be short before anything else is lost: travel says where it went, and
 * the moment that pulled the other way keeps a reading from flattering.
 */
function inOrderOfYielding(drafts: readonly Draft[], strongest: readonly ResponseId[]): readonly Draft[] {
  const of = (kind: ParagraphKind) => drafts.filter((draft) => draft.kind === kind);
  const strength = ({ citations }: Draft) => strongest.toReversed().indexOf(citations[0] as ResponseId);
  const [weakest, ...stronger] = of('moment').toSorted((one, other) => strength(one) - strength(other));
  return [...(weakest ? [weakest] : []), ...of('travel'), ...of('against'), ...of('style'), ...stronger];
}

const shortened = (draft: Draft): readonly Draft[] => (draft.short === null ? [] : [{ ...draft, text: draft.short }]);

/** Words as a reader counts them: runs between spaces. */
export const wordsIn = (paragraphs: readonly Pick<Paragraph, 'text'>[]): number =>
  paragraphs.flatMap(({ text }) => text.split(/\s+/).filter(Boolean)).length;

const asParagraph = ({ kind, text, citations }: Draft): Paragraph => ({ kind, text, citations });
const plain = (kind: ParagraphKind, text: string): Draft => claim(kind, text, []);
