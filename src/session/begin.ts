import type { Beat, Choice, ChoiceId, Path } from '../core/beat.ts';
import { isGoingOn } from '../core/beat.ts';
import type { Cut, Step } from '../core/cut.ts';
import { journalOf } from '../core/journal.ts';
import type { LossId } from '../core/scene.ts';
import type { Relic } from '../core/thing.ts';
import { relicsOf } from '../core/thing.ts';
import type { Passage, Telling } from '../ink/telling.ts';
import type { Session, Sitting } from './sitting.ts';

/** The few words a session puts on buttons itself. */
export interface SessionWords {
  readonly goOn: string;
  /** On the last page. */
  readonly seeField: string;
  readonly lookNoFurther: string;
  /** Over the things on the fence, first and again. */
  readonly alongTheFence: readonly string[];
  thing(relic: Relic): string;
}
export interface Beginning {
  readonly telling: Telling;
  readonly steps: readonly Step[];
  readonly cut: Cut;
  readonly words: SessionWords;
  /** A path to walk first: a sitting taken up again, or a link. */
  readonly path?: Path;
}
/** `stoppedAt` names the first id of the path that no longer fits; the session then stands at the last beat that does. */
export interface Begun {
  readonly session: Session;
  readonly stoppedAt: ChoiceId | null;
}

/**
 * Begins a sitting. The path of choice ids is the truth: the same path through the same story gives the same sitting.
 * Ids that only go on (`S03-on`) are soft: taken when nothing else stands between here and the next id, passed over
 * when they are not on offer, so that a path outlives pages put in or taken out.
 */
export function beginSession(beginning: Beginning): Begun {
  const listeners = new Set<(sitting: Sitting) => void>();
  let walk = new Walk(beginning);
  const stoppedAt = walk.along(beginning.path ?? []);
  let sitting = walk.sitting();
  const changed = () => {
    sitting = walk.sitting();
    for (const listener of listeners) listener(sitting);
  };
  const session: Session = {
    sitting: () => sitting,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose(id) {
      if (walk.take(id)) changed();
    },
    rewind(beat) {
      const path = sitting.path.slice(0, Math.max(0, beat));
      walk = new Walk(beginning);
      walk.along(path);
      changed();
    },
  };
  return { session, stoppedAt };
}

/** One walk through the steps of a cut, from the first page. */
class Walk {
  readonly #beginning: Beginning;
  readonly #beats: Beat[] = [];
  readonly #path: ChoiceId[] = [];
  #step = -1;
  #ended = false;

  constructor(beginning: Beginning) {
    this.#beginning = beginning;
    beginning.telling.restart();
    this.#turnPage(undefined);
  }

  sitting(): Sitting {
    const path = [...this.#path];
    return { cut: this.#beginning.cut, beats: [...this.#beats], path, journal: journalOf(path), ended: this.#ended };
  }

  /** Walks a whole path; gives the id at which it had to stop. */
  along(path: Path): ChoiceId | null {
    for (const id of path) {
      while (!isGoingOn(id) && !this.#offers(id) && this.#onlyGoingOn()) this.take(this.#onlyGoingOn() as ChoiceId);
      if (!this.take(id) && !isGoingOn(id)) return id;
    }
    return null;
  }

  /** Takes a choice that is on offer; false, and nothing changed, when it is not. */
  take(id: ChoiceId): boolean {
    const choice = this.#offers(id);
    const beat = this.#beats.at(-1);
    if (!choice || !beat || this.#ended) return false;
    this.#path.push(id);
    if (isGoingOn(id)) this.#turnPage(choice);
    else if (beat.kind === 'fence') this.#lookAlong(choice);
    else this.#answer(beat, choice);
    return true;
  }

  #offers(id: ChoiceId): Choice | undefined {
    return this.#beats.at(-1)?.choices.find((choice) => choice.id === id);
  }

  #onlyGoingOn(): ChoiceId | undefined {
    const [only, ...others] = this.#beats.at(-1)?.choices ?? [];
    return only && others.length === 0 && isGoingOn(only.id) && !this.#ended ? only.id : undefined;
  }

  #answer(beat: Beat, choice: Choice): void {
    const passage = this.#beginning.telling.choose(choice.id);
    const bare = passage.lines.length === 0 && passage.choices.length === 0;
    if (bare) this.#turnPage(choice);
    else this.#say(passage, { kind: beat.kind, knot: beat.knot, scene: beat.scene, ...(beat.of ? { of: beat.of } : {}) }, choice);
  }

  #turnPage(chosen: Choice | undefined): void {
    const step = this.#beginning.steps[++this.#step];
    if (!step) this.#ended = true;
    else if (step.kind === 'fence') this.#standAtFence(chosen);
    else this.#say(this.#beginning.telling.open(step.knot), { kind: step.kind, knot: step.knot, scene: step.scene ?? null }, chosen);
  }

