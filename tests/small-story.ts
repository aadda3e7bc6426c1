/** A made-up story, as small as the proof will have it: two scenes that lie far apart, a road that says what is fixed, an end. */
import type { Provable } from '../src/build/prove/proof.ts';
import type { Step } from '../src/core/cut.ts';
import type { SceneId } from '../src/core/scene.ts';
import type { Scene } from '../src/core/scenes.ts';
import { sceneOf } from '../src/core/scenes.ts';
import { sessionWords } from '../story/en/session.ts';

/** So many words, beginning with the first. */
export const much = (first: string, words: number): string =>
  `${first}${' mud'.repeat(words - first.split(' ').length)}.`;

/** A scene with all its responses, each of which remembers its number, and a pass. */
export function sceneText(id: SceneId, knot: string, remembers: string, before = ''): string {
  const ids = sceneOf(id).responses.map((response) => response.id);
  return `=== ${knot} ===
${much(`${id} opens`, 200)}
${before}
${ids.map((each) => `* [Do ${each} # id: ${each}]\n  -> ${each}`).join('\n')}
* [Let this one pass # id: ${id}-pass]
  ${id} goes by.
  ->->

${ids.map((each, n) => `= ${each}\n~ ${remembers} = ${n + 1}\n${much(`Done ${each}`, 60)}\n->->`).join('\n\n')}
`;
}

const variants = `{ mud:
- 1: You went out.
- 2: You waited.
- 3: You looked.
- 4: You called.
- else: You let it go by.
}`;

const STORY = `VAR mud = 0
VAR blues = 0
-> s03_mud ->
-> END
${sceneText('S03', 's03_mud', 'mud')}
=== road_1 ===
${much('Ruth died in September. Tommy died in May. My dears, there never was one. Rain', 140)}
->->

${sceneText('S15', 's15_blues', 'blues', variants)}
=== margin_b ===
${much('The article', 80)}
->->

=== ending ===
You back it in.
->->
`;

export const STEPS: readonly Step[] = [
  { kind: 'scene', knot: 's03_mud', scene: 'S03' },
  { kind: 'road', knot: 'road_1' },
  { kind: 'scene', knot: 's15_blues', scene: 'S15' },
  { kind: 'ending', knot: 'ending' },
];

const only = (id: SceneId): Scene => Object.assign({}, sceneOf(id), { cuts: ['room'] as const });

/** The small story to be proved, with something in it or in what it has to agree with changed. */
export function small(change: (text: string) => string = (text) => text, more: Partial<Provable> = {}): Provable {
  return {
    main: 'small.ink',
    sources: new Map([['small.ink', change(STORY)]]),
    cuts: { room: STEPS },
    words: sessionWords,
    scenes: [only('S03'), only('S15')],
    asides: ['margin_b'],
    coverage: [
      { number: 1, kind: 'Plot', homes: ['S03'], element: 'mud', carried: [{ home: 'S03', words: 'S03 opens mud' }] },
    ],
    close: ['It is over.'],
    exceptions: [],
    overlaps: () => [],
    ...more,
  };
}
