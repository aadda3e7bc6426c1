import type { Paragraph } from '../core/claims.ts';
import { composeField } from '../core/composition.ts';
import { describeField } from '../core/field-words.ts';
import type { FieldDescription } from '../core/field-words.ts';
import type { FieldComposition } from '../core/field.ts';
import type { Journal } from '../core/journal.ts';
import type { GroundOrChanging } from '../core/reading.ts';
import type { ResponseId } from '../core/scene.ts';
import { readJournal } from '../core/scoring.ts';
import { sceneOf } from '../core/scenes.ts';
import { summarise } from '../core/summary.ts';
import { close } from '../../story/en/close.ts';
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
export interface Closing {
  readonly ground: GroundOrChanging;
  readonly paragraphs: readonly Paragraph[];
  readonly moments: readonly Moment[];
  readonly field: FieldSeen;
  readonly aftercare: typeof close.aftercare;
}

/** Everything the close shows, from the journal alone: the same journal always closes alike. */
export function closingOf(journal: Journal): Closing {
  const reading = readJournal(journal);
  const { paragraphs } = summarise(reading, journal, { close, scenes: responses, things });
  const cited = [...new Set(paragraphs.flatMap(({ citations }) => citations))];
  return { ground: reading.ground, paragraphs, moments: cited.map(momentOf), field: fieldOf(journal), aftercare: close.aftercare };
}

export function fieldOf(journal: Journal): FieldSeen {
  const composition = composeField(journal, readJournal(journal));
  return { composition, words: describeField(composition, { field: fieldWords, things }) };
}

function momentOf(id: ResponseId): Moment {
  const scene = sceneOf(id.slice(0, -1) as Parameters<typeof sceneOf>[0]);
  const { title, when, responses: told } = responses[scene.id];
  return { id, title, text: `${when.charAt(0).toUpperCase()}${when.slice(1)}, you ${told[id]?.you ?? ''}.` };
}
