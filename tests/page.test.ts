import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Beat } from '../src/core/beat.ts';
import { PICTURES } from '../src/core/cue.ts';
import { SCENE_IDS } from '../src/core/scene.ts';
import { dissolve } from '../src/page/dissolve.ts';
import { headingOf, openPageOf } from '../src/page/heading.ts';
import { deedOf } from '../src/page/keys.ts';
import { linkOf, pathInLink } from '../src/page/link.ts';
import { pictureOf, SHEETS, sheetOf } from '../src/page/picture.ts';
import { curled } from '../src/page/quotes.ts';
import { defaults, motionOf, readSettings, THEMES } from '../src/page/settings.ts';

const read = (path: string): string => readFileSync(resolve(import.meta.dirname, '..', path), 'utf8');

const beat = (part: Partial<Beat>): Beat => ({
  id: 's03_mud.0',
  kind: 'scene',
  knot: 's03_mud',
  scene: 'S03',
  lines: [],
  cues: {},
  choices: [],
  ...part,
});

describe('settings', () => {
  test('come back as they were kept', () => {
    const chosen = { ...defaults, size: '28', theme: 'paper', keys: false, volume: 0.25 } as const;
    expect(readSettings(JSON.stringify(chosen))).toEqual(chosen);
  });
  test('that are anything at all still give a whole set, each from its list', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (kept) => {
        const settings = readSettings(kept);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaults).sort());
        expect(THEMES).toContain(settings.theme);
        expect(settings.volume).toBeGreaterThanOrEqual(0);
        expect(settings.volume).toBeLessThanOrEqual(1);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
  test('keep what is right beside what is wrong', () => {
    expect(readSettings('{"size":"24","face":"wingdings","volume":9}')).toEqual({ ...defaults, size: '24' });
  });
  test('are read before the first paint from the same place as after it', () => {
    const key = /const SETTINGS = '([^']+)'/.exec(read('src/main.ts'))?.[1];
    expect(key).toBeTruthy();
    expect(read('src/index.html')).toContain(`localStorage.getItem('${key}')`);
  });
  test('leave movement to the device unless the reader has said', () => {
    expect(motionOf(defaults, true)).toBe('still');
    expect(motionOf(defaults, false)).toBe('full');
    expect(motionOf({ ...defaults, motion: 'calm' }, true)).toBe('calm');
  });
});

describe('the page that is open', () => {
  const told = [beat({ id: 'a.0', knot: 'a' }), beat({ id: 'b.0', knot: 'b' }), beat({ id: 'b.1', knot: 'b' })];
  test('holds every passage of the newest knot and none before it', () => {
    expect(openPageOf(told).map(({ id }) => id)).toEqual(['b.0', 'b.1']);
    expect(openPageOf(told.slice(0, 1)).map(({ id }) => id)).toEqual(['a.0']);
    expect(openPageOf([])).toEqual([]);
  });
  test('has a heading in every scene and on every road', () => {
    for (const scene of SCENE_IDS) expect(headingOf(beat({ scene })).title).not.toBe('');
    expect(headingOf(beat({ kind: 'road', knot: 'road_1', scene: null })).title).toBe('Reps');
    expect(headingOf(beat({ kind: 'bridge', knot: 'bridge_class_s05_s07', scene: null })).title).not.toBe('');
  });
  test('is headed by the thing itself where one is looked at again', () => {
    const looked = beat({
      kind: 'reseeing',
      knot: 'see_s03',
      scene: 'R1',
      of: 'S03',
      chosen: { id: 'R1-S03', text: 'the wellington' },
    });
    expect(headingOf(looked).title).toBe('The wellington');
  });
  test('shows the picture that was last asked for', () => {
    expect(pictureOf([])).toBe('night-road');
    expect(pictureOf([beat({ cues: { picture: 'potato-field' } }), beat({})])).toBe(PICTURES['potato-field']);
  });
});

