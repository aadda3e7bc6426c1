import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cuts } from '../../../story/cuts.ts';
import { close } from '../../../story/en/close.ts';
import { COVERAGE } from '../../../story/coverage.ts';
import { sessionWords } from '../../../story/en/session.ts';
import { SCENES } from '../../core/scenes.ts';
import { knotsIn, readSources } from '../ink/compile.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { overlapsWith } from './overlap.ts';
import type { Provable } from './proof.ts';

/** The story as it stands in the folder, with all that it has to agree with. */
export function theStory(root: string): Provable {
  const sources = readSources(resolve(root, 'story/en/main.ink'));
  return {
    main: 'main.ink',
    sources,
    cuts,
    words: sessionWords,
    scenes: SCENES,
    asides: knotsIn(sources).filter((knot) => knot.startsWith('ask_')),
    coverage: COVERAGE,
    close: textsIn(close),
    exceptions: EXCEPTIONS,
    overlaps: overlapsWith(JSON.parse(readFileSync(resolve(root, 'tests/source-runs.json'), 'utf8'))),
  };
}

/** Every text in a tree of words. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words ? Object.values(words).flatMap(textsIn) : [];
}
