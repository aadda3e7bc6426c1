import { cuts } from '../../../story/cuts.ts';
import { echoes } from '../../../story/en/echoes.ts';
import { returningLabels } from '../../../story/en/house-words.ts';
import type { Fault, Sources } from '../ink/compile.ts';
import { readKnots } from '../words/knot.ts';
import { lintWords } from '../words/lint.ts';
import { findRepeats } from '../words/repeats.ts';
import { everythingSaid } from '../words/said.ts';

/** What the house would not say, in any string a reader can see, and what can be said twice in one sitting. */
export async function houseFaults(root: string, sources: Sources): Promise<Fault[]> {
  const lints = lintWords(await everythingSaid(root)).map(({ where, rule, message }) => {
    const [, file = where, line = '1'] = /^(.*?):(\d+)/.exec(where) ?? [];
    return { file, line: Number(line), message: `${rule}: ${message}` };
  });
  const repeats = findRepeats(readKnots(sources), cuts, [...echoes, ...returningLabels]).map(({ words, at }) => ({
    file: at[0]?.file ?? '',
    line: at[0]?.line ?? 1,
    message: `said twice, here and at ${at
      .slice(1)
      .map(({ file, line }) => `${file}:${line}`)
      .join(', ')}: ${words}`,
  }));
  return [...lints, ...repeats];
}
