import type { ChoiceId, Path } from '../core/beat.ts';
import { isGoingOn } from '../core/beat.ts';
import type { Cut, Step } from '../core/cut.ts';
import type { Telling } from '../ink/telling.ts';
import type { Session, Sitting } from './sitting.ts';
import { firstSitting, isOffered, took } from './turn.ts';
import type { SessionWords } from './words.ts';

export type { SessionWords } from './words.ts';

export interface Begun {
  readonly session: Session;
  /** The first choice of the path that no longer fits, or null when all of it was walked. */
  readonly stoppedAt: ChoiceId | null;
}

export interface Beginning {
  /** A telling remembers one sitting: every session needs its own. */
  readonly telling: Telling;
  readonly steps: readonly Step[];
  readonly cut: Cut;
  /** The choices to walk first: a kept sitting, or a link. */
  readonly path?: Path;
  readonly words: SessionWords;
}

/**
 * Begins a sitting, and walks a path in it first. Going on is soft: a going-on that is not on offer is passed over, and one
 * that is the only way to the next choice is taken unasked, so that a path outlives roads and bridges put in or taken out.
 * Going on at the path's end is kept, so that a sitting broken off opens at the same beat. A path that does not fit stops
 * at the last beat that does.
 */
export function beginSession({ telling, steps, cut, path = [], words }: Beginning): Begun {
  const script = { telling, steps, words };
  const listeners = new Set<(sitting: Sitting) => void>();
  const walked = walk(path);
  let now = walked.sitting;

  function walk(along: Path): { sitting: Sitting; stoppedAt: ChoiceId | null } {
    telling.restart();
    let sitting = firstSitting(script, cut);
    for (const id of along) {
      const there = goTo(sitting, id);
      if (there) sitting = there;
      else if (!isGoingOn(id)) return { sitting: walk(sitting.path).sitting, stoppedAt: id };
    }
    return { sitting, stoppedAt: null };
  }
  function goTo(from: Sitting, id: ChoiceId): Sitting | null {
    let sitting = from;
    while (!isOffered(sitting, id)) {
      const [only, another] = sitting.beats.at(-1)?.choices ?? [];
      if (sitting.ended || isGoingOn(id) || !only || another || !isGoingOn(only.id)) return null;
      sitting = took(script, sitting, only.id);
    }
    return took(script, sitting, id);
  }
  function turn(sitting: Sitting): void {
    now = sitting;
    for (const listener of listeners) listener(now);
  }

  const session: Session = {
    sitting: () => now,
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    choose(id) {
      if (isOffered(now, id)) turn(took(script, now, id));
    },
    rewind(beat) {
      const last = now.beats.length - 1;
      if (!Number.isInteger(beat) || beat < 0 || beat > last || (beat === last && !now.ended)) return;
      turn(walk(now.path.slice(0, beat)).sitting);
    },
  };
  return { session, stoppedAt: walked.stoppedAt };
}
