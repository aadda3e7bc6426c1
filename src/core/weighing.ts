import { chanceOf } from './chance.ts';
import type { Axis, Effect } from './effect.ts';
import { AXES } from './effect.ts';
import type { Journal } from './journal.ts';
import type { ResponseId, SceneId, Stage } from './scene.ts';
import { effectOf, SCENES } from './scenes.ts';
import { carriedWith, trustOf } from './trust.ts';

export type OnAxes = Readonly<Record<Axis, number>>;

/** One answer, weighed against the other responses of its own scene. */
export interface WeighedAnswer {
  readonly scene: SceneId;
  readonly stage: Stage;
  readonly response: ResponseId;
  readonly effect: Effect;
  /** The effect less the scene's mean, with trust at work on what is carried. */
  readonly centred: OnAxes;
  /** What this answer adds to each z: the contributions of all answers sum to it. */
  readonly contribution: OnAxes;
}

export interface Weighing {
  /** In life order, whatever the order they were given in. */
  readonly answers: readonly WeighedAnswer[];
  readonly trust: number;
  /** Mean 0 and SD 1 under random choice (what is carried: 1.06); observed extremes about ±8. */
  readonly z: OnAxes;
}

type Centred = Omit<WeighedAnswer, 'contribution'>;
type Answered = Omit<Centred, 'centred'>;

/** The response that stands for each scene answered, in the order given. A scene met twice counts as it was met last. */
export function answersIn(journal: Journal): ReadonlyMap<SceneId, ResponseId> {
  const answers = new Map<SceneId, ResponseId>();
  for (const { scene, response } of journal) {
    answers.delete(scene);
    if (response && effectOf(scene, response)) answers.set(scene, response);
  }
  return answers;
}

/**
 * Weighs a journal. A response only says something beside the others its scene offers, so each effect is centred on its scene's mean
 * and the weighted sum divided by the spread that choosing at random in the same scenes would give: passing is neutral, random play
 * comes to 0, and a short telling compares with a long one. An answer that its scene does not offer is passed over.
 */
export function weigh(journal: Journal): Weighing {
  const given = answered(answersIn(journal));
  const trust = trustOf(given);
  const { spread, z } = sumsOf(given, trust);
  return { answers: given.map((answer) => contribute(centre(answer, trust), spread)), trust, z };
}

/** The z's alone, with the number of answers they come from: the short way, for those who ask often. */
export function standingOf(journal: Journal): { readonly answered: number; readonly z: OnAxes } {
  const given = answered(answersIn(journal));
  return { answered: given.length, z: sumsOf(given, trustOf(given)).z };
}

/** The weighted sums over the spreads, and the spreads: in one round of plain sums, since a jackknife asks for them over and over. */
function sumsOf(given: readonly Answered[], trust: number): { readonly spread: OnAxes; readonly z: OnAxes } {
  const sums = new Float64Array(AXES.length);
  const variances = new Float64Array(AXES.length);
  for (const answer of given) addTo(sums, variances, answer, trust);
  const spread = onAxes((_, at) => Math.sqrt(variances[at] ?? 0));
  return { spread, z: onAxes((axis, at) => over(sums[at] ?? 0, spread[axis])) };
}

function addTo(sums: Float64Array, variances: Float64Array, { scene, stage, effect }: Answered, trust: number): void {
  const { mean, variance, weight } = chanceOf(scene);
  for (let at = 0; at < AXES.length; at++) {
    const axis = AXES[at] as Axis;
    const said = axis === 'carried' ? carriedWith(trust, stage, effect.carried) : effect[axis];
    sums[at] = (sums[at] ?? 0) + weight * (said - mean[axis]);
    variances[at] = (variances[at] ?? 0) + weight ** 2 * variance[axis];
  }
}

/** A value for every axis. */
export function onAxes(value: (axis: Axis, at: number) => number): OnAxes {
  const on: Partial<Record<Axis, number>> = {};
  AXES.forEach((axis, at) => (on[axis] = value(axis, at)));
  return on as OnAxes;
}

function answered(answers: ReadonlyMap<SceneId, ResponseId>): readonly Answered[] {
  return SCENES.flatMap(({ id, stage }) => {
    const response = answers.get(id);
    const effect = response ? effectOf(id, response) : null;
    return response && effect ? [{ scene: id, stage, response, effect }] : [];
  });
}

function centre(answer: Answered, trust: number): Centred {
  const { mean } = chanceOf(answer.scene);
  const said = { ...answer.effect, carried: carriedWith(trust, answer.stage, answer.effect.carried) };
  return { ...answer, centred: onAxes((axis) => said[axis] - mean[axis]) };
}

function contribute(answer: Centred, spread: OnAxes): WeighedAnswer {
  return { ...answer, contribution: onAxes((axis) => over(weighted(answer, axis), spread[axis])) };
}

const weighted = (answer: Centred, axis: Axis): number => chanceOf(answer.scene).weight * answer.centred[axis];
const over = (value: number, spread: number): number => (spread > 0 ? value / spread : 0);
