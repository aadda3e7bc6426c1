import { Story } from 'inkjs';
import type { Container } from '../ink/containers.ts';
import { isCommand, placeAt } from '../ink/containers.ts';
import type { Marked } from './atoms.ts';
import { atomsIn, unmarked } from './atoms.ts';
import { readsFrom } from './liveness.ts';
import type { Page, Turn, Values } from './page.ts';

/** Something the story did when it ran that it may not do. */
export interface Stumble {
  readonly knot: string;
  /** The words told last before it. */
  readonly after: string;
  readonly message: string;
}

export interface Explorer {
  /** What everything remembered is before anything is told. */
  readonly initial: Values;
  /** The knot's first page with these values; of the others nothing can be read. */
  enter(knot: string, values: Values): Page;
  readonly stumbles: readonly Stumble[];
}

/** Stands for a value that cannot be read: no story sets it, so that whatever is written shows. */
const UNREAD = -1;
/** A passage longer than this does not end. */
const MOST_LINES = 300;

/**
 * Runs the compiled story knot by knot through the doors that the telling uses. A page is explored once: pages of one
 * knot that stand at the same place (choice target and callstack, without the compiler's `$r`) and agree on what is
 * still live there are the same page, whichever way and with whatever else remembered they were come by. What is not
 * live is set to a value of its own before the run, so that every write shows as a difference.
 */
export function explorer({ json }: Marked, root: Container): Explorer {
  const story = new Story(json);
  const pages = new Map<string, Page>();
  const texts = new Map<string, string>();
  const stumbles: Stumble[] = [];
  let knotNow = '';
  let lastTold = '';
  const run = { broken: false };
  story.onError = (message) => {
    run.broken = true;
    stumbles.push({ knot: knotNow, after: lastTold, message });
  };
  const names = declaredIn(root);
  const variables = (): Values => Object.fromEntries(names.map((name) => [name, Number(story.variablesState[name])]));
  const initial = variables();
  const liveAt = remembering((path: string) => {
    const place = placeAt(path, root);
    return place ? [...readsFrom(place)].filter((name) => names.includes(name)).sort() : names;
  });

  /** Tells on to the next choices or the end, and explores what they lead to. */
  function page(values: Values, before: Values, trail: readonly string[]): Page {
    const lines: string[] = [];
    const atoms = new Set<number>();
    let note: string | null = null;
    while (story.canContinue && !run.broken && lines.length < MOST_LINES) {
      const line = story.Continue() ?? '';
      for (const atom of atomsIn(line)) atoms.add(atom);
      note =
        (story.currentTags ?? [])
          .findLast((tag) => tag.startsWith('note:'))
          ?.slice(5)
          .trim() ?? note;
      const words = unmarked(line);
      if (words !== '') lines.push(interned(words));
      lastTold = words || lastTold;
    }
    if (lines.length >= MOST_LINES) stumble('it goes on telling without end');
    return {
      knot: knotNow,
      values,
      lines,
      note,
      atoms,
      sets: changed(before, variables()),
      turns: run.broken ? [] : turns(trail),
    };
  }
  function turns(trail: readonly string[]): Turn[] {
    const knot = knotNow;
    const offered = [...story.currentChoices];
    const now = variables();
    const keys = offered.map((choice) => {
      const target = choice.targetPath?.toString() ?? '';
      const stack = (choice.threadAtGeneration?.callstack ?? []).map(
        (frame) =>
          `${frame.currentPointer.path?.toString()} ${[...frame.temporaryVariables.keys()].filter((name) => name !== '$r').join()}`,
      );
      const live = Object.fromEntries(liveAt(target).map((name) => [name, now[name] ?? 0]));
      return { target, live, key: `${knot} ${target} ${stack.slice(0, -1).join('|')} ${JSON.stringify(live)}` };
    });
    const state = keys.every(({ key }) => pages.has(key)) ? null : (story.state.ToJson() as string | undefined);
    return offered.map((choice, n) => {
      const { target, live, key } = keys[n] as (typeof keys)[number];
      const { text, tags, index } = choice;
      const id =
        tags
          ?.findLast((tag) => tag.startsWith('id:'))
          ?.slice(3)
          .trim() ?? '';
      if (trail.includes(target)) stumble(`'${unmarked(text)}' leads back to itself: a knot only goes forward`);
      const found =
        pages.get(key) ??
        (trail.includes(target) ? dead(knot) : explored(key, index, state ?? '', live, [...trail, target]));
      return { id, label: unmarked(text), atoms: new Set(atomsIn(text)), to: found };
    });
  }
  function explored(key: string, index: number, state: string, live: Values, trail: readonly string[]): Page {
    const knot = knotNow;
    story.state.LoadJson(state);
    const before = variables();
    story.ChooseChoiceIndex(index);
    run.broken = false;
    const made = page(live, before, trail);
    knotNow = knot;
    pages.set(key, made);
    return made;
  }
  function stumble(message: string): void {
    stumbles.push({ knot: knotNow, after: lastTold, message });
  }
  function interned(text: string): string {
    const known = texts.get(text) ?? text;
    texts.set(text, known);
    return known;
  }

  return {
    initial,
    stumbles,
    enter(knot, values) {
      const live = Object.fromEntries(liveAt(knot).map((name) => [name, values[name] ?? 0]));
      const key = `${knot} ${JSON.stringify(live)}`;
      const known = pages.get(key);
      if (known) return known;
      story.ResetState();
      for (const name of names) story.variablesState[name] = live[name] ?? UNREAD;
      const before = variables();
      [knotNow, lastTold, run.broken] = [knot, '', false];
      const made = opened(knot) ? page(live, before, []) : dead(knot);
      pages.set(key, made);
      return made;
    },
  };

  function opened(knot: string): boolean {
    if (!placeAt(`play_${knot}`, root)) {
      stumble('there is no such knot');
      return false;
    }
    story.ChoosePathString(`play_${knot}`);
    return true;
  }
}

const dead = (knot: string): Page => ({
  knot,
  values: {},
  lines: [],
  note: null,
  atoms: new Set(),
  sets: {},
  turns: [],
});

const changed = (before: Values, after: Values): Values =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));

/** The remembered answers that the story declares. */
const declaredIn = (root: Container): string[] =>
  (root.named.get('global decl')?.content ?? []).flatMap((item) =>
    isCommand(item) && typeof item['VAR='] === 'string' ? [item['VAR=']] : [],
  );

function remembering<T>(find: (key: string) => T): (key: string) => T {
  const found = new Map<string, T>();
  return (key) => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
}
