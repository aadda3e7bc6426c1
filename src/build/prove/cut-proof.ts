import type { Cut, Step } from '../../core/cut.ts';
import type { Scene } from '../../core/scenes.ts';
import type { SessionWords } from '../../session/words.ts';
import type { Container } from '../ink/containers.ts';
import { countPlays } from './count.ts';
import type { Explorer } from './explore.ts';
import { readsFrom } from './liveness.ts';
import type { Page } from './page.ts';
import type { Chart } from './play.ts';
import { routeOf } from './route.ts';
import type { Offer } from './spread.ts';
import { everyPage } from './told.ts';

/** One cut, explored and counted. */
export interface CutProof {
  readonly chart: Chart;
  /** The scenes it was found to ask, with the responses it was found to offer. */
  readonly offers: readonly Offer[];
  readonly states: number;
  /** Choices, and goings-on at a knot's end. */
  readonly transitions: number;
  /** Distinct paths of choices from its beginning to its end. */
  readonly plays: bigint;
}
export interface CutStory {
  readonly cuts: Readonly<Partial<Record<Cut, readonly Step[]>>>;
  readonly words: SessionWords;
  readonly scenes: readonly Scene[];
}

/** Explores each cut of a story. */
export function cutProofs(
  { cuts, words, scenes }: CutStory,
  knots: ReadonlyMap<string, Container>,
  explore: Explorer,
): ReadonlyMap<Cut, CutProof> {
  const lives = new Map([...knots].map(([name, container]) => [name, [...readsFrom({ container, index: 0 })].sort()]));
  const liveIn = (knot: string): readonly string[] => lives.get(knot) ?? [];
  return new Map(
    Object.entries(cuts).map(([cut, steps]) => {
      const legs = routeOf(steps, explore, liveIn);
      return [cut as Cut, cutProof({ steps, legs, initial: explore.initial, liveIn, words }, scenes)];
    }),
  );
}

function cutProof(chart: Chart, scenes: readonly Scene[]): CutProof {
  const { steps, legs } = chart;
  const pages = legs.map(({ entries }) => everyPage(entries));
  const looks = legs.filter(({ of }) => of).map(({ at }) => legs.find((leg) => leg.at === at)?.entries.length ?? 0);
  return {
    chart,
    offers: offersOn(pages, scenes),
    states: sum(pages.map(({ size }) => size)),
    transitions: sum(pages.map(turnsOn)) + sum(looks),
    plays: countPlays(steps, legs),
  };
}

/** The choices on the pages; a page at its knot's end has one, which is going on. */
const turnsOn = (pages: ReadonlySet<Page>): number => sum([...pages].map(({ turns }) => Math.max(1, turns.length)));

function offersOn(pages: readonly ReadonlySet<Page>[], scenes: readonly Scene[]): Offer[] {
  const ids = new Set(pages.flatMap((each) => [...each].flatMap(({ turns }) => turns.map(({ id }) => id))));
  return scenes
    .map(({ id, responses }) => ({
      scene: id,
      responses: responses.map((each) => each.id).filter((each) => ids.has(each)),
    }))
    .filter(({ responses }) => responses.length > 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
