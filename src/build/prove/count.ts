import type { Step } from '../../core/cut.ts';
import type { Journal } from '../../core/journal.ts';
import { journalOf } from '../../core/journal.ts';
import type { SceneId } from '../../core/scene.ts';
import { isReseeing } from '../../core/scene.ts';
import { relicsOf } from '../../core/thing.ts';
import { waysFrom } from './page.ts';
import type { Leg } from './route.ts';
import { decidersOf } from './route.ts';

/** How many ways of choosing leave 0, 1, 2 … things on the fence. */
type ByThings = readonly bigint[];
/** How many ways through a scene give each journal entry (none, for a knot without one). */
type ByEntry = ReadonlyMap<string, { readonly journal: Journal; readonly ways: bigint }>;

/**
 * The exact number of distinct paths of choices through a cut. Ways through a knot do not depend on what is remembered,
 * so they multiply; only the looks along the fence hang together with the answers, through how many things are left
 * there. That number is all that is carried: for each group of scenes that decide a thing together, how many of their
 * answers leave how many things, and the product of these over the groups.
 */
export function countPlays(steps: readonly Step[], legs: readonly Leg[]): bigint {
  const scenes = new Map<SceneId, ByEntry>();
  let plain = 1n;
  steps.forEach((step, at) => {
    if (step.kind === 'fence') return;
    const ways = waysAt(at, legs);
    if (step.scene) scenes.set(step.scene, ways);
    else plain *= [...ways.values()].reduce((sum, each) => sum + each.ways, 0n);
  });
  const left = groupsOf([...scenes.keys()])
    .map((group) => leavings(group, scenes))
    .reduce(product, [1n]);
  const fences = steps.flatMap((step, at) => (step.kind === 'fence' ? [waysThrough(at, legs)] : []));
  return plain * left.reduce((sum, ways, things) => sum + ways * looks(fences, things), 0n);
}

function waysAt(at: number, legs: readonly Leg[]): ByEntry {
  const found = new Map<string, { journal: Journal; ways: bigint }>();
  const page = legs.find((leg) => leg.at === at)?.entries[0];
  for (const { ids } of page ? waysFrom(page) : []) {
    const journal = journalOf(ids);
    const key = JSON.stringify(journal);
    found.set(key, { journal, ways: (found.get(key)?.ways ?? 0n) + 1n });
  }
  return found;
}

/** The ways through the responses to one look: they stand in the last leg of the step. */
function waysThrough(at: number, legs: readonly Leg[]): bigint {
  const page = legs.findLast((leg) => leg.at === at)?.entries[0];
  return BigInt(page ? waysFrom(page).length : 0);
}

/** Turning away, or one of the things and then the fence with one thing fewer; a bare fence is passed by. */
function looks(fences: readonly bigint[], things: number): bigint {
  const [ways, ...rest] = fences;
  if (ways === undefined || things === 0) return 1n;
  return 1n + BigInt(things) * ways * looks(rest, things - 1);
}

/** Scenes grouped so that whether a thing is left hangs on one group alone. */
function groupsOf(scenes: readonly SceneId[]): SceneId[][] {
  const groups: SceneId[][] = [];
  for (const scene of scenes) {
    const linked = isReseeing(scene) ? [scene] : decidersOf(scene).filter((each) => scenes.includes(each));
    const touching = groups.filter((group) => group.some((each) => linked.includes(each)));
    const merged = new Set([...touching.flat(), scene, ...linked]);
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), [...merged]);
  }
  return groups;
}

function leavings(group: readonly SceneId[], scenes: ReadonlyMap<SceneId, ByEntry>): ByThings {
  let journals: { journal: Journal; ways: bigint }[] = [{ journal: [], ways: 1n }];
  for (const scene of group)
    journals = journals.flatMap((before) =>
      [...(scenes.get(scene)?.values() ?? [])].map(({ journal, ways }) => ({
        journal: [...before.journal, ...journal],
        ways: before.ways * ways,
      })),
    );
  const counts: bigint[] = [];
  for (const { journal, ways } of journals) {
    const things = relicsOf(journal).filter(({ scene }) => scene !== 'S29').length;
    counts[things] = (counts[things] ?? 0n) + ways;
  }
  return Array.from(counts, (ways) => ways ?? 0n);
}

function product(one: ByThings, other: ByThings): ByThings {
  const both = Array.from({ length: one.length + other.length - 1 }, () => 0n);
  one.forEach((a, n) => other.forEach((b, m) => (both[n + m] = (both[n + m] ?? 0n) + a * b)));
  return both;
}
