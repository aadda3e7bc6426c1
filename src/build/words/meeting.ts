import { CUTS, type Cut, type Step } from '../../core/cut.ts';
import type { Values } from './condition.ts';
import type { Knot, Part, Passage } from './knot.ts';

export type Cuts = Readonly<Record<Cut, readonly Step[]>>;
/** Whether two passages can stand in one sitting. */
export type Meets = (one: Passage, other: Passage) => boolean;

/**
 * Who can meet whom. Two passages never do when no cut plays both, when they stand in parts of one knot of which neither leads
 * to the other, or when no remembered answers let both be told: a part that sets `stoodWith = 1` shuts out whatever is told
 * for `stoodWith` 2, and a scene that a cut leaves out leaves its answer at 0. What cannot be decided counts as meeting.
 */
export function meetings(knots: readonly Knot[], cuts: Cuts): Meets {
  const known = new Map(knots.map((knot) => [knot.name, studied(knot)]));
  const settersOf = settersIn(knots);
  const stagings = CUTS.map((cut) => stagingOf(cuts[cut], known));
  return (one, other) =>
    sameTelling(one, other, known) && stagings.some((staging) => bothTold(one, other, staging, known, settersOf));
}

interface Studied {
  readonly parts: ReadonlyMap<string, Part>;
  /** For each part, all that can be told after it. */
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each part, what its knot may have set each variable to by its end. */
  readonly finals: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>>;
}

function studied({ parts }: Knot): Studied {
  const after = new Map([...parts.keys()].map((name) => [name, reached(name, parts)]));
  const finals = new Map<string, Map<string, Set<number>>>();
  const variables = new Set([...parts.values()].flatMap(({ sets }) => [...sets.keys()]));
  for (const path of pathsFrom('head', parts)) {
    for (const variable of variables) {
      const last =
        path.map((name) => parts.get(name)?.sets.get(variable)).findLast((value) => value !== undefined) ?? 0;
      for (const name of path) {
        const of = finals.get(name) ?? finals.set(name, new Map()).get(name);
        const values = of?.get(variable) ?? of?.set(variable, new Set()).get(variable);
        if (last !== 'more') values?.add(last);
      }
    }
  }
  return { parts, after, finals };
}

function reached(from: string, parts: ReadonlyMap<string, Part>, found = new Set<string>()): Set<string> {
  for (const next of parts.get(from)?.leads ?? []) {
    if (!parts.has(next) || found.has(next)) continue;
    found.add(next);
    reached(next, parts, found);
  }
  return found;
}

function pathsFrom(name: string, parts: ReadonlyMap<string, Part>, before: readonly string[] = []): string[][] {
  const path = [...before, name];
  const on = [...(parts.get(name)?.leads ?? [])].filter((next) => parts.has(next) && !path.includes(next));
  return on.length === 0 ? [path] : on.flatMap((next) => pathsFrom(next, parts, path));
}

interface Setters {
  /** Variables that one knot sets, to whole values. */
  readonly once: ReadonlyMap<string, string>;
  /** Variables that only count up. */
  readonly counters: ReadonlySet<string>;
}

function settersIn(knots: readonly Knot[]): Setters {
  const by = new Map<string, Set<string>>();
  const counters = new Set<string>();
  for (const knot of knots)
    for (const part of knot.parts.values())
      for (const [variable, value] of part.sets) {
        by.set(variable, (by.get(variable) ?? new Set()).add(knot.name));
        if (value === 'more') counters.add(variable);
      }
  const once = [...by].filter(([variable, names]) => names.size === 1 && !counters.has(variable));
  return { once: new Map(once.map(([variable, [name]]) => [variable, name as string])), counters };
}

/** The knots of a cut with their place in it. What hangs on the fence shares a place, as it may be looked at in any order. */
function stagingOf(steps: readonly Step[], known: ReadonlyMap<string, Studied>): ReadonlyMap<string, number> {
  const staging = new Map<string, number>();
  const looks = steps.findIndex((step) => step.kind === 'fence');
  for (const [at, step] of steps.entries()) {
    staging.set(step.knot, at);
    if (step.kind === 'fence') staging.set(`reseeing_${step.reseeing.slice(1)}`, at);
    else if (step.margin) {
      staging.set(step.margin, at);
      staging.set(step.margin.replace('margin', 'ask'), at);
    }
    const look = step.kind !== 'fence' && step.scene ? `see_${step.scene.toLowerCase()}` : '';
    if (looks >= 0 && known.has(look)) staging.set(look, looks);
  }
  return staging;
}

function sameTelling(one: Passage, other: Passage, known: ReadonlyMap<string, Studied>): boolean {
  if (one.knot !== other.knot || one.part === other.part) return true;
  const after = known.get(one.knot)?.after;
  return Boolean(after?.get(one.part)?.has(other.part) || after?.get(other.part)?.has(one.part));
}

function bothTold(
  one: Passage,
  other: Passage,
  staging: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, Studied>,
  setters: Setters,
): boolean {
  const places = [one, other].map(({ knot }) => staging.get(knot));
  const [first, second] = places;
  if (first === undefined || second === undefined) return false;
  const [early, late] = first <= second ? [one, other] : [other, one];
  const variables = [...new Set([one, other].flatMap((each) => namesIn(each, known)))];
  const choices = variables.map((name) => domainOf(name, early, late, staging, known, setters));
  return combinations(choices).some((values) => {
    const given = (at: 0 | 1): Values =>
      Object.fromEntries(variables.map((name, n) => [name, (values[n] as readonly [number, number])[at]]));
    return allow(early, given(0), known, setters) && allow(late, given(1), known, setters);
  });
}

const namesIn = (passage: Passage, known: ReadonlyMap<string, Studied>): string[] => [
  ...passage.when.flatMap(({ variables }) => variables),
  ...(known.get(passage.knot)?.finals.get(passage.part)?.keys() ?? []),
];

/** The values a variable may have at the one passage and at the other. */
function domainOf(
  name: string,
  early: Passage,
  late: Passage,
  staging: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, Studied>,
  { once, counters }: Setters,
): readonly (readonly [number, number])[] {
  const setter = once.get(name);
  if (setter !== undefined) {
    if (!staging.has(setter)) return [[0, 0]];
    const values = new Set([
      0,
      ...[...(known.get(setter)?.parts.values() ?? [])].map(({ sets }) => Number(sets.get(name) ?? 0)),
    ]);
    return [...values].map((value) => [value, value] as const);
  }
  const upTo = Array.from({ length: 8 }, (_, value) => value);
  const same = early.knot === late.knot && early.part === late.part;
  return upTo.flatMap((before) =>
    upTo
      .filter((after) => (same ? after === before : !counters.has(name) || after >= before))
      .map((after) => [before, after] as const),
  );
}

function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((some) => list.map((each) => [...some, each])), [[]]);
}

function allow(passage: Passage, given: Values, known: ReadonlyMap<string, Studied>, setters: Setters): boolean {
  const finals = known.get(passage.knot)?.finals.get(passage.part);
  for (const [variable, values] of finals ?? []) {
    const value = given[variable] ?? 0;
    if (setters.once.has(variable) && values.size > 0 && !values.has(value)) return false;
    if (known.get(passage.knot)?.parts.get(passage.part)?.sets.get(variable) === 'more' && value < 1) return false;
  }
  return passage.when.every((condition) => condition.value(given) !== 0);
}
