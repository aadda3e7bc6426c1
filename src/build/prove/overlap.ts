import { createHash } from 'node:crypto';

/** The article's runs of six words, and its runs of five with three words of substance, as salted hashes: its wording is not kept. */
export interface SourceRuns {
  readonly salt: string;
  readonly runs: { readonly 5: readonly string[]; readonly 6: readonly string[] };
}

/** Titles, and phrases that anything about the same matter has to use. */
const ALLOWED = [
  "Kazuo Ishiguro's Never Let Me Go: a model of 'completion' for the end of life",
  'Department of Psychiatry and Division of Geriatrics and Palliative Medicine',
  'at the end of life',
  'the end of their lives',
  'for the rest of her life',
].map((phrase) => ` ${wordsOf(phrase).join(' ')} `);

/** Gives the runs of a text that stand in the article too. */
export function overlapsWith({ salt, runs }: SourceRuns): (text: string) => string[] {
  const [five, six] = [new Set(runs[5]), new Set(runs[6])];
  const stands = (run: readonly string[], among: ReadonlySet<string>, length: number): boolean =>
    run.length === length && among.has(hashOf(salt, run)) && !isAllowed(run);
  return (text) => {
    const words = wordsOf(text);
    return words.flatMap((_, at) => {
      const long = words.slice(at, at + 6);
      const short = words.slice(at, at + 5);
      if (stands(long, six, 6)) return [long.join(' ')];
      return stands(short, five, 5) ? [short.join(' ')] : [];
    });
  };
}

export const hashOf = (salt: string, run: readonly string[]): string =>
  createHash('sha256')
    .update(salt + run.join(' '))
    .digest('hex')
    .slice(0, 16);

const isAllowed = (run: readonly string[]): boolean => ALLOWED.some((phrase) => phrase.includes(` ${run.join(' ')} `));

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter(Boolean);
}
