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
  // A constant rate: with a varying one the codec meets the two ends of the loop in different states, and the seam stands out.
  webm: ['-c:a', 'libopus', '-b:a', '32k', '-vbr', 'off', '-application', 'audio'],
  m4a: ['-c:a', 'aac', '-b:a', '34k', '-movflags', '+faststart'],
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
  for (const format of Object.keys(FORMATS) as Format[]) {
    const seam = seamJump(decoded(fileOf(bed, format)).subarray(MARGIN, MARGIN + loop.length));
    process.stdout.write(`  ${measured(fileOf(bed, format))}, seam ${seam.toFixed(2)}\n`);
  }
}

/** Loudness and true peak of an encoded file as ffmpeg's EBU R128 meter hears it. */
function measured(file: string): string {
  const report = ffmpeg(['-i', file, '-af', 'ebur128=peak=true', '-f', 'null', '-']);
  const summary = report.slice(report.lastIndexOf('Summary:'));
  const loudness = /I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1];
  const peak = /Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1];
  return `${file.slice(folder.length + 1)}: ${loudness} LUFS, true peak ${peak} dB, ${statSync(file).size} bytes`;
}

function decoded(file: string): Float32Array {
  const { stdout } = run(['-i', file, '-f', 'f32le', '-']);
  return Float32Array.from({ length: stdout.length / 4 }, (_, i) => stdout.readFloatLE(i * 4));
}

/** Runs ffmpeg and returns what it reports. */
const ffmpeg = (words: readonly string[]): string => run(words).stderr.toString();

function run(words: readonly string[]): { readonly stdout: Buffer; readonly stderr: Buffer } {
  const done = spawnSync('ffmpeg', ['-hide_banner', '-nostdin', ...words], { maxBuffer: 2 ** 26 });
  if (done.error)
    throw new Error(
      'ffmpeg was not found. Install it (Debian: apt-get install ffmpeg; macOS: brew install ffmpeg) and run this again.',
    );
  if (done.status !== 0) throw new Error(`ffmpeg stopped: ${done.stderr.toString().trim().split('\n').at(-1)}`);
  return done;
}

if (!process.argv.includes('--check')) {
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'sound-'));
  for (const bed of BEDS) make(bed, scratch);
  rmSync(scratch, { recursive: true });
}
for (const bed of BEDS) check(bed);
