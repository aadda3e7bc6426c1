/** Words that begin with an apostrophe and open no quotation. A single capital is a letter that is named: 'E before i.' */
const CLIPPED = /^['’](?:[Ee]m|[Tt]il|[Tt]was|[Tt]is|[Cc]ause|[Ff]raid|[Aa]ve|er|e|n|s|\d\ds?)\b/;

/**
 * Whether the single quotation marks of a text do not pair. Straight and curled ones count alike; an apostrophe inside a
 * word is none, and one at a word's end closes a quotation only where one is open.
 */
export function unevenQuotes(text: string): boolean {
  let open = false;
  for (const [at, sign] of [...text].entries()) {
    if (sign !== "'" && sign !== '‘' && sign !== '’') continue;
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    if (isLetter(before) && isLetter(after)) continue;
    if (opens(before, after)) {
      if (CLIPPED.test(text.slice(at))) continue;
      if (open) return true;
      open = true;
    } else if (open && !(isLetter(before) && before === 's' && closesLater(text, at))) open = false;
    else if (!open && !isLetter(before)) return true;
  }
  return open;
}

/** Whether double marks stand anywhere but, in pairs, inside a single quotation: people are quoted between single marks. */
export function looseDoubles(text: string): boolean {
  const inside = [...text.matchAll(/(?<![\p{L}])['‘](.*?)['’](?![\p{L}])/gu)].map((found) => found[1] ?? '');
  const doubles = (some: string): number => (some.match(/["“”]/g) ?? []).length;
  return doubles(text) > inside.reduce((sum, each) => sum + (doubles(each) % 2 === 0 ? doubles(each) : 0), 0);
}

const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
const opens = (before: string, after: string): boolean => /[\s([\u2014]/.test(before) && !/\s/.test(after);

/** A plural's apostrophe in the middle of what somebody says: a mark that closes comes after it, before any that opens. */
function closesLater(text: string, at: number): boolean {
  const rest = text.slice(at + 1);
  const closing = rest.search(/[.,?!…)]['’]/);
  const opening = rest.search(/(?:^|\s)['‘]\S/);
  return closing >= 0 && (opening < 0 || closing < opening);
}
