import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Beat } from '../src/core/beat.ts';
import { CUTS } from '../src/core/cut.ts';
import { random } from '../src/core/random.ts';
import { isReseeing } from '../src/core/scene.ts';
import { orderOf, SCENES, scenesOf } from '../src/core/scenes.ts';
import type { Sitting } from '../src/session/sitting.ts';
import { cuts } from '../story/cuts.ts';
import { ALWAYS } from '../story/fates.ts';
import { anyChoice, begin, idsOf, passer, playOut, reader, wordsOf } from './sitters.ts';

const PLAYS = Object.fromEntries(
  CUTS.map((cut) => {
    const play = (pick: Parameters<typeof playOut>[1]): Sitting => playOut(begin(cut).session, pick);
    const plays = Array.from({ length: 200 }, (_, seed) => play((seed % 2 ? reader : anyChoice)(random(seed + 1))));
    return [cut, [...plays, play(passer)]];
  }),
) as unknown as Record<(typeof CUTS)[number], readonly Sitting[]>;
/** Every beat that was told, once for each way it reads. */
const everyBeat: readonly Beat[] = [
  ...new Map(
    CUTS.flatMap((cut) => PLAYS[cut].flatMap((sitting) => sitting.beats)).map((beat) => [
      JSON.stringify([beat.id, beat.lines, beat.choices, beat.cues.note]),
      beat,
    ]),
  ).values(),
];

describe.each(CUTS)('the %s cut', (cut) => {
  test('comes to its end whatever is chosen, and no beat is empty', () => {
    for (const { ended, beats } of PLAYS[cut]) {
      expect(ended).toBe(true);
      const empty = beats.filter((beat) => beat.lines.length === 0 && beat.cues.note === undefined);
      expect(empty).toEqual([]);
    }
  });

  test('plays the scenes of its list, once each, and offers every answer they have', () => {
    const offered = new Set(
      PLAYS[cut].flatMap(({ beats }) =>
        beats.flatMap((beat) => beat.choices.flatMap((choice) => choice.answers?.response ?? [])),
      ),
    );
    const listed = scenesOf(cut).flatMap((scene) => scene.responses.map((response) => response.id));
    expect([...offered].toSorted()).toEqual(listed.toSorted());
    const met = cuts[cut].flatMap((step) => (step.kind === 'fence' ? [step.reseeing] : (step.scene ?? [])));
    expect(met.toSorted()).toEqual(
      scenesOf(cut)
        .map((scene) => scene.id)
        .toSorted(),
    );
  });

  test('offers the answers in their drawn order, and letting pass last', () => {
    const asking = PLAYS[cut]
      .flatMap(({ beats }) => beats)
      .filter((beat) => beat.choices.some((choice) => choice.answers));
    const wrong = asking.filter(
      ({ scene, choices }) => scene && `${choices.map(({ id }) => id)}` !== `${[...orderOf(scene), `${scene}-pass`]}`,
    );
    expect(asking.length).toBeGreaterThan(1000);
    expect(wrong.map((beat) => beat.id)).toEqual([]);
  });

  test('saves nobody, and says so on every path', () => {
    for (const sitting of PLAYS[cut]) {
      const told = wordsOf(sitting);
      const untold = ALWAYS.filter(({ words }) => !words.some((each) => each.test(told)));
      expect(untold.map(({ what }) => what)).toEqual([]);
      expect(told).toMatch(/You back it in/);
    }
  });
});

test('every answer of the reading stands once in the story and nothing else does', () => {
  const folder = new URL('../story/en/', import.meta.url);
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.ink'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const told = [...text.matchAll(/# id: ([SR]\d+[a-z])\]/g)].map((match) => match[1]);
  expect(told.toSorted()).toEqual(SCENES.flatMap((scene) => scene.responses.map((response) => response.id)).toSorted());
});

test('every scene that opens behind a note has a softer telling, which passes it', () => {
  const noted = everyBeat.filter((beat) => beat.cues.note);
  const scenes = [...new Set(noted.map((beat) => beat.scene as string))];
  expect(scenes).toEqual(expect.arrayContaining(['S16', 'S23', 'S25', 'S27']));
  expect(noted.map(idsOf)).toEqual(noted.map((beat) => [`${beat.scene}-open`, `${beat.scene}-soft`]));
});

test('no two choices on offer read alike', () => {
  const texts = everyBeat.map((beat) => beat.choices.map((choice) => choice.text));
  expect(texts.filter((offered) => new Set(offered).size < offered.length)).toEqual([]);
});

test('looking again belongs to the fence', () => {
  const again = everyBeat.filter((beat) => beat.scene && isReseeing(beat.scene));
  expect(new Set(again.map((beat) => beat.kind))).toEqual(new Set(['fence', 'reseeing']));
});
