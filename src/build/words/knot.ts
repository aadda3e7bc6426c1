import type { Sources } from '../ink/compile.ts';
import { branchesOf, endOfBlock, variantsOf, type Line } from './braces.ts';
import type { Condition } from './condition.ts';

/** One paragraph, label or note as a reader may meet it: each variant by itself, under its conditions. */
export interface Passage {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly knot: string;
  /** 'head' before the choices, a choice's id, or the name of a stitch or gather. */
  readonly part: string;
  readonly kind: 'line' | 'label' | 'note';
  readonly text: string;
  readonly when: readonly Condition[];
}
/** A stretch that is told as a whole: what it remembers and where it leads inside its knot. */
export interface Part {
  readonly name: string;
  readonly sets: ReadonlyMap<string, number | 'more'>;
  readonly leads: ReadonlySet<string>;
}
export interface Knot {
  readonly name: string;
  readonly file: string;
  readonly parts: ReadonlyMap<string, Part>;
  readonly passages: readonly Passage[];
}

/** Reads all knots of the sources, in their order. The files must compile: this reads words and does not check Ink. */
export function readKnots(sources: Sources): Knot[] {
  return [...sources].flatMap(([file, text]) => knotsIn(file, text));
}

interface OpenPart extends Part {
  readonly sets: Map<string, number | 'more'>;
  readonly leads: Set<string>;
  readonly choice: boolean;
}
/** A knot as far as it has been read. */
interface Reading {
  readonly file: string;
  readonly name: string;
  readonly parts: Map<string, OpenPart>;
  readonly passages: Passage[];
  part: OpenPart;
}

function knotsIn(file: string, text: string): Knot[] {
  const lines = withoutComments(text)
    .split('\n')
    .map((line, n): Line => ({ at: n + 1, text: line.trim() }));
  const starts = lines.flatMap((line, n) => (/^={2,}\s*(?!function\b)\w/.test(line.text) ? [n] : []));
  return starts.map((start, n) => {
    const name = /\w+/.exec((lines[start] as Line).text)?.[0] ?? '';
    return readKnot(file, name, lines.slice(start + 1, starts[n + 1]));
  });
}

function readKnot(file: string, name: string, lines: readonly Line[]): Knot {
  const head: OpenPart = { name: 'head', sets: new Map(), leads: new Set(), choice: false };
  const reading: Reading = { file, name, parts: new Map([['head', head]]), passages: [], part: head };
  readLines(reading, lines, []);
  const [, first] = [...reading.parts.keys()];
  if (first !== undefined && head.leads.size === 0) head.leads.add(first);
  return { name, file, parts: reading.parts, passages: reading.passages };
}

function readLines(reading: Reading, lines: readonly Line[], when: readonly Condition[]): void {
  for (let n = 0; n < lines.length; n += 1) {
    const line = lines[n] as Line;
    const end = line.text.startsWith('{') ? endOfBlock(lines, n) : n;
    if (end === n) readLine(reading, line, when);
    else
      for (const branch of branchesOf(lines.slice(n, end + 1)))
        readLines(reading, branch.lines, [...when, ...branch.when]);
    n = end;
  }
}

function readLine(reading: Reading, line: Line, when: readonly Condition[]): void {
  const { text } = line;
  if (text === '' || text.startsWith('->->')) return;
  if (text.startsWith('#')) readTags(reading, line, when);
  else if (text.startsWith('~')) remember(reading.part, text);
  else if (text.startsWith('=')) beginPart(reading, /\w+/.exec(text)?.[0] ?? '');
  else if (/^[*+]/.test(text)) readChoice(reading, line, when);
  else if (/^-(?!>)/.test(text)) readGather(reading, line, when);
  else say(reading, line, when);
}

function readTags(reading: Reading, { at, text }: Line, when: readonly Condition[]): void {
  for (const note of text.matchAll(/#\s*note:\s*([^#]*)/g)) tell(reading, at, 'note', (note[1] ?? '').trim(), when);
}

function readChoice(reading: Reading, { at, text }: Line, when: readonly Condition[]): void {
  const asking = [...reading.parts.values()].findLast((each) => !each.choice) as OpenPart;
  const [, label = '', id = '', after = ''] = /\[([^\]#]*)(?:#\s*id:\s*([^\s\]]+))?[^\]]*\](.*)$/.exec(text) ?? [];
  reading.part = asking;
  tell(reading, at, 'label', label.trim(), when);
  beginPart(reading, id === '' ? `choice ${at}` : id, true);
  asking.leads.add(reading.part.name);
  say(reading, { at, text: after.trim() }, when);
}

/** A gather takes in every choice above it that leads nowhere else. */
function readGather(reading: Reading, { at, text }: Line, when: readonly Condition[]): void {
  const loose = [...reading.parts.values()].filter((each) => each.choice && each.leads.size === 0);
  beginPart(reading, `gather ${at}`);
  for (const each of loose) each.leads.add(reading.part.name);
  say(reading, { at, text: text.slice(1).trim() }, when);
}

function beginPart(reading: Reading, name: string, choice = false): void {
  reading.part = { name, sets: new Map(), leads: new Set(), choice };
  reading.parts.set(name, reading.part);
}

function remember(part: OpenPart, text: string): void {
  const [, name = '', value = ''] = /^~\s*(\w+)\s*=\s*(.*)$/.exec(text) ?? [];
  if (name !== '') part.sets.set(name, /^\d+$/.test(value) ? Number(value) : 'more');
}

/** A line of words, and where it goes after them. */
function say(reading: Reading, { at, text }: Line, when: readonly Condition[]): void {
  const [, words = '', divert] = /^(.*?)(?:->\s*(\w*)\s*(?:->)?\s*)?$/.exec(text) ?? [];
  tell(reading, at, 'line', words.trim(), when);
  if (divert) reading.part.leads.add(divert);
}

function tell(
  { file, name, part, passages }: Reading,
  line: number,
  kind: Passage['kind'],
  text: string,
  when: readonly Condition[],
): void {
  for (const variant of variantsOf(text, when))
    if (variant.text !== '') passages.push({ file, line, knot: name, part: part.name, kind, ...variant });
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (found) => found.replace(/[^\n]/g, '')).replace(/\/\/.*$/gm, '');
