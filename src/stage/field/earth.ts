import type { FieldComposition, Tracks } from '../../core/field.ts';
import { mix, toned } from '../paint/colour.ts';
import { fbm } from '../paint/noise.ts';
import type { Press, Region } from '../paint/painting.ts';
import { bell, clamp, lerp, smoothstep } from '../paint/shape.ts';
import type { Arrangement } from './arrangement.ts';
import type { Mood } from './mood.ts';

/** Everything several plates ask about one point of the ploughed land, worked out once on their common grid. */
interface Soil {
  /** Depth below the horizon, 0 there to 1 at the verge. */
  readonly depth: number;
  /** Place across the furrows; a whole number from one crest to the next. */
  readonly across: number;
  /** −1 in the trough to 1 on the crest, with clods; fading where the furrows would crowd. */
  readonly relief: number;
  /** How far single furrows can be told apart. */
  readonly seen: number;
  /** 0 to 1 across one furrow. */
  readonly phase: number;
  readonly far: number;
}

const STEP = 2;

/** Ploughed land running to the light: ground tone, troughs, crests, water, wheat and trodden tracks; grains 9 to 13 and 18. */
export function printEarth(press: Press, place: Arrangement, mood: Mood, field: FieldComposition): void {
  const region: Region = {
    x: 0,
    y: place.horizon,
    width: place.width,
    height: place.height * lerp(0.9, 0.93, place.wide) - place.horizon,
  };
  const soil = survey(place, region);
  printGround(press, place, mood, region, soil);
  printRelief(press, place, mood, region, soil);
  printWater(press, place, mood, region, soil);
  if (field.wheat > 0.02) printWheat(press, mood, region, soil, field.wheat);
  printTracks(press, place, mood, region, soil, field.tracks);
}

type Survey = (x: number, y: number) => Soil;

function survey(place: Arrangement, region: Region): Survey {
  const columns = Math.ceil(region.width / STEP) + 2;
  const kept = new Map<number, Soil>();
  return (x, y) => {
    const key = ((y - region.y) / STEP) * columns + (x - region.x) / STEP;
    const known = kept.get(key);
    if (known) return known;
    const fresh = soilAt(place, x, y);
    kept.set(key, fresh);
    return fresh;
  };
}

function soilAt(place: Arrangement, px: number, py: number): Soil {
  const { unit, vanish, horizon, width, height, seed } = place;
  const x = px / unit;
  const y = py / unit;
  const below = (py - horizon) / unit;
  const offset = seed % 61;
  const rolling = (fbm(x * 0.0026 + 3 + offset, y * 0.004, 3) - 0.5) * 16 * smoothstep(0, 110, below);
  const d = Math.max(1.2, below + rolling);
  const reach = (height * lerp(0.8, 0.86, place.wide) - horizon) / unit;
  const depth = clamp(d / reach, 0, 1.4);
  const z = 250 / d;
  const bend = 190 * place.bend * depth ** 1.7;
  const lateral = (x - vanish / unit - bend) * z * 0.0205;
  const across = lateral + (fbm(lateral * 0.6 + 7 + offset, z * 1.7, 3) - 0.5) * 0.34;
  const phase = across - Math.floor(across);
  const aside = Math.abs(px - vanish) / width;
  const crowded = smoothstep(0.3, 0.13, Math.abs(lateral) / d / unit);
  const open = lerp(1, smoothstep(22, 95, d), smoothstep(0.12, 0.55, aside)) * crowded;
  const near = smoothstep(30, 200, d);
  const clods = fbm((x * 0.055) / (0.35 + near), (y * 0.13) / (0.35 + near) + 3, 4) - 0.5;
  const patches = fbm(x * 0.012 + offset, y * 0.05, 3) - 0.5;
  const seen = smoothstep(5, 26, d) * open;
  const relief =
    (Math.sin(phase * Math.PI * 2) * 0.62 * open + clods * lerp(0.5, 1.55, near) + patches * 0.7) *
    smoothstep(5, 26, d);
  return { depth, across, relief, seen, phase, far: z };
}

function printGround(press: Press, place: Arrangement, mood: Mood, region: Region, soil: Survey): void {
  const haze = mix(mood.near, mood.low, 0.35);
  press.tone(
    (x, y) => {
      const { depth } = soil(x, y);
      const sheen = bell((x - place.vanish) / place.width, 0.41) * (1 - depth) * 0.5 * mood.wet;
      const body = mix(
        mix(haze, mood.earth, smoothstep(-0.04, 0.3, depth)),
        mood.earthDark,
        smoothstep(0.35, 1.25, depth) * 0.55,
      );
      return toned(mix(body, mood.earthLight, clamp(sheen) * 0.6));
    },
    { soft: 0.45, grain: 9 },
    region,
    STEP,
  );
}

