import type { CoverageRow } from '../../../story/en/coverage.ts';
import type { Cut, Step } from '../../core/cut.ts';
import type { Scene } from '../../core/scenes.ts';
import type { ResponseId, Stage } from '../../core/scene.ts';
import type { SessionWords } from '../../session/words.ts';
import type { Fault, Sources } from '../ink/compile.ts';
import { compileInk } from '../ink/compile.ts';
import type { Container } from '../ink/containers.ts';
import { containersIn, knotsOf } from '../ink/containers.ts';
import { guardFaults } from '../ink/guards.ts';
import { lintInk } from '../ink/lint.ts';
import { marked } from './atoms.ts';
import { countPlays } from './count.ts';
import { lostRows } from './coverage.ts';
import type { Explorer } from './explore.ts';
import { explorer } from './explore.ts';
import { rescues, untold } from './fates.ts';
import {
  answerFaults,
  calls,
  deadEnds,
  flowFaults,
  roundabouts,
  stepFaults,
  stumbleFaults,
  unreached,
} from './flow.ts';
import type { Exception } from './lengths.ts';
import { lengthFaults } from './lengths.ts';
import { readsFrom } from './liveness.ts';
import type { Page } from './page.ts';
import type { Chart } from './play.ts';
import { routeOf } from './route.ts';
import type { Offer } from './spread.ts';
import type { Told } from './told.ts';
import { atomsOn, everyPage, faultIn, toldOn } from './told.ts';

/** What is to be proved: a story, the cuts it is told in, and what it has to agree with. */
export interface Provable {
  readonly main: string;
  readonly sources: Sources;
  readonly cuts: Readonly<Partial<Record<Cut, readonly Step[]>>>;
  readonly words: SessionWords;
  /** The scenes of the reading that the cuts play. */
  readonly scenes: readonly Scene[];
  /** Knots told beside the cuts: margins and prompts. */
  readonly asides: readonly string[];
  readonly coverage: readonly CoverageRow[];
  /** What the close may say. */
  readonly close: readonly string[];
  readonly exceptions: readonly Exception[];
  /** The runs of a text that stand in the article too. */
  readonly overlaps: (text: string) => readonly string[];
}

export interface CutProof {
  readonly chart: Chart;
  readonly offers: readonly Offer[];
  readonly states: number;
  readonly transitions: number;
  readonly plays: bigint;
}
export interface Proof {
  readonly cuts: ReadonlyMap<Cut, CutProof>;
  readonly told: readonly Told[];
  readonly atoms: { readonly all: number; readonly reached: number };
  readonly responses: readonly ResponseId[];
  readonly stages: readonly Stage[];
  readonly carried: number;
  readonly faults: readonly Fault[];
}

/** Explores every cut of a story, and finds whatever in it is not as it has to be. */
export function proveStory(story: Provable): Proof {
  const { main, sources } = story;
  const compiled = compileInk(main, sources);
  if (compiled.faults.length > 0) return unproved(compiled.faults);
  const { json } = compiled;
  const root = containersIn(json);
  const knots = knotsOf(root);
  const round = roundabouts(knots, sources);
  if (round.length > 0) return unproved(round);
  const { json: markedJson, atoms } = marked(json);
  const explore = explorer({ json: markedJson, atoms }, root);
  const cuts = new Map(chartsOf(story, knots, explore).map(([cut, chart]) => [cut, cutProof(chart, story.scenes)]));
  const asides = story.asides.map((knot) => explore.enter(knot, explore.initial));
  const legs = [...cuts.values()].flatMap(({ chart }) => chart.legs);
  const entries = [...legs.flatMap((leg) => leg.entries), ...asides];
  const told = toldOn(entries);
  const reached = atomsOn(entries);
  const offered = [
    ...new Set([...cuts.values()].flatMap(({ offers }) => offers.flatMap(({ responses }) => responses))),
  ];
  const lost = lostRows(story.coverage, told, story.close);
  return {
    cuts,
    told,
    atoms: { all: atoms.length, reached: reached.size },
    responses: offered,
    stages: [
      ...new Set(
        story.scenes
          .filter(({ responses }) => responses.some(({ id }) => offered.includes(id)))
          .map(({ stage }) => stage),
      ),
    ],
    carried: story.coverage.length - new Set(lost.map(({ number }) => number)).size,
    faults: once([
      ...lintInk(sources),
      ...guardFaults(json, sources),
      ...deadEnds(knots, sources),
      ...calls(knots, sources),
      ...stumbleFaults(explore.stumbles, sources),
      ...unreached(atoms, reached, sources),
      ...[...cuts].flatMap(([cut, { chart }]) => cutFaults(cut, chart, knots, story)),
      ...lengthFaults(entries, atoms, story.exceptions, sources),
      ...rescues(told, sources),
      ...lost.map(({ message }) => ({ file: 'coverage.ts', line: 1, message })),
      ...told.flatMap((each) =>
        story.overlaps(each.words).map((run) => faultIn(sources, each, `the article's words (${run})`)),
      ),
    ]),
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

function chartsOf({ cuts, words }: Provable, knots: ReadonlyMap<string, Container>, explore: Explorer): [Cut, Chart][] {
  const lives = new Map([...knots].map(([name, container]) => [name, [...readsFrom({ container, index: 0 })].sort()]));
  const liveIn = (knot: string): readonly string[] => lives.get(knot) ?? [];
  return Object.entries(cuts).map(([cut, steps]) => [
    cut as Cut,
    { steps, legs: routeOf(steps, explore, liveIn), initial: explore.initial, liveIn, words },
  ]);
}

function cutFaults(
  cut: Cut,
  { steps, legs }: Chart,
  knots: ReadonlyMap<string, Container>,
  { scenes, sources }: Provable,
): Fault[] {
  return [
    ...flowFaults(legs, sources),
    ...stepFaults(steps, legs, knots, sources),
    ...answerFaults(
      legs,
      scenes.filter((scene) => scene.cuts.includes(cut)),
      sources,
    ),
    ...untold(steps, legs).map((message) => ({ file: 'cuts.ts', line: 1, message })),
  ].map((fault) => ({ ...fault, message: `${cut}: ${fault.message}` }));
}

function cutProof(chart: Chart, scenes: readonly Scene[]): CutProof {
  const { steps, legs } = chart;
  const pages = legs.map(({ entries }) => everyPage(entries));
  const turns = pages.reduce((sum, each) => sum + turnsOn(each), 0);
  const looks = legs
    .filter(({ of }) => of)
    .reduce((sum, { at }) => sum + (legs.find((leg) => leg.at === at)?.entries.length ?? 0), 0);
  return {
    chart,
    offers: offersOn(pages, scenes),
    states: pages.reduce((sum, each) => sum + each.size, 0),
    transitions: turns + looks,
    plays: countPlays(steps, legs),
  };
}

/** The choices on the pages; a page at its knot's end has one, which is going on. */
const turnsOn = (pages: ReadonlySet<Page>): number =>
  [...pages].reduce((sum, { turns }) => sum + Math.max(1, turns.length), 0);

function offersOn(pages: readonly ReadonlySet<Page>[], scenes: readonly Scene[]): Offer[] {
  const ids = new Set(pages.flatMap((each) => [...each].flatMap(({ turns }) => turns.map(({ id }) => id))));
  return scenes
    .map(({ id, responses }) => ({
      scene: id,
      responses: responses.flatMap((response) => (ids.has(response.id) ? [response.id] : [])),
    }))
    .filter(({ responses }) => responses.length > 0);
}

const once = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.file}:${fault.line} ${fault.message}`, fault])).values(),
];
