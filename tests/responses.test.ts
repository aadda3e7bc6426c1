import { expect, test } from 'vitest';
import { SCENES } from '../src/core/scenes.ts';
import { responses } from '../story/en/responses.ts';

const told = SCENES.flatMap(({ id }) =>
  Object.entries(responses[id].responses).map(([response, words]) => ({ scene: id, response, words })),
);
const words = (text: string): number => text.split(/\s+/).length;

test('every response of every scene is given back, and nothing else is', () => {
  const offered = SCENES.flatMap(({ responses: ways }) => ways.map(({ id }) => id));
  expect(told.map(({ response }) => response).sort()).toEqual([...offered].sort());
  expect(Object.keys(responses).sort()).toEqual(SCENES.map(({ id }) => id).sort());
});

test('an act takes fourteen words or fewer, what it kept and left ten, and all of it forty', () => {
  const long = told.filter(({ scene, words: { you, gift, cost } }) => {
    const whole = `${responses[scene].when}, you ${you}. It kept ${gift}; it left ${cost}.`;
    return words(you) > 14 || words(gift) > 10 || words(cost) > 10 || words(whole) > 40;
  });
  expect(long).toEqual([]);
});

test('each piece goes into its sentence: no capital, full stop or gap at its ends', () => {
  const openings = SCENES.map(({ id }) => responses[id].when);
  expect(
    [...openings, ...told.map(({ words: { you } }) => you)].filter((piece) => !/^[a-z].*[^.,; ]$/.test(piece)),
  ).toEqual([]);
  const others = told.flatMap(({ words: { gift, cost } }) => [gift, cost]);
  expect(others.filter((piece) => !/^\S.*[^.,; ]$/.test(piece))).toEqual([]);
});

test('no two answers of a scene kept or left the same', () => {
  const alike = SCENES.filter(({ id }) => {
    const given = Object.values(responses[id].responses).flatMap(({ you, gift, cost }) => [you, gift, cost]);
    return new Set(given).size < given.length;
  });
  expect(alike).toEqual([]);
});

test('what was looked at again is named where a scene has something to look at, and only there', () => {
  const naming = SCENES.map(({ id }) => id).filter((id) => responses[id].when.includes('{thing}'));
  expect(naming).toEqual(['R1', 'R2', 'R3']);
  expect(told.filter(({ words: given }) => /[{}]/.test(Object.values(given).join()))).toEqual([]);
});
