import { random } from '../../core/random.ts';
import { css, mix, ramp } from '../paint/colour.ts';
import { polygon, wobble } from '../paint/line.ts';
import { fbm, valueNoise } from '../paint/noise.ts';
import type { Painting, Press, Surface, Tone } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { clamp, lerp, smoothstep } from '../paint/shape.ts';
import { drawTree, growTree } from '../paint/tree.ts';
import { drawLand } from '../paint/woods.ts';
import { line, taper } from './strokes.ts';
import { car, instruments, mirror } from './car.ts';
import { glow } from './glow.ts';
import { frameOf, type PlatePlan, type PlateRecipe } from './plate.ts';

/** Where the road runs. Depth is 0 at the horizon and 1 at the foot of the sheet; everything else is in pixels. */
export interface Road {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly horizon: number;
  readonly drop: number;
  readonly vanish: number;
  readonly light: number;
  left(depth: number): number;
  right(depth: number): number;
  centre(depth: number): number;
  /** How much of the headlamps' light falls there, 0–1. */
  beam(x: number, y: number): number;
}

const NIGHT = '#0b0e12';

/** The road at the end of the afterglow, seen over the dashboard: a lit road with nobody on it. */
export const nightRoad: PlateRecipe = { paper: '#101318', paint, focus: { x: 0.53, y: 0.5 } };

function paint(press: Press, plan: PlatePlan): Painting {
  const road = layRoad(press, plan.light ?? 1);
  sky(press, road);
  country(press, road);
  asphalt(press, road);
  verges(press, road);
  hedge(press, road, -1);
  hedge(press, road, 1);
  trees(press, road);
  poles(press, road);
  markings(press, road);
  lamps(press, road);
  car(press, road);
  mirror(press, road);
  instruments(press, road);
  return press.finish({ grain: 0.05, plate: 0.05, fibre: 0.012, vignette: 0.1 });
}

function layRoad(press: Press, light: number): Road {
  const { width, height, unit } = frameOf(press);
  const horizon = Math.round(height * 0.46);
  const drop = height - horizon;
  const vanish = width * 0.53;
  const span = 1560 * unit;
  const bend = (d: number) => span * 0.085 * Math.pow(1 - d, 5);
  const edge = (slope: number) => (d: number) => vanish + span * slope * d + bend(d);
  const beam = (x: number, y: number) => {
    const d = (y - horizon) / drop;
    if (d <= 0) return 0;
    const across = (x - (vanish - span * 0.05 * d + span * 0.06 * Math.pow(1 - d, 5))) / (span * (0.05 + 0.62 * d));
    const along =
      smoothstep(0.015, 0.1, d) * (0.26 + 0.74 * Math.exp(-(((d - 0.3) / 0.25) ** 2))) * smoothstep(1.15, 0.45, d);
    return light * Math.exp(-across * across * 1.7) * along;
  };
  return {
    width,
    height,
    unit,
    horizon,
    drop,
    vanish,
    light,
    left: edge(-0.62),
    right: edge(0.94),
    centre: edge(0.16),
    beam,
  };
}

function sky(press: Press, { width, unit, horizon, vanish }: Road): void {
  const tones = ramp([
    [0, '#10141b'],
    [0.4, '#1a2430'],
    [0.6, '#2f404c'],
    [0.8, '#5c6d70'],
    [0.93, '#a09a7c'],
    [1, '#d2b884'],
  ]);
  const above = { x: 0, y: 0, width, height: horizon + 20 };
  press.tone(
    (x, y) => {
      const t = clamp(y / horizon + (fbm((x * 0.0019) / unit, (y * 0.008) / unit, 3) - 0.5) * 0.1);
      const aside = (x - vanish) / (1560 * unit);
      const [r, g, b] = mix(tones(t * 0.86), tones(t), Math.exp(-aside * aside * 4.5));
      return [r, g, b, 0.98];
    },
    { soft: 0.36, grain: 1 },
    above,
    4,
  );
  press.tone(
    (x, y) => {
      const rise = (horizon * 1.12 - y) / horizon;
      const k = 0.5 / (rise + 0.12);
      const across = ((x - vanish) / (1560 * unit)) * k * 2.4 + 5.9;
      const n = fbm(across + (fbm(across * 2, k * 4, 2) - 0.5) * 0.4, k * 2.3, 5);
      return [13, 17, 23, smoothstep(0.46, 0.68, n) * smoothstep(0.93, 0.6, y / horizon) * 0.86];
    },
    { soft: 0.24, grain: 2, warp: 1.2 },
    above,
  );
}

