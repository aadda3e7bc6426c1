import type { Command, Container, Place } from '../ink/containers.ts';
import { isCommand, isContainer, placeAt } from '../ink/containers.ts';

/**
 * The remembered answers that may still be read from a place on, before they are written anew: a backward liveness,
 * computed forwards. Whatever else is remembered cannot matter to what follows, so states that agree on these, and on
 * where they are, are one state. Reaches too far rather than too short: every branch counts as one that may be taken.
 */
export function readsFrom(place: Place): ReadonlySet<string> {
  const reads = new Set<string>();
  const met = new Set<string>();
  const ahead: Ahead[] = [{ ...place, written: [] }];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const key = `${next.container.path}@${next.index} ${next.written.join()}`;
    if (met.has(key)) continue;
    met.add(key);
    ahead.push(...follow(next, reads));
  }
  return reads;
}

/** Whether a way leads from a place back to it: a knot has to go forward, so that nothing in it can be used up. */
export function goesRound(place: Place): boolean {
  const met = new Set<string>();
  const ahead = follow({ ...place, written: [] }, new Set());
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (next.container === place.container && next.index === place.index) return true;
    const key = `${next.container.path}@${next.index}`;
    if (met.has(key)) continue;
    met.add(key);
    ahead.push(...follow({ ...next, written: [] }, new Set()));
  }
  return false;
}

/** The remembered answers that some way through a knot writes. */
export function writesIn(knot: Container): ReadonlySet<string> {
  const writes = new Set<string>();
  const look = (container: Container): void => {
    for (const item of container.content) {
      if (isContainer(item)) look(item);
      else if (isCommand(item) && typeof item['VAR='] === 'string') writes.add(item['VAR=']);
    }
    for (const child of container.named.values()) if (child.index < 0) look(child);
  };
  look(knot);
  return writes;
}

/** A place with what has been written since, which later reads do not need from before. */
interface Ahead extends Place {
  readonly written: readonly string[];
}

const ENDS: ReadonlySet<unknown> = new Set(['->->', '~ret', 'end', 'done']);

/** The places one container leads to; what is read on the way is added. */
function follow({ container, index, written }: Ahead, reads: Set<string>): Ahead[] {
  const leads: Ahead[] = [];
  let since = written;
  for (let n = index; n < container.content.length; n++) {
    const item = container.content[n];
    if (ENDS.has(item)) return leads;
    if (isContainer(item)) return [...leads, { container: item, index: 0, written: since }];
    if (!isCommand(item)) continue;
    const read = item['VAR?'];
    if (typeof read === 'string' && !since.includes(read)) reads.add(read);
    if (typeof item['VAR='] === 'string') since = [...new Set([...since, item['VAR=']])].sort();
    leads.push(...targetsOf(item, container).map((place) => ({ ...place, written: since })));
    if (isPlainDivert(item)) return leads;
  }
  const { parent } = container;
  return parent && container.index >= 0
    ? [...leads, { container: parent, index: container.index + 1, written: since }]
    : leads;
}

const isPlainDivert = (item: Command): boolean => '->' in item && item['c'] !== true;

function targetsOf(item: Command, from: Container): Place[] {
  if (item['var'] === true) return [];
  return ['->', '->t->', 'f()', '^->', '*'].flatMap((kind) => {
    const path = item[kind];
    return (typeof path === 'string' && placeAt(path, from)) || [];
  });
}
