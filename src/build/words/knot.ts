import type { Sources } from '../ink/compile.ts';
import { conditionOf, equal, not, type Condition } from './condition.ts';

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

interface Line {
  readonly at: number;
  readonly text: string;
}
type OpenPart = { name: string; sets: Map<string, number | 'more'>; leads: Set<string>; choice: boolean };

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
  const parts = new Map<string, OpenPart>();
  const passages: Passage[] = [];
  let part = openPart(parts, 'head');
  const tell = (line: number, kind: Passage['kind'], text: string, when: readonly Condition[]): void => {
    for (const variant of variantsOf(text, when)) {
      if (variant.text !== '')
        passages.push({ file, line, knot: name, part: part.name, kind, text: variant.text, when: variant.when });
    }
  };
  const say = (line: number, text: string, when: readonly Condition[]): void => {
    const [, words = '', divert] = /^(.*?)(?:->\s*(\w*)\s*(?:->)?\s*)?$/.exec(text) ?? [];
    tell(line, 'line', words.trim(), when);
    if (divert) part.leads.add(divert);
  };
  const read = (some: readonly Line[], when: readonly Condition[]): void => {
    for (let n = 0; n < some.length; n += 1) {
      const { at, text } = some[n] as Line;
      const found = /^=\s*(\w+)/.exec(text) ?? /^([*+])/.exec(text) ?? /^-(?!>)\s*(.*)$/.exec(text);
      if (text === '' || text.startsWith('->->')) continue;
      if (text.startsWith('#')) {
        for (const note of text.matchAll(/#\s*note:\s*([^#]*)/g)) tell(at, 'note', (note[1] ?? '').trim(), when);
      } else if (text.startsWith('~')) remember(part, text);
      else if (text.startsWith('=')) part = openPart(parts, found?.[1] ?? '');
      else if (/^[*+]/.test(text)) {
        const asking = [...parts.values()].findLast((each) => !each.choice) as OpenPart;
        part = asking;
        const [, label = '', id = '', after = ''] =
          /\[([^\]#]*)(?:#\s*id:\s*([^\s\]]+))?[^\]]*\](.*)$/.exec(text) ?? [];
        tell(at, 'label', label.trim(), when);
        part = openPart(parts, id || `choice ${at}`, true);
        asking.leads.add(part.name);
        say(at, after.trim(), when);
      } else if (text.startsWith('{') && !closes(text)) {
        const end = endOfBlock(some, n);
        for (const branch of branchesOf(some.slice(n, end + 1))) read(branch.lines, [...when, ...branch.when]);
        n = end;
      } else if (/^-(?!>)/.test(text)) {
        const loose = [...parts.values()].filter((each) => each.choice && each.leads.size === 0);
        part = openPart(parts, `gather ${at}`);
        for (const each of loose) each.leads.add(part.name);
        say(at, found?.[1] ?? '', when);
      } else say(at, text, when);
    }
  };
  read(lines, []);
  const [head, first] = [...parts.values()];
  if (head && first && head.leads.size === 0) head.leads.add(first.name);
  return { name, file, parts, passages };
}

function openPart(parts: Map<string, OpenPart>, name: string, choice = false): OpenPart {
  const part = { name, sets: new Map(), leads: new Set<string>(), choice };
  parts.set(name, part);
  return part;
}

function remember(part: OpenPart, text: string): void {
  const [, name = '', value = ''] = /^~\s*(\w+)\s*=\s*(.*)$/.exec(text) ?? [];
  if (name) part.sets.set(name, /^\d+$/.test(value) ? Number(value) : 'more');
}

const depthOf = (text: string): number => (text.match(/\{/g) ?? []).length - (text.match(/\}/g) ?? []).length;
const closes = (text: string): boolean => depthOf(text) === 0;

function endOfBlock(lines: readonly Line[], start: number): number {
  let depth = 0;
  for (let n = start; n < lines.length; n += 1) {
    depth += depthOf((lines[n] as Line).text);
    if (depth === 0) return n;
  }
  throw new Error(`Line ${lines[start]?.at} opens a { that never closes.`);
}

interface Branch {
  readonly when: readonly Condition[];
  readonly lines: Line[];
}

/** The branches of a block over several lines: a switch (`{ mud:`), an if (`{ mud == 1:`) or a bare list of conditions. */
function branchesOf(block: readonly Line[]): readonly Branch[] {
  const [first, ...rest] = block as [Line, ...Line[]];
  const head = first.text.slice(1).replace(/:\s*$/, '').trim();
  const asked = head === '' ? null : conditionOf(head);
  const branches: { when: Condition | null; lines: Line[] }[] = [];
  let depth = 1;
  for (const line of rest) {
    const arm = depth === 1 ? /^-(?!>)\s*([^:{}]*):\s*(.*)$/.exec(line.text) : null;
    depth += depthOf(line.text);
    if (arm)
      branches.push({
        when: armOf(asked, (arm[1] as string).trim()),
        lines: [{ at: line.at, text: arm[2] as string }],
      });
    else if (depth > 0 || line.text !== '}') {
      if (branches.length === 0) branches.push({ when: asked, lines: [] });
      branches.at(-1)?.lines.push(line);
    }
  }
  return branches.map(({ when, lines }, n) => {
    const before = branches.slice(0, n).flatMap((each) => (each.when ? [not(each.when)] : []));
    return { lines, when: [...before, ...(when ? [when] : [])] };
  });
}

function armOf(asked: Condition | null, arm: string): Condition | null {
  if (arm === 'else') return null;
  return asked ? equal(asked, conditionOf(arm)) : conditionOf(arm);
}

interface Variant {
  readonly text: string;
  readonly when: readonly Condition[];
}

/** A line with all that stands in braces in it chosen in every way there is. */
function variantsOf(text: string, when: readonly Condition[]): readonly Variant[] {
  const open = text.indexOf('{');
  if (open < 0) return [{ text: text.trim(), when }];
  let close = open;
  for (let depth = 0; close < text.length; close += 1) {
    depth += text[close] === '{' ? 1 : text[close] === '}' ? -1 : 0;
    if (depth === 0) break;
  }
  const [head, ...after] = split(text.slice(open + 1, close), ':');
  const arms = split(after.join(':'), '|');
  const asked = conditionOf(head ?? '');
  const chosen = [
    { words: arms[0] ?? '', when: asked },
    { words: arms[1] ?? '', when: not(asked) },
  ];
  return chosen.flatMap((arm) =>
    variantsOf(joined(text.slice(0, open), arm.words.trim(), text.slice(close + 1)), [...when, arm.when]),
  );
}

const joined = (before: string, words: string, after: string): string =>
  words === '' ? `${before.trimEnd()} ${after.trimStart()}` : `${before}${words}${after}`;

function split(text: string, at: string): string[] {
  const pieces = [''];
  let depth = 0;
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (sign === at && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += sign;
  }
  return pieces;
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (found) => found.replace(/[^\n]/g, '')).replace(/\/\/.*$/gm, '');