function country(press: Press, { width, height, unit, horizon }: Road): void {
  const far = press.sheet();
  drawLand(far, (x) => horizon - (10 + fbm((x * 0.004) / unit, 2, 4) * 26) * unit, width, height, css('#26323a', 0.96));
  press.pull(far, { soft: 0.24, warp: 0.8, grain: 3 });
  const near = press.sheet();
  const copse = (x: number) =>
    Math.max(0, valueNoise((x * 0.011) / unit, 3) - 0.58) * 44 + fbm((x * 0.06) / unit, 5, 2) * 9;
  drawLand(
    near,
    (x) => horizon + (3 - fbm((x * 0.012) / unit, 8, 3) * 14 - copse(x)) * unit,
    width,
    height,
    css('#12181d', 1),
  );
  press.pull(near, { soft: 0.22, warp: 1, grain: 4 });
}

function asphalt(press: Press, road: Road): void {
  const below = { x: 0, y: road.horizon, width: road.width, height: road.drop };
  const inside = (x: number, d: number) => {
    const [l, r, soft] = [road.left(d), road.right(d), (2 + d * 12) * road.unit];
    return smoothstep(l - soft, l + soft, x) * smoothstep(r + soft, r - soft, x);
  };
  press.tone(
    (x, y) => [27, 33, 38, inside(x, (y - road.horizon) / road.drop)],
    { soft: 0.36, warp: 1, grain: 5 },
    below,
  );
  press.tone((x, y) => litRoad(road, inside, x, y), { soft: 0.36, warp: 0.5, grain: 6 }, below);
}

/** One even pool: the wheel tracks are only a little darker than the crown between them. */
function litRoad(road: Road, inside: (x: number, d: number) => number, x: number, y: number): Tone {
  const d = (y - road.horizon) / road.drop;
  const b = road.beam(x, y);
  if (b <= 0.005) return null;
  const across = (x - road.centre(d)) / (1560 * road.unit * d);
  const worn = Math.exp(-(((across + 0.17) / 0.05) ** 2)) + Math.exp(-(((across + 0.56) / 0.06) ** 2));
  const patch = fbm(across * 7, 0.5 / d + 4, 2) - 0.5;
  const alpha = clamp(Math.pow(b, 1.12) * (0.95 - 0.13 * worn + 0.22 * patch)) * 0.94 * inside(x, d);
  const [r, g, bl] = mix('#a78f60', '#f3e3b4', clamp(b * 1.05));
  return [r, g, bl, alpha];
}

function verges(press: Press, road: Road): void {
  const below = { x: 0, y: road.horizon, width: road.width, height: road.drop };
  press.tone((x, y) => vergeGlow(road, x, y), { soft: 0.28, warp: 1.4, grain: 7 }, below);
  const dark = press.sheet();
  const lit = press.sheet();
  const next = random(9);
  for (let i = 0; i < 260; i++) {
    const side = i % 5 === 0 ? 1 : -1;
    const d = 0.02 + 1.02 * Math.pow((i + next()) / 260, 1.5);
    tussock(dark, lit, road, side, d, next);
  }
  press.pull(dark, { soft: 0.28, warp: 0.8, grain: 8 });
  press.pull(lit, { soft: 0.3, warp: 0.8, grain: 9 });
}