const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  deedOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('single keys', () => {
  test('choose by number, and nothing is numbered nought', () => {
    expect(press('1')).toEqual({ choose: 0 });
    expect(press('9')).toEqual({ choose: 8 });
    expect(press('0')).toBeNull();
  });
  test.each(['ctrlKey', 'altKey', 'metaKey'] as const)('do nothing with %s held', (held) => {
    for (const key of ['1', 'h', 's', 'm', 'r', 'c', 'Escape']) {
      expect(press(key)).not.toBeNull();
      expect(press(key, { [held]: true })).toBeNull();
    }
  });
});

describe('a replay link', () => {
  test('gives back the path it was made from', () => {
    const ids = fc.array(fc.constantFrom('P0-begin', 'S01a', 'S03-pass', 'R1-S03', 'S03-on', 'road_1-on'), {
      minLength: 1,
      maxLength: 90,
    });
    fc.assert(
      fc.property(ids, (path) => {
        expect(pathInLink(linkOf(path))).toEqual(path);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
  test('that has been tampered with is unreadable, and another fragment is no link at all', () => {
    expect(pathInLink('#p1.S01a.<b>')).toBe('link/unreadable');
    expect(pathInLink('#p1.')).toBe('link/unreadable');
    expect(pathInLink('')).toBeNull();
    expect(pathInLink('#a1.xyz')).toBeNull();
  });
});

describe('quotation marks', () => {
  test('are opened before words and closed after them', () => {
    expect(curled("'And who sat there?' says Raymond.")).toBe('‘And who sat there?’ says Raymond.');
    expect(curled("I don't. ('No.')")).toBe('I don’t. (‘No.’)');
  });
});

describe('the edge of the print', () => {
  const [width, length] = [110, 512];
  const ink = dissolve(width, length, 1998);
  const inkIn = (column: number): number =>
    Array.from({ length }, (_, y) => ink[y * width + column] ?? 0).reduce((sum, each) => sum + each, 0) / length;
  test('is whole where the picture is and gone where the paper is', () => {
    expect(inkIn(0)).toBe(1);
    expect(inkIn(width - 1)).toBe(0);
  });
  test('thins out on the way, in grains and not in a straight line', () => {
    const along = [20, 40, 60, 80].map(inkIn);
    expect(along).toEqual(along.toSorted((one, other) => other - one));
    expect(along[1]).toBeGreaterThan(0.2);
    expect(along[2]).toBeLessThan(0.8);
  });
});

describe('the sheets', () => {
  const css = read('src/page/sheet.css');
  const inks = (sheet: string): Record<string, string> => {
    const block =
      (sheet === 'night' ? /:root \{([^}]+)\}/ : new RegExp(`data-sheet='${sheet}'\\] \\{([^}]+)\\}`)).exec(css)?.[1] ??
      '';
    return Object.fromEntries([...block.matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
  };
  test.each(SHEETS)('%s can be read: text 7:1, second text and accent 4.5:1, rules and focus 3:1', (sheet) => {
    const { paper, text, second, accent, rule, focus, fill } = inks(sheet) as Record<string, string>;
    for (const ground of [paper, fill]) {
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(7);
      expect(ratio(second, ground)).toBeGreaterThanOrEqual(4.5);
      expect(ratio(accent, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(ratio(rule, paper)).toBeGreaterThanOrEqual(3);
    expect(ratio(focus, paper)).toBeGreaterThanOrEqual(3);
  });
  test('follow the picture only while the reader wants them to', () => {
    expect(sheetOf({ theme: 'scene' }, 'school')).toBe('day');
    expect(sheetOf({ theme: 'scene' }, 'drawing-room')).toBe('lamp');
    for (const picture of ['school', 'night-road', 'field'] as const) {
      expect(sheetOf({ theme: 'night' }, picture)).toBe('night');
      expect(sheetOf({ theme: 'paper' }, picture)).toBe('day');
      expect(sheetOf({ theme: 'contrast' }, picture)).toBe('contrast');
    }
  });
});

/** Contrast of two colours by WCAG 2.x, 1 to 21. */
function ratio(one: string | undefined, other: string | undefined): number {
  const [light, dark] = [luminance(one ?? ''), luminance(other ?? '')].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map(linear) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
