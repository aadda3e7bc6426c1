import { expect, test } from 'vitest';
import { COVERAGE, PLACES } from '../story/coverage.ts';
import { SCENE_IDS, STAGES } from '../src/core/scene.ts';
import { seedOf } from '../src/core/random.ts';
import { effectOf, orderOf, SCENES, sceneOf, scenesOf, STAGE_WEIGHTS } from '../src/core/scenes.ts';

test('every scene id has its scene, once', () => {
  expect(SCENES.map(({ id }) => id).sort()).toEqual([...SCENE_IDS].sort());
  expect(SCENES.map(({ stage }) => stage)).toEqual(SCENES.map(({ stage }) => stage).sort());
  expect(new Set(SCENES.map(({ stage }) => stage))).toEqual(new Set(STAGES));
});

test('the 133 responses carry the letters of their scene in turn', () => {
  for (const { id, responses } of SCENES)
    expect(responses.map((response) => response.id)).toEqual(
      [...'abcde'].slice(0, responses.length).map((letter) => `${id}${letter}`),
    );
  expect(SCENES.flatMap(({ responses }) => responses)).toHaveLength(133);
});

test('the order offered holds every response of the scene once', () => {
  for (const { id, responses } of SCENES)
    expect([...orderOf(id)].sort()).toEqual(responses.map((response) => response.id));
});

test('effects keep to the scale of the rubric', () => {
  for (const { effect } of SCENES.flatMap(({ responses }) => responses)) {
    const { integrity, faced, carried, trust, ...strands } = effect;
    expect([0, 1, 2, 3]).toContain(integrity);
    expect([0, 1, 2]).toContain(faced);
    expect([0, 1, 2]).toContain(carried);
    expect([-1, 0, 1, 2]).toContain(trust);
    expect(Object.values(strands).every((value) => Math.abs(value) <= 2)).toBe(true);
    expect(Object.values(strands).some((value) => value !== 0)).toBe(true);
  }
});

test('the cuts play 32, 23 and 9 scenes', () => {
  expect(scenesOf('full')).toHaveLength(32);
  expect(scenesOf('class')).toHaveLength(23);
  expect(scenesOf('room').map(({ id }) => id)).toEqual(['S05', 'S12', 'S14', 'S15', 'S20', 'S21', 'S23', 'S27', 'S29']);
});

test('a response that is not offered has no effect', () => {
  expect(effectOf('S03', 'S03e')).toBeNull();
  expect(effectOf('S03', 'S04a')).toBeNull();
  expect(sceneOf('S03').stage).toBe('B');
});

test('each of the 97 elements of the article has a home that exists', () => {
  const homes = new Set<string>([...SCENE_IDS, ...PLACES]);
  expect(COVERAGE.map(({ number }) => number)).toEqual(Array.from({ length: 97 }, (_, n) => n + 1));
  for (const row of COVERAGE) {
    expect(row.homes.length).toBeGreaterThan(0);
    expect(row.homes.every((home) => homes.has(home))).toBe(true);
    expect(new Set(row.homes).size).toBe(row.homes.length);
  }
});

test('every row of the coverage is carried in the homes it names', () => {
  for (const { number, homes, carried } of COVERAGE) {
    expect.soft(carried.length, `row ${number}`).toBeGreaterThan(0);
    expect
      .soft(
        carried.filter(({ home }) => !homes.includes(home)),
        `row ${number}`,
      )
      .toEqual([]);
  }
});

test('every scene carries something of the article beyond what all of them carry', () => {
  const own = COVERAGE.filter(({ homes }) => homes.length < SCENE_IDS.length).flatMap(({ homes }) => homes);
  for (const id of SCENE_IDS) expect(own).toContain(id);
});

test('ids, orders, effects and weights are those of the first model: a change of them is a second model', () => {
  expect(seedOf(JSON.stringify([SCENES, STAGE_WEIGHTS]))).toBe(1409577872);
});