function vergeGlow(road: Road, x: number, y: number): Tone {
  const d = (y - road.horizon) / road.drop;
  const out = Math.max(road.left(d) - x, x - road.right(d)) / (1560 * road.unit * d + 1);
  if (out < -0.02 || out > 0.4) return null;
  const edge = x < road.vanish ? road.left(d) : road.right(d);
  const nearest = road.beam(lerp(edge, road.vanish, 0.22), y);
  const matted = fbm((x * 0.012) / road.unit, (y * 0.02) / road.unit, 3);
  const alpha =
    clamp(nearest * 1.9) *
    smoothstep(-0.016, 0.01, out + (matted - 0.5) * 0.03) *
    Math.exp(-out * 6) *
    (0.5 + 0.8 * matted);
  const [r, g, b] = mix('#3f3e28', '#a59a62', clamp(nearest * 1.5 * matted * 1.6));
  return [r, g, b, alpha * 0.85];
}

/** A clump that leans over the edge of the road: few, broad, unequal blades. */
function tussock(dark: Surface, lit: Surface, road: Road, side: -1 | 1, d: number, next: () => number): void {
  const { unit } = road;
  const y = road.horizon + d * road.drop;
  const edge = side < 0 ? road.left(d) : road.right(d);
  const x = edge + side * (Math.pow(next(), 1.4) * 0.17 - 0.004) * 1560 * unit * d;
  const light =
    clamp(road.beam(lerp(x, road.vanish, 0.2), Math.min(y, road.horizon + road.drop * 0.7)) * 1.9) *
    (0.45 + 0.7 * valueNoise(x * 0.03, d * 9));
  const size = (12 + 66 * next() ** 2) * unit * (0.15 + d * 1.25);
  const lean = (next() - 0.5) * 0.9 + side * 0.2;
  const blades = 5 + Math.floor(next() * 6);
  for (let k = 0; k < blades; k++) {
    const fan = (k / (blades - 1) - 0.5) * 1.1 + (next() - 0.5) * 0.4;
    const length = size * (0.45 + 0.75 * next());
    const foot = x + (fan * 0.35 + (next() - 0.5) * 0.3) * size;
    const tip: Point = [foot + Math.sin(fan + lean) * length, y - Math.cos((fan + lean) * 0.8) * length * 0.8];
    const middle: Point = [lerp(foot, tip[0], 0.42), lerp(y, tip[1], 0.56)];
    const bright = light * (0.3 + 0.7 * next());
    const tone = mix('#12150f', mix('#857c4c', '#d8c98e', clamp(bright * 1.2 - 0.4)), clamp(bright * 1.15));
    const width = (1.2 + 3.4 * d * (0.6 + next())) * unit;
    taper(bright > 0.25 ? lit : dark, [[foot, y + 3 * unit], middle, tip], width, 0.5 * unit, css(tone, 0.9), k);
  }
}

/** A dark wall of thorn; the light lies on its face in soft patches, low down, and never as sparks. */
function hedge(press: Press, road: Road, side: -1 | 1): void {
  const { unit, width, height } = road;
  const top = hedgeTop(road, side);
  const wall = press.sheet();
  const foot = top.map(([, , d], i) => hedgeFoot(road, side, d, i)).toReversed();
  const far = side > 0 ? width + 400 : -400;
  const last = top.at(-1)?.[1] ?? 0;
  const skyline = top.map(([x, y]): Point => [x, y]);
  polygon(wall, wobble([...skyline, [far, last], [far, height + 20], ...foot], 3 * unit, 8 + side, 7), css(NIGHT, 1));
  sprigs(wall, road, top, side);
  press.pull(wall, { soft: 0.24, warp: 1.4, warpScale: 6, grain: 10 + side });
  const reach = {
    x: side < 0 ? 0 : road.vanish,
    y: road.horizon - 10 * unit,
    width: side < 0 ? road.vanish + 90 * unit : width,
    height: road.drop,
  };
  press.tone((x, y) => hedgeFace(road, side, x, y), { soft: 0.3, warp: 1.8, warpScale: 7, grain: 12 + side }, reach);
}

function hedgeLine(road: Road, side: -1 | 1, d: number): number {
  const reach = 1560 * road.unit * d;
  return side > 0 ? road.right(d) + 0.1 * reach : road.left(d) - 0.17 * reach;
}

