import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { PLATES } from '../src/core/cue.ts';
import { FOCUS } from '../src/stage/focus.ts';
import { coverCut, plateSize } from '../src/stage/frame.ts';
import { nextPace, PACES } from '../src/stage/governor.ts';
import type { Layer, Painting } from '../src/stage/paint/painting.ts';
import { plates } from '../src/stage/plates/plates.ts';
import { AT_REST, pose, pulled } from '../src/stage/pose.ts';
import { sheetsOf } from '../src/stage/print.ts';
import type { StageView } from '../src/stage/stage.ts';
import { openStudio, type Paint } from '../src/stage/studio.ts';

const SEEDED = { seed: 20, numRuns: 500 };
const side = fc.integer({ min: 1, max: 5000 });

describe('the frame', () => {
  test('a plate is never painted longer than 1600 pixels and keeps the shape of its frame', () => {
    fc.assert(
      fc.property(side, side, fc.double({ min: 0.5, max: 4, noNaN: true }), (width, height, dpr) => {
        const size = plateSize({ width, height }, dpr);
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(1600);
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(64);
      }),
      SEEDED,
    );
    expect(plateSize({ width: 1600, height: 1000 }, 3)).toEqual({ width: 1600, height: 1024 });
    expect(plateSize({ width: 0, height: 0 }, 2)).toEqual({ width: 64, height: 64 });
  });

  test('an address bar that comes and goes asks for no new print', () => {
    expect(plateSize({ width: 832, height: 705 }, 1)).toEqual(plateSize({ width: 832, height: 725 }, 1));
  });

  test('a cut lies inside its picture and has the shape of its frame', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(side, side, side, side, share, share, (w, h, fw, fh, x, y) => {
        const cut = coverCut({ width: w, height: h }, { width: fw, height: fh }, { x, y });
        expect(Math.min(cut.left, cut.top)).toBeGreaterThanOrEqual(0);
        expect(Math.max(cut.left + cut.width, cut.top + cut.height)).toBeLessThanOrEqual(1 + 1e-9);
        expect((cut.width * w) / (cut.height * h) / (fw / fh)).toBeCloseTo(1, 6);
      }),
      SEEDED,
    );
  });

  test.each(PLATES)('the still of %s is held where its painter holds it', (plate) => {
    expect(FOCUS[plate]).toEqual(plates[plate].focus);
  });
});

describe('motion', () => {
  const moment = fc.double({ min: 0, max: 7200, noNaN: true });
  const seed = fc.nat();

  test('nothing moves further or faster than a print may', () => {
    fc.assert(
      fc.property(moment, seed, (t, s) => {
        const now = pose(t, s, 'full');
        const soon = pose(t + 0.1, s, 'full');
        expect(now.sway).toBeGreaterThanOrEqual(0);
        expect(now.sway).toBeLessThanOrEqual(6);
        expect(Math.abs(now.light - 1)).toBeLessThanOrEqual(0.02);
        expect(Math.abs(soon.drift - now.drift) / 0.1).toBeLessThanOrEqual(3);
      }),
      SEEDED,
    );
  });

  test('a moment has one pose', () => {
    fc.assert(
      fc.property(moment, seed, (t, s) => void expect(pose(t, s, 'full')).toEqual(pose(t, s, 'full'))),
      SEEDED,
    );
    expect(pose(3, 1, 'full')).not.toEqual(pose(4, 1, 'full'));
  });

  test('calm lets no wind through, and still lets nothing', () => {
    expect(pose(12, 7, 'calm')).toMatchObject({ sway: 0, phase: 0 });
    expect(pose(12, 7, 'calm')).not.toEqual(AT_REST);
    expect(pose(12, 7, 'still')).toEqual(AT_REST);
  });

  test('a print is pulled within two seconds in full motion, and cut in otherwise', () => {
    expect(pulled(0, 'full')).toBe(0);
    expect(pulled(0.75, 'full')).toBeCloseTo(0.5);
    expect(pulled(1.8, 'full')).toBe(1);
    expect(pulled(0, 'calm')).toBe(1);
    expect(pulled(0, 'still')).toBe(1);
  });
});

const frames = (length: number, count = 90) => Array.from({ length: count }, () => length);

describe('the governor', () => {
  test.each([
    ['keeps a pace that is met', 0, frames(16.7), 0],
    ['lowers the resolution when frames are long', 0, frames(24), 1],
    ['then lowers it again', 1, frames(24), 2],
    ['then asks for fewer frames', 2, frames(24), 3],
    ['is content with thirty frames a second when that is asked', 3, frames(33.4), 3],
    ['goes down to fifteen', 3, frames(50), 4],
    ['stops moving at last', 4, frames(95), 5],
    ['stops at once where no pace could be met', 0, frames(140, 20), 5],
    ['waits until it has seen enough', 0, frames(24, 20), 0],
    ['is not moved by one long frame', 0, [...frames(16), 900], 0],
    ['leaves a stopped stage stopped', 5, frames(5), 5],
  ])('it %s', (_, pace, seen, next) => {
    expect(nextPace(pace, seen)).toBe(next);
  });

  test('its last pace draws nothing between pictures', () => {
    expect(PACES.at(-1)?.fps).toBeNull();
  });
});

