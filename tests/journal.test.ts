import { expect, test } from 'vitest';
import { journalOf } from '../src/core/journal.ts';

test('a path writes an entry for each scene met, in the order it was walked', () => {
  expect(journalOf(['P0-begin', 'S01a', 'S01-on', 'S05-open', 'S05b', 'S03-pass', 'S16-soft'])).toEqual([
    { scene: 'S01', response: 'S01a' },
    { scene: 'S05', response: 'S05b' },
    { scene: 'S03', response: null },
    { scene: 'S16', response: null },
  ]);
});

test('a re-seeing says what was looked at, and looking no further says nothing of it', () => {
  expect(journalOf(['R1-S03', 'R1c', 'R1-on', 'R2-S14', 'R2-pass', 'R3-pass'])).toEqual([
    { scene: 'R1', response: 'R1c', of: 'S03' },
    { scene: 'R2', response: null, of: 'S14' },
    { scene: 'R3', response: null },
  ]);
});

test('what is no scene leaves no entry', () => {
  expect(journalOf(['', 'S99a', 'S03', 'S03z', 'constructor', 'road_1-on', 'R9-S03'])).toEqual([]);
});
