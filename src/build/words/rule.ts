/** What a string is to whoever reads it: the lints ask by kind. */
export const KINDS = [
  'line',
  'label',
  'note',
  'margin',
  'prompt',
  'heading',
  'summary',
  'page',
  'picture',
  'thing',
  'sound',
] as const;
export type Kind = (typeof KINDS)[number];

/** Words or forms that some kinds of string do without, with where the rule comes from. */
export interface HouseRule {
  readonly name: string;
  readonly from: string;
  readonly binds: readonly Kind[];
  /** Whole words or phrases in small letters; a star at the end stands for any ending. */
  readonly words?: readonly string[];
  readonly forms?: readonly { readonly pattern: RegExp; readonly planted: string }[];
  /** Where it may stand after all: the words themselves and the knot or key path they stand in. */
  readonly except?: readonly HouseException[];
}
export interface HouseException {
  readonly words: string;
  readonly in: string;
  readonly reason: string;
}
