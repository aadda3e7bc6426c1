import type { Container } from '../ink/containers.ts';
import { placeAt } from '../ink/containers.ts';
import type { Marked } from './atoms.ts';
import { readsFrom } from './liveness.ts';
import type { Page, Turn, Values } from './page.ts';
import type { Kept, Offered, Stretch, Stumble } from './runner.ts';
import { runner } from './runner.ts';

export interface Explorer {
  /** What everything remembered is before anything is told. */
  readonly initial: Values;
  /** The knot's first page with these values; of the others nothing can be read. */
  enter(knot: string, values: Values): Page;
  readonly stumbles: readonly Stumble[];
}

/**
 * Explores the compiled story, whose knots only go forward, knot by knot through the doors that the telling uses. A page
 * is explored once: pages of one knot that stand at the same place (choice target and callstack, without the compiler's
 * `$r`) and agree on what is still live there are the same page, whichever way and with whatever else remembered they
 * were come by. What is not live is blotted out before each stretch, so that every write shows as a difference.
 */
export function explorer(story: Marked, root: Container): Explorer {
  const run = runner(story, root);
  const pages = new Map<string, Page>();
  const liveAt = liveness(root, run.names);

  function page(knot: string, values: Values, stretch: Stretch): Page {
    const { lines, atoms, note, sets, offered } = stretch;
    return { knot, values, lines, atoms, note, sets, turns: turns(knot, stretch, offered) };
  }
  function turns(knot: string, { keep }: Stretch, offered: readonly Offered[]): Turn[] {
    const now = run.remembered();
    const led = offered.map((choice) => ({ choice, live: picked(now, liveAt(choice.target)) }));
    const keyed = led.map((each) => ({
      ...each,
      key: keyOf(knot, each.live, `${each.choice.target} ${each.choice.stack}`),
    }));
    // To keep a state costs more than to run the knot again: only where something new begins.
    const kept = keyed.every(({ key }) => pages.has(key)) ? null : keep();
    return keyed.map(({ choice: { id, label, atoms, index }, live, key }) => ({
      id,
      label,
      atoms,
      to: pages.get(key) ?? explored(key, knot, live, kept as Kept, index),
    }));
  }
  function explored(key: string, knot: string, live: Values, kept: Kept, index: number): Page {
    const made = page(knot, live, run.take(kept, index, live));
    pages.set(key, made);
    return made;
  }

  return {
    initial: run.initial,
    stumbles: run.stumbles,
    enter(knot, values) {
      const live = picked(values, liveAt(knot));
      const key = keyOf(knot, live, '');
      const made = pages.get(key) ?? page(knot, live, run.open(knot, live));
      pages.set(key, made);
      return made;
    },
  };
}

const keyOf = (knot: string, live: Values, place: string): string => `${knot} ${place} ${JSON.stringify(live)}`;

const picked = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? 0]));

/** The remembered answers live at a path, in the order of their names; where a path leads nowhere, all of them. */
function liveness(root: Container, names: readonly string[]): (path: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  return (path) => {
    const place = placeAt(path, root);
    const live =
      found.get(path) ?? (place ? [...readsFrom(place)].filter((name) => names.includes(name)).sort() : names);
    found.set(path, live);
    return live;
  };
}
