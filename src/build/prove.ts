/**
 * Explores the whole story and prints what was found; exits 1 with a list when anything is not as it has to be.
 * `--json FILE` writes the figures.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Cut } from '../core/cut.ts';
import type { Fault } from './ink/compile.ts';
import { groundFaults } from './prove/grounds.ts';
import { houseFaults } from './prove/house.ts';
import { proveStory } from './prove/proof.ts';
import { readingFaults, readingTime } from './prove/reading.ts';
import type { Figures } from './prove/report.ts';
import { reportOf } from './prove/report.ts';
import { spreadFaults, spreadsOf } from './prove/spread.ts';
import { theStory } from './prove/subject.ts';
import { talliesOf } from './prove/workers.ts';

/** Plays of each cut for the grounds, and for the median reading. */
const PLAYS = 200_000;
const READINGS = 4_000;

const begun = performance.now();
const root = resolve(import.meta.dirname, '../..');
const story = theStory(root);
const proof = proveStory(story);
const tallies = talliesOf(new Map([...proof.cuts].map(([cut, { offers }]) => [cut, offers])), PLAYS);
const measured = [...proof.cuts].map(([cut, { chart, offers }]) => ({
  cut,
  reading: readingTime(chart, READINGS),
  spreads: spreadsOf(offers),
}));
const figures = new Map<Cut, Figures>();
for (const { cut, ...rest } of measured) {
  const tally = (await tallies).get(cut);
  if (tally) figures.set(cut, { ...rest, tally });
}

const faults = [
  ...proof.faults,
  ...(await houseFaults(root, story.sources)),
  ...[...figures].flatMap(([cut, each]) => measuredFaults(cut, each)),
];
const inAll = story.scenes.reduce((sum, { responses }) => sum + responses.length, 0);
if (proof.cuts.size > 0) console.log(reportOf(proof, figures, story.coverage.length, inAll));
for (const { file, line, message } of faults) console.log(`FAULT  ${file}:${line}  ${message}`);
console.log(`faults: ${faults.length} · ${((performance.now() - begun) / 1000).toFixed(1)} s`);
writeJson();
process.exit(faults.length > 0 ? 1 : 0);

function measuredFaults(cut: Cut, { reading, spreads, tally }: Figures): Fault[] {
  const said = [...readingFaults(cut, reading), ...spreadFaults(spreads), ...groundFaults(tally)];
  return said.map((message) => ({ file: 'cuts.ts', line: 1, message: `${cut}: ${message}` }));
}

function writeJson(): void {
  const at = process.argv.indexOf('--json');
  const file = process.argv[at + 1];
  if (at < 0 || !file) return;
  const cuts = [...figures].map(([cut, each]) => {
    const { states, transitions, plays } = proof.cuts.get(cut) as NonNullable<ReturnType<typeof proof.cuts.get>>;
    return [cut, { states, transitions, plays: String(plays), ...each }];
  });
  writeFileSync(file, `${JSON.stringify({ cuts: Object.fromEntries(cuts), faults }, null, 2)}\n`);
}
