import { css, mix } from '../../paint/colour.ts';
import type { Mood } from '../mood.ts';

const PURE = {
  black: ['#232224', 0.06],
  soot: ['#121214', 0.04],
  pen: ['#2a2725', 0.06],
  white: ['#f1ecdf', 0.1],
  paper: ['#eee6d2', 0.12],
  paperDark: ['#b7ad96', 0.24],
  cream: ['#e6d9b8', 0.18],
  red: ['#a8402f', 0.16],
  redDark: ['#6a2b25', 0.14],
  coral: ['#d0705a', 0.1],
  maroon: ['#934e58', 0.14],
  maroonDark: ['#56292f', 0.12],
  blue: ['#4d6f8f', 0.18],
  blueDark: ['#2c4056', 0.15],
  green: ['#5c7a55', 0.16],
  greenDark: ['#33463a', 0.14],
  boot: ['#3f5148', 0.1],
  straw: ['#d3ac5c', 0.18],
  orange: ['#d97b34', 0.1],
  orangeDark: ['#8f4a20', 0.1],
  brass: ['#c9a04e', 0.14],
  brassDark: ['#6f5426', 0.12],
  steel: ['#aeb3b2', 0.16],
  steelDark: ['#5b6264', 0.14],
  wood: ['#9c6d43', 0.16],
  woodDark: ['#573823', 0.12],
  leather: ['#8a5a3a', 0.16],
  leatherDark: ['#4d2f20', 0.12],
  stone: ['#8d8a80', 0.2],
  stoneDark: ['#55534d', 0.16],
  varnish: ['#b23a4e', 0.1],
  glass: ['#c8d3d0', 0.2],
} as const satisfies Record<string, readonly [string, number]>;

/** Colours of the things, each a little of the land it hangs over. */
export type ThingInks = Record<keyof typeof PURE | 'burr' | 'rim' | 'glow' | 'edge', string>;

export function thingInks(mood: Mood): ThingInks {
  const land = mix(mood.earth, mood.near, 0.4);
  const dirtied = Object.entries(PURE).map(([name, [ink, part]]) => [
    name,
    css(mix(ink, land, Math.min(0.6, part + 0.07 + mood.grey))),
  ]);
  return {
    ...(Object.fromEntries(dirtied) as Record<keyof typeof PURE, string>),
    burr: css(mix(mood.light, land, 0.3), 0.66),
    rim: css(mood.light, 0.5),
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
