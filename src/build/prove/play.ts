import type { ChoiceId } from '../../core/beat.ts';
import { isPass } from '../../core/beat.ts';
import type { Step } from '../../core/cut.ts';
import { journalOf } from '../../core/journal.ts';
import type { Random } from '../../core/random.ts';
import { looksAlong, thingIn } from '../../session/fence.ts';
import type { SessionWords } from '../../session/words.ts';
import type { Page, Values } from './page.ts';
import { countAll, isBlank, wordsOn } from './page.ts';
import type { Leg } from './route.ts';
import { lookKnot } from './route.ts';

/** A cut as it was explored: every page that a play of it can come to. */
export interface Chart {
  readonly steps: readonly Step[];
  readonly legs: readonly Leg[];
  readonly initial: Values;
  readonly liveIn: (knot: string) => readonly string[];
  readonly words: SessionWords;
}

/** One play along the chart. */
export interface Played {
  readonly path: readonly ChoiceId[];
  /** What the pages show of the story: lines, notes and the labels offered; margins and going on are not counted. */
  readonly words: number;
  /** How many of these are in the choices offered: a reader who takes the first scans the rest. */
  readonly labels: number;
}
/** Takes one of what is offered. */
export type Pick = (ids: readonly ChoiceId[]) => ChoiceId;
/** Hears each beat told: its lines and what it offers, going on left out. */
export type Hearer = (lines: readonly string[], ids: readonly ChoiceId[]) => void;

/** Plays a cut along its chart as the session does. Throws a sentence when the play comes to a state that is not in it. */
export function player(chart: Chart): (pick: Pick, hear?: Hearer) => Played {
  const find = finder(chart);
  return (pick, hear = () => undefined) => {
    const path: ChoiceId[] = [];
    let values = chart.initial;
    let [words, labels] = [0, 0];
    const tell = (page: Page, before: readonly string[] = []): void => {
      values = { ...values, ...page.sets };
      if (isBlank(page) && before.length === 0) return;
      words += wordsOn(page);
      labels += countAll(page.turns.map(({ label }) => label));
      hear(
        [...before, ...page.lines],
        page.turns.map(({ id }) => id),
      );
      if (page.turns.length === 0) return;
      const id = pick(page.turns.map((turn) => turn.id));
      path.push(id);
      const turn = page.turns.find((each) => each.id === id);
      if (!turn) throw new Error(`${page.knot} does not offer ${id}.`);
      tell(turn.to);
    };
    const look = (at: number, step: Extract<Step, { kind: 'fence' }>): number => {
      const looks = looksAlong(step.reseeing, path, journalOf(path), chart.words);
      if (looks.length === 0) return at + 1;
      const page = find(at, step.knot, values);
      const things = countAll(looks.slice(0, -1).map(({ text }) => text));
      words += wordsOn(page) + things;
      labels += things;
      hear(
        page.lines,
        looks.map(({ id }) => id),
      );
      const id = pick(looks.map((each) => each.id));
      path.push(id);
      const thing = thingIn(id);
      if (!thing) return pastFence(chart.steps, at);
      const close = find(at, `see_${thing.toLowerCase()}`, values);
      words += wordsOn(close);
      tell(find(at, lookKnot(step), values), close.lines);
      return at + 1;
    };
    for (let at = 0; at < chart.steps.length;) {
      const step = chart.steps[at] as Step;
      if (step.kind === 'fence') at = look(at, step);
      else {
        tell(find(at, step.knot, values));
        at += 1;
      }
    }
    return { path, words, labels };
  };
}

/** Where one who looks no further goes on. */
export function pastFence(steps: readonly Step[], at: number): number {
  const next = steps.findIndex((step, n) => n > at && step.kind !== 'fence');
  return next < 0 ? steps.length : next;
}

function finder({ legs, liveIn }: Chart): (at: number, knot: string, values: Values) => Page {
  const names = new Map(legs.map(({ knot }) => [knot, liveIn(knot)]));
  const keyOf = (at: number, knot: string, values: Values): string =>
    `${at} ${knot} ${(names.get(knot) ?? []).map((name) => values[name]).join()}`;
  const pages = new Map(
    legs.flatMap(({ at, knot, entries }) => entries.map((page) => [keyOf(at, knot, page.values), page])),
  );
  return (at, knot, values) => {
    const page = pages.get(keyOf(at, knot, values));
    if (!page) throw new Error(`The chart has no ${keyOf(at, knot, values)}.`);
    return page;
  };
}

/** A reader who opens every note, lets nothing pass and chooses evenly. */
export const evenly =
  (next: Random): Pick =>
  (ids) => {
    const opening = ids.find((id) => id.endsWith('-open'));
    const answers = ids.filter((id) => !isPass(id));
    const among = answers.length > 0 ? answers : ids;
    return opening ?? (among[Math.floor(next() * among.length)] as ChoiceId);
  };
