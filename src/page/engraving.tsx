import type { Voice } from '../core/descant.ts';
import { STAGES } from '../core/scene.ts';
import type { DescantWords } from '../core/descant-words.ts';
import type { Bar, Placed, Staves, System } from './staves.ts';
import { SPACE } from './staves.ts';

interface EngravedProps {
  readonly staves: Staves;
  readonly title: string;
  readonly long: string;
  readonly stages: DescantWords['stages'];
}

/** Music as an engraver sets it: two staves to a line, barlines, heads, stems and rests. All of it takes the colour of the text. */
export function Engraved({ staves: { width, height, systems }, title, long, stages }: EngravedProps) {
  return (
    <svg role="img" aria-labelledby="descant-title" aria-describedby="descant-long" viewBox={`0 0 ${width} ${height}`}>
      <title id="descant-title">{title}</title>
      <desc id="descant-long">{long}</desc>
      {systems.map((system) => (
        <g key={system.upper}>
          <Lines system={system} />
          {system.ways.map(({ voice, from, to }) => (
            <line key={`${voice}${from[0]}`} class={`way ${voice}`} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
          ))}
          {system.bars.map((bar) => (
            <BarOf key={bar.bar} bar={bar} system={system} name={stages[STAGES[bar.bar] ?? 'B'].short} />
          ))}
          {system.notes.map((note) => (
            <NoteOf key={`${note.voice}${note.x}`} note={note} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A voice's note by itself, for the list that says what it stands for. */
export function KeyNote({ voice }: { readonly voice: Voice }) {
  const up = voice !== 'carried';
  const y = up ? 6 : -5;
  return (
    <svg class="keynote" viewBox="-26 -14 52 28" aria-hidden="true">
      {voice !== 'above' && (
        <>
          <line class={`way ${voice}`} x1={-24} y1={y} x2={-9} y2={y} />
          <line class={`way ${voice}`} x1={10} y1={y} x2={25} y2={y} />
        </>
      )}
      <NoteOf note={{ voice, bar: 0, x: 0, y, stem: y + (up ? -17 : 17), up, ledgers: [], dot: null }} />
    </svg>
  );
}

const LINES = [-2, -1, 0, 1, 2];

function Lines({ system: { upper, lower, left, right, last } }: { readonly system: System }) {
  const top = upper - 2 * SPACE;
  const foot = lower + 2 * SPACE;
  const ys = [upper, lower].flatMap((middle) => LINES.map((line) => middle + line * SPACE));
  return (
    <>
      {ys.map((y) => (
        <line key={y} class="staff" x1={left} y1={y} x2={right} y2={y} />
      ))}
      <path class="bar" d={`M${left} ${top}V${foot}`} />
      {last && <path class="end" d={`M${right - 1.5} ${top}V${foot}`} />}
      {last && <path class="bar" d={`M${right - 6} ${top}V${foot}`} />}
      <path class="ink" d={braceFrom(top, foot, left - 3)} />
      <g transform={`translate(${left + 16} ${upper + SPACE}) scale(${SPACE})`}>
        <path class="clef" d={TREBLE} />
        <circle class="ink" cx={-0.22} cy={2.38} r={0.34} />
      </g>
      <g transform={`translate(${left + 15} ${lower - SPACE}) scale(${SPACE})`}>
        <path class="ink" d={BASS} />
        <circle class="ink" cx={-0.7} cy={0} r={0.36} />
        <circle class="ink" cx={1.3} cy={-0.5} r={0.2} />
        <circle class="ink" cx={1.3} cy={0.5} r={0.2} />
      </g>
    </>
  );
}

function BarOf({ bar, system, name }: { readonly bar: Bar; readonly system: System; readonly name: string }) {
  const { upper, lower, names, last, bars } = system;
  const middle = (bar.left + bar.right) / 2;
  const ends = last && bar === bars.at(-1);
  return (
    <>
      {!ends && <path class="bar" d={`M${bar.right} ${upper - 2 * SPACE}V${lower + 2 * SPACE}`} />}
      {bar.silent &&
        [upper, lower].map((y) => (
          <rect key={y} class="ink" x={middle - 6} y={y - SPACE} width={12} height={SPACE / 2 + 0.5} />
        ))}
      <text x={middle} y={names}>
        {name}
      </text>
    </>
  );
}

function NoteOf({ note: { voice, x, y, stem, up, ledgers, dot } }: { readonly note: Placed }) {
  const small = voice === 'above';
  const open = voice === 'tune' || voice === 'carried';
  const side = (small ? 3.2 : 4.9) * (up ? 1 : -1);
  return (
    <g class={`note ${voice}`}>
      {ledgers.map((line) => (
        <path key={line} class="ledger" d={`M${x - (small ? 6 : 9)} ${line}h${small ? 12 : 18}`} />
      ))}
      <path class="stem" d={`M${x + side} ${y + (up ? -1 : 1)}V${stem}`} />
      <path
        class="ink"
        transform={`translate(${x} ${y}) scale(${small ? 0.66 : 1}) rotate(-22)`}
        d={open ? OPEN : FILLED}
      />
      {dot !== null && <circle class="ink" cx={x + 10} cy={dot} r={1.5} />}
    </g>
  );
}

const FILLED = 'M-5.4 0A5.4 3.7 0 1 1 5.4 0A5.4 3.7 0 1 1 -5.4 0Z';
const OPEN = `${FILLED}M-4.5 .9A4.6 1.9 -14 1 0 4.5 -.9A4.6 1.9 -14 1 0 -4.5 .9Z`;
/** About the line that its curl goes round, in staff spaces. */
const TREBLE =
  'M.15 .62C-.55 .42 -.5 -.62 .3 -.62C1.15 -.62 1.35 .25 1 .68C.5 1.25 -1.3 1.15 -1.28 -.3C-1.26 -1.7 .95 -2.2 .92 -3.6C.9 -4.3 .6 -4.5 .42 -4.35C-.02 -4 -.1 -3.3 .02 -2.6L.72 1.9C.82 2.65 .3 2.9 -.1 2.72';
/** About the line between its dots, in staff spaces. */
const BASS =
  'M-1.05 .05C-1.05 -.75 -.5 -1.1 .05 -1.08C.75 -1.05 1 -.55 .98 .1C.95 1.15 -.05 1.95 -1.15 2.4C-.3 1.85 .4 1.1 .42 .1C.43 -.5 .3 -.92 -.1 -.92C-.5 -.92 -.85 -.6 -.85 -.1Z';

function braceFrom(top: number, foot: number, x: number): string {
  const middle = (top + foot) / 2;
  const h = foot - top;
  const half = (end: number, s: number) =>
    `M${x} ${end}C${x - 8} ${end + s * 0.17 * h} ${x + 1} ${end + s * 0.4 * h} ${x - 7} ${middle}` +
    `C${x + 4} ${end + s * 0.4 * h} ${x - 5} ${end + s * 0.17 * h} ${x} ${end}Z`;
  return half(top, 1) + half(foot, -1);
}
