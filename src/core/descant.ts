import type { Axis } from './effect.ts';
import { chanceOf } from './chance.ts';
import { shown } from './ground.ts';
import type { Journal } from './journal.ts';
import type { Stage } from './scene.ts';
import { STAGES } from './scene.ts';
import { settled } from './settle.ts';
import type { WeighedAnswer } from './weighing.ts';
import { weigh } from './weighing.ts';

/** The tune (integrity), the two voices of the ground bass (despair faced and despair carried), and the voice above them at the end. */
export const VOICES = ['tune', 'faced', 'carried', 'above'] as const;
export type Voice = (typeof VOICES)[number];

/** One stage of the life as one bar: each voice in (−1, 1), or null where it is silent. */
export type DescantBar = Readonly<Record<Voice, number | null>> & { readonly stage: Stage };
/** Seven bars in life order. */
export type Descant = readonly DescantBar[];

/** Clarity and owning together have to come this high before the voice above is heard: about one random telling in seven. */
const HIGH = 0.45;

/**
 * How a telling went, voice by voice, over the seven stages. A voice's value in a stage is the reading's own display formula kept to
 * the answers of that stage: tanh(z / 2.5), where z is the sum of their effects, centred on each scene's mean, over the spread that
 * choosing at random in the same scenes would give. Random play comes to 0 in every stage, and the order of the answers is nothing to
 * it. A stage in which nothing was answered is silent. S01 is told first and sounds with the looking back, where its weight is.
 */
export function descantOf(journal: Journal): Descant {
  const { answers } = weigh(journal);
  return STAGES.map((stage) =>
    barOf(
      stage,
      answers.filter((answer) => answer.stage === stage),
    ),
  );
}

/** The voices that sound anywhere, in order. */
export const voicesIn = (descant: Descant): readonly Voice[] =>
  VOICES.filter((voice) => descant.some((bar) => bar[voice] !== null));

function barOf(stage: Stage, answers: readonly WeighedAnswer[]): DescantBar {
  if (answers.length === 0) return { stage, tune: null, faced: null, carried: null, above: null };
  return {
    stage,
    tune: heightOf('integrity', answers),
    faced: heightOf('faced', answers),
    carried: heightOf('carried', answers),
    above: stage === 'G' || stage === 'H' ? aboveIn(answers) : null,
  };
}

/** The voice above sounds where clarity and owning both stand over chance and are high together: the article's tune enhanced in its last bars. */
function aboveIn(answers: readonly WeighedAnswer[]): number | null {
  const clarity = heightOf('clarity', answers);
  const owning = heightOf('owning', answers);
  const height = settled((clarity + owning) / 2);
  return Math.min(clarity, owning) > 0 && height >= HIGH ? height : null;
}

/** All scenes of a stage weigh alike, so their weight cancels out. */
function heightOf(axis: Axis, answers: readonly WeighedAnswer[]): number {
  const sum = answers.reduce((total, { centred }) => total + centred[axis], 0);
  const variance = answers.reduce((total, { scene }) => total + chanceOf(scene).variance[axis], 0);
  return variance > 0 ? shown(sum / Math.sqrt(variance)) : 0;
}
