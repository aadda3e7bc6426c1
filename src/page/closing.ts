import type { Paragraph } from '../core/claims.ts';
import { composeField } from '../core/composition.ts';
import { describeField } from '../core/field-words.ts';
import type { FieldDescription } from '../core/field-words.ts';
import type { FieldComposition } from '../core/field.ts';
import type { Journal } from '../core/journal.ts';
import type { GroundOrChanging } from '../core/reading.ts';
import type { ResponseId, SceneId } from '../core/scene.ts';
import { readJournal } from '../core/scoring.ts';
import { fillSlots, opened } from '../core/slots.ts';
import { summarise } from '../core/summary.ts';
import { relicsOf } from '../core/thing.ts';
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
  return {
    ground: reading.ground,
    paragraphs,
    moments: cited.map((id) => momentOf(id, journal)),
    field: fieldOf(journal),
    aftercare: close.aftercare,
  };
}

export function fieldOf(journal: Journal): FieldSeen {
  const composition = composeField(journal, readJournal(journal));
  return { composition, words: describeField(composition, { field: fieldWords, things }) };
}

function momentOf(id: ResponseId, journal: Journal): Moment {
  const scene = id.slice(0, -1) as SceneId;
  const { title, when, responses: told } = responses[scene];
  const slots = { thing: thingLookedAt(scene, journal) };
  const text = `${fillSlots(when, slots)}, you ${fillSlots(told[id]?.you ?? '', slots)}.`;
  return { id, title, text: opened(text) };
}

function thingLookedAt(scene: SceneId, journal: Journal): string {
  const of = journal.find((entry) => entry.scene === scene)?.of;
  const relic = relicsOf(journal).find((each) => each.scene === of);
  return relic ? things[relic.thing].name : close.something;
}
