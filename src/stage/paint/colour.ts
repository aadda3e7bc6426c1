import type { Rgb, Tone } from './painting.ts';
import { clamp } from './shape.ts';

/** A colour by its web name `#rrggbb`, or by its three channels 0–255. */
export type Ink = string | Rgb;
export type Stop = readonly [at: number, ink: Ink];

export function rgb(ink: Ink): Rgb {
  if (typeof ink !== 'string') return ink;
  const n = Number.parseInt(ink.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

/** Plain mixing in sRGB: for small steps between neighbours. */
export function mix(from: Ink, to: Ink, t: number): Rgb {
  const a = rgb(from);
  const b = rgb(to);
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** Mixing in OKLab, for distant colours (Ottosson, A perceptual color space for image processing, 2020). */
export function mixOklab(from: Ink, to: Ink, t: number): Rgb {
  const a = oklab(rgb(from));
  const b = oklab(rgb(to));
  return fromOklab([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]);
}

/** Moves an ink towards warm (1) or cold (−1) by a little, keeping its lightness. */
export function warmed(ink: Ink, warmth: number, amount = 0.03): Rgb {
  const [light, green, blue] = oklab(rgb(ink));
  return fromOklab([light, green + warmth * amount * 0.25, blue + warmth * amount]);
}

/** A colour for a drawing surface. */
export function css(ink: Ink, alpha = 1): string {
  const [r, g, b] = rgb(ink);
  return `rgba(${Math.round(r)},${Math.round(g)},${Math.round(b)},${alpha.toFixed(3)})`;
}

export function toned(ink: Rgb, alpha = 1): Tone {
  return [ink[0], ink[1], ink[2], alpha];
}

/** A colour for each place from 0 to 1, eased half-way between the stops so that none of them shows as a line. */
export function ramp(stops: readonly Stop[]): (t: number) => Rgb {
  const inks = stops.map(([at, ink]) => [at, rgb(ink)] as const);
  const first = inks[0]!;
  return (t) => {
    let [below, from] = first;
    if (t <= below) return from;
    for (const [at, to] of inks) {
      if (t <= at) {
        const k = (t - below) / (at - below || 1);
        return mix(from, to, k * k * (3 - 2 * k) * 0.5 + k * 0.5);
      }
      [below, from] = [at, to];
    }
    return from;
  };
}

function oklab([r, g, b]: Rgb): Rgb {
  const [x, y, z] = [linear(r), linear(g), linear(b)];
  const l = Math.cbrt(0.4122214708 * x + 0.5363325363 * y + 0.0514459929 * z);
  const m = Math.cbrt(0.2119034982 * x + 0.6806995451 * y + 0.1073969566 * z);
  const s = Math.cbrt(0.0883024619 * x + 0.2817188376 * y + 0.6299787005 * z);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([light, a, b]: Rgb): Rgb {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function linear(channel: number): number {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}

function gamma(light: number): number {
  const c = clamp(light);
  return 255 * (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
}
