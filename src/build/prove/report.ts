import type { Cut } from '../../core/cut.ts';
import type { Tally } from './grounds.ts';
import { leanOf, sharesOf } from './grounds.ts';
import type { Proof } from './proof.ts';
import type { ReadingTime } from './reading.ts';
import { minutes, TARGETS } from './reading.ts';
import type { Spread } from './spread.ts';

/** What was measured of one cut beside the exploration. */
export interface Figures {
  readonly reading: ReadingTime;
  readonly spreads: readonly Spread[];
  readonly tally: Tally;
}

/** The proof as a table for people. */
export function reportOf(
  { cuts, atoms, responses, stages, carried }: Proof,
  figures: ReadonlyMap<Cut, Figures>,
  rows: number,
  inAll: number,
): string {
  const names = [...cuts.keys()];
  const row = (what: string, value: (cut: Cut) => string): string =>
    what.padEnd(34) + names.map((cut) => value(cut).padStart(30)).join('');
  const told = (cut: Cut) => figures.get(cut) as Figures;
  const proof = (cut: Cut) => cuts.get(cut) as NonNullable<ReturnType<typeof cuts.get>>;
  return [
    row('', (cut) => cut),
    row('states', (cut) => grouped(proof(cut).states)),
    row('transitions', (cut) => grouped(proof(cut).transitions)),
    row('distinct playthroughs', (cut) => short(proof(cut).plays)),
    row('shortest play', (cut) => time(told(cut).reading.shortest)),
    row('median play', (cut) => time(told(cut).reading.median)),
    row('  with the choices left out', (cut) => time(told(cut).reading.unlabelled)),
    row('longest play', (cut) => time(told(cut).reading.longest)),
    row('  a median play is to take', (cut) => `${TARGETS[cut].join(' to ')} min`),
    '',
    ...spreadRows(row, told, names),
    '',
    ...groundRows(row, told, names),
    '',
    `lines and choices ${atoms.reached}/${atoms.all} · responses ${responses.length}/${inAll} · coverage ${carried}/${rows} · stages ${stages.length} · cuts ${names.length}`,
  ].join('\n');
}

type Row = (what: string, value: (cut: Cut) => string) => string;

/** Exact, with every response as likely as the others of its scene. */
function spreadRows(row: Row, told: (cut: Cut) => Figures, [first]: readonly Cut[]): string[] {
  if (!first) return [];
  return told(first).spreads.map(({ axis }, n) =>
    row(`z of ${axis}: mean, SD, 5–95 %`, (cut) => {
      const { mean, sd, low, high } = told(cut).spreads[n] as Spread;
      return `${signed(mean, 3)} ${sd.toFixed(3)} ${signed(low, 2)}…${signed(high, 2)}`;
    }),
  );
}

/** From seeded plays, with 95 % intervals. */
function groundRows(row: Row, told: (cut: Cut) => Figures, [first]: readonly Cut[]): string[] {
  if (!first) return [];
  const shares = (cut: Cut) => sharesOf(told(cut).tally);
  return [
    ...shares(first).map(({ ground }, n) =>
      row(`${ground}, % of coin tosses`, (cut) => {
        const { share, within } = shares(cut)[n] as ReturnType<typeof shares>[number];
        return `${share.toFixed(2)} ± ${within.toFixed(2)}`;
      }),
    ),
    row('light over dark, points', (cut) => signed(leanOf(told(cut).tally), 2)),
  ];
}

const grouped = (count: number | bigint): string => count.toLocaleString('en-GB');
const short = (count: bigint): string => (count < 10n ** 15n ? grouped(count) : `${count} `.trim());
const time = (words: number): string => `${grouped(words)} w ${minutes(words).toFixed(1)} min`;
const signed = (value: number, digits: number): string =>
  `${value < -0.5 * 10 ** -digits ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
