import type { CoverageRow, Home } from '../../../story/coverage.ts';
import type { SceneId } from '../../core/scene.ts';
import { SCENE_IDS } from '../../core/scene.ts';
import type { Told } from './told.ts';

/** A row of the coverage that cannot be found by a reader, and why. */
export interface Lost {
  readonly number: number;
  readonly message: string;
}

/** Elements of the article that have no home or no words of ours, or whose words cannot be read in the home they name. */
export function lostRows(rows: readonly CoverageRow[], told: readonly Told[], close: readonly string[]): Lost[] {
  const text = homesIn(told, close);
  return rows.flatMap(({ number, homes, carried, element }) => {
    const gone = carried.filter(({ home, words }) => !text(home).some((line) => line.includes(words)));
    const messages = [
      ...(homes.length === 0 ? [`row ${number} of the coverage has no home: ${element}`] : []),
      ...(carried.length === 0 ? [`row ${number} of the coverage has no words: ${element}`] : []),
      ...gone.map(({ home, words }) => `row ${number} of the coverage: '${words}' cannot be read in ${home}`),
    ];
    return messages.map((message) => ({ number, message }));
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
  const scene = /^s\d\d/.exec(knot)?.[0].toUpperCase() ?? /^reseeing_(\d)/.exec(knot)?.[0].replace('reseeing_', 'R');
  if (SCENE_IDS.includes(scene as SceneId)) return [scene as SceneId];
  const [kind = ''] = knot.split('_');
  return kind === 'see' ? ['fence', 'R1', 'R2', 'R3'] : [kind as Home];
}
