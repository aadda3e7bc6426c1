import type { Fault, Sources } from './compile.ts';
import type { Command, Container, Item } from './containers.ts';
import { containersIn, isCommand, isContainer, isWords, knotsOf, placeAt, within } from './containers.ts';

/** What is wrong in one knot, and the line that it is likeliest to stand on. */
interface Breach {
  readonly knot: string;
  readonly message: string;
  readonly line: RegExp;
}

/**
 * Checks on the compiled story, instead of trusting, that a condition chooses between words and nothing else: it never
 * guards a divert, a choice, a picture or another remembered answer, every branch comes back to where it left, and
 * nothing reads a count of visits or of turns. On this rests that a knot goes the same ways whatever is remembered.
 */
export function guardFaults(json: string, sources: Sources): Fault[] {
  if (json === '') return [];
  const breaches = [...knotsOf(containersIn(json))].flatMap(([knot, top]) =>
    [...within(top)].flatMap((container) => breachesIn(container).map((breach) => ({ ...breach, knot }))),
  );
  return breaches.map((breach) => placed(breach, sources));
}

type Found = Omit<Breach, 'knot'>;

function breachesIn(container: Container): Found[] {
  return [...guardsIn(container), ...madeFromOthers(container), ...countsIn(container)];
}

/** Conditional diverts whose branch is more than words, and choices with a condition. */
function guardsIn(container: Container): Found[] {
  return container.content.flatMap((item) => {
    if (!isCommand(item)) return [];
    if (typeof item['*'] === 'string' && (Number(item['flg']) & 1) === 1) return [guarding(container, 'a choice')];
    if (typeof item['->'] !== 'string' || item['c'] !== true) return [];
    const branch = placeAt(item['->'], container)?.container;
    const more = branch === undefined || branch.parent !== container ? 'a way' : beyondWords(branch);
    return more === null ? [] : [guarding(container, more)];
  });
}

const BESIDE_WORDS: ReadonlySet<unknown> = new Set(['\n', 'pop', 'nop', 'ev', '/ev', 'du', '==', '!=', '>', '<']);
const MORE_BESIDE: ReadonlySet<unknown> = new Set(['>=', '<=', '&&', '||', '!', '+', '-', 'out']);

/** What a branch does besides saying words and coming back; null when it does nothing else. */
function beyondWords(branch: Container): string | null {
  for (const item of branch.content) {
    const more = isContainer(item) ? beyondWords(item) : beyond(item, branch);
    if (more !== null) return more;
  }
  return null;
}

function beyond(item: Exclude<Item, Container>, branch: Container): string | null {
  if (!isCommand(item))
    return typeof item !== 'string' || isWords(item) || BESIDE_WORDS.has(item) || MORE_BESIDE.has(item)
      ? null
      : item === '#'
        ? 'a tag'
        : 'a way';
  if ('VAR?' in item) return null;
  if ('VAR=' in item || 'temp=' in item) return 'another variable';
  if ('*' in item) return 'a choice';
  return comesBack(item, branch) ? null : 'a way';
}

/** A divert to its own branch, or to the place where the branches meet. */
function comesBack(item: Command, branch: Container): boolean {
  const path = item['->'];
  const place = typeof path === 'string' && item['var'] !== true ? placeAt(path, branch) : null;
  if (!place) return false;
  return place.container.parent === branch || place.container.content[place.index] === 'nop';
}

function guarding(container: Container, what: string): Found {
  const names = namesBefore(container);
  const who = names.length > 0 ? `the remembered answer ${names.join(', ')}` : 'a condition';
  return {
    message: `${who} may only choose between words, and here guards ${what}`,
    line: lineOf(names, what === 'a choice' ? '^\\s*[*+].*' : what === 'another variable' ? '' : '\\{.*'),
  };
}

const lineOf = (names: readonly string[], before: string): RegExp =>
  new RegExp(`${before}\\b(?:${names.join('|') || '\\w+'})\\b`, 'm');

/** The variables read here, or where the value that is switched on was read. */
function namesBefore(container: Container): string[] {
  const own = container.content.flatMap((item) => (isCommand(item) && 'VAR?' in item ? [String(item['VAR?'])] : []));
  if (own.length > 0 || !container.parent) return [...new Set(own)];
  return namesBefore(container.parent);
}

/** A variable, lasting or for the moment, that is made from a remembered answer other than itself. */
function madeFromOthers(container: Container): Found[] {
  const breaches: Found[] = [];
  let read: string[] = [];
  for (const item of container.content) {
    if (item === 'ev') read = [];
    if (!isCommand(item)) continue;
    if (typeof item['VAR?'] === 'string') read.push(item['VAR?']);
    const set = item['VAR='] ?? item['temp='];
    const others = read.filter((name) => name !== set);
    if (typeof set !== 'string' || others.length === 0) continue;
    const message = `the remembered answer ${others.join(', ')} may only choose between words, and here makes ${set}`;
    breaches.push({ message, line: lineOf(others, '~.*=.*') });
  }
  return breaches;
}

const COUNTS: ReadonlySet<unknown> = new Set(['visit', 'turn', 'turns', 'readc', 'rnd', 'srnd', 'seq', 'choiceCnt']);

function countsIn(container: Container): Found[] {
  const guilty = container.content.some((item) => COUNTS.has(item) || (isCommand(item) && 'CNT?' in item));
  return guilty ? [{ message: 'chance and counts of turns or visits cannot be proved', line: /\{|~/ }] : [];
}

/** The breach at the first line of its knot that looks like it, or at the knot. */
function placed({ knot, message, line }: Breach, sources: Sources): Fault {
  for (const [file, text] of sources) {
    const lines = text.split('\n');
    const top = lines.findIndex((each) => new RegExp(`^={2,}\\s*${knot}\\b`).test(each));
    if (top < 0) continue;
    const at = lines.findIndex((each, n) => n > top && line.test(each.replace(/\/\/.*$/, '')));
    return { file, line: (at < 0 ? top : at) + 1, message };
  }
  return { file: [...sources.keys()][0] ?? '', line: 1, message: `${knot}: ${message}` };
}
