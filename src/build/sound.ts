import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Bed } from '../core/cue.ts';
import { BEDS } from '../core/cue.ts';
import { car } from './sound/car.ts';
import { seamJump, withMargins } from './sound/loop.ts';
import { frequencyOf } from './sound/loudness.ts';
import { RATE } from './sound/noise.ts';
import { wav } from './sound/wav.ts';
import { wind } from './sound/wind.ts';

/** Makes the sounds again: `npm run sound`. With `--check`, measures the files that are there and changes nothing. */
const makers: Readonly<Record<Bed, () => Float32Array>> = { car, wind };
/** Samples of the loop repeated before and after it. `src/sound/bed-files.ts` loops between them. */
const MARGIN = 0.2 * RATE;
const folder = resolve(import.meta.dirname, '../../assets/sound');

/** `bitexact` keeps dates and random ids out of the files. */
const FORMATS = {
  webm: ['-c:a', 'libopus', '-b:a', '32k', '-vbr', 'on', '-application', 'audio'],
  m4a: ['-c:a', 'aac', '-b:a', '36k', '-movflags', '+faststart'],
} as const;
type Format = keyof typeof FORMATS;

const fileOf = (bed: Bed, format: string): string => join(folder, `${bed}.${format}`);

function make(bed: Bed, scratch: string): void {
  const source = join(scratch, `${bed}.wav`);
  writeFileSync(source, wav(withMargins(makers[bed](), MARGIN)));
  for (const [format, codec] of Object.entries(FORMATS)) {
    const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
    ffmpeg(['-y', '-i', source, ...codec, ...exact, fileOf(bed, format)]);
  }
}

function check(bed: Bed): void {
  const loop = makers[bed]();
  const made = `seam ${seamJump(loop).toFixed(2)} (1 is the largest step beside it), ${Math.round(frequencyOf(loop))} Hz`;
  process.stdout.write(`${bed}: ${loop.length / RATE} s, ${made}\n`);
  for (const format of Object.keys(FORMATS) as Format[]) process.stdout.write(`  ${measured(fileOf(bed, format))}\n`);
}

/** Loudness and true peak of an encoded file as ffmpeg's EBU R128 meter hears it. */
function measured(file: string): string {
  const report = ffmpeg(['-i', file, '-af', 'ebur128=peak=true', '-f', 'null', '-']);
  const summary = report.slice(report.lastIndexOf('Summary:'));
  const loudness = /I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1];
  const peak = /Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1];
  return `${file.slice(folder.length + 1)}: ${loudness} LUFS, true peak ${peak} dB, ${statSync(file).size} bytes`;
}

/** Runs ffmpeg and returns what it reports. */
function ffmpeg(words: readonly string[]): string {
  const run = spawnSync('ffmpeg', ['-hide_banner', '-nostdin', ...words], { encoding: 'utf8' });
  if (run.error)
    throw new Error(
      'ffmpeg was not found. Install it (Debian: apt-get install ffmpeg; macOS: brew install ffmpeg) and run this again.',
    );
  if (run.status !== 0) throw new Error(`ffmpeg stopped: ${run.stderr.trim().split('\n').at(-1)}`);
  return run.stderr;
}

if (!process.argv.includes('--check')) {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'sound-'));
  for (const bed of BEDS) make(bed, scratch);
  rmSync(scratch, { recursive: true });
}
for (const bed of BEDS) check(bed);
