/** A condition of the story, as a question about remembered answers. */
export interface Condition {
  readonly variables: readonly string[];
  /** What it comes to: nought is no. A variable that is not given counts as 0. */
  readonly value: (given: Values) => number;
}
export type Values = Readonly<Record<string, number>>;

const TOKEN = /\s*(&&|\|\||==|!=|<=|>=|[-+<>!()]|\w+(?:\.\w+)*)/y;
const NAMED: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!' };
const LEVELS: readonly Readonly<Record<string, (one: number, other: number) => number>>[] = [
  { '||': (one, other) => Number(one !== 0 || other !== 0) },
  { '&&': (one, other) => Number(one !== 0 && other !== 0) },
  { '==': (one, other) => Number(one === other), '!=': (one, other) => Number(one !== other) },
  {
    '<': (one, other) => Number(one < other),
    '>': (one, other) => Number(one > other),
    '<=': (one, other) => Number(one <= other),
    '>=': (one, other) => Number(one >= other),
  },
  { '+': (one, other) => one + other, '-': (one, other) => one - other },
];

/** Reads what Ink allows between `{` and `:`. What it cannot read is a fault in the story, and throws a sentence with the text. */
export function conditionOf(text: string): Condition {
  const tokens = tokensOf(text);
  const variables = [...new Set(tokens.filter((token) => /^[A-Za-z_]/.test(token) && !/^(true|false)$/.test(token)))];
  const value = level(0, tokens, text);
  if (tokens.length > 0) throw new Error(`The condition '${text}' goes on after its end, at '${tokens[0]}'.`);
  return { variables, value };
}

export const not = ({ variables, value }: Condition): Condition => ({
  variables,
  value: (given) => Number(value(given) === 0),
});

/** The branch of a switch: the condition has come to the number. */
export const equal = (one: Condition, other: Condition): Condition => ({
  variables: [...new Set([...one.variables, ...other.variables])],
  value: (given) => Number(one.value(given) === other.value(given)),
});

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; text.slice(end).trim() !== ''; end = TOKEN.lastIndex) {
    const found = TOKEN.exec(text);
    if (!found) throw new Error(`The condition '${text}' cannot be read at '${text.slice(end)}'.`);
    tokens.push(NAMED[found[1] as string] ?? (found[1] as string));
  }
  return tokens;
}

type Value = Condition['value'];

function level(at: number, tokens: string[], text: string): Value {
  const ways = LEVELS[at];
  if (!ways) return single(tokens, text);
  let left = level(at + 1, tokens, text);
  for (let way = ways[tokens[0] ?? '']; way; way = ways[tokens[0] ?? '']) {
    tokens.shift();
    const [one, other, join] = [left, level(at + 1, tokens, text), way];
    left = (given) => join(one(given), other(given));
  }
  return left;
}

function single(tokens: string[], text: string): Value {
  const token = tokens.shift();
  if (token === undefined) throw new Error(`The condition '${text}' ends too soon.`);
  if (token === '!' || token === '-') {
    const inner = single(tokens, text);
    return token === '!' ? (given) => Number(inner(given) === 0) : (given) => -inner(given);
  }
  if (token === '(') {
    const inner = level(0, tokens, text);
    if (tokens.shift() !== ')') throw new Error(`The condition '${text}' leaves a bracket open.`);
    return inner;
  }
  if (token === 'true' || token === 'false') return () => Number(token === 'true');
  return /^\d+$/.test(token) ? () => Number(token) : (given) => given[token] ?? 0;
}
