import { describe, expect, test } from 'vitest';
import type { Journal } from '../src/core/journal.ts';
import { random } from '../src/core/random.ts';
import { relicsOf } from '../src/core/thing.ts';
import { closingOf } from '../src/page/closing.ts';
import { atRandom } from './journals.ts';

const journals = Array.from({ length: 60 }, (_, seed) => atRandom(random(seed), undefined, (seed % 3) * 0.3));
const hung = (journal: Journal) => closingOf(journal).fence.flatMap(({ things }) => things);

describe('the fence at the close', () => {
  test('has every thing of the field once, and says of each what was done where it was lost', () => {
    for (const journal of journals) {
      const things = hung(journal);
      expect(things.map(({ scene }) => scene).toSorted()).toEqual(relicsOf(journal).map(({ scene }) => scene));
      for (const { told, name, caught, title } of things) {
        expect(told[0]).toMatch(/, you (let it pass|.+\. It kept .+; it left .+)\.$/);
        expect([name, caught, title, ...told].join(' ')).not.toMatch(/[{}]|undefined/);
      }
    }
  });
  test('goes from its near end to its far end', () => {
    for (const journal of journals)
      expect(hung(journal).reduce((shortest, { gap }) => Math.min(shortest, gap), 0)).toBeGreaterThanOrEqual(0);
  });
  test('keeps the boot of a day that was let pass, and says so', () => {
    const [boot, none] = hung([{ scene: 'S03', response: null }]);
    expect(boot?.told).toHaveLength(1);
    expect(boot?.told[0]).toContain('you let it pass');
    expect(none).toBeUndefined();
  });
  test('says of a thing that was looked at again what was done then as well', () => {
    const [mug] = hung([
      { scene: 'S11', response: 'S11a' },
      { scene: 'R2', response: 'R2b', of: 'S11' },
    ]);
    expect(mug?.told).toHaveLength(2);
    expect(mug?.told[1]).toContain('Looking again at the enamel mug');
  });
  test('is bare when everything was let pass but a day with nothing left of it', () => {
    expect(hung([{ scene: 'S04', response: null }])).toEqual([]);
  });
});

describe('the claims at the close', () => {
  test('each have the moments they cite, in the same order, in words of their own', () => {
    for (const journal of journals)
      for (const { citations, moments } of closingOf(journal).claims) {
        expect(moments.map(({ id }) => id)).toEqual(citations);
        for (const { text } of moments) expect(text).toMatch(/^[A-Z].*, you .*\.$/);
      }
  });
});
