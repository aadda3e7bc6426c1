import { readFileSync, readdirSync } from 'node:fs';
import type { Entry, Journal } from '../src/core/journal.ts';
import type { Random } from '../src/core/random.ts';
import type { Coordinates, Reading } from '../src/core/reading.ts';
import type { LossId, ResponseId, SceneId } from '../src/core/scene.ts';
import { isReseeing, SCENE_IDS } from '../src/core/scene.ts';
import { STRANDS } from '../src/core/strand.ts';

const story = new URL('../story/en/', import.meta.url);
const told = readdirSync(story)
  .filter((name) => name.endsWith('.ink'))
  .map((name) => readFileSync(new URL(name, story), 'utf8'))
  .join('\n');

/** Every response the story offers, by its scene. */
export const RESPONSES = new Map<SceneId, readonly ResponseId[]>(
  SCENE_IDS.map((scene) => [
    scene,
    [
      ...new Set(
        [...told.matchAll(new RegExp(`# id: (${scene}[a-e])\\b`, 'g'))].map((match) => match[1] as ResponseId),
      ),
    ].toSorted(),
  ]),
);

const LOSSES = SCENE_IDS.filter((scene): scene is LossId => !isReseeing(scene));
const oneOf = <T>(list: readonly T[], next: Random): T => list[Math.floor(next() * list.length)] as T;

/** A journal of the whole story in which each scene is let pass with the chance given. */
export function randomJournal(next: Random, passing = 0.1): Journal {
  const journal: Entry[] = [];
  for (const scene of SCENE_IDS) {
    const response = next() < passing ? null : oneOf(RESPONSES.get(scene) ?? [], next);
    journal.push({ scene, response, ...(isReseeing(scene) ? { of: oneOf(LOSSES, next) } : {}) });
  }
  return journal;
}

/** A reading at given coordinates, for what is made from readings. */
export function handReading(coordinates: Partial<Coordinates>, more: Partial<Reading> = {}): Reading {
  return {
    modelVersion: 1,
    answered: 32,
    passed: 0,
    ground: 'Changing',
    between: null,
    memberships: { Open: 1 / 6, Bright: 1 / 6, Wind: 1 / 6, Evening: 1 / 6, Hedged: 1 / 6, Painted: 1 / 6 },
    coordinates: { i: 0, f: 0, c: 0, g: 0, w: 0, ...coordinates },
    reach: 1,
    strands: Object.fromEntries(STRANDS.map((strand) => [strand, 0])) as Reading['strands'],
    style: [],
    lateLead: null,
    trust: 0,
    travel: 'levelled',
    heldThenLet: false,
    hinges: [],
    hingeShare: 0,
    citations: { toward: [], against: null, hinge: null },
    lookedAgain: [],
    ...more,
  };
}

/** The reading's coordinates by chance, even over their range. */
export function randomReading(next: Random): Reading {
  const within = () => 1.9 * next() - 0.95;
  const strands = Object.fromEntries(STRANDS.map((strand) => [strand, within()])) as Reading['strands'];
  return handReading({ i: within(), f: within(), c: within(), g: within(), w: within() }, { strands });
}
