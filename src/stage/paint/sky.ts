import type { Ink, Stop } from './colour.ts';
import { css, mix, ramp, rgb, toned } from './colour.ts';
import { inkLine } from './line.ts';
import { fbm } from './noise.ts';
import type { Press, Region } from './painting.ts';
import { sampled } from './sampled.ts';
import { bell, clamp, lerp, smoothstep } from './shape.ts';
import { random } from '../../core/random.ts';

export interface Sky {
  /** In pixels from the top. */
  readonly horizon: number;
  /** The column over which the light stands, in pixels. */
  readonly vanish: number;
  /** From the zenith (0) to the horizon (1). */
  readonly stops: readonly Stop[];
  readonly cloud: Ink;
  /** How much sky stays clear: about .4 shut to .6 open. */
  readonly cover: number;
  readonly opacity: number;
  readonly light: Ink;
  /** Strength of the band, 0 to 1. */
  readonly glow: number;
  /** 0 a slit at the horizon, .5 a band, 1 a wide low sun. */
  readonly breadth: number;
  readonly seed: number;
  /** Lays the clouds on a layer of their own that drifts; the painter then lifts a held one for the land. */
  readonly drift?: boolean;
}

/** Ramp, band of light, clouds in two bites and their lit rims; grains 1 to 5. */
export function printSky(press: Press, sky: Sky): void {
  const region: Region = { x: 0, y: 0, width: press.width, height: sky.horizon + 6 };
  const density = sampled(region, 3, cloudDensity(press, sky));
  const tint = ramp(sky.stops);
  printRamp(press, sky, region, tint);
  printBand(press, sky, region, density);
  if (sky.drift) press.lift('drift');
  printClouds(press, sky, region, density, tint);
}

function printRamp(press: Press, sky: Sky, region: Region, tint: ReturnType<typeof ramp>): void {
  const rate = 1 / press.unit;
  press.tone(
    (x, y) => {
      const drifted = y / sky.horizon + (fbm(x * 0.002 * rate + sky.seed, y * 0.006 * rate, 3) - 0.5) * 0.1;
      return toned(tint(clamp(drifted)), 0.97);
    },
    { soft: 0.42, grain: 1 },
    region,
    4,
  );
}

/** Clouds lie on a plane overhead and are seen foreshortened towards the horizon. */
function cloudDensity(press: Press, sky: Sky) {
  const span = press.unit * 1600;
  const offset = (sky.seed % 97) + 1;
  return (x: number, y: number) => {
    const above = (sky.horizon * 1.1 - y) / sky.horizon;
    const far = 0.55 / (above * 0.9 + 0.1);
    const u = ((x - sky.vanish) / span) * far * 3.1 + offset;
    const v = far * 2.6 + 1.7;
    const fine = fbm(u + fbm(u * 1.7, v * 1.7, 3) * 0.55, v * 1.25, 6, 2.1, 0.52);
    return fine * 0.72 + fbm(u * 0.35 + 4, v * 0.4, 2) * 0.34;
  };
}

function printBand(press: Press, sky: Sky, region: Region, density: (x: number, y: number) => number): void {
  const light = rgb(sky.light);
  const from = lerp(0.8, 0.56, sky.breadth);
  const reach = lerp(0.3, 0.52, sky.breadth) * Math.max(1, 1.25 - press.width / press.height / 2);
  press.tone(
    (x, y) => {
      const t = y / sky.horizon;
      const clear = 1 - 0.66 * smoothstep(sky.cover, sky.cover + 0.16, density(x, y));
      return toned(
        light,
        smoothstep(from, 0.985, t) * bell((x - sky.vanish) / press.width, reach) * clear * clamp(sky.glow) * 0.95,
      );
    },
    { soft: 0.26, grain: 4, warp: 0.8 },
    region,
    3,
  );
}

function printClouds(
  press: Press,
  sky: Sky,
  region: Region,
  density: (x: number, y: number) => number,
  tint: ReturnType<typeof ramp>,
): void {
  const { cover, horizon } = sky;
  press.tone(
    (x, y) => {
      const t = y / horizon;
      const alpha = smoothstep(cover, cover + 0.2, density(x, y)) * lerp(0.25, 1, smoothstep(1.02, 0.8, t));
      return toned(mix(sky.cloud, tint(clamp(t * 0.9)), 0.12 + 0.45 * t * t), alpha * sky.opacity);
    },
    { soft: 0.24, grain: 2, warp: 1.1, warpScale: 14 },
    region,
    3,
  );
  const core = mix(sky.cloud, [0, 0, 0], 0.25);
  press.tone(
    (x, y) =>
      toned(
        core,
        smoothstep(cover + 0.13, cover + 0.33, density(x, y)) *
          smoothstep(0.95, 0.35, y / horizon) *
          0.55 *
          sky.opacity,
      ),
    { soft: 0.17, grain: 7, warp: 1.2, warpScale: 12 },
    region,
    3,
  );
  printRims(press, sky, region, density);
}

/** The edge of a cloud that looks towards the light is lit. */
function printRims(press: Press, sky: Sky, region: Region, density: (x: number, y: number) => number): void {
  const light = rgb(sky.light);
  const lift = 5 * press.unit;
  press.tone(
    (x, y) => {
      const here = density(x, y);
      const edge = clamp((density(x, y - lift) - here) * 9) * smoothstep(sky.cover - 0.06, sky.cover + 0.06, here);
      return toned(light, edge * smoothstep(0.2, 0.75, y / sky.horizon) * 0.6 * clamp(sky.glow));
    },
    { soft: 0.24, grain: 5, warp: 0.8 },
    region,
    3,
  );
}

export interface Rain {
  readonly ink: Ink;
  readonly drops: number;
  /** Slant, 0 upright to 1. */
  readonly wind: number;
  readonly seed: number;
}

/** Thin slanting strokes over the whole plate; grain 26. */
export function printRain(press: Press, rain: Rain): void {
  const sheet = press.sheet();
  const next = random(rain.seed);
  for (let i = 0; i < rain.drops; i++) {
    const x = next() * press.width * 1.2 - press.width * 0.15;
    const y = next() * press.height * 1.05 - 30 * press.unit;
    const length = (26 + next() * 60) * press.unit;
    const stroke = [
      [x, y] as const,
      [x + length * 0.21 * rain.wind, y + length / 2] as const,
      [x + length * 0.42 * rain.wind, y + length] as const,
    ];
    inkLine(sheet, stroke, (0.7 + next() * 0.8) * press.unit, css(rain.ink, 0.26 + next() * 0.3), next);
  }
  press.pull(sheet, { soft: 0.36, warp: 0, grain: 26, opacity: 0.8 });
}
