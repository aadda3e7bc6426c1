import type { Knot } from './knot.ts';

/** What a scene leans on, to be looked at and not refused: how often, over all its branches. */
const CRUTCHES: Readonly<Record<string, RegExp>> = {
  hands: /\b(?:hands?|fingers?|thumbs?|palms?|fists?|wrists?)\b/gi,
  looks: /\b(?:look|looks|looked|looking)\b/gi,
  faces: /\b(?:colours?|blush\w*|redden\w*|flush\w*|goes (?:red|pink|white|grey))\b/gi,
};
/** Ends that come too easily: what nobody can think, say or find out. */
const ENDER =
  /\b(?:can't think|cannot think|couldn't (?:say|tell|think)|can't (?:say|tell)|never (?:do|did) (?:find|get|say|know|ask)|don't know (?:why|what|which|who))\b/i;

/** For each scene the figures as words, most leaned-on first. Scenes that lean on nothing much are left out. */
export function countCrutches(knots: readonly Knot[]): { readonly knot: string; readonly figures: string }[] {
  return knots
    .filter(({ name }) => /^(?:s\d\d_|road_|reseeing)/.test(name))
    .map((knot) => ({ knot: knot.name, figures: figuresOf(knot) }));
}

function figuresOf({ passages }: Knot): string {
  const lines = passages.filter(({ kind }) => kind === 'line').map(({ text }) => text);
  const text = lines.join('\n');
  const counts = Object.entries(CRUTCHES).map(([name, pattern]) => `${name} ${(text.match(pattern) ?? []).length}`);
  const enders = lines.filter((line) => ENDER.test(line.split(/(?<=[.?!]['’]?)\s+/).at(-1) ?? '')).length;
  return [...counts, `enders ${enders}`].join(', ');
}
