import type { Descant, DescantBar, Voice } from './descant.ts';
import { voicesIn } from './descant.ts';
import type { Stage } from './scene.ts';
import { entriesAt, stepAt } from './score.ts';
import { fillSlots, opened } from './slots.ts';

export interface DescantWords {
  readonly heading: string;
  /** How it is to be read, and what a bar without notes is. */
  readonly read: string;
  readonly rests: string;
  /** The picture's name. */
  readonly title: string;
  /** {voice} {heights}: one voice in the picture's description. */
  readonly line: string;
  /** A voice's notes as they look, what they stand for, and its name at the head of a column. */
  readonly voices: Readonly<Record<Voice, { readonly key: string; readonly column: string }>>;
  /** A stage under its bar, in one short word, and in full. */
  readonly stages: Readonly<Record<Stage, { readonly short: string; readonly name: string }>>;
  /** From low to high. */
  readonly heights: readonly [string, string, string, string, string];
  /** The voice above, coming in once and coming in twice. */
  readonly above: readonly [string, string];
  readonly rest: string;
  /** The picture where nothing sounds at all. */
  readonly silent: string;
  readonly table: string;
  readonly stage: string;
  readonly hear: string;
}
export interface DescantDescription {
  /** The picture in sentences, voice by voice. */
  readonly long: string;
  /** The voices that sound anywhere. */
  readonly voices: readonly Voice[];
  /** Stage by stage: one cell for each of the voices. */
  readonly rows: readonly { readonly stage: Stage; readonly name: string; readonly cells: readonly string[] }[];
}

/** The descant in words, from the same steps as its notes are drawn and sounded at. */
export function describeDescant(descant: Descant, words: DescantWords): DescantDescription {
  const voices = voicesIn(descant);
  const lines = voices.map((voice) => {
    const heights = descant.map((bar) => heightOf(bar, voice, words)).join(', ');
    return fillSlots(words.line, { voice: opened(words.voices[voice].column), heights });
  });
  return {
    long: lines.join(' ') || words.silent,
    voices,
    rows: descant.map((bar) => ({
      stage: bar.stage,
      name: words.stages[bar.stage].name,
      cells: voices.map((voice) => heightOf(bar, voice, words)),
    })),
  };
}

function heightOf(bar: DescantBar, voice: Voice, words: DescantWords): string {
  const height = bar[voice];
  if (height === null) return words.rest;
  const step = stepAt(height);
  if (voice === 'above') return words.above[entriesAt(height) - 1] ?? words.rest;
  return words.heights[Math.max(-2, Math.min(2, step)) + 2] ?? words.rest;
}