/** Ragged, so that the verge runs into it. */
function hedgeFoot(road: Road, side: -1 | 1, d: number, i: number): Point {
  const ragged = (fbm(i * 0.23, 31 + side, 3) - 0.42) * 0.16 + (fbm(i * 0.9, 7, 2) - 0.5) * 0.04;
  return [hedgeLine(road, side, d) + side * ragged * 1560 * road.unit * d, road.horizon + d * road.drop + 4];
}

function hedgeTop(road: Road, side: -1 | 1): [number, number, number][] {
  return Array.from({ length: 221 }, (_, i) => {
    const d = Math.pow(i / 220, 2) * 1.15 + 0.001;
    const tall =
      (side > 0 ? 0.6 : 0.94) * (0.8 + 0.2 * fbm(i * 0.09, 9 + side * 4, 2) + 0.16 * fbm(i * 0.5, 20 + side, 3));
    return [hedgeLine(road, side, d), road.horizon + d * road.drop * (1 - tall) - 5 * road.unit, d];
  });
}

function sprigs(wall: Surface, road: Road, top: readonly [number, number, number][], side: -1 | 1): void {
  const next = random(40 + side);
  for (const [x, y, d] of top) {
    if (next() < 0.55) continue;
    const length = (10 + 34 * next()) * road.unit * (0.2 + 1.6 * d);
    const lean = (next() - 0.4) * 1.2;
    const tip: Point = [x + Math.sin(lean) * length, y - Math.cos(lean) * length];
    taper(
      wall,
      [[x, y + 6 * road.unit], [lerp(x, tip[0], 0.3), lerp(y, tip[1], 0.55)], tip],
      (1 + 3 * d) * road.unit,
      0.5 * road.unit,
      css(NIGHT, 0.95),
    );
  }
}

function hedgeFace(road: Road, side: -1 | 1, x: number, y: number): Tone {
  const { unit } = road;
  const slope = side > 0 ? 1.04 : 0.79;
  const d =
    Math.abs(x - road.vanish - 60 * unit * Math.exp(-Math.abs(x - road.vanish) / (90 * unit))) / (1560 * unit * slope);
  if (d < 0.02 || d > 0.75) return null;
  const up = (road.horizon + d * road.drop - y) / (d * road.drop);
  if (up < -0.06 || up > 0.9) return null;
  const light = clamp(
    road.beam(lerp(side > 0 ? road.right(d) : road.left(d), road.vanish, 0.3), road.horizon + d * road.drop) * 1.7,
  );
  const scale = (0.35 + d * 1.5) * unit;
  const mass = fbm((x * 0.016) / scale, (y * 0.024) / scale, 4);
  const twig = fbm((x * 0.09) / scale + mass * 3, (y * 0.045) / scale, 2);
  const alpha = light * smoothstep(0.36, 0.72, mass * 0.66 + twig * 0.34) * smoothstep(0.9, 0.05, up);
  const [r, g, b] = mix('#2f3024', '#7d734d', clamp(light * mass * 1.3));
  return [r, g, b, alpha * (side > 0 ? 0.5 : 0.7)];
}

/** Hedgerow trees against the afterglow. They lean as the years have left them. */
function trees(press: Press, road: Road): void {
  const { width, height, unit, horizon } = road;
  const stands: [number, number, number, number][] = [
    [0.135, 0.4, 37, 1900],
    [0.29, 0.24, 4, 1500],
    [0.905, 0.31, 21, 1700],
  ];
  for (const [share, tall, seed, lights] of stands) {
    const sheet = press.sheet();
    const tree = growTree({
      x: share * width,
      foot: horizon + 34 * unit,
      height: tall * height,
      seed,
      lights,
      step: 5 * unit,
      lean: 0.16,
    });
    drawTree(sheet, tree, { ink: css('#0c1013', 0.98), unit: unit * 0.9, least: 0.8 * unit, most: 22 * unit, seed });
    press.pull(sheet, { soft: 0.24, warp: 0.7, grain: 13 });
  }
}

