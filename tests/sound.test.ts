import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { car } from '../src/build/sound/car.ts';
import { bandPass, filtered, highPass, lowPass } from '../src/build/sound/filter.ts';
import { addRound, folded, seamJump, withMargins } from '../src/build/sound/loop.ts';
import { CEILING, frequencyOf, levelled, loudnessOf, peakOf } from '../src/build/sound/loudness.ts';
import { pink, RATE, wandering, white } from '../src/build/sound/noise.ts';
import { wav } from '../src/build/sound/wav.ts';
import { wind } from '../src/build/sound/wind.ts';
import { random } from '../src/core/random.ts';
import { BEDS } from '../src/core/cue.ts';
import { BED_FILES } from '../src/sound/bed-files.ts';
import { soundCaptions } from '../story/en/sounds.ts';

const loops = { car: car(), wind: wind() };
const digest = (samples: Float32Array): string => createHash('sha256').update(wav(samples)).digest('hex');
const tone = (hertz: number, height: number, seconds = 2): Float32Array =>
  Float32Array.from({ length: seconds * RATE }, (_, i) => height * Math.sin((2 * Math.PI * hertz * i) / RATE));
const power = (samples: Float32Array): number =>
  samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
const decibels = (ratio: number): number => 10 * Math.log10(ratio);

describe.each([
  ['car', car, loops.car, { least: 250, most: 700 }],
  ['wind', wind, loops.wind, { least: 500, most: 1000 }],
])('the %s', (_, make, loop, frequency) => {
  test('is the same every time', () => {
    expect(digest(make())).toBe(digest(loop));
  });

  test('lasts 24 to 32 seconds', () => {
    expect(loop.length / RATE).toBeGreaterThanOrEqual(24);
    expect(loop.length / RATE).toBeLessThanOrEqual(32);
  });

  test('is as loud as a bed should be, and never near the top', () => {
    expect(loudnessOf(loop)).toBeGreaterThan(-24);
    expect(loudnessOf(loop)).toBeLessThan(-20);
    expect(peakOf(loop)).toBeLessThanOrEqual(-3);
  });

  test('comes round without a click', () => {
    expect(seamJump(loop)).toBeLessThanOrEqual(1);
  });

  test('does nothing sudden: no tenth of a second is 5 dB louder than the one before it', () => {
    const tenths = Array.from({ length: Math.floor((loop.length / RATE) * 10) }, (_tenth, n) =>
      decibels(power(loop.subarray((n * RATE) / 10, ((n + 1) * RATE) / 10))),
    );
    expect(Math.max(...tenths.map((level, n) => level - (tenths[n - 1] ?? tenths.at(-1) ?? level)))).toBeLessThan(5);
  });

  test('lies where it should', () => {
    expect(frequencyOf(loop)).toBeGreaterThan(frequency.least);
    expect(frequencyOf(loop)).toBeLessThan(frequency.most);
  });
});

describe('a loop', () => {
  test('holds its power through the fold and leads from its end to its beginning', () => {
    const loop = folded(6 * RATE, (longer) => filtered(pink(longer, random(1)), bandPass(420, 0.8)));
    const [fold, rest] = [loop.subarray(0, 2 * RATE), loop.subarray(2 * RATE)];
    expect(Math.abs(decibels(power(fold) / power(rest)))).toBeLessThan(1.5);
    expect(seamJump(loop)).toBeLessThanOrEqual(1);
  });

  test('that was cut and not folded is caught by its seam', () => {
    const cut = tone(220, 1).subarray(0, 2 * RATE - 55);
    expect(seamJump(cut)).toBeGreaterThan(5);
  });

  test('carries a late sound over into its beginning', () => {
    const loop = new Float32Array(4);
    addRound(loop, Float32Array.of(1, 2, 3), 3);
    expect([...loop]).toEqual([2, 3, 0, 1]);
  });

  test('has its end before it and its beginning after it in a file', () => {
    expect([...withMargins(Float32Array.of(1, 2, 3, 4), 2)]).toEqual([3, 4, 1, 2, 3, 4, 1, 2]);
  });
});

describe('the measures', () => {
  test('call a full-scale tone of 997 Hz −3.01 LUFS, as the standard does', () => {
    expect(loudnessOf(tone(997, 1))).toBeCloseTo(-3.01, 1);
  });

  test('find the frequency of a tone', () => {
    expect(frequencyOf(tone(440, 0.5))).toBeCloseTo(440, 0);
  });

  test('bend a peak under the ceiling and leave the rest', () => {
    const loop = Float32Array.from({ length: 2 * RATE }, (_, i) => (i === 1000 ? 1 : 0.05 * Math.sin(i / 20)));
    expect(peakOf(levelled(loop))).toBeLessThanOrEqual(CEILING);
  });
});

describe('the noises', () => {
  test('of pink power are equal in each octave', () => {
    const noise = pink(10 * RATE, random(3));
    const octaves = [125, 500, 2000].map((hertz) => decibels(power(filtered(noise, bandPass(hertz, 1.4)))));
    expect(Math.max(...octaves) - Math.min(...octaves)).toBeLessThan(1.5);
  });

  test('of a wandering stay in bounds and come back to where they began', () => {
    const walk = wandering(2 * RATE, 9, random(4));
    expect(walk.every((height) => Math.abs(height) <= 1)).toBe(true);
    expect(Math.abs((walk[0] ?? 0) - (walk.at(-1) ?? 1))).toBeLessThan(0.001);
  });

  test('lose what a filter takes', () => {
    const noise = white(RATE, random(5));
    const low = filtered(noise, lowPass(200));
    const high = filtered(noise, highPass(8000));
    expect(frequencyOf(low)).toBeLessThan(400);
    expect(frequencyOf(high)).toBeGreaterThan(9000);
  });
});

test('a WAV file says what it holds', () => {
  const bytes = Buffer.from(wav(Float32Array.of(0, 0.5, -2)));
  expect(bytes.subarray(0, 4).toString()).toBe('RIFF');
  expect(bytes.readUInt32LE(24)).toBe(RATE);
  expect([44, 46, 48].map((at) => bytes.readInt16LE(at))).toEqual([0, 16384, -32767]);
});

describe.each(BEDS)('the files of the %s', (bed) => {
  const fileOf = (format: string): string => resolve(import.meta.dirname, `../assets/sound/${bed}.${format}`);

  test('are there, small, and of the kind they are called', () => {
    for (const { url, format } of BED_FILES[bed].sources) {
      expect(url.endsWith(`assets/sound/${bed}.${format}`)).toBe(true);
      expect(existsSync(fileOf(format))).toBe(true);
      expect(statSync(fileOf(format)).size).toBeLessThan(150_000);
    }
    expect(readFileSync(fileOf('webm')).includes('OpusHead')).toBe(true);
    expect(readFileSync(fileOf('m4a')).includes('mp4a')).toBe(true);
  });

  test('loop over the length that was made', () => {
    expect(BED_FILES[bed].length).toBe((loops[bed].length / RATE) * 1000);
  });

  test('have a caption in square brackets', () => {
    expect(soundCaptions[bed]).toMatch(/^\[[^[\]]+\]$/);
  });
});
