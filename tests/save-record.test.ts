import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CUTS } from '../src/core/cut.ts';
import { seal, unseal } from '../src/save/record.ts';
import type { Save } from '../src/save/save.ts';

const save: Save = {
  version: 1,
  cut: 'room',
  path: ['P0-begin', 'S03-open', 'S03a', 'S04-pass', 'R1-S03', 'R1b'],
  storyHash: 'a1b2c3d4',
  savedAt: '1997-11-23T20:00:00.000Z',
};
const choiceId = fc.stringMatching(/^[A-Za-z0-9-]{1,24}$/);
const saves: fc.Arbitrary<Save> = fc.record({
  version: fc.constant(1 as const),
  cut: fc.constantFrom(...CUTS),
  path: fc.array(choiceId, { maxLength: 400 }),
  storyHash: fc.string({ maxLength: 64 }),
  savedAt: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
});

test('a sealed save is read back equal, through storage and whatever the order of its keys', () => {
  fc.assert(
    fc.property(saves, (any) => {
      const stored = structuredClone(seal(any));
      const turned = { sum: stored.sum, save: Object.fromEntries(Object.entries(stored.save).toReversed()) };
      expect(unseal(stored)).toEqual(any);
      expect(unseal(turned)).toEqual(any);
    }),
    { seed: 1997, numRuns: 100 },
  );
});

test('what was struck out is read back with its save, and nothing struck out is no field at all', () => {
  const struck = ['S03a', 'R1b'] as const;
  expect(unseal(structuredClone(seal({ ...save, struck })))).toEqual({ ...save, struck });
  expect(seal({ ...save, struck: [] })).toEqual(seal(save));
});

test('a sealed save does not change when the path it was made from grows', () => {
  const path = ['P0-begin'];
  const record = seal({ ...save, path });
  path.push('S03a');
  expect(unseal(record)).toEqual({ ...save, path: ['P0-begin'] });
});

test('a save from a later version is named newer, whatever else it holds', () => {
  expect(unseal({ save: { version: 2, pages: [] }, sum: 'other' })).toBe('save/newer');
});

test.each([
  ['a path of 401 choices', { path: Array.from({ length: 401 }, () => 'S03a') }],
  ['a choice id of 25 characters', { path: ['S'.repeat(25)] }],
  ['an empty choice id', { path: [''] }],
  ['a choice id with markup', { path: ['<b>'] }],
  ['a gap in the path', { path: Object.assign(['S03a'], { 2: 'S04a' }) }],
  ['a choice that is no text', { path: [3] }],
  ['a cut that does not exist', { cut: 'short' }],
  ['a story hash of 129 characters', { storyHash: 'a'.repeat(129) }],
  ['a moment that is none', { savedAt: 'yesterday' }],
  ['a version that is no number', { version: '1' }],
  ['something struck out that is no moment', { struck: ['S03-pass'] }],
  ['a single moment where a list should be', { struck: 'S03a' }],
])('%s is corrupt even when its sum agrees', (_, wrong) => {
  expect(unseal(seal({ ...save, ...wrong } as unknown as Save))).toBe('save/corrupt');
});

test('a choice changed without its sum is corrupt', () => {
  const record = seal(save);
  expect(unseal({ ...record, save: { ...save, path: [...save.path.slice(0, -1), 'R1c'] } })).toBe('save/corrupt');
});

test('anything at all can be unsealed without a throw', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true }), (any) => {
      expect(['save/corrupt', 'save/newer']).toContain(unseal(any));
      expect(['save/corrupt', 'save/newer']).toContain(unseal({ save: any, sum: 1 }));
    }),
    { seed: 1997, numRuns: 500 },
  );
});
