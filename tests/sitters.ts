import { hash, json } from 'virtual:story';
import type { Beat, Choice, ChoiceId, Path } from '../src/core/beat.ts';
import { isPass } from '../src/core/beat.ts';
import type { Cut } from '../src/core/cut.ts';
import type { Random } from '../src/core/random.ts';
import { tellStory } from '../src/ink/tell.ts';
import type { Begun } from '../src/session/begin.ts';
import { beginSession } from '../src/session/begin.ts';
import type { Session, Sitting } from '../src/session/sitting.ts';
import { cuts } from '../story/cuts.ts';
import { sessionWords } from '../story/en/session.ts';

/** Picks one of the choices on offer. */
export type Sitter = (choices: readonly Choice[]) => Choice;

const telling = tellStory({ json, hash });

/** Begins a sitting, and walks a path in it. One telling serves all the tests of a file: the sitting before is over by then. */
export const begin = (cut: Cut, path: Path = []): Begun =>
  beginSession({ telling, steps: cuts[cut], cut, path, words: sessionWords });

/** Plays a session to its end and gives the sitting back. */
export function playOut(session: Session, pick: Sitter): Sitting {
  for (let turns = 0; !session.sitting().ended; turns++) {
    if (turns > 300) throw new Error('The sitting does not end.');
    session.choose(pick(lastBeat(session.sitting()).choices).id);
  }
  return session.sitting();
}

export const lastBeat = (sitting: Sitting): Beat => sitting.beats.at(-1) as Beat;

export const anyChoice =
  (next: Random): Sitter =>
  (choices) =>
    choices[Math.floor(next() * choices.length)] as Choice;

/** Lets everything pass; opens what has a note, so that it is read before it is passed. */
export const passer: Sitter = (choices) =>
  choices.find((choice) => isPass(choice.id) && !choice.id.endsWith('-soft')) ?? (choices[0] as Choice);

/** Reads what has a note, and takes one of the rest. */
export const reader =
  (next: Random): Sitter =>
  (choices) =>
    choices.find((choice) => choice.id.endsWith('-open')) ?? anyChoice(next)(choices);

export const wordsOf = (sitting: Sitting): string => sitting.beats.flatMap((beat) => beat.lines).join('\n');
export const idsOf = (beat: Beat): readonly ChoiceId[] => beat.choices.map((choice) => choice.id);
