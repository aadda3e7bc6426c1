import type { Beat, Choice, ChoiceId, Cues } from '../core/beat.ts';
import { isGoingOn } from '../core/beat.ts';
import type { Cut, Step } from '../core/cut.ts';
import { journalOf } from '../core/journal.ts';
import type { LossId } from '../core/scene.ts';
import type { Passage, Telling } from '../ink/telling.ts';
import { looksAlong, thingIn } from './fence.ts';
import type { Sitting } from './sitting.ts';
import type { SessionWords } from './words.ts';

/** What a sitting is told from. */
export interface Script {
  readonly telling: Telling;
  readonly steps: readonly Step[];
  readonly words: SessionWords;
}

export const isOffered = (sitting: Sitting, id: ChoiceId): boolean =>
  !sitting.ended && (sitting.beats.at(-1)?.choices.some((choice) => choice.id === id) ?? false);

/** A sitting at its first beat. The telling has to be at its beginning. */
export function firstSitting(script: Script, cut: Cut): Sitting {
  return next(script, { cut, beats: [], path: [], journal: [], ended: false }, 0);
}

/** The sitting after a choice that is on offer. Every choice tells one beat, but for the last, which ends it. */
export function took(script: Script, before: Sitting, id: ChoiceId): Sitting {
  const beat = before.beats.at(-1) as Beat;
  const chosen = beat.choices.find((choice) => choice.id === id) as Choice;
  const path = [...before.path, id];
  const sitting = { ...before, path, journal: journalOf(path) };
  const at = stepOf(script, beat);
  if (isGoingOn(id)) return next(script, sitting, at + 1, chosen);
  if (beat.kind === 'fence') return alongFence(script, sitting, at, chosen);
  const passage = script.telling.choose(id);
  if (isEmpty(passage)) return next(script, sitting, at + 1, chosen);
  return withBeat(script, sitting, at, { ...beatOf(beat), passage, chosen });
}

interface Telt {
  readonly kind: Beat['kind'];
  readonly knot: string;
  readonly scene: Beat['scene'];
  readonly of?: LossId;
  readonly passage: Passage;
  readonly chosen?: Choice;
}

/** Opens the first step from `at` on that has something to tell. */
function next(script: Script, sitting: Sitting, at: number, chosen?: Choice): Sitting {
  const step = script.steps[at];
  if (!step) return { ...sitting, ended: true };
  const passage = opened(script, sitting, step);
  if (isEmpty(passage)) return next(script, sitting, at + 1, chosen);
  const scene = step.kind === 'fence' ? step.reseeing : (step.scene ?? null);
  return withBeat(script, sitting, at, {
    kind: step.kind,
    knot: step.knot,
    scene,
    passage,
    ...(chosen ? { chosen } : {}),
  });
}

/** The fence has nothing to tell when every thing on it has been looked at. */
function opened({ telling, words }: Script, { path, journal }: Sitting, step: Step): Passage {
  if (step.kind !== 'fence') return telling.open(step.knot);
  const looks = looksAlong(step.reseeing, path, journal, words);
  return looks.length === 0 ? { lines: [], cues: {}, choices: [] } : { ...telling.open(step.knot), choices: looks };
}

/** Looks at one thing close to, or turns away: to turn away is to look no further, and leaves the rest of the fence. */
function alongFence(script: Script, sitting: Sitting, at: number, chosen: Choice): Sitting {
  const thing = thingIn(chosen.id);
  if (!thing)
    return next(
      script,
      sitting,
      script.steps.findIndex((step, n) => n > at && step.kind !== 'fence'),
      chosen,
    );
  const { reseeing } = script.steps[at] as Extract<Step, { kind: 'fence' }>;
  const knot = `reseeing_${reseeing.slice(1)}`;
  const close = script.telling.open(`see_${thing.toLowerCase()}`);
  const asked = script.telling.open(knot);
  const passage = { ...asked, lines: [...close.lines, ...asked.lines], cues: { ...close.cues, ...asked.cues } };
  return withBeat(script, sitting, at, { kind: 'reseeing', knot, scene: reseeing, of: thing, passage, chosen });
}

function withBeat(script: Script, sitting: Sitting, at: number, { passage, chosen, ...told }: Telt): Sitting {
  const before = sitting.beats.at(-1);
  const over = passage.choices.length === 0;
  const step = script.steps[at] as Step;
  const margin = over && step.kind !== 'fence' && step.margin ? { margin: script.telling.aside(step.margin) } : {};
  const beat: Beat = {
    id: `${told.knot}.${sitting.beats.filter((each) => each.knot === told.knot).length}`,
    ...told,
    ...(chosen ? { chosen: { id: chosen.id, text: chosen.text } } : {}),
    lines: passage.lines,
    cues: carried(before?.cues, passage.cues),
    choices: over ? [goingOn(told, script.words)] : passage.choices,
    ...margin,
  };
  return { ...sitting, beats: [...sitting.beats, beat] };
}

const goingOn = ({ scene, knot }: Pick<Telt, 'scene' | 'knot'>, { goOn }: SessionWords): Choice => ({
  id: `${scene ?? knot}-on`,
  text: goOn,
});

/** A picture and a sound last until the story names others; a note is for one beat. */
function carried(before: Cues | undefined, { note, ...now }: Cues): Cues {
  const { picture, sound } = { ...before, ...now };
  return { ...(picture ? { picture } : {}), ...(sound ? { sound } : {}), ...(note ? { note } : {}) };
}

const beatOf = ({ kind, knot, scene, of }: Beat) => ({ kind, knot, scene, ...(of ? { of } : {}) });

const isEmpty = ({ lines, choices }: Passage): boolean => lines.length === 0 && choices.length === 0;

function stepOf({ steps }: Script, beat: Beat): number {
  return steps.findIndex((step) =>
    beat.kind === 'reseeing' ? step.kind === 'fence' && step.reseeing === beat.scene : step.knot === beat.knot,
  );
}
