import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareJournals } from '../src/core/compare.ts';
import type { Journal } from '../src/core/journal.ts';
import { journalOf } from '../src/core/journal.ts';
import { random } from '../src/core/random.ts';
import { SCENES } from '../src/core/scenes.ts';
import { atRandom } from './journals.ts';

const one = journalOf(['S01a', 'S02b', 'S03-pass', 'S05c', 'R1-S02', 'R1a', 'R2-S03', 'R2b']);
const other = journalOf(['S01a', 'S02c', 'S03-soft', 'S04a', 'R1-S01', 'R1a', 'R2-S03', 'R2b', 'R3-S01', 'R3d']);
const scenes = (entries: readonly { readonly scene: string }[]): string[] => entries.map(({ scene }) => scene);

describe('two tellings side by side', () => {
  const { differently, alike, onlyOne, onlyOther } = compareJournals(one, other);

  test('differ where the answers do, and where another thing was looked at in the same way', () => {
    expect(scenes(differently)).toEqual(['S02', 'R1']);
    expect(differently[0]).toEqual({
      scene: 'S02',
      one: { scene: 'S02', response: 'S02b' },
      other: { scene: 'S02', response: 'S02c' },
    });
  });
  test('are alike where the answers are, and where both let it pass', () => {
    expect(scenes(alike)).toEqual(['S01', 'S03', 'R2']);
  });
  test('each have what only they met', () => {
    expect(scenes(onlyOne)).toEqual(['S05']);
    expect(scenes(onlyOther)).toEqual(['S04', 'R3']);
  });
  test('differ where one answered what the other let pass', () => {
    const passed = compareJournals(journalOf(['S07-pass']), journalOf(['S07b']));
    expect(passed.differently).toEqual([
      { scene: 'S07', one: { scene: 'S07', response: null }, other: { scene: 'S07', response: 'S07b' } },
    ]);
  });
  test('with nothing in one of them have nothing in common', () => {
    expect(compareJournals([], one)).toEqual({ differently: [], alike: [], onlyOne: [], onlyOther: one });
  });
});

describe('any two journals', () => {
  /** A part of the scenes, some of them let pass. */
  const journals = fc
    .tuple(fc.nat(), fc.subarray([...SCENES]))
    .map(([seed, some]): Journal => atRandom(random(seed), some, 0.3));
  const pairs = fc.tuple(journals, journals);

  test('have each scene in one list and no more, in the order of play', () => {
    fc.assert(
      fc.property(pairs, ([here, there]) => {
        const { differently, alike, onlyOne, onlyOther } = compareJournals(here, there);
        const listed = [differently, alike, onlyOne, onlyOther].flatMap(scenes);
        expect(listed.toSorted()).toEqual([...new Set([...scenes(here), ...scenes(there)])].toSorted());
        for (const list of [differently, alike, onlyOne]) expect(scenes(list)).toEqual(inOrderOf(here, list));
        expect(scenes(onlyOther)).toEqual(inOrderOf(there, onlyOther));
      }),
      { seed: 12, numRuns: 300 },
    );
  });
  test('compare the same the other way round', () => {
    fc.assert(
      fc.property(pairs, ([here, there]) => {
        const [forth, back] = [compareJournals(here, there), compareJournals(there, here)];
        expect(scenes(back.differently).toSorted()).toEqual(scenes(forth.differently).toSorted());
        expect(back.onlyOne).toEqual(forth.onlyOther);
        expect(back.alike).toHaveLength(forth.alike.length);
      }),
      { seed: 13, numRuns: 300 },
    );
  });
  test('are alike in everything when they are one', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        expect(compareJournals(journal, journal)).toEqual({
          differently: [],
          alike: journal,
          onlyOne: [],
          onlyOther: [],
        });
      }),
      { seed: 14, numRuns: 100 },
    );
  });
});

const inOrderOf = (journal: Journal, list: readonly { readonly scene: string }[]): string[] =>
  scenes(journal).filter((scene) => scenes(list).includes(scene));
