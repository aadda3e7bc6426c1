import { css, mix } from '../../paint/colour.ts';
import type { Mood } from '../mood.ts';

const PURE = {
  black: ['#232224', 0.06],
  soot: ['#121214', 0.04],
  pen: ['#2a2725', 0.06],
  white: ['#ece5d4', 0.12],
  paper: ['#eee6d2', 0.12],
  paperDark: ['#b7ad96', 0.24],
  cream: ['#e6d9b8', 0.18],
  red: ['#9c4136', 0.2],
  redDark: ['#6a2b25', 0.14],
  coral: ['#b8695a', 0.16],
  maroon: ['#934e58', 0.18],
  maroonDark: ['#56292f', 0.12],
  blue: ['#4b6478', 0.16],
  blueDark: ['#2c4056', 0.15],
  green: ['#5c7a55', 0.16],
  greenDark: ['#33463a', 0.14],
  boot: ['#3f4d45', 0.12],
  straw: ['#c9a45c', 0.18],
  orange: ['#b8743f', 0.12],
  orangeDark: ['#6e4128', 0.12],
  brass: ['#b6945a', 0.14],
  brassDark: ['#6f5426', 0.12],
  steel: ['#aeb3b2', 0.16],
  steelDark: ['#5b6264', 0.14],
  wood: ['#936b48', 0.18],
  woodDark: ['#573823', 0.12],
  leather: ['#8a5a3a', 0.16],
  leatherDark: ['#4d2f20', 0.12],
  stone: ['#8d8a80', 0.2],
  stoneDark: ['#55534d', 0.16],
  varnish: ['#934e58', 0.14],
  glass: ['#c8d3d0', 0.2],
} as const satisfies Record<string, readonly [string, number]>;

/** Colours of the things, each a little of the land it hangs over. */
export type ThingInks = Record<keyof typeof PURE | 'burr' | 'rim' | 'glow' | 'edge', string>;

/** At `away` 0 a thing is at hand, at 1 at the far end of the fence, where the haze takes more of it. */
export function thingInks(mood: Mood, away = 0): ThingInks {
  const land = mix(mood.earth, mood.near, 0.36 + 0.24 * away);
  const taken = 0.12 + 0.1 * away + 1.4 * mood.grey;
  const dirtied = Object.entries(PURE).map(([name, [ink, part]]) => [
    name,
    css(mix(ink, land, Math.min(0.62, part + taken))),
  ]);
  return {
    ...(Object.fromEntries(dirtied) as Record<keyof typeof PURE, string>),
    burr: css(mix(mood.light, land, 0.45), 0.55),
    rim: css(mix(mood.light, land, 0.15), 0.42),
    edge: css(mix(mood.ink, land, 0.2), 0.5),
    glow: css(mood.light),
  };
}

/** Every ink the same: for the shadow a thing throws. */
export function shadowInks(mood: Mood): ThingInks {
  const shade = css(mood.ink, 0.5);
  const names = [...Object.keys(PURE), 'burr', 'rim', 'glow', 'edge'];
  return Object.fromEntries(names.map((name) => [name, shade])) as ThingInks;
}

/** No colour at all: for measuring. */
export function blankInks(): ThingInks {
  const names = [...Object.keys(PURE), 'burr', 'rim', 'glow', 'edge'];
  return Object.fromEntries(names.map((name) => [name, ''])) as ThingInks;
}
