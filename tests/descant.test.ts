import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Descant, DescantBar, Voice } from '../src/core/descant.ts';
import { descantOf, VOICES } from '../src/core/descant.ts';
import { describeDescant } from '../src/core/descant-words.ts';
import type { Journal } from '../src/core/journal.ts';
import { random } from '../src/core/random.ts';
import { STAGES } from '../src/core/scene.ts';
import { SCENES } from '../src/core/scenes.ts';
import type { Note } from '../src/core/score.ts';
import { scoreOf, stepAt } from '../src/core/score.ts';
import { layStaves } from '../src/page/staves.ts';
import { silentSound } from '../src/sound/sound.ts';
import { descant as words } from '../story/en/descant.ts';
import { atRandom } from './journals.ts';
import { following, leaningTo } from './players.ts';

const journals = fc
  .tuple(fc.integer({ min: 1, max: 2 ** 31 }), fc.constantFrom(0, 0.3, 0.8, 1))
  .map(([seed, passing]) => atRandom(random(seed), SCENES, passing));
const holds = (claim: (journal: Journal) => void) => fc.assert(fc.property(journals, claim), { seed: 4, numRuns: 500 });
const heightsIn = (bar: DescantBar): number[] => VOICES.flatMap((voice) => bar[voice] ?? []);
const barIn = (descant: Descant, stage: DescantBar['stage']) => descant.find((bar) => bar.stage === stage);

/** A bar of each stage with the same heights in all. */
const steady = (heights: Omit<DescantBar, 'stage'>): Descant => STAGES.map((stage) => ({ stage, ...heights }));

describe('a descant', () => {
  test('has the seven stages in life order, with every height within one of the middle', () => {
    holds((journal) => {
      const descant = descantOf(journal);
      expect(descant.map(({ stage }) => stage)).toEqual([...STAGES]);
      for (const height of descant.flatMap(heightsIn)) expect(Math.abs(height)).toBeLessThan(1);
    });
  });
  test('is silent where nothing of a stage was answered, and only there', () => {
    holds((journal) => {
      for (const bar of descantOf(journal)) {
        const here = new Set(SCENES.filter(({ stage }) => stage === bar.stage).map(({ id }) => id));
        const answered = journal.some(({ scene, response }) => response !== null && here.has(scene));
        expect([bar.tune, bar.faced, bar.carried].map((height) => height !== null)).toEqual([
          answered,
          answered,
          answered,
        ]);
      }
    });
  });
  test('is the same in whatever order the answers were given', () => {
    holds((journal) => {
      expect(descantOf(journal.toReversed())).toEqual(descantOf(journal));
    });
  });
  test('hears the first scene told with the looking back', () => {
    const descant = descantOf([{ scene: 'S01', response: 'S01a' }]);
    expect(descant.filter((bar) => bar.tune !== null).map(({ stage }) => stage)).toEqual(['G']);
  });
  test('lets an answer move its own stage and no other', () => {
    const journal = atRandom(random(9)).filter(({ scene }) => scene !== 'S28');
    const [one, other] = (['S28a', 'S28d'] as const).map((response) =>
      descantOf([...journal, { scene: 'S28', response }]),
    ) as [Descant, Descant];
    const moved = STAGES.filter((stage) => !isDeepStrictEqual(barIn(one, stage), barIn(other, stage)));
    expect(moved).toEqual(['G']);
  });
  test('comes to the middle in every stage and voice under random play', () => {
    const next = random(17);
    const plays = Array.from({ length: 8000 }, () => descantOf(atRandom(next)));
    STAGES.forEach((stage, bar) => {
      for (const voice of ['tune', 'faced', 'carried'] as const) {
        const mean = plays.reduce((sum, play) => sum + (play[bar]?.[voice] ?? 0), 0) / plays.length;
        expect(Math.abs(mean), `${stage} ${voice}`).toBeLessThan(0.02);
      }
    });
    const over = plays.filter((play) => play.some(({ above }) => above !== null)).length / plays.length;
    expect(over).toBeGreaterThan(0.1);
    expect(over).toBeLessThan(0.2);
  });
  test('has its voice above the tune in the last two stages only, where what is near Open has it', () => {
    holds((journal) => {
      const early = descantOf(journal).filter(({ stage }) => stage !== 'G' && stage !== 'H');
      expect(early.every(({ above }) => above === null)).toBe(true);
    });
    const open = descantOf(following(leaningTo('Open')));
    expect([barIn(open, 'G')?.above, barIn(open, 'H')?.above].every((height) => (height ?? 0) > 0.45)).toBe(true);
    for (const ground of ['Evening', 'Hedged', 'Painted'] as const)
      expect(descantOf(following(leaningTo(ground))).every(({ above }) => above === null)).toBe(true);
  });
  test('sets the grounds apart: Open has its tune high, Evening what was carried, Wind what was faced', () => {
    const mean = (descant: Descant, voice: 'tune' | 'faced' | 'carried') =>
      descant.reduce((sum, bar) => sum + (bar[voice] ?? 0), 0) / descant.length;
    const [open, evening, wind] = (['Open', 'Evening', 'Wind'] as const).map((ground) =>
      descantOf(following(leaningTo(ground))),
    ) as [Descant, Descant, Descant];
    expect(mean(open, 'tune')).toBeGreaterThan(0.5);
    expect(mean(evening, 'carried')).toBeGreaterThan(0.5);
    expect(mean(evening, 'tune')).toBeLessThan(-0.5);
    expect(mean(wind, 'faced')).toBeGreaterThan(0.5);
  });
});

