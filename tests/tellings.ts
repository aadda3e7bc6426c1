/** Seeded journals of every kind that a close may be made from: whole and short, of each cut, swayed and even, passed and broken off. */
import type { Cut } from '../src/core/cut.ts';
import { CUTS } from '../src/core/cut.ts';
import type { Journal } from '../src/core/journal.ts';
import type { Random } from '../src/core/random.ts';
import { random } from '../src/core/random.ts';
import type { LossId } from '../src/core/scene.ts';
import { isReseeing } from '../src/core/scene.ts';
import type { Scene } from '../src/core/scenes.ts';
import { SCENES } from '../src/core/scenes.ts';
import { atRandom } from './journals.ts';
import { leaningAtRandom, swayedBy } from './players.ts';

/** Tells so many journals apart by kind in turn; the same seed tells the same ones. */
export function tellings(seed: number, count: number): Journal[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, turn) => {
    const scenes = scenesIn(CUTS[turn % CUTS.length] as Cut);
    const kind = KINDS[Math.floor(turn / CUTS.length) % KINDS.length] as Kind;
    return lookingAgain(kind(next, scenes), next);
  });
}

/** A journal of the whole story from a letter a scene, a dash for one that was let pass. */
export const fromLetters = (letters: string): Journal =>
  SCENES.map((scene, index) => ({
    scene: scene.id,
    response: scene.responses.find(({ id }) => id.endsWith(letters[index] ?? '-'))?.id ?? null,
  }));

type Kind = (next: Random, scenes: readonly Scene[]) => Journal;
const even: Kind = (next, scenes) => atRandom(next, scenes);
const passing: Kind = (next, scenes) => atRandom(next, scenes, next());
const nearlyAllPassed: Kind = (next, scenes) => atRandom(next, scenes, 0.87);
const allPassed: Kind = (next, scenes) => brokenOff(atRandom(next, scenes, 1), next);
const swayed: Kind = (next, scenes) => swayedBy(leaningAtRandom(next, 0.7), next, scenes);
const left: Kind = (next, scenes) => brokenOff(atRandom(next, scenes, 0.2), next);
const KINDS = [even, swayed, passing, even, left, swayed, nearlyAllPassed, even, swayed, allPassed] as const;

const scenesIn = (cut: Cut): readonly Scene[] => SCENES.filter(({ cuts }) => cuts.includes(cut));

const brokenOff = (journal: Journal, next: Random): Journal => journal.slice(0, Math.floor(next() * journal.length));

/** Gives most of the re-seeings a thing that hangs there, and some none, as in an older save. */
function lookingAgain(journal: Journal, next: Random): Journal {
  const hung = journal.filter(({ scene, response }) => response && !isReseeing(scene)).map(({ scene }) => scene);
  return journal.map((entry) => {
    const of = isReseeing(entry.scene) && next() < 0.8 ? hung[Math.floor(next() * hung.length)] : undefined;
    return of ? { ...entry, of: of as LossId } : entry;
  });
}
