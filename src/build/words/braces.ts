import { conditionOf, equal, not, type Condition } from './condition.ts';

/** A line of an Ink file, without the space around it. */
export interface Line {
  /** 1-based. */
  readonly at: number;
  readonly text: string;
}
/** What a block tells under some conditions. */
export interface Branch {
  readonly when: readonly Condition[];
  readonly lines: Line[];
}
/** One way a line may read, and when. */
export interface Variant {
  readonly text: string;
  readonly when: readonly Condition[];
}

/** The line on which a block's brace closes: its own, where it is a line of words with a choice of words in it. */
export function endOfBlock(lines: readonly Line[], start: number): number {
  let depth = 0;
  for (let n = start; n < lines.length; n += 1) {
    depth += depthOf((lines[n] as Line).text);
    if (depth === 0) return n;
  }
  throw new Error(`Line ${lines[start]?.at} opens a { that never closes.`);
}

/** The branches of a block over several lines: a switch (`{ mud:`), an if (`{ mud == 1:`) or a bare list of conditions. */
export function branchesOf(block: readonly Line[]): readonly Branch[] {
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

/** A line with all that stands in braces in it chosen in every way there is. */
export function variantsOf(text: string, when: readonly Condition[]): readonly Variant[] {
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

const depthOf = (text: string): number => (text.match(/\{/g) ?? []).length - (text.match(/\}/g) ?? []).length;
