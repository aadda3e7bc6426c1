import type { Fate } from '../../../story/fates.ts';
import { ALWAYS, DENIES, NEVER } from '../../../story/fates.ts';
import type { Step } from '../../core/cut.ts';
import type { Fault, Sources } from '../ink/compile.ts';
import { waysFrom } from './page.ts';
import type { Leg } from './route.ts';
import type { Told } from './told.ts';
import { faultIn } from './told.ts';

/**
 * READING invariant 15, first half. A fate is told on every path when some step of the cut tells it whichever way it is
 * gone through and with whatever remembered: every play passes each step once, so that step cannot be missed. The steps
 * of the fence do not count, since a reader may look no further.
 */
export function untold(steps: readonly Step[], legs: readonly Leg[]): string[] {
  return ALWAYS.filter(
    (fate) =>
      !steps.some(
        (step, at) =>
          step.kind !== 'fence' &&
          isSure(
            fate,
            legs.filter((leg) => leg.at === at),
          ),
      ),
  ).map(({ what }) => `some path does not say that ${what}`);
}

const isSure = ({ words }: Fate, legs: readonly Leg[]): boolean =>
  legs
    .flatMap(({ entries }) => entries.flatMap(waysFrom))
    .every(({ pages }) => pages.some(({ lines }) => lines.some((line) => words.some((each) => each.test(line)))));

/** The second half: no sentence that can be read lets anyone off. */
export function rescues(told: readonly Told[], sources: Sources): Fault[] {
  return told.flatMap((each) => whatIsSaid(each.words).map((what) => faultIn(sources, each, `here ${what}`)));
}

/** Which of the things that never happen a text says, sentence by sentence; a sentence that denies or doubts says none. */
export const whatIsSaid = (text: string): string[] =>
  (text.match(/[^.?!]+[.?!]*/g) ?? [])
    .filter((sentence) => !denies(sentence))
    .flatMap((sentence) =>
      NEVER.filter(({ words }) => words.some((each) => each.test(sentence))).map(({ what }) => what),
    );

/** `never goes in at the desk` denies nothing: it is how an escape would be told. */
const denies = (sentence: string): boolean =>
  DENIES.test(sentence.replace(/\b(?:never|didn't|don't|doesn't) (?:go|come|report|drive)\b/gi, ''));
