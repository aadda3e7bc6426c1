import { describe, expect, test, vi } from 'vitest';
import { compileInk } from '../src/build/ink/compile.ts';
import { countPlays } from '../src/build/prove/count.ts';
import { whatIsSaid } from '../src/build/prove/fates.ts';
import { player } from '../src/build/prove/play.ts';
import type { Provable } from '../src/build/prove/proof.ts';
import { proveStory } from '../src/build/prove/proof.ts';
import { theStory } from '../src/build/prove/subject.ts';
import type { ChoiceId, Path } from '../src/core/beat.ts';
import { isGoingOn, isPass } from '../src/core/beat.ts';
import type { Cut, Step } from '../src/core/cut.ts';
import { CUTS } from '../src/core/cut.ts';
import { random } from '../src/core/random.ts';
import { tellStory } from '../src/ink/tell.ts';
import { beginSession } from '../src/session/begin.ts';
import type { Sitting } from '../src/session/sitting.ts';
import { sessionWords } from '../story/en/session.ts';
import { anyChoice, begin, idsOf, playOut, reader } from './sitters.ts';
import { much, sceneText, small, STEPS } from './small-story.ts';

// A thousand plays take a slow machine some time; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });

const whole = proveStory(theStory(new URL('..', import.meta.url).pathname));

describe('a thousand random plays of the session', () => {
  test.each([
    ['full', 400],
    ['class', 300],
    ['room', 300],
  ] as const)('come to no state of the %s cut that the proof has not explored', (cut, plays) => {
    const next = random(plays);
    for (let n = 0; n < plays; n++) {
      const sitting = playOut(begin(cut).session, (n % 2 ? reader : anyChoice)(next));
      const { told, words } = along(cut, sitting.path);
      expect(told).toEqual(beatsOf(sitting));
      expect(words).toBe(wordsShown(sitting));
    }
  });
});

type Told = [lines: readonly string[], ids: readonly ChoiceId[]];
const beatsOf = ({ beats }: Sitting): Told[] =>
  beats.map((beat) => [beat.lines, idsOf(beat).filter((id) => !isGoingOn(id))]);

/** Every word the pages show of the story: not what the session words itself, going on and looking no further. */
function wordsShown({ beats }: Sitting): number {
  const texts = beats.flatMap(({ kind, lines, cues, choices }) => [
    ...lines,
    cues.note ?? '',
    ...choices.filter(({ id }) => !isGoingOn(id) && !(kind === 'fence' && isPass(id))).map(({ text }) => text),
  ]);
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}

/** What the chart of a cut tells along a path; it throws where the chart has no such state. */
function along(cut: Cut, path: Path): { told: Told[]; words: number } {
  const told: Told[] = [];
  const left = path.filter((id) => !isGoingOn(id));
  const { chart } = whole.cuts.get(cut)!;
  const played = player(chart)(
    () => left.shift() as ChoiceId,
    (lines, ids) => told.push([lines, ids]),
  );
  expect(played.path).toEqual(path.filter((id) => !isGoingOn(id)));
  return { told, words: played.words };
}

test('the whole story is explored: every response, every stage, and more plays than could be sampled', () => {
  expect([...whole.cuts.keys()]).toEqual(CUTS);
  expect(whole.responses).toHaveLength(133);
  expect(whole.stages).toHaveLength(7);
  for (const { states, plays } of whole.cuts.values()) {
    expect(states).toBeGreaterThan(100);
    expect(plays).toBeGreaterThan(1_000_000n);
  }
});

test('the whole story lets nobody off, on any path', () => {
  const rescued = whole.told.flatMap(({ words }) => whatIsSaid(words).map((what) => `${what}: ${words}`));
  expect(rescued).toEqual([]);
  expect(whole.faults.filter(({ message }) => message.includes('does not say that'))).toEqual([]);
});

const faultsIn = (story: Provable): string[] => proveStory(story).faults.map(({ message }) => message);

test('a small story without a fault has none', () => {
  const { faults, cuts, atoms } = proveStory(small());
  expect(faults).toEqual([]);
  expect(atoms.reached).toBe(atoms.all);
  expect(cuts.get('room')?.plays).toBe(25n);
});

const ROAD = much('Ruth died in September. Tommy died in May. My dears, there never was one. Rain', 140);

