import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCENES } from '../src/core/scenes.ts';

type Ratings = readonly (readonly number[])[];

/** How the prose of each response was rated by readers who did not see the data; what rated it is said in the file. */
const weighing: {
  readonly date: string;
  readonly ratedBy: string;
  readonly ratings: Readonly<Record<string, Ratings>>;
} = JSON.parse(readFileSync(new URL('./blind-weighing.json', import.meta.url), 'utf8'));

const AXES = [
  ['integrity', 3],
  ['faced', 2],
  ['carried', 2],
] as const;
const responses = SCENES.flatMap((scene) => scene.responses);
const median = (ratings: readonly number[]): number =>
  ratings.toSorted((a, b) => a - b)[ratings.length >> 1] ?? Number.NaN;

test('every response was weighed blind at least three times, on each scale and inside it', () => {
  expect(Object.keys(weighing.ratings).toSorted()).toEqual(responses.map(({ id }) => id).toSorted());
  for (const ratings of Object.values(weighing.ratings)) {
    expect(ratings).toHaveLength(AXES.length);
    for (const [n, [, most]] of AXES.entries()) {
      expect(ratings[n]!.length).toBeGreaterThanOrEqual(3);
      expect(ratings[n]!.filter((rating) => !Number.isInteger(rating) || rating < 0 || rating > most)).toEqual([]);
    }
  }
});

test('the prose of no response weighs two or more away from its data', () => {
  const apart = responses.flatMap(({ id, effect }) =>
    AXES.flatMap(([axis], n) => {
      const rated = median(weighing.ratings[id]?.[n] ?? []);
      return Math.abs(rated - effect[axis]) >= 2
        ? [`${id} ${axis}: ${effect[axis]} in the data, ${rated} as read`]
        : [];
    }),
  );
  expect(apart).toEqual([]);
});

test('what is read goes with the data, on every scale', () => {
  for (const [n, [axis]] of AXES.entries()) {
    const pairs = responses.map(({ id, effect }) => [effect[axis], mean(weighing.ratings[id]?.[n] ?? [])] as const);
    expect.soft(correlation(pairs), axis).toBeGreaterThan(0.4);
  }
});

test('the file says when and by what it was rated', () => {
  expect(weighing.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(weighing.ratedBy).toMatch(/language model/);
});

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [x, y] = [mean(pairs.map(([one]) => one)), mean(pairs.map(([, other]) => other))];
  const sum = (of: (one: number, other: number) => number) =>
    pairs.reduce((total, [one, other]) => total + of(one - x, other - y), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
}