  /** The things still to be looked at; with none, or none wanted, the page is turned. */
  #standAtFence(chosen: Choice | undefined): void {
    const step = this.#fence();
    const { words } = this.#beginning;
    const looks = this.#unseen().map((relic) => ({ id: `${step.reseeing}-${relic.scene}`, text: words.thing(relic) }));
    if (looks.length === 0 || this.#hasLookedEnough()) {
      this.#turnPage(chosen);
      return;
    }
    const line = words.alongTheFence[Number(step.reseeing.slice(1)) - 1] ?? '';
    const choices = [...looks, { id: `${step.reseeing}-pass`, text: words.lookNoFurther }];
    this.#push({ kind: 'fence', knot: `fence_${step.reseeing}`, scene: step.reseeing, lines: [line], cues: { picture: 'field', sound: 'wind-field' }, choices }, chosen);
  }

  #lookAlong(choice: Choice): void {
    const { reseeing } = this.#fence();
    const { telling } = this.#beginning;
    const of = choice.id.split('-')[1] as LossId | 'pass';
    if (of === 'pass') {
      this.#turnPage(choice);
      return;
    }
    const knot = `see_${of.toLowerCase()}`;
    const look = telling.open(knot);
    const then = telling.open(`reseeing_${reseeing.slice(1)}`);
    const lines = [...look.lines, ...then.lines];
    this.#push({ kind: 'reseeing', knot, scene: reseeing, of, lines, cues: look.cues, choices: then.choices }, choice);
  }

  #fence(): Extract<Step, { kind: 'fence' }> {
    const step = this.#beginning.steps[this.#step];
    if (step?.kind !== 'fence') throw new Error('The fence is looked along only at the fence.');
    return step;
  }

  /** S29's own thing is tied where the reader stands and has no look of its own. */
  #unseen(): readonly Relic[] {
    const journal = journalOf(this.#path);
    const seen = new Set(this.#beats.map((beat) => beat.of));
    return relicsOf(journal).filter(({ scene }) => scene !== 'S29' && !seen.has(scene));
  }

  #hasLookedEnough(): boolean {
    const last = this.#beats.findLast((beat) => beat.kind === 'fence');
    return last !== undefined && this.#path[this.#beats.indexOf(last)] === `${last.scene}-pass`;
  }

  #say(passage: Passage, where: Pick<Beat, 'kind' | 'knot' | 'scene' | 'of'>, chosen: Choice | undefined): void {
    const told = passage.choices.length > 0 ? { choices: passage.choices } : { choices: [this.#goingOn(where)], ...this.#margin() };
    this.#push({ ...where, lines: passage.lines, cues: passage.cues, ...told }, chosen);
  }

  #goingOn({ kind, knot, scene }: Pick<Beat, 'kind' | 'knot' | 'scene'>): Choice {
    const { words } = this.#beginning;
    return { id: `${scene ?? knot}-on`, text: kind === 'ending' ? words.seeField : words.goOn };
  }

  #margin(): Pick<Beat, 'margin'> {
    const step = this.#beginning.steps[this.#step];
    return step && step.kind !== 'fence' && step.margin ? { margin: this.#beginning.telling.aside(step.margin) } : {};
  }

  #push(beat: Omit<Beat, 'id' | 'chosen'>, chosen: Choice | undefined): void {
    const nth = this.#beats.filter(({ knot }) => knot === beat.knot).length;
    const opened = chosen ? { chosen: { id: chosen.id, text: chosen.text } } : {};
    this.#beats.push({ id: `${beat.knot}.${nth}`, ...beat, ...opened });
  }
}