function printRelief(press: Press, place: Arrangement, mood: Mood, region: Region, soil: Survey): void {
  const haze = mix(mood.near, mood.low, 0.35);
  press.tone(
    (x, y) => {
      const { depth, relief } = soil(x, y);
      const alpha = smoothstep(0.05, 0.8, -relief) * 0.86 * smoothstep(0, 0.16, depth);
      return toned(mix(mood.earthDark, haze, 0.55 * smoothstep(0.35, 0, depth)), alpha);
    },
    { soft: 0.16, grain: 10, warp: 1.5, warpScale: 9 },
    region,
    STEP,
  );
  press.tone(
    (x, y) => {
      const { depth, relief } = soil(x, y);
      const lit = 0.24 + 0.66 * bell((x - place.vanish) / place.width, 0.47) * mood.wet;
      return toned(
        mood.earthLight,
        smoothstep(0.16, 0.78, relief) * lit * smoothstep(0, 0.05, depth) * lerp(1, 0.55, clamp(depth)),
      );
    },
    { soft: 0.15, grain: 11, warp: 1.3, warpScale: 8 },
    region,
    STEP,
  );
}

/** Water stands in the troughs, and shows only towards the light. */
function printWater(press: Press, place: Arrangement, mood: Mood, region: Region, soil: Survey): void {
  const ink = mix(mood.light, mood.sky[2]![1], 0.25);
  press.tone(
    (x, y) => {
      const { depth, across, phase, seen, far } = soil(x, y);
      const towards = bell((x - place.vanish) / place.width, 0.35);
      if (towards < 0.02) return null;
      const broad = lerp(0.1, 0.055, clamp(depth));
      const trough = smoothstep(broad, broad * 0.35, Math.abs(phase - 0.76));
      if (trough === 0) return null;
      const pools = smoothstep(0.44, 0.6, fbm(across * 0.7 + 30, far * 4.2, 3) + 0.1 * mood.wet);
      const broken = 0.55 + 0.9 * fbm(across * 3 + 9, far * 16, 2);
      const alpha =
        trough *
        pools *
        mood.wet *
        towards *
        smoothstep(0.015, 0.06, depth) *
        smoothstep(0.85, 0.22, depth) *
        broken *
        seen;
      return toned(ink, clamp(alpha, 0, 0.9));
    },
    { soft: 0.3, grain: 12, warp: 1.2 },
    region,
    STEP,
  );
}

/** Winter wheat stands on the crests. */
function printWheat(press: Press, mood: Mood, region: Region, soil: Survey, wheat: number): void {
  press.tone(
    (x, y) => {
      const { depth, phase, seen } = soil(x, y);
      const crest = smoothstep(0.2, 0.04, Math.abs(phase - 0.27)) * seen;
      const nearness = 0.3 + clamp(depth);
      const patchy = smoothstep(0.3, 0.56, fbm((x * 0.06) / nearness, (y * 0.16) / nearness, 3));
      const alpha =
        crest * patchy * smoothstep(0, 0.05, depth) * lerp(0.72, 1, clamp(depth)) +
        (1 - seen) * 0.34 * smoothstep(0, 0.06, depth);
      return toned(mood.wheat, clamp(alpha * lerp(0.3, 1, wheat)));
    },
    { soft: 0.18, grain: 18, warp: 1.4 },
    region,
    STEP,
  );
}

/** Two trodden lines; where they run is the only difference between the four kinds. */
function printTracks(press: Press, place: Arrangement, mood: Mood, region: Region, soil: Survey, tracks: Tracks): void {
  const worn = mix(mood.earthLight, mood.light, 0.12);
  const edge = mix(mood.earthDark, mood.ink, 0.4);
  const { unit } = place;
  const nearest = (s: Soil) => Math.min(...pathsOf(tracks, s.depth).map((path) => Math.abs(s.across - path)));
  press.tone(
    (x, y) => {
      const s = soil(x, y);
      return toned(edge, bell(nearest(s) - 0.2, 0.12) * 0.6 * smoothstep(0.03, 0.2, s.depth));
    },
    { soft: 0.24, grain: 15, warp: 1.4 },
    region,
    STEP,
  );
  press.tone(
    (x, y) => {
      const s = soil(x, y);
      const steps = 0.25 + 0.95 * smoothstep(0.38, 0.6, fbm((x * 0.035) / unit + 7, (y * 0.06) / unit, 3));
      return toned(
        worn,
        clamp(
          bell(nearest(s), lerp(0.15, 0.115, s.depth)) *
            lerp(0.62, 0.78, s.depth) *
            steps *
            smoothstep(0.02, 0.16, s.depth),
        ),
      );
    },
    { soft: 0.26, grain: 17, warp: 1.4 },
    region,
    STEP,
  );
}

/** Where the tracks cross the furrows at a depth: 0 leads to the light. */
function pathsOf(tracks: Tracks, depth: number): readonly number[] {
  const apart = smoothstep(0.26, 0.62, depth);
  if (tracks === 'one') return [0.27];
  if (tracks === 'beside') return [-0.38, 0.62];
  if (tracks === 'meet') return [0.1 - 1.9 * apart, 0.1 + 1.5 * apart];
  const parted = smoothstep(0.2, 0.05, depth) * 9;
  return [0.1 - 1.9 * apart - parted, 0.1 + 1.5 * apart + parted];
}
