import type { Descant, DescantBar, Voice } from './descant.ts';

/** A note of the descant, to be sounded or to be drawn. */
export interface Note {
  readonly voice: Voice;
  /** Which of the seven bars, from 0. */
  readonly bar: number;
  /** Beats into its bar, 0 to 2. */
  readonly beat: number;
  /** Beats it lasts, 1 to 3. */
  readonly beats: number;
  /** Steps of the mode from the middle of its voice, −4 to 4; the voice above goes to 7. */
  readonly step: number;
  /** MIDI number: 60 is middle C. */
  readonly pitch: number;
}
export interface Score {
  readonly bars: number;
  readonly beatsInBar: 3;
  /** In the order they are heard, low voices last. */
  readonly notes: readonly Note[];
}

/** G A B D E: no two of these notes are a semitone or a tritone apart, so whatever sounds together may. */
const MODE = [0, 2, 4, 7, 9];
/** The note at step 0, as steps of the mode above the G of MIDI 31: B4 for the tune, D3 for the bass. */
const MIDDLE: Readonly<Record<Voice, number>> = { tune: 17, above: 17, faced: 8, carried: 8 };
const LOWEST = 31;
const STEPS = 4;

/** The step of a voice at a height in [−1, 1]: −4 to 4, 0 within an eighth of the middle. */
export const stepAt = (height: number): number => Math.round(height * STEPS) || 0;

/**
 * The descant as music in three time. The tune holds each bar; under it what was faced has the first beat and what was carried the
 * two after; the voice above comes in late over the tune, once or twice, and in concords. A silent stage is a bar's rest.
 */
export function scoreOf(descant: Descant): Score {
  return { bars: descant.length, beatsInBar: 3, notes: descant.flatMap(notesIn) };
}

function notesIn(heard: DescantBar, bar: number): Note[] {
  const { tune, faced, carried, above } = heard;
  if (tune === null || faced === null || carried === null) return [];
  const note = (voice: Voice, beat: number, beats: number, step: number): Note => ({
    voice,
    bar,
    beat,
    beats,
    step,
    pitch: pitchAt(MIDDLE[voice] + step),
  });
  const over = above === null ? [] : entriesOver(stepAt(tune), above);
  return [
    ...over.map(({ beat, step }) => note('above', beat, 1, step)),
    note('tune', 0, 3, stepAt(tune)),
    note('faced', 0, 1, stepAt(faced)),
    note('carried', 1, 2, stepAt(carried)),
  ];
}

/** How often the voice above comes in, by its height: once or twice. */
export const entriesAt = (height: number): 1 | 2 => (stepAt(height) < 3 ? 1 : 2);

/** Two and three steps of the mode are a third, a fourth, a fifth or a sixth. */
const entriesOver = (step: number, height: number) =>
  [
    { beat: 1, step: step + 2 },
    { beat: 2, step: step + 3 },
  ].slice(-entriesAt(height));

function pitchAt(place: number): number {
  const octave = Math.floor(place / MODE.length);
  return LOWEST + 12 * octave + (MODE[place - octave * MODE.length] ?? 0);
}