const view = (plate: (typeof PLATES)[number]): StageView => ({ kind: 'plate', plate });
const SIZE = { width: 64, height: 64 };

/** A painter that finishes when it is told to. */
function slowPainter() {
  const begun: { name: string; finish: () => void }[] = [];
  const paint = vi.fn<Paint>(
    (asked) =>
      new Promise<Painting>((resolve) => {
        const name = asked.kind === 'plate' ? asked.plate : 'field';
        begun.push({ name, finish: () => resolve({ width: 64, height: 64, layers: [] }) });
      }),
  );
  return { begun, paint, names: () => begun.map(({ name }) => name) };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('the studio', () => {
  test('a picture is painted once and then kept', async () => {
    const paint = vi.fn<Paint>(async () => ({ width: 64, height: 64, layers: [] }));
    const studio = openStudio(paint);
    const first = await studio.paint(view('school'), SIZE);
    expect(await studio.paint(view('school'), SIZE)).toBe(first);
    expect(paint).toHaveBeenCalledTimes(1);
  });

  test('only the last three pictures are kept', async () => {
    const paint = vi.fn<Paint>(async () => ({ width: 64, height: 64, layers: [] }));
    const studio = openStudio(paint);
    const [first, second, third, fourth] = ['night-road', 'school', 'drawing-room', 'dark-field'] as const;
    for (const plate of [first, second, third, fourth]) await studio.paint(view(plate), SIZE);
    await studio.paint(view(second), SIZE);
    expect(paint).toHaveBeenCalledTimes(4);
    await studio.paint(view(first), SIZE);
    expect(paint).toHaveBeenCalledTimes(5);
  });

  test('what is no longer wanted is not painted', async () => {
    const { begun, paint, names } = slowPainter();
    const studio = openStudio(paint);
    const first = studio.paint(view('night-road'), SIZE);
    const second = studio.paint(view('school'), SIZE);
    const third = studio.paint(view('dark-field'), SIZE);
    expect(await second).toBeNull();
    begun[0]?.finish();
    expect(await first).not.toBeNull();
    await settle();
    begun[1]?.finish();
    expect(await third).not.toBeNull();
    expect(names()).toEqual(['night-road', 'dark-field']);
  });

  test('what is wanted goes before what is painted ahead, and that is there when it is asked for', async () => {
    const { begun, paint, names } = slowPainter();
    const studio = openStudio(paint);
    void studio.paint(view('night-road'), SIZE);
    studio.prepare(view('school'), SIZE);
    const wanted = studio.paint(view('dark-field'), SIZE);
    for (const n of [0, 1, 2]) {
      begun[n]?.finish();
      await settle();
    }
    await wanted;
    expect(names()).toEqual(['night-road', 'dark-field', 'school']);
    expect(await studio.paint(view('school'), SIZE)).not.toBeNull();
    expect(paint).toHaveBeenCalledTimes(3);
  });

  test('a painter that breaks is told of, and the next picture is painted', async () => {
    const paint = vi
      .fn<() => Promise<Painting>>()
      .mockRejectedValueOnce(new Error('No ink.'))
      .mockResolvedValue({ width: 64, height: 64, layers: [] });
    const studio = openStudio(paint);
    await expect(studio.paint(view('school'), SIZE)).rejects.toThrow('No ink.');
    expect(await studio.paint(view('school'), SIZE)).not.toBeNull();
  });

  test('a studio that closes leaves nobody waiting', async () => {
    const { paint } = slowPainter();
    const end = vi.fn<() => void>();
    const studio = openStudio(paint, end);
    void studio.paint(view('night-road'), SIZE);
    const waiting = studio.paint(view('school'), SIZE);
    studio.close();
    expect(await waiting).toBeNull();
    expect(end).toHaveBeenCalledOnce();
  });
});

const layer = (motion: Layer['motion'], value: number): Layer => ({
  motion,
  pixels: new Uint8ClampedArray([value, value, value, 255]),
});

describe('a print', () => {
  test('keeps each layer and its motion in the order they lie', () => {
    const sheets = sheetsOf({ width: 1, height: 1, layers: [layer('held', 9), layer('sway', 80)] });
    expect(sheets.map(({ moves }) => moves)).toEqual([1, 3, 0]);
    expect([...sheets[1].pixels]).toEqual([80, 80, 80, 255]);
  });

  test('of more layers than the compositor takes is shown flat', () => {
    const four = [layer('held', 9), layer('drift', 20), layer('sway', 80), layer('sway', 200)];
    const sheets = sheetsOf({ width: 1, height: 1, layers: four });
    expect(sheets.map(({ moves }) => moves)).toEqual([1, 0, 0]);
    expect([...sheets[0].pixels]).toEqual([200, 200, 200, 255]);
  });
});
