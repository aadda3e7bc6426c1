import type { CoverageRow } from '../../../story/coverage.ts';
import type { Cut } from '../../core/cut.ts';
import type { ResponseId, Stage } from '../../core/scene.ts';
import type { Fault, Sources } from '../ink/compile.ts';
import { compileInk } from '../ink/compile.ts';
import type { Container } from '../ink/containers.ts';
import { containersIn, knotsOf } from '../ink/containers.ts';
import { guardFaults } from '../ink/guards.ts';
import { lintInk } from '../ink/lint.ts';
import type { Atom } from './atoms.ts';
import { marked } from './atoms.ts';
import type { Lost } from './coverage.ts';
import { lostRows } from './coverage.ts';
import type { CutProof, CutStory } from './cut-proof.ts';
import { cutProofs } from './cut-proof.ts';
import { explorer } from './explore.ts';
import { rescues, untold } from './fates.ts';
import {
  answerFaults,
  calls,
  deadEnds,
  flowFaults,
  missing,
  roundabouts,
  stepFaults,
  stumbleFaults,
  unreached,
} from './flow.ts';
import type { Exception } from './lengths.ts';
import { lengthFaults } from './lengths.ts';
import type { Page } from './page.ts';
import type { Stumble } from './runner.ts';
import type { Told } from './told.ts';
import { atomsOn, faultIn, toldOn } from './told.ts';

/** What is to be proved: a story, the cuts it is told in, and what it has to agree with. */
export interface Provable extends CutStory {
  readonly main: string;
  readonly sources: Sources;
  /** Knots told beside the cuts that no step names: the prompts. */
  readonly asides: readonly string[];
  readonly coverage: readonly CoverageRow[];
  /** What the close may say. */
  readonly close: readonly string[];
  readonly exceptions: readonly Exception[];
  /** The runs of a text that stand in the article too. */
  readonly overlaps: (text: string) => readonly string[];
}

export interface Proof {
  readonly cuts: ReadonlyMap<Cut, CutProof>;
  readonly told: readonly Told[];
  readonly atoms: { readonly all: number; readonly reached: number };
  readonly responses: readonly ResponseId[];
  readonly stages: readonly Stage[];
  /** How many rows of the coverage can be found. */
  readonly carried: number;
  readonly faults: readonly Fault[];
}

/** Explores every cut of a story, and finds whatever in it is not as it has to be. */
export function proveStory(story: Provable): Proof {
  const { json, faults } = compileInk(story.main, story.sources);
  if (faults.length > 0) return unproved(faults);
  const knots = knotsOf(containersIn(json));
  const hopeless = [...roundabouts(knots, story.sources), ...missing(story, knots)];
  if (hopeless.length > 0) return unproved(hopeless);
  const explored = explore(story, json, knots);
  const { cuts, told, atoms, reached } = explored;
  const lost = lostRows(story.coverage, told, story.close);
  const responses = [
    ...new Set([...cuts.values()].flatMap(({ offers }) => offers.flatMap((offer) => offer.responses))),
  ];
  const asked = story.scenes.filter((scene) => scene.responses.some(({ id }) => responses.includes(id)));
  return {
    cuts,
    told,
    atoms: { all: atoms.length, reached: reached.size },
    responses,
    stages: [...new Set(asked.map(({ stage }) => stage))],
    carried: story.coverage.length - new Set(lost.map(({ number }) => number)).size,
    faults: once([...flowing(explored, story), ...reading(explored, story, lost)]),
  };
}

const unproved = (faults: readonly Fault[]): Proof => ({
  cuts: new Map(),
  told: [],
  atoms: { all: 0, reached: 0 },
  responses: [],
  stages: [],
  carried: 0,
  faults,
});

interface Explored {
  readonly json: string;
  readonly knots: ReadonlyMap<string, Container>;
  readonly atoms: readonly Atom[];
  readonly cuts: ReadonlyMap<Cut, CutProof>;
  /** Every page on which a knot begins, in any cut and beside them. */
  readonly entries: readonly Page[];
  readonly told: readonly Told[];
  readonly reached: ReadonlySet<number>;
  readonly stumbles: readonly Stumble[];
}

function explore(story: Provable, json: string, knots: ReadonlyMap<string, Container>): Explored {
  const marks = marked(json);
  const { atoms } = marks;
  const explorers = explorer(marks, containersIn(json));
  const cuts = cutProofs(story, knots, explorers);
  const asides = asidesOf(story).map((knot) => explorers.enter(knot, explorers.initial));
  const legs = [...cuts.values()].flatMap(({ chart }) => chart.legs);
  const entries = [...legs.flatMap((leg) => leg.entries), ...asides];
  const { stumbles } = explorers;
  return { json, knots, atoms, cuts, entries, told: toldOn(entries), reached: atomsOn(entries), stumbles };
}

/** What is told beside the cuts: the margins that their steps name, and the prompts. */
function asidesOf({ cuts, asides }: Provable): string[] {
  const margins = Object.values(cuts).flatMap((steps) =>
    steps.flatMap((step) => (step.kind !== 'fence' && step.margin ? [step.margin] : [])),
  );
  return [...new Set([...margins, ...asides])];
}

/** What is wrong with the ways through it. */
function flowing({ json, knots, atoms, cuts, reached, stumbles }: Explored, story: Provable): Fault[] {
  const { sources } = story;
  return [
    ...lintInk(sources),
    ...guardFaults(json, sources),
    ...deadEnds(knots, sources),
    ...calls(knots, sources),
    ...stumbleFaults(stumbles, sources),
    ...unreached(atoms, reached, sources),
    ...[...cuts].flatMap(([cut, proof]) => inCut(cut, proof, knots, story)),
  ];
}

/** What is wrong with what there is to read. */
function reading({ entries, atoms, told }: Explored, story: Provable, lost: readonly Lost[]): Fault[] {
  const { sources, exceptions, overlaps } = story;
  return [
    ...lengthFaults(entries, atoms, exceptions, sources),
    ...rescues(told, sources),
    ...lost.map(({ message }) => ({ file: 'coverage.ts', line: 1, message })),
    ...told.flatMap((each) =>
      overlaps(each.words).map((run) => faultIn(sources, each, `the article's words (${run})`)),
    ),
  ];
}

function inCut(
  cut: Cut,
  { chart: { steps, legs } }: CutProof,
  knots: ReadonlyMap<string, Container>,
  { scenes, sources }: Provable,
): Fault[] {
  const faults = [
    ...flowFaults(legs, sources),
    ...stepFaults(steps, legs, knots, sources),
    ...answerFaults(
      legs,
      scenes.filter((scene) => scene.cuts.includes(cut)),
      sources,
    ),
    ...untold(steps, legs).map((message) => ({ file: 'cuts.ts', line: 1, message })),
  ];
  return faults.map((fault) => ({ ...fault, message: `${cut}: ${fault.message}` }));
}

const once = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.file}:${fault.line} ${fault.message}`, fault])).values(),
];