describe('its notes', () => {
  const soundingWith = (note: Note, notes: readonly Note[]) =>
    notes.filter(
      (other) => other.bar === note.bar && other.beat < note.beat + note.beats && note.beat < other.beat + other.beats,
    );

  test('make no semitone, tritone or major seventh with anything that sounds at the same time', () => {
    holds((journal) => {
      const { notes } = scoreOf(descantOf(journal));
      for (const note of notes)
        for (const other of soundingWith(note, notes))
          expect([1, 6, 11]).not.toContain(Math.abs(note.pitch - other.pitch) % 12);
    });
  });
  test('are concords between the tune and the voice above it', () => {
    for (const tune of [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9])
      for (const above of [0.5, 0.9]) {
        const { notes } = scoreOf(steady({ tune, faced: 0, carried: 0, above }));
        const held = notes.find(({ voice }) => voice === 'tune');
        const over = notes.filter(({ voice, bar }) => voice === 'above' && bar === 0);
        expect(over.map(({ beat }) => beat)).toEqual(above > 0.625 ? [1, 2] : [2]);
        for (const { pitch } of over) expect([3, 4, 5, 7, 8, 9]).toContain(pitch - (held?.pitch ?? 0));
      }
  });
  test('rise with the height they stand for, the bass always under the tune', () => {
    const pitches = [-0.95, -0.7, -0.5, -0.3, 0, 0.3, 0.5, 0.7, 0.95].map((height) =>
      scoreOf(steady({ tune: height, faced: height, carried: height, above: null }))
        .notes.slice(0, 3)
        .map(({ pitch }) => pitch),
    );
    for (const part of [0, 1, 2]) {
      const line = pitches.map((heard) => heard[part] ?? 0);
      expect(new Set(line).size).toBe(line.length);
      expect(line).toEqual(line.toSorted((one, other) => one - other));
    }
    const lowestTune = Math.min(...pitches.map(([tune]) => tune ?? 0));
    expect(lowestTune).toBeGreaterThan(Math.max(...pitches.map(([, bass]) => bass ?? 0)));
  });
  test('stand at B4 and D3 in the middle', () => {
    const { notes, bars, beatsInBar } = scoreOf(steady({ tune: 0, faced: 0, carried: 0, above: null }));
    expect(notes.slice(0, 3).map(({ voice, pitch, beat, beats }) => [voice, pitch, beat, beats])).toEqual([
      ['tune', 71, 0, 3],
      ['faced', 50, 0, 1],
      ['carried', 50, 1, 2],
    ]);
    expect([bars, beatsInBar, notes.length]).toEqual([7, 3, 21]);
  });
  test('are none in a bar that is silent', () => {
    expect(scoreOf(descantOf([])).notes).toEqual([]);
    expect(scoreOf(descantOf([{ scene: 'S29', response: 'S29a' }])).notes.every(({ bar }) => bar === 6)).toBe(true);
  });
  test('are played by nothing yet', () => {
    expect(silentSound.play).toBeNull();
  });
});