/** What is wrong, the words it stands in place of, the words put there, what is said of it. */
const PLANTED: readonly (readonly [fault: string, from: string, to: string, said: RegExp])[] = [
  ['a dead end', 'You back it in.\n->->', 'You back it in.\n-> DONE', /dead end/],
  ['a line that no play comes to', '= S03b', '= S03x\nNobody comes here.\n->->\n\n= S03b', /no play comes to 'Nobody/],
  [
    'words for an answer that nobody can have given',
    '- 4: You called.',
    '- 4: You called.\n- 9: You flew.',
    /no play comes to 'You flew/,
  ],
  [
    'a choice that no play comes to',
    '= S03b',
    '= S03x\n* [Go home # id: S03-soft]\n  ->->\n\n= S03b',
    /no play comes to 'Go home/,
  ],
  ['a choice without an id', 'Do S03b # id: S03b', 'Do S03b', /without an id/],
  ['a runtime error', 'You back it in.', '~ temp where = 3\n-> where', /divert/i],
  [
    'a knot that goes round',
    '= S03b\n',
    '= S03b\n* [Again # id: S03-soft]\n  -> S03b\n* [Stop # id: S03-open]\n  -> S03a\n',
    /leads back to itself/,
  ],
  [
    'a remembered answer that guards a choice',
    '* [Do S15a',
    '* {mud == 1} [Do S15a',
    /remembered answer mud .* guards a choice/,
  ],
  [
    'a remembered answer that guards a way',
    '- 4: You called.',
    '- 4: You called.\n  -> S15a',
    /remembered answer mud .* guards a way/,
  ],
  ['a remembered answer made from another', '~ blues = 1', '~ blues = mud', /mud may only .* makes blues/],
  ['a response that no choice gives', '* [Do S15b # id: S15b]\n  -> S15b\n', '', /no choice answers S15b/],
  ['a choice that answers nothing', '* [Do S15b # id: S15b]', '* [Do S15b # id: S15e]', /S15e answers nothing/],
  [
    'a line on which Tommy lives',
    'You back it in.',
    'Tommy recovered, and he lived to be old.',
    /here Ruth or Tommy lives/,
  ],
  ['a line on which they get away', 'You back it in.', 'You drive away together.', /here somebody escapes/],
  ['a death told on one path only', 'Tommy died in May. ', 'Rain. ', /does not say that Tommy dies/],
  ['a scene that is too short', much('S03 opens', 200), much('S03 opens', 170), /the scene s03_mud has 170 words/],
  ['a response that is too long', much('Done S03a', 60), much('Done S03a', 130), /the response S03a has 130 words/],
  ['a label that is too long', 'Do S03a #', `${much('Do S03a', 13)} #`, /13 words/],
  ['a road that is too short', ROAD, ROAD.replace(' mud'.repeat(30), ''), /the road road_1 has 110 words/],
  ['a margin that is too long', much('The article', 80), much('The article', 111), /the margin margin_b has 111 words/],
  [
    'words of the coverage that have gone',
    'S03 opens mud',
    'S03 opens rain',
    /row 1 of the coverage: 'S03 opens mud' cannot be read/,
  ],
  ['a knot that is not there', '=== ending ===', '=== the_end ===', /no such knot/],
];

test.each(PLANTED)('%s is found', (_, from, to, said) => {
  const changed = small((text) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  });
  expect(faultsIn(changed).filter((message) => said.test(message))).not.toEqual([]);
});

test('a fault is said with its file and line', () => {
  const story = small((text) => text.replace('- 4: You called.', '- 4: You called.\n- 9: You flew.'));
  const line = [...story.sources.values()][0]!.split('\n').indexOf('- 9: You flew.') + 1;
  expect(proveStory(story).faults).toMatchObject([{ file: 'small.ink', line }]);
});

test('a fault of what the story has to agree with is found', () => {
  const said = (more: Partial<Provable>) => faultsIn(small(undefined, more)).join('\n');
  const lonely = { number: 2, kind: 'Plot', homes: ['S03'], element: 'rain', carried: [] } as const;
  expect(said({ coverage: [lonely] })).toContain('row 2 of the coverage has no words');
  expect(said({ overlaps: (text) => (text.includes('back it in') ? ['back it in'] : []) })).toContain(
    "the article's words",
  );
  expect(said({ cuts: { room: [...STEPS, STEPS[1]!] } })).toContain('road_1 is played twice');
  expect(said({ cuts: { room: STEPS.filter(({ kind }) => kind !== 'road') } })).toContain(
    'does not say that Ruth dies',
  );
  const one = small().scenes.map((scene) => Object.assign({}, scene, { responses: scene.responses.slice(0, 1) }));
  expect(said({ scenes: one })).toContain('S03 offers fewer than two responses');
});

test('a thing at the fence that nothing tells is found', () => {
  const steps: readonly Step[] = [...STEPS.slice(0, 3), { kind: 'fence', knot: 'fence_1', reseeing: 'R1' }];
  expect(faultsIn(small(undefined, { cuts: { room: steps } }))).toEqual(
    ['fence_1', 'see_s03', 'see_s15', 'reseeing_1'].map((knot) => `room: no such knot: ${knot}`),
  );
});

