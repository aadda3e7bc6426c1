/** What the house would not say, and what it says twice: every string a reader can see, with its place. Exits 1 on any. */
import { resolve } from 'node:path';
import { cuts } from '../../story/cuts.ts';
import { echoes } from '../../story/en/echoes.ts';
import { returningLabels } from '../../story/en/house-words.ts';
import { readSources } from './ink/compile.ts';
import { countCrutches } from './words/crutches.ts';
import { readKnots } from './words/knot.ts';
import { lintWords, staleExceptions } from './words/lint.ts';
import { findRepeats, staleEchoes } from './words/repeats.ts';
import { everythingSaid } from './words/said.ts';

const root = resolve(import.meta.dirname, '../..');
const only = process.argv[2];
const said = await everythingSaid(root);
const knots = readKnots(readSources(resolve(root, 'story/en/main.ink')));
const about = (text: string): boolean => !only || text.includes(only);

const faults = lintWords(said).filter(({ where }) => about(where));
const repeats = findRepeats(knots, cuts, [...echoes, ...returningLabels]).filter(({ at }) =>
  at.some(({ file, knot }) => about(`${file} ${knot}`)),
);
const stale = [
  ...staleEchoes(knots, echoes).map(({ words }) => `echoes.ts: '${words}' no longer comes back`),
  ...staleExceptions(said).map(({ words, in: part }) => `house-words.ts: nothing in ${part} needs '${words}' allowed`),
];

for (const { where, rule, message } of faults) console.log(`${where}: ${rule}: ${message}`);
for (const { words, at } of repeats)
  console.log(`${at.map(({ file, line, knot }) => `${file}:${line} (${knot})`).join(', ')}: said twice: ${words}`);
for (const message of stale) console.log(`story/en/${message}`);

console.log(`\nTo look at (no faults): hands, looks and enders by scene`);
for (const { knot, figures } of countCrutches(knots).filter((each) => about(each.knot)))
  console.log(`  ${knot.padEnd(16)} ${figures}`);

const count = faults.length + repeats.length + stale.length;
console.log(
  `\n${said.length} strings: ${faults.length} faults, ${repeats.length} repeats, ${stale.length} entries that nothing needs.`,
);
process.exit(count > 0 ? 1 : 0);
