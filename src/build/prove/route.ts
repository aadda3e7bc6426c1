import type { Step } from '../../core/cut.ts';
import { journalOf } from '../../core/journal.ts';
import type { LossId, ResponseId, SceneId } from '../../core/scene.ts';
import { isReseeing, RESPONSE_LETTERS, SCENE_IDS } from '../../core/scene.ts';
import { relicsOf } from '../../core/thing.ts';
import type { Explorer } from './explore.ts';
import type { Page, Values, Way } from './page.ts';
import { waysFrom } from './page.ts';

/** One knot of a cut with every page that can be met on coming to it, one for each slice of memory that can reach it. */
export interface Leg {
  readonly at: number;
  readonly step: Step;
  readonly knot: string;
  readonly entries: readonly Page[];
  /** At the fence: the thing that is looked at, when this is its telling. */
  readonly of?: LossId;
}
export type LookStep = Extract<Step, { kind: 'fence' }>;

/** What is asked of the way to a step: which of the remembered, and which answers. */
interface Slice {
  readonly names: readonly string[];
  readonly scenes: readonly SceneId[];
}
type Answer = ResponseId | null | undefined;
interface Tuple {
  readonly values: Values;
  /** By scene; undefined until it is met, null when it is let pass. */
  readonly answers: Readonly<Partial<Record<SceneId, Answer>>>;
}

/**
 * Every knot of a cut with every slice of memory that can reach it: the answers the knot can read before it writes them,
 * in each combination that some play arrives with. Found by carrying the slice alone forward over the cut, through the
 * knots before as they were found to run.
 *
 * Why slices are sound here: a condition chooses between words and nothing else (checked on the compiled story), so the
 * ways through the earlier knots do not depend on what is remembered; a variable is written as a number or counted up
 * from itself alone (checked too), so what a way writes into the slice depends on the slice alone; and a knot's words
 * can depend on nothing outside the slice, since liveness errs on the side of reading more. So the slice's reachable
 * combinations are exactly the projections of the reachable states of the whole, and the sum of the slices proves what
 * their product would.
 */
export function routeOf(steps: readonly Step[], explore: Explorer, liveIn: (knot: string) => readonly string[]): Leg[] {
  const legs: Leg[] = [];
  const reach = reacher(legs, explore.initial);
  const entries = (knot: string, slices: readonly Tuple[]): Page[] => [
    ...new Set(slices.map(({ values }) => explore.enter(knot, values))),
  ];
  steps.forEach((step, at) => {
    const { knot } = step;
    const here = (opened: string, tuples: readonly Tuple[], of?: LossId): void =>
      void legs.push({ at, step, knot: opened, entries: entries(opened, tuples), ...(of ? { of } : {}) });
    here(knot, reach({ names: liveIn(knot), scenes: [] }));
    if (step.kind !== 'fence') return;
    for (const thing of thingsIn(steps, at)) {
      const see = seeKnot(thing);
      const scenes = decidersOf(thing);
      const there = reach({ names: liveIn(see), scenes }).filter(({ answers }) => hangs(thing, answers));
      if (there.length > 0) here(see, there, thing);
    }
    here(lookKnot(step), reach({ names: liveIn(lookKnot(step)), scenes: [] }));
  });
  return legs;
}

/** The knot with the responses to a look at the fence. */
export const lookKnot = ({ reseeing }: LookStep): string => `reseeing_${reseeing.slice(1)}`;

/** Every knot that a cut plays or may open: its steps, their margins, and at the fence each thing that can hang there. */
export const knotsFor = (steps: readonly Step[]): string[] =>
  steps.flatMap((step, at) =>
    step.kind === 'fence'
      ? [step.knot, ...thingsIn(steps, at).map(seeKnot), lookKnot(step)]
      : [step.knot, ...(step.margin ? [step.margin] : [])],
  );

const seeKnot = (thing: LossId): string => `see_${thing.toLowerCase()}`;

/** The losses met before a step that may leave something on the fence. The twine of S29 is in your hand. */
function thingsIn(steps: readonly Step[], at: number): LossId[] {
  const met = steps.slice(0, at).flatMap((step) => (step.kind !== 'fence' && step.scene ? [step.scene] : []));
  return met.filter((scene): scene is LossId => !isReseeing(scene) && scene !== 'S29');
}

const answersTo = (scene: SceneId): (ResponseId | null)[] => [
  null,
  ...RESPONSE_LETTERS.map((letter) => `${scene}${letter}` as ResponseId),
];

export const hangs = (thing: LossId, answers: Tuple['answers']): boolean =>
  relicsOf(
    Object.entries(answers).flatMap(([scene, response]) =>
      response === undefined ? [] : [{ scene: scene as SceneId, response }],
    ),
  ).some(({ scene }) => scene === thing);

/** The scenes whose answers decide whether a thing hangs on the fence: found by asking, two answers at a time. */
export function decidersOf(thing: LossId): readonly SceneId[] {
  return SCENE_IDS.filter(
    (scene) =>
      scene === thing ||
      answersTo(thing).some((own) => {
        const alone = hangs(thing, { [thing]: own });
        return answersTo(scene).some((other) => hangs(thing, { [thing]: own, [scene]: other }) !== alone);
      }),
  );
}

/** Carries slices forward over the legs made so far. */
function reacher(legs: readonly Leg[], initial: Values): (slice: Slice) => Tuple[] {
  const effects = new Map<Leg, readonly (readonly [Page, readonly Way[]])[]>();
  const effectsOf = (leg: Leg) => {
    const known = effects.get(leg) ?? leg.entries.map((page) => [page, waysFrom(page)] as const);
    effects.set(leg, known);
    return known;
  };
  return (slice) => {
    const start: Tuple = { values: picked(initial, slice.names), answers: {} };
    return legs.reduce((tuples, leg) => carried(tuples, slice, effectsOf(leg)), [start]);
  };
}

function carried(
  tuples: readonly Tuple[],
  { names, scenes }: Slice,
  effects: readonly (readonly [Page, readonly Way[]])[],
): Tuple[] {
  const told = effects.map(([page, ways]) => ({ page, moves: movesOf(ways, names, scenes) }));
  if (told.every(({ moves }) => moves.length === 1 && isStill(moves[0] as Tuple))) return [...tuples];
  const after = new Map<string, Tuple>();
  for (const tuple of tuples)
    for (const { moves } of told.filter(({ page }) => agree(tuple.values, page.values)))
      for (const move of moves) {
        const next = { values: { ...tuple.values, ...move.values }, answers: { ...tuple.answers, ...move.answers } };
        after.set(JSON.stringify(next), next);
      }
  return [...after.values()];
}

/** What the ways through a knot do to a slice, each once. */
function movesOf(ways: readonly Way[], names: readonly string[], scenes: readonly SceneId[]): Tuple[] {
  const moves = ways.map(({ ids, sets }) => ({
    values: picked(sets, names),
    answers: Object.fromEntries(
      journalOf(ids).flatMap(({ scene, response }) => (scenes.includes(scene) ? [[scene, response]] : [])),
    ),
  }));
  return [...new Map(moves.map((move) => [JSON.stringify(move), move])).values()];
}

const isStill = ({ values, answers }: Tuple): boolean =>
  Object.keys(values).length === 0 && Object.keys(answers).length === 0;

const agree = (values: Values, others: Values): boolean =>
  Object.entries(values).every(([name, value]) => others[name] === undefined || others[name] === value);

const picked = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