test('a length that is meant is no fault', () => {
  const long = (text: string) => text.replace(much('Done S03a', 60), much('Done S03a', 130));
  const exceptions = [{ of: 'S03a', limit: [40, 140], because: 'it is a list' }] as const;
  expect(faultsIn(small(long, { exceptions }))).toEqual([]);
});

test('plays are counted as they can be made, along the fence too', () => {
  const steps: readonly Step[] = [
    { kind: 'scene', knot: 's15_blues', scene: 'S15' },
    { kind: 'scene', knot: 's28_descant', scene: 'S28' },
    { kind: 'fence', knot: 'fence_1', reseeing: 'R1' },
    { kind: 'ending', knot: 'ending' },
  ];
  const knots = [
    sceneText('S15', 's15_blues', 'blues'),
    sceneText('S28', 's28_descant', 'mud'),
    '=== fence_1 ===\nA fence.\n->->\n',
    '=== see_s15 ===\nSky.\n->->\n',
    '=== see_s28 ===\nA chain.\n->->\n',
    sceneText('R1', 'reseeing_1', 'tape').replaceAll(/~ tape = \d\n/g, ''),
    '=== ending ===\nYou back it in.\n->->\n',
  ];
  const sources = new Map([['fence.ink', `VAR mud = 0\nVAR blues = 0\n-> ending ->\n-> END\n${knots.join('\n')}`]]);
  const { cuts } = proveStory(small(undefined, { main: 'fence.ink', sources, cuts: { room: steps } }));
  const { chart, plays } = cuts.get('room')!;
  expect(countPlays(chart.steps, chart.legs)).toBe(plays);
  expect(plays).toBe(BigInt(everyPlay(sources, steps)));
});

test('an answer that a later scene overwrites is followed, also where it had that value before', () => {
  const ending = '{ mud:\n- 1: Out.\n- 2: Later.\n- else: Otherwise.\n}';
  const story = small((text) =>
    text
      .replaceAll('blues', 'mud')
      .replace('s15_mud', 's15_blues')
      .replace('VAR mud = 0\nVAR', 'VAR')
      .replace('You back it in.', ending),
  );
  const { cuts, faults } = proveStory(story);
  expect(faults).toEqual([]);
  const { chart } = cuts.get('room')!;
  const play = player(chart);
  for (const before of ['S03a', 'S03b', 'S03-pass'])
    for (const [then, said] of [
      ['S15a', 'Out.'],
      ['S15b', 'Later.'],
      ['S15c', 'Otherwise.'],
    ] as const) {
      const left = [before, then];
      let last = '';
      play(
        () => left.shift() as ChoiceId,
        (lines) => (last = lines.at(-1) ?? ''),
      );
      expect(last).toBe(said);
    }
});

/** How many plays the session can be brought through, counted one by one. */
function everyPlay(sources: ReadonlyMap<string, string>, steps: readonly Step[]): number {
  const telling = tellStory(compileInk('fence.ink', sources));
  const count = (path: Path): number => {
    const { session } = beginSession({ telling, steps, cut: 'room', path, words: sessionWords });
    while (!session.sitting().ended) {
      const [only, ...others] = session
        .sitting()
        .beats.at(-1)!
        .choices.map(({ id }) => id);
      if (others.length > 0 || !isGoingOn(only!)) {
        const now = session.sitting().path;
        return [only!, ...others].reduce((sum, id) => sum + count([...now, id]), 0);
      }
      session.choose(only!);
    }
    return 1;
  };
  return count([]);
}

test.each([
  ['a deferral is granted', 'They gave the two of you a deferral.'],
  ['a deferral is granted', 'The deferral came through on a Friday.'],
  ['a deferral is granted', 'You were given three more years.'],
  ['somebody escapes', 'Tommy escaped over the wall.'],
  ['somebody escapes', 'You ran away together, to Norway.'],
  ['somebody escapes', 'You never go back to the centre.'],
  ['Ruth or Tommy lives', 'Ruth got well, and took up swimming.'],
  ['Ruth or Tommy lives', 'Tommy was saved.'],
  ['somebody is let off', 'In the end they let you off; you were spared.'],
  ['somebody is let off', 'The fourth donation was called off.'],
])('%s: %s', (what, sentence) => {
  expect(whatIsSaid(`It rained. ${sentence} It cleared up.`)).toContain(what);
});

test.each([
  'They never gave anyone a deferral.',
  'You ask who has ever been let off.',
  'Somebody would be bound to give them a few years first.',
  'Nobody escapes.',
  'Say you wish Ruth had lived to know.',
  'The hen lived in the yard.',
])('saying this saves nobody: %s', (sentence) => {
  expect(whatIsSaid(sentence)).toEqual([]);
});
