import type { CoverageRow, Home } from '../../../story/en/coverage.ts';
import { isReseeing } from '../../core/scene.ts';
import type { SceneId } from '../../core/scene.ts';
import type { Fault } from '../ink/compile.ts';
import type { Told } from './told.ts';

/** Rows whose words were found in every home that they name. */
export function carriedRows(
  rows: readonly CoverageRow[],
  told: readonly Told[],
  close: readonly string[],
): readonly CoverageRow[] {
  const text = homesIn(told, close);
  return rows.filter(
    ({ carried }) =>
      carried.length > 0 && carried.every(({ home, words }) => text(home).some((line) => line.includes(words))),
  );
}

/** Elements of the article that have no words of ours, or whose words can no longer be read where they were. */
export function coverageFaults(rows: readonly CoverageRow[], told: readonly Told[], close: readonly string[]): Fault[] {
  const text = homesIn(told, close);
  return rows.flatMap(({ number, carried, element }) => {
    const lost = carried.filter(({ home, words }) => !text(home).some((line) => line.includes(words)));
    const none = carried.length === 0 ? [`row ${number} of the coverage has no words: ${element}`] : [];
    return [
      ...none,
      ...lost.map(({ home, words }) => `row ${number} of the coverage: '${words}' cannot be read in ${home}`),
    ].map((message) => ({ file: 'coverage.ts', line: 1, message }));
  });
}

/** The lines that can be read in a home. */
function homesIn(told: readonly Told[], close: readonly string[]): (home: Home) => readonly string[] {
  const byHome = new Map<string, string[]>([['close', [...close]]]);
  for (const { knot, words } of told)
    for (const home of homesOf(knot)) byHome.set(home, [...(byHome.get(home) ?? []), words]);
  return (home) => byHome.get(home) ?? [];
}

/** `s03_mud` is S03's, `margin_b` a margin's; what is told of a thing is the fence's and belongs to whichever look is at it. */
function homesOf(knot: string): Home[] {
  const scene = /^s\d\d/.exec(knot)?.[0].toUpperCase();
  if (scene) return [scene as SceneId];
  const look = /^reseeing_(\d)/.exec(knot)?.[1];
  if (look && isReseeing(`R${look}` as SceneId)) return [`R${look}` as SceneId];
  const [kind = ''] = knot.split('_');
  return kind === 'see' ? ['fence', 'R1', 'R2', 'R3'] : [kind as Home];
}
