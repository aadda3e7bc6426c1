import { SCENES } from '../../core/scenes.ts';
import type { Stage } from '../../core/scene.ts';
import { houseRules, longSentences } from '../../../story/en/house-words.ts';
import { looseDoubles, unevenQuotes } from './quotes.ts';
import type { HouseException, HouseRule } from './rule.ts';
import { wordsOf, type Said } from './said.ts';

export interface WordFault {
  readonly where: string;
  readonly rule: string;
  /** What was found, and enough around it to find it by. */
  readonly message: string;
}

/** The longest label and the longest sentence, in words. */
export const LIMITS = { label: 12, sentence: 60 } as const;

/** Every fault of every string, by the house's rules and the few that are counted and not listed. */
export function lintWords(said: readonly Said[], rules: readonly HouseRule[] = houseRules): WordFault[] {
  return [
    ...said.flatMap((one) => [...rules.flatMap((rule) => faultsOf(one, rule)), ...lengthsOf(one), ...quotesOf(one)]),
    ...agesTwice(said),
  ];
}

/** The exceptions that nothing needs any more. */
export function staleExceptions(said: readonly Said[], rules: readonly HouseRule[] = houseRules): HouseException[] {
  return [longSentences, ...rules.map(({ except = [] }) => except)].flatMap((some) =>
    some.filter((one) => !said.some((each) => each.part.startsWith(one.in) && each.text.includes(one.words))),
  );
}

/** What a rule looks for: one pattern for all its words, and its forms. */
export const patternsOf = ({ words = [], forms = [] }: HouseRule): RegExp[] => [
  ...(words.length > 0 ? [new RegExp(`${STARTS}(?:${words.map(asPattern).join('|')})${ENDS}`, 'iu')] : []),
  ...forms.map(({ pattern }) => pattern),
];

/** A word begins after no letter and after no apostrophe of its own; it ends before no letter but a possessive's. */
const STARTS = String.raw`(?<![\p{L}\p{N}]|\p{L}['’])`;
const ENDS = String.raw`(?![\p{L}\p{N}]|['’](?!s\b)\p{L})`;

const asPattern = (word: string): string =>
  word
    .replace(/[.+?^$()[\]\\]/g, '\\$&')
    .replaceAll("'", "['’]")
    .replace(/\*$/, "[\\p{L}'’-]*");

const compiled = new WeakMap<HouseRule, RegExp[]>();

function faultsOf({ where, part, kind, text }: Said, rule: HouseRule): WordFault[] {
  if (!rule.binds.includes(kind)) return [];
  const patterns = compiled.get(rule) ?? patternsOf(rule);
  compiled.set(rule, patterns);
  const allowed = (rule.except ?? []).filter((one) => part.startsWith(one.in) && text.includes(one.words));
  const left = allowed.reduce((rest, one) => rest.replaceAll(one.words, ''), text);
  return patterns.flatMap((pattern) => {
    const found = pattern.exec(left);
    return found ? [{ where, rule: rule.name, message: around(left, found.index, found[0].length) }] : [];
  });
}

const around = (text: string, at: number, length: number): string =>
  `${at > 30 ? '…' : ''}${text.slice(Math.max(0, at - 30), at)}[${text.slice(at, at + length)}]${text.slice(at + length, at + length + 30)}`;

function lengthsOf({ where, part, kind, text }: Said): WordFault[] {
  const count = wordsOf(text).length;
  const labels = kind === 'label' && count > LIMITS.label;
  const may = longSentences.filter((one) => one.in === part);
  const long = sentencesIn(text).filter(
    (sentence) => wordsOf(sentence).length > LIMITS.sentence && !may.some(({ words }) => sentence.startsWith(words)),
  );
  return [
    ...(labels ? [{ where, rule: `a label of more than ${LIMITS.label} words`, message: `${count}: ${text}` }] : []),
    ...long.map((sentence) => ({
      where,
      rule: `a sentence of more than ${LIMITS.sentence} words`,
      message: `${wordsOf(sentence).length}: ${sentence.slice(0, 60)}…`,
    })),
  ];
}

const sentencesIn = (text: string): string[] => text.split(/(?<=[.?!]['’]?)\s+(?=['‘]?\p{Lu})/u);

function quotesOf({ where, kind, text }: Said): WordFault[] {
  const message = text.slice(0, 80);
  return [
    ...(kind !== 'sound' && unevenQuotes(text) ? [{ where, rule: 'quotation marks that do not pair', message }] : []),
    ...(looseDoubles(text)
      ? [{ where, rule: 'a double quotation mark that is not inside what somebody says', message }]
      : []),
  ];
}

const AGE =
  /\bYou are (?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty)\b/;

/** 'You are nine' opens a new age, once in a stage. */
function agesTwice(said: readonly Said[]): WordFault[] {
  const told = new Map<Stage, string>();
  return said.flatMap(({ where, part, kind, text }) => {
    const stage = kind === 'line' ? stageOf(part) : undefined;
    if (!stage || !AGE.test(text)) return [];
    const before = told.get(stage);
    told.set(stage, before ?? where);
    return before ? [{ where, rule: "'You are' and an age twice in a stage", message: `first at ${before}` }] : [];
  });
}

const stageOf = (knot: string): Stage | undefined => {
  const id = /^s\d\d/.exec(knot)?.[0].toUpperCase();
  return SCENES.find((scene) => scene.id === id)?.stage;
};
