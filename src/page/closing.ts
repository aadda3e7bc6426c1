import type { Paragraph } from '../core/claims.ts';
import { composeField } from '../core/composition.ts';
import { describeField, describeThing } from '../core/field-words.ts';
import type { FieldDescription } from '../core/field-words.ts';
import type { FieldComposition, FieldThing } from '../core/field.ts';
import type { Journal } from '../core/journal.ts';
import type { MomentWords } from '../core/moments.ts';
import { momentsOf } from '../core/moments.ts';
import type { GroundOrChanging } from '../core/reading.ts';
import type { LossId, ResponseId } from '../core/scene.ts';
import { readJournal } from '../core/scoring.ts';
import { fillSlots, opened } from '../core/slots.ts';
import { summarise } from '../core/summary.ts';
import { close } from '../../story/en/close.ts';
import { closePage } from '../../story/en/close-page.ts';
import { field as fieldWords } from '../../story/en/field.ts';
import { responses } from '../../story/en/responses.ts';
import { things } from '../../story/en/things.ts';

/** The field of a journal, and the same field in words. */
export interface FieldSeen {
  readonly composition: FieldComposition;
  readonly words: FieldDescription;
}
/** A moment given back: where it was, and what was done there. */
export interface Moment {
  readonly id: ResponseId;
  readonly title: string;
  readonly text: string;
}
/** A paragraph of the reading, with the moments it was read from. */
export interface Claim extends Paragraph {
  readonly moments: readonly Moment[];
}
/** A thing as it stands in the list of the fence. */
export interface Hung {
  readonly scene: LossId;
  readonly name: string;
  readonly caught: string;
  /** The title of the scene that left it. */
  readonly title: string;
  /** What was done there, and what was done when it was looked at again. */
  readonly told: readonly string[];
  /** Room before it, as a share of the fence. */
  readonly gap: number;
}
/** The fence in three parts, near to far. A part may be empty. */
export interface FencePart {
  readonly heading: string;
  readonly things: readonly Hung[];
}
export interface Closing {
  readonly ground: GroundOrChanging;
  readonly claims: readonly Claim[];
  readonly field: FieldSeen;
  readonly fence: readonly FencePart[];
  readonly aftercare: typeof close.aftercare;
}

type Told = (response: ResponseId) => MomentWords;

/** Everything the close shows, from the journal alone: the same journal always closes alike. */
export function closingOf(journal: Journal): Closing {
  const reading = readJournal(journal);
  const words = { close, scenes: responses, things };
  const told = momentsOf(journal, words);
  const field = fieldOf(journal);
  const { paragraphs } = summarise(reading, journal, words);
  return {
    ground: reading.ground,
    claims: paragraphs.map((each) => ({ ...each, moments: each.citations.map((id) => momentOf(id, told)) })),
    field,
    fence: fenceOf(field.composition.things, journal, told),
    aftercare: close.aftercare,
  };
}

export function fieldOf(journal: Journal): FieldSeen {
  const composition = composeField(journal, readJournal(journal));
  return { composition, words: describeField(composition, { field: fieldWords, things }) };
}

function momentOf(id: ResponseId, told: Told): Moment {
  const { title, when, you } = told(id);
  return { id, title, text: opened(fillSlots(closePage.reading.moment, { when, you })) };
}

function fenceOf(hung: readonly FieldThing[], journal: Journal, told: Told): readonly FencePart[] {
  const { near, middle, far } = closePage.fence;
  const listed = hung.map((thing, at) => ({
    part: Math.min(2, Math.floor(thing.along * 3)),
    ...hungOf(thing, thing.along - (hung[at - 1]?.along ?? 0), journal, told),
  }));
  return [near, middle, far].map((heading, at) => ({ heading, things: listed.filter(({ part }) => part === at) }));
}

function hungOf(thing: FieldThing, gap: number, journal: Journal, told: Told): Hung {
  const { scene } = thing;
  return {
    scene,
    name: opened(things[thing.thing].name),
    caught: describeThing(thing, things, '{caught}'),
    title: responses[scene].title,
    told: journal.filter((entry) => entry.scene === scene || entry.of === scene).map((entry) => toldOf(entry, told)),
    gap,
  };
}

function toldOf({ scene, response }: Journal[number], told: Told): string {
  const { answered, passed } = closePage.fence;
  if (!response) return opened(fillSlots(passed, { when: responses[scene].when }));
  const { when, you, gift, cost } = told(response);
  return opened(fillSlots(answered, { when, you, gift, cost }));
}
