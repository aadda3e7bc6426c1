import type { Voice } from '../core/descant.ts';
import type { Note, Score } from '../core/score.ts';

/** The height of a staff space. Lengths are in units of which one is a pixel at the usual size of text. */
export const SPACE = 8;
/** Brace and clefs. */
const MARGIN = 46;
/** Narrower than this a bar has no room for the name under it. */
const NARROWEST = 58;
/** How far apart the middle lines of the two staves are. */
const APART = 78;
const STEM = 26;
const SMALL_STEM = 19;
/** From the middle of a head to where a line may begin, without a dot and with one. */
const CLEAR = 10;
const PAST_DOT = 15;

/** A note in its place. `head` is its middle; `stem` the y of its free end. */
export interface Placed {
  readonly voice: Voice;
  readonly bar: number;
  readonly x: number;
  readonly y: number;
  readonly stem: number;
  readonly up: boolean;
  /** The y of each ledger line it needs. */
  readonly ledgers: readonly number[];
  /** The y of the dot after it, if it has one. */
  readonly dot: number | null;
}
export interface Bar {
  /** Which of the score's bars. */
  readonly bar: number;
  readonly left: number;
  readonly right: number;
  readonly silent: boolean;
}
/** A line that shows the way from one note of a voice to its next. */
export interface Way {
  readonly voice: Voice;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}
/** One line of music: two staves joined by a brace. */
export interface System {
  /** The y of the middle line of each stave. */
  readonly upper: number;
  readonly lower: number;
  /** The y that the names stand on. */
  readonly names: number;
  readonly left: number;
  readonly right: number;
  readonly bars: readonly Bar[];
  readonly notes: readonly Placed[];
  readonly ways: readonly Way[];
  readonly last: boolean;
}
export interface Staves {
  readonly width: number;
  readonly height: number;
  readonly systems: readonly System[];
}

/** A score laid out in a width: as many lines of music as it needs, filled evenly. A width of 0 or less is taken as the narrowest. */
export function layStaves(score: Score, width: number): Staves {
  const wide = Math.max(width, MARGIN + NARROWEST);
  const fit = Math.max(1, Math.min(score.bars, Math.floor((wide - MARGIN) / NARROWEST)));
  const lines = Math.ceil(score.bars / fit);
  const perLine = Math.ceil(score.bars / lines);
  const systems: System[] = [];
  let top = 0;
  for (let first = 0; first < score.bars; first += perLine) {
    const count = Math.min(perLine, score.bars - first);
    const system = laySystem(score, first, count, wide, perLine, top);
    systems.push(system);
    top = system.names + 22;
  }
  return { width: wide, height: top - 14, systems };
}

function laySystem(score: Score, first: number, count: number, wide: number, perLine: number, top: number): System {
  const each = Math.min((wide - 2 - MARGIN) / count, (1.4 * (wide - 2 - MARGIN)) / perLine);
  const here = score.notes.filter(({ bar }) => bar >= first && bar < first + count);
  const upper = top + headroom(here) + 2 * SPACE;
  const lower = upper + APART;
  const bars = Array.from({ length: count }, (_, n) => ({
    bar: first + n,
    left: MARGIN + n * each,
    right: MARGIN + (n + 1) * each,
    silent: !here.some(({ bar }) => bar === first + n),
  }));
  const right = MARGIN + count * each;
  const place = (note: Note): Placed => placed(note, MARGIN + (note.bar - first) * each, each, upper, lower, here);
  return {
    upper,
    lower,
    names: lower + 2 * SPACE + footroom(here) + 16,
    left: 12,
    right,
    bars,
    notes: here.map(place),
    ways: waysIn(score, place).flatMap((way) => within(way, MARGIN, right)),
    last: first + count >= score.bars,
  };
}

function placed(note: Note, left: number, each: number, upper: number, lower: number, others: readonly Note[]): Placed {
  const { voice, bar } = note;
  const middle = isHigh(voice) ? upper : lower;
  const at = lineOf(note);
  const y = middle - (at * SPACE) / 2;
  const up = stemsUp(note, others);
  const stem = y + (up ? -1 : 1) * (voice === 'above' ? SMALL_STEM : STEM);
  const dot = note.beats === 3 ? y - (at % 2 === 0 ? SPACE / 2 : 0) : null;
  return { voice, bar, x: left + each * (0.2 + 0.29 * note.beat), y, stem, up, ledgers: ledgersTo(at, middle), dot };
}

/** Two voices on a stave turn their stems away from each other; the tune by itself goes by its height. */
function stemsUp(note: Note, others: readonly Note[]): boolean {
  if (note.voice === 'tune')
    return lineOf(note) < 0 && !others.some(({ voice, bar }) => voice === 'above' && bar === note.bar);
  return note.voice !== 'carried';
}

const isHigh = (voice: Voice): boolean => voice === 'tune' || voice === 'above';

/** Half spaces above the middle line of its stave: B4 on the upper, D3 on the lower. */
function lineOf({ voice, pitch }: Note): number {
  const letters = [0, 0, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6];
  const letter = 7 * Math.floor(pitch / 12) + (letters[pitch % 12] ?? 0);
  return letter - (isHigh(voice) ? 7 * 5 + 6 : 7 * 4 + 1);
}

function ledgersTo(at: number, middle: number): number[] {
  const lines: number[] = [];
  for (let line = 6; line <= Math.abs(at); line += 2) lines.push(middle - (Math.sign(at) * line * SPACE) / 2);
  return lines;
}

/** Room above the upper stave for what climbs over it, and below the lower for what sinks under it. */
function headroom(notes: readonly Note[]): number {
  const tops = notes
    .filter(({ voice }) => isHigh(voice))
    .map((note) => (lineOf(note) * SPACE) / 2 + (note.voice === 'above' ? SMALL_STEM : 4));
  return Math.max(6, Math.max(0, ...tops) - 2 * SPACE + 6);
}
function footroom(notes: readonly Note[]): number {
  const depths = notes.filter(({ voice }) => voice === 'carried').map((note) => STEM - (lineOf(note) * SPACE) / 2);
  return Math.max(4, Math.max(0, ...depths) - 2 * SPACE + 2);
}

/** From each note of a voice to the next in the bar that follows; a rest breaks the line. */
function waysIn({ notes }: Score, place: (note: Note) => Placed): Way[] {
  return notes.flatMap((note) => {
    const next = notes.find(({ voice, bar }) => voice === note.voice && bar === note.bar + 1);
    if (!next || note.voice === 'above') return [];
    const [one, other] = [place(note), place(next)];
    return [{ voice: note.voice, from: [one.x, one.y], to: [other.x, other.y] } as const];
  });
}

/** The part of a way that lies between two edges, clear of the heads at its ends. */
function within({ voice, from, to }: Way, left: number, right: number): Way[] {
  const [x0, y0] = from;
  const [x1, y1] = to;
  const length = Math.hypot(x1 - x0, y1 - y0);
  const start = Math.max((voice === 'tune' ? PAST_DOT : CLEAR) / length, (left - x0) / (x1 - x0));
  const end = Math.min(1 - CLEAR / length, (right - x0) / (x1 - x0));
  if (end - start < 0.02) return [];
  const at = (t: number) => [x0 + t * (x1 - x0), y0 + t * (y1 - y0)] as const;
  return [{ voice, from: at(start), to: at(end) }];
}
