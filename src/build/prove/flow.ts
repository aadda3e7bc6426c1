import type { Step } from '../../core/cut.ts';
import type { Scene } from '../../core/scenes.ts';
import { isReseeing } from '../../core/scene.ts';
import type { Fault, Sources } from '../ink/compile.ts';
import type { Container } from '../ink/containers.ts';
import { isCommand, within } from '../ink/containers.ts';
import type { Atom } from './atoms.ts';
import { faultAt } from './atoms.ts';
import type { CutStory } from './cut-proof.ts';
import type { Stumble } from './runner.ts';
import { goesRound, writesIn } from './liveness.ts';
import { shapeOf } from './page.ts';
import type { Leg } from './route.ts';
import { knotsFor } from './route.ts';
import { everyPage, shortened } from './told.ts';

/** Knots that do not come back: a dead end in a story whose knots are tunnels. */
export function deadEnds(knots: ReadonlyMap<string, Container>, sources: Sources): Fault[] {
  return [...knots].flatMap(([knot, top]) => {
    const stops = [...within(top)].some(({ content }) => content.includes('end') || content.includes('done'));
    return stops ? [faultAt(sources, knot, '', 'a dead end: a knot goes back by ->->, and this one stops')] : [];
  });
}

/** Knots that a cut plays or may open and no file holds. Without them there is nothing to explore. */
export function missing({ cuts }: CutStory, knots: ReadonlyMap<string, Container>): Fault[] {
  return Object.entries(cuts).flatMap(([cut, steps]) =>
    [...new Set(knotsFor(steps))]
      .filter((knot) => !knots.has(knot))
      .map((knot) => ({ file: 'cuts.ts', line: 1, message: `${cut}: no such knot: ${knot}` })),
  );
}

/** Knots that call another: what is read after the call would not be known inside it. A cut is where knots are put in order. */
export function calls(knots: ReadonlyMap<string, Container>, sources: Sources): Fault[] {
  return [...knots].flatMap(([knot, top]) =>
    [...within(top)].some(({ content }) => content.some((item) => isCommand(item) && '->t->' in item))
      ? [faultAt(sources, knot, '', `${knot} plays another knot: knots are put in order by the cuts`)]
      : [],
  );
}

/** Knots that come back to a place they have been at. Their choices could be used up, and the proof keeps no count of that. */
export function roundabouts(knots: ReadonlyMap<string, Container>, sources: Sources): Fault[] {
  return [...knots].flatMap(([knot, top]) =>
    [...within(top)].some((container) => goesRound({ container, index: 0 }))
      ? [faultAt(sources, knot, '', `${knot} leads back to itself: a knot only goes forward`)]
      : [],
  );
}

export const stumbleFaults = (stumbles: readonly Stumble[], sources: Sources): Fault[] =>
  stumbles.map(({ knot, after, message }) => faultAt(sources, knot, after.slice(0, 40), `${knot}: ${message}`));

/** Lines and choices of the compiled story that no play of any cut comes to. */
export function unreached(atoms: readonly Atom[], reached: ReadonlySet<number>, sources: Sources): Fault[] {
  return atoms.flatMap(({ knot, words }, n) =>
    reached.has(n) ? [] : [faultAt(sources, knot, words, `no play comes to '${shortened(words)}'`)],
  );
}

/** Knots that offer other choices when other things are remembered, pages with nothing on them, and choices without a name. */
export function flowFaults(legs: readonly Leg[], sources: Sources): Fault[] {
  return legs.flatMap(({ knot, entries, of, step }) => {
    const at = (message: string, words = ''): Fault => faultAt(sources, knot, words, message);
    const shapes = new Set(entries.map(shapeOf));
    const pages = [...everyPage(entries)];
    const bare = pages.filter(
      ({ lines, note, turns }) => lines.length === 0 && !note && turns.length > 0 && !isAsked(knot),
    );
    const turns = pages.flatMap((page) => page.turns);
    return [
      ...(shapes.size > 1 ? [at('what is remembered changes what is offered')] : []),
      ...bare.map(() => at('a page with choices and nothing to read')),
      ...turns.filter(({ id }) => id === '').map(({ label }) => at(`a choice without an id: '${label}'`, label)),
      ...(turns.length > 0 && (of || step.kind === 'fence') && !isAsked(knot)
        ? [at('a look along the fence has no choices of its own')]
        : []),
    ];
  });
}

/** After a thing on the fence has been told the looks ask at once, without words of their own. */
const isAsked = (knot: string): boolean => knot.startsWith('reseeing_');

/** What the counting rests on: no knot twice in a cut, and nothing remembered at the fence. */
export function stepFaults(
  steps: readonly Step[],
  legs: readonly Leg[],
  knots: ReadonlyMap<string, Container>,
  sources: Sources,
): Fault[] {
  const names = steps.map(({ knot }) => knot);
  const twice = names.filter((knot, n) => names.indexOf(knot) < n);
  const looks = legs.filter(({ step }) => step.kind === 'fence').map(({ knot }) => knot);
  const writing = [...new Set(looks)].filter((knot) => writesIn(knots.get(knot) as Container).size > 0);
  return [
    ...twice.map((knot) => faultAt(sources, knot, '', `${knot} is played twice in one cut`)),
    ...writing.map((knot) =>
      faultAt(sources, knot, '', `${knot} remembers an answer: nothing is remembered at the fence`),
    ),
  ];
}

/** The bijection of choices and responses, cut by cut. */
export function answerFaults(legs: readonly Leg[], scenes: readonly Scene[], sources: Sources): Fault[] {
  const known = new Set<string>(scenes.flatMap(({ responses }) => responses.map(({ id }) => id)));
  const offered = new Map<string, string>();
  for (const { knot, entries } of legs)
    for (const { turns } of everyPage(entries)) for (const { id } of turns) offered.set(id, knot);
  const answers = [...offered].filter(([id]) => /^[SR]\d+[a-z]$/.test(id));
  return [
    ...answers
      .filter(([id]) => !known.has(id))
      .map(([id, knot]) => faultAt(sources, knot, id, `${id} answers nothing in the reading`)),
    ...scenes.flatMap(({ id, responses }) => {
      const gone = responses.filter((response) => !offered.has(response.id));
      const knot =
        legs.find(({ step }) => step.kind !== 'fence' && step.scene === id)?.knot ??
        (isReseeing(id) ? `reseeing_${id.slice(1)}` : '');
      return [
        ...gone.map((response) => faultAt(sources, knot, '', `no choice answers ${response.id}`)),
        ...(responses.length - gone.length < 2
          ? [faultAt(sources, knot, '', `${id} offers fewer than two responses`)]
          : []),
      ];
    }),
  ];
}
