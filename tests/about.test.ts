import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { besideOthers, furthestOut, mannerOf, WEIGHED } from '../src/core/beside.ts';
import { FEWEST_ANSWERS } from '../src/core/ground.ts';
import { groundOf } from '../src/core/hinge.ts';
import { random } from '../src/core/random.ts';
import type { ResponseId } from '../src/core/scene.ts';
import { isReseeing } from '../src/core/scene.ts';
import { SCENES, STAGE_WEIGHTS } from '../src/core/scenes.ts';
import { carriedWith } from '../src/core/trust.ts';
import { about } from '../story/en/about.ts';
import { close } from '../story/en/close.ts';
import { responses } from '../story/en/responses.ts';
import { atRandom } from './journals.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const sections = [...about.weighing, ...about.reading];
const sectionOf = (heading: string): string => {
  const found = sections.find((section) => section.heading === heading);
  if (!found) throw new Error(`No section is called ${heading}.`);
  return found.lines.join(' ');
};

describe('about this reading', () => {
  test.each(sections)('says "$heading" in ninety words or fewer', ({ lines }) => {
    expect(lines.join(' ').split(/\s+/).length).toBeLessThanOrEqual(90);
  });
  test('gives the limits in the very words of the read-me', () => {
    expect(read('../README.md')).toContain(about.limits.full.join(' '));
  });
  test('says how the weights were checked as the ratings themselves say it', () => {
    const { ratedBy, ratings } = JSON.parse(read('./blind-weighing.json')) as {
      ratedBy: string;
      ratings: Record<string, number[][]>;
    };
    const checked = sectionOf('Who checked the weights');
    expect(ratedBy).toMatch(/^A large language model.* No person has rated them yet\./);
    expect(checked).toContain('by a large language model');
    expect(checked).toContain('No person has done this yet.');
    expect(Object.values(ratings).every((axes) => axes.every((rated) => rated.length === 3))).toBe(true);
    expect(checked).toContain('rated three times');
  });
  test('names a doi once and prints it as one', () => {
    const dois = [...about.sources.behind, ...about.sources.leaning].flatMap(({ doi }) => doi ?? []);
    expect(dois.filter((doi) => !/^10\.\d{4}(?:\/[a-z0-9.-]+)+$/.test(doi))).toEqual([]);
    expect(new Set(dois).size).toBe(dois.length);
    expect(read('../README.md')).toContain(`https://doi.org/${dois[0]}`);
  });
});

describe('what it says in figures is so', () => {
  test('about four in five tellings made by tossing coins are given no name', () => {
    expect(sectionOf('Chance')).toContain('about four in five are given no name');
    const next = random(47);
    const plays = Array.from({ length: 3000 }, () => groundOf(atRandom(next)));
    const unnamed = plays.filter((ground) => ground === 'Changing').length / plays.length;
    expect(unnamed).toBeGreaterThan(0.77);
    expect(unnamed).toBeLessThan(0.85);
  });
  test('each part of the life has from a tenth to about a sixth', () => {
    expect(sectionOf('Beside the other answers')).toContain('seven parts');
    const shares = Object.values(STAGE_WEIGHTS);
    expect(shares).toHaveLength(7);
    expect(Math.min(...shares)).toBe(0.1);
    expect(Math.abs(Math.max(...shares) - 1 / 6)).toBeLessThan(0.01);
  });
  test('nothing is read from fewer than six answers', () => {
    expect(sectionOf('Letting a moment pass')).toContain('With fewer than six answers');
    expect(FEWEST_ANSWERS).toBe(6);
  });
  test('trust takes less than a sixth off what a later loss leaves, and nothing off an early one', () => {
    expect(sectionOf('Trust')).toContain('less than a sixth');
    expect(carriedWith(1, 'F', 1)).toBeGreaterThan(1 - 1 / 6);
    expect(carriedWith(1, 'F', 1)).toBeLessThan(1);
    expect(carriedWith(1, 'B', 1)).toBe(1);
  });
});

describe('an answer beside the others of its scene', () => {
  const all = SCENES.flatMap(({ responses: list }) => list.map(({ id }) => id));

  test.each([
    ['S14a', ['more', 'about', 'less'], ['integrity'], ['clarity', 'tenderness']],
    ['S14c', ['about', 'less', 'less'], ['faced', 'carried'], ['restraint', 'mending']],
    ['S14d', ['less', 'more', 'more'], ['faced', 'carried'], ['protest', 'distance']],
  ] as const)('%s stands where the data has it', (id, sides, furthest, manner) => {
    const stands = besideOthers(id);
    expect(stands.map(({ axis }) => axis)).toEqual(WEIGHED);
    expect(stands.map(({ side }) => side)).toEqual(sides);
    expect(furthestOut(stands).map(({ axis }) => axis)).toEqual(furthest);
    expect(mannerOf(id)).toEqual(manner);
  });
  test('is more or less as it lies above or below the middle, and the answers of a scene balance', () => {
    const sides = { more: 1, less: -1, alike: 0 } as const;
    const wrong = all.flatMap((id) =>
      besideOthers(id).filter(
        ({ side, amount, middle }) => side !== 'about' && Math.sign(amount - middle) !== sides[side],
      ),
    );
    expect(wrong).toEqual([]);
    for (const { responses: list } of SCENES) {
      const stands = list.flatMap(({ id }) => besideOthers(id));
      expect(stands.reduce((sum, { amount, middle }) => sum + amount - middle, 0)).toBeCloseTo(0, 9);
    }
  });
  test('has words for all it can show', () => {
    const losses = SCENES.filter(({ id }) => !isReseeing(id));
    const shown = losses.flatMap(({ id: scene, responses: list }) =>
      list.flatMap(({ id }) => [
        responses[scene].responses[id]?.you,
        ...besideOthers(id).map(({ axis, amount }) => about.explore.amounts[axis][amount]),
        mannerOf(id).map((pole) => close.style.poles[pole][0])[0],
      ]),
    );
    expect(shown.filter((words) => !words || words.includes('{'))).toEqual([]);
  });
  test('that no scene offers is refused by name', () => {
    expect(() => besideOthers('S14e' as ResponseId)).toThrow('S14e');
  });
});
