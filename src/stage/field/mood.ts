import type { FieldComposition } from '../../core/field.ts';
import type { Stop } from '../paint/colour.ts';
import { mixOklab, warmed } from '../paint/colour.ts';
import type { Rgb } from '../paint/painting.ts';
import { clamp, lerp } from '../paint/shape.ts';

/** The inks and weather of one field. */
export interface Mood {
  readonly paper: Rgb;
  readonly sky: readonly Stop[];
  /** The lowest sky. */
  readonly low: Rgb;
  readonly cloud: Rgb;
  readonly light: Rgb;
  readonly far: Rgb;
  readonly near: Rgb;
  readonly earth: Rgb;
  readonly earthDark: Rgb;
  readonly earthLight: Rgb;
  readonly ink: Rgb;
  readonly grass: readonly [Rgb, Rgb, Rgb];
  readonly wheat: Rgb;
  readonly cloudOpacity: number;
  readonly cover: number;
  readonly glow: number;
  /** How much light lies in the furrows, 0 to 1. */
  readonly wet: number;
  /** How much the things are greyed. */
  readonly grey: number;
  /** Rags and plastic in the wires, about 0 to 1. */
  readonly rags: number;
}

type Inks = Record<
  | 'paper'
  | 'sky0'
  | 'sky1'
  | 'sky2'
  | 'sky3'
  | 'sky4'
  | 'cloud'
  | 'light'
  | 'far'
  | 'near'
  | 'earth'
  | 'earthDark'
  | 'earthLight'
  | 'ink'
  | 'grass0'
  | 'grass1'
  | 'grass2'
  | 'wheat',
  string
>;
type Weather = Record<'cloudOpacity' | 'cover' | 'glow' | 'wet' | 'grey' | 'rags', number>;
interface Pole {
  readonly inks: Inks;
  readonly weather: Weather;
}

/** Anchors of the art direction, section 8. The shut sky keeps a bright strip: none of the fields is murky. */
const OPEN: Pole = {
  inks: {
    paper: '#f1e8d4',
    sky0: '#8fa3ab',
    sky1: '#b6c1bc',
    sky2: '#ddd7c0',
    sky3: '#f1dfb2',
    sky4: '#f6e2ae',
    cloud: '#8a949a',
    light: '#fdf3d6',
    far: '#b3b5a4',
    near: '#97998a',
    earth: '#806a50',
    earthDark: '#4a3d32',
    earthLight: '#e6d2a2',
    ink: '#171411',
    grass0: '#595335',
    grass1: '#a08c55',
    grass2: '#d8c284',
    wheat: '#93965e',
  },
  weather: { cloudOpacity: 0.5, cover: 0.58, glow: 1, wet: 0.85, grey: 0, rags: 0.5 },
};
const BROKEN: Pole = {
  inks: {
    paper: '#e9e2d2',
    sky0: '#5d6b74',
    sky1: '#8b9799',
    sky2: '#bdbfb4',
    sky3: '#e2d5b6',
    sky4: '#efdfb6',
    cloud: '#424d57',
    light: '#f8edcf',
    far: '#838f8c',
    near: '#66726f',
    earth: '#57473b',
    earthDark: '#2f2825',
    earthLight: '#b3a184',
    ink: '#171515',
    grass0: '#454334',
    grass1: '#6c6549',
    grass2: '#98895f',
    wheat: '#6f7452',
  },
  weather: { cloudOpacity: 0.88, cover: 0.5, glow: 0.8, wet: 0.55, grey: 0, rags: 0.8 },
};
const SHUT: Pole = {
  inks: {
    paper: '#d9d6cf',
    sky0: '#3c444b',
    sky1: '#596167',
    sky2: '#7c8485',
    sky3: '#bcc1bb',
    sky4: '#d6d9d3',
    cloud: '#2a3036',
    light: '#e6e8e2',
    far: '#656d6f',
    near: '#484f52',
    earth: '#3d3733',
    earthDark: '#1c1a1a',
    earthLight: '#86827c',
    ink: '#111112',
    grass0: '#2c2b27',
    grass1: '#45433a',
    grass2: '#67624f',
    wheat: '#4d5142',
  },
  weather: { cloudOpacity: 0.93, cover: 0.42, glow: 0.7, wet: 0.4, grey: 0.14, rags: 1 },
};

interface Weights {
  readonly open: number;
  readonly broken: number;
  readonly shut: number;
}

/** A point between three skies: open, broken and shut. Broken is a state of its own, not a grey between the others. */
export function moodOf(field: FieldComposition): Mood {
  const weights = weigh(field);
  // A canvas has yellowed under its varnish, all of it alike.
  const ink = (name: keyof Inks): Rgb =>
    warmed(blend(weights, OPEN.inks[name], BROKEN.inks[name], SHUT.inks[name]), field.canvas, 0.026);
  const amount = (name: keyof Weather): number =>
    OPEN.weather[name] * weights.open + BROKEN.weather[name] * weights.broken + SHUT.weather[name] * weights.shut;
  const { warmth } = field.sky;
  const low = warmed(ink('sky4'), warmth, 0.035);
  return {
    paper: ink('paper'),
    sky: [
      [0, ink('sky0')],
      [0.33, ink('sky1')],
      [0.64, ink('sky2')],
      [0.86, warmed(ink('sky3'), warmth, 0.028)],
      [1, low],
    ],
    low,
    cloud: ink('cloud'),
    light: warmed(ink('light'), warmth, 0.035),
    far: ink('far'),
    near: ink('near'),
    earth: ink('earth'),
    earthDark: ink('earthDark'),
    earthLight: warmed(ink('earthLight'), warmth, 0.015),
    ink: ink('ink'),
    grass: [ink('grass0'), ink('grass1'), ink('grass2')],
    wheat: ink('wheat'),
    cloudOpacity: amount('cloudOpacity'),
    cover: lerp(amount('cover'), lerp(0.62, 0.4, field.sky.cloud), 0.4),
    glow: lerp(amount('glow'), 0.35 + 0.65 * field.sky.light, 0.4),
    wet: clamp(amount('wet') + (field.rain ? 0.12 : 0)),
    grey: amount('grey'),
    rags: clamp(amount('rags') * (0.55 + 0.6 * field.wind)),
  };
}

function weigh({ sky }: FieldComposition): Weights {
  const open = (sky.light * (1 - sky.cloud) + 0.005) ** 1.5;
  const shut = ((1 - sky.light) * sky.cloud + 0.005) ** 1.5;
  const broken = (1.15 * sky.light * sky.cloud + 0.7 * (1 - sky.light) * (1 - sky.cloud)) ** 1.5;
  const sum = open + shut + broken;
  return { open: open / sum, broken: broken / sum, shut: shut / sum };
}

function blend(weights: Weights, open: string, broken: string, shut: string): Rgb {
  const ends = mixOklab(shut, open, weights.open / (weights.open + weights.shut));
  return mixOklab(ends, broken, weights.broken);
}