/** The words that a bar's notes of one voice may be given. */
function saidOf(voice: Voice, drawn: readonly Note[]): readonly (string | undefined)[] {
  const [first] = drawn;
  if (!first) return [words.rest];
  if (voice === 'above') return [words.above[drawn.length - 1]];
  const [low, lower, middle, higher, high] = words.heights;
  if (first.step === 0) return [middle];
  if (Math.abs(first.step) === 1) return [first.step < 0 ? lower : higher];
  return [first.step < 0 ? low : high];
}

describe('the descant in words', () => {
  test('says of each bar and voice what its note shows', () => {
    holds((journal) => {
      const descant = descantOf(journal);
      const { rows, voices } = describeDescant(descant, words);
      const { notes } = scoreOf(descant);
      rows.forEach(({ stage, cells }, bar) => {
        expect(stage).toBe(STAGES[bar]);
        voices.forEach((voice, n) => {
          const drawn = notes.filter((note) => note.voice === voice && note.bar === bar);
          expect(saidOf(voice, drawn)).toContain(cells[n]);
        });
      });
    });
  });
  test('leaves out a voice that is never heard, and says when none is', () => {
    expect(describeDescant(descantOf([]), words)).toMatchObject({ long: words.silent, voices: [] });
    const { voices } = describeDescant(steady({ tune: 0, faced: 0, carried: 0, above: null }), words);
    expect(voices).toEqual(['tune', 'faced', 'carried']);
  });
  test('says every height in five words or fewer', () => {
    for (const said of [...words.heights, ...words.above, words.rest])
      expect(said.split(' ').length).toBeLessThanOrEqual(5);
    expect(new Set([...words.heights, ...words.above, words.rest]).size).toBe(8);
  });
});

describe('the staves', () => {
  test('keep every note inside them at any width, in order, with no bar left out', () => {
    fc.assert(
      fc.property(journals, fc.integer({ min: 0, max: 1200 }), (journal, width) => {
        const score = scoreOf(descantOf(journal));
        const staves = layStaves(score, width);
        expect(staves.systems.flatMap(({ bars }) => bars.map(({ bar }) => bar))).toEqual([0, 1, 2, 3, 4, 5, 6]);
        expect(staves.systems.flatMap(({ notes }) => notes)).toHaveLength(score.notes.length);
        for (const { bars, notes, ways, upper } of staves.systems) {
          expect(upper).toBeGreaterThan(0);
          for (const { bar, x, y, stem } of notes) {
            const box = bars.find((each) => each.bar === bar);
            expect(x).toBeGreaterThan((box?.left ?? NaN) + 4);
            expect(x).toBeLessThan((box?.right ?? NaN) - 4);
            expect(Math.min(y, stem)).toBeGreaterThanOrEqual(0);
            expect(Math.max(y, stem)).toBeLessThan(staves.height);
          }
          for (const { from, to } of ways) expect(from[0]).toBeLessThan(to[0]);
          expect(bars.at(-1)?.right ?? 0).toBeLessThanOrEqual(staves.width);
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });
  test('fill one line on a desk and two on a phone', () => {
    const score = scoreOf(descantOf(atRandom(random(2))));
    expect([590, 280, 140].map((width) => layStaves(score, width).systems.map(({ bars }) => bars.length))).toEqual([
      [7],
      [4, 3],
      [1, 1, 1, 1, 1, 1, 1],
    ]);
  });
});

test('a height within an eighth of the middle stands on it, and an end four steps off', () => {
  expect([-1, -0.13, -0.12, 0, 0.12, 0.13, 1].map(stepAt)).toEqual([-4, -1, 0, 0, 0, 1, 4]);
});