function poles(press: Press, road: Road): void {
  const { unit } = road;
  const sheet = press.sheet();
  const ink = css('#0a0d10', 0.97);
  const tops = [0.045, 0.085, 0.17, 0.38].map((d, i) => {
    const x = road.right(d) + (0.045 * d + 0.012) * 1560 * unit;
    const foot = road.horizon + d * road.drop;
    const top = foot - d * road.drop * 1.5 - 30 * unit;
    const lean = [2, -1, 3, -5][i] ?? 0;
    const thick = (1.2 + d * 16) * unit;
    taper(
      sheet,
      [
        [x, foot],
        [x + lean * unit * 0.5, (foot + top) / 2],
        [x + lean * unit, top],
      ],
      thick,
      thick * 0.7,
      ink,
    );
    const arm = (6 + d * 92) * unit;
    line(
      sheet,
      [
        [x + lean * unit - arm, top + 10 * unit * d + 4 * unit],
        [x + lean * unit + arm, top + 20 * unit * d + 3 * unit],
      ],
      thick * 0.6,
      ink,
    );
    return { x: x + lean * unit, y: top + 4 * unit, arm };
  });
  const off = { x: road.width * 1.25, y: -road.height * 0.5, arm: 130 * unit };
  tops.forEach((from, i) => {
    const to = tops[i + 1] ?? off;
    for (const share of [-0.95, 0.35, 0.95])
      wire(sheet, from.x + share * from.arm, from.y, to.x + share * to.arm, to.y, (0.8 + i * 0.3) * unit);
  });
  press.pull(sheet, { soft: 0.3, warp: 0.4, grain: 14 });
}

function wire(sheet: Surface, x0: number, y0: number, x1: number, y1: number, width: number): void {
  sheet.strokeStyle = css('#0a0d10', 0.9);
  sheet.lineWidth = width;
  sheet.beginPath();
  sheet.moveTo(x0, y0);
  sheet.quadraticCurveTo((x0 + x1) / 2, (y0 + y1) / 2 + Math.abs(x1 - x0) * 0.11, x1, y1);
  sheet.stroke();
}

function markings(press: Press, road: Road): void {
  const sheet = press.sheet();
  const half = (d: number) => 1560 * road.unit * 0.0105 * d;
  for (let i = 0; i < 26; i++) {
    const [near, far] = [1 / (1.02 + i * 1.42), 1 / (1.64 + i * 1.42)];
    const [y0, y1] = [road.horizon + near * road.drop, road.horizon + far * road.drop];
    const lit = clamp(0.22 + road.beam(road.centre(near), y0) * 1.2);
    const worn: Point[] = [
      [road.centre(near) - half(near), y0],
      [road.centre(far) - half(far), y1],
      [road.centre(far) + half(far), y1],
      [road.centre(near) + half(near), y0],
    ];
    polygon(sheet, wobble(worn, 1.2 * road.unit, i, 8), css(mix('#6d6a58', '#f8efcf', lit), 0.3 + 0.6 * lit));
  }
  press.pull(sheet, { soft: 0.26, warp: 0.9, grain: 15 });
}

function lamps(press: Press, road: Road): void {
  const { unit } = road;
  const sheet = press.sheet();
  for (let i = 0; i < 12; i++) {
    const d = 1 / (1.86 + i * 1.42);
    glow(sheet, road.centre(d), road.horizon + d * road.drop, (1 + d * 6) * unit * 3.4, [
      'rgba(255,244,206,.95)',
      'rgba(250,226,160,.4)',
      'rgba(250,226,160,0)',
    ]);
  }
  const x = road.centre(0.02) - 10 * unit;
  const y = road.horizon + 0.012 * road.drop;
  for (const apart of [-4.2, 4.2])
    glow(sheet, x + apart * unit, y, 7 * unit, ['rgba(224,90,62,1)', 'rgba(190,60,44,.5)', 'rgba(190,60,44,0)']);
  press.pull(sheet, { soft: 0.42, grain: 16 });
}
