import type { Choice, ChoiceId, Path } from '../core/beat.ts';
import type { Journal } from '../core/journal.ts';
import type { LossId, ReseeingId } from '../core/scene.ts';
import { relicsOf } from '../core/thing.ts';
import type { SessionWords } from './words.ts';

/** The thing a look is at (`R1-S03`), or null for any other choice. */
export const thingIn = (id: ChoiceId): LossId | null => (/^R\d-(S\d\d)$/.exec(id)?.[1] ?? null) as LossId | null;

/**
 * What a reader may do at the fence: look again at one of the things on it, or look no further. Nothing is offered when no
 * thing is left. The twine of S29 is not among them: it is what you stopped for, and it is in your hand.
 */
export function looksAlong(reseeing: ReseeingId, path: Path, journal: Journal, words: SessionWords): readonly Choice[] {
  const seen = new Set(path.map(thingIn));
  const left = relicsOf(journal).filter(({ scene }) => scene !== 'S29' && !seen.has(scene));
  if (left.length === 0) return [];
  const looks = left.map(({ scene, thing }) => ({
    id: `${reseeing}-${scene}`,
    text: capital(words.things[thing].name),
  }));
  return [...looks, { id: `${reseeing}-pass`, text: words.lookNoFurther }];
}

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
