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
  for (const { scene, response, words: given } of told) {
    expect(words(given.you), response).toBeLessThanOrEqual(14);
    expect(words(given.gift), response).toBeLessThanOrEqual(10);
    expect(words(given.cost), response).toBeLessThanOrEqual(10);
    const whole = `${responses[scene].when}, you ${given.you}. It kept ${given.gift}; it left ${given.cost}.`;
    expect(words(whole), response).toBeLessThanOrEqual(40);
  }
});

test('each piece goes into its sentence: no capital, full stop, or gap at its ends', () => {
  for (const { scene, response, words: given } of told) {
    expect(responses[scene].when, scene).toMatch(/^[a-z].*[^.,; ]$/);
    for (const piece of [given.you, given.gift, given.cost]) expect(piece, response).toMatch(/^\S.*[^.,; ]$/);
    expect(given.you, response).toMatch(/^[a-z]/);
  }
});

test('no two answers of a scene kept or left the same', () => {
  for (const { id } of SCENES) {
    const given = Object.values(responses[id].responses).flatMap(({ you, gift, cost }) => [you, gift, cost]);
    expect(new Set(given).size, id).toBe(given.length);
  }
});

test('what was looked at again is named where a scene has something to look at, and only there', () => {
  for (const { id } of SCENES) expect(responses[id].when.includes('{thing}'), id).toBe(id.startsWith('R'));
  for (const { response, words: given } of told) expect(Object.values(given).join(' '), response).not.toMatch(/[{}]/);
});
