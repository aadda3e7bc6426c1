import { css, mix, ramp } from '../paint/colour.ts';
import { drawGrass } from '../paint/grass.ts';
import { polygon } from '../paint/line.ts';
import { fbm, valueNoise } from '../paint/noise.ts';
import type { Painting, Press, Rgb, Surface, Tone } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { clamp, lerp, smoothstep } from '../paint/shape.ts';
import { drawLand } from '../paint/woods.ts';
import { blob, cut, line, outline, place, taper } from './strokes.ts';
import { leafyTree, type Foliage } from './leafy-tree.ts';
import { nearGrass } from './near-grass.ts';
import { frameOf, type PlatePlan, type PlateRecipe } from './plate.ts';
import { schoolHouse } from './school-house.ts';

/** The hill the school stands on. Depth is 0 at its crest and 1 at the foot of the sheet. */
export interface Hill {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly middle: number;
  readonly horizon: number;
  readonly houseX: number;
  /** Strength of the low sun on the left. */
  readonly light: number;
  crest(x: number): number;
}

const SHADE = '#585c44';
const GRASS = '#7f8056';
const HAY = '#c9b987';
const LIGHT = '#f7e6bd';
const INK = '#2f2a26';
const EARTH = '#6c5e45';

/** A school on a hill at the end of an afternoon, rows of potatoes running up to it, and one boy against the sky. */
export const school: PlateRecipe = { paper: '#f1e8d4', paint, focus: { x: 0.44, y: 0.46 } };

function paint(press: Press, plan: PlatePlan): Painting {
  const hill = layHill(press, plan.light ?? 1);
  sky(press, hill);
  downs(press, hill);
  slope(press, hill);
  rows(press, hill);
  tank(press, hill);
  schoolHouse(press, hill);
  trees(press, hill);
  drive(press, hill);
  eveningHaze(press, hill);
  boy(press, hill);
  boot(press, hill);
  press.lift('sway');
  nearGrass(press, hill);
  return press.finish({ grain: 0.055, plate: 0.03, fibre: 0.02, vignette: 0.07 });
}

function layHill(press: Press, light: number): Hill {
  const { width, height, unit } = frameOf(press);
  const middle = width * 0.5;
  const horizon = height * 0.5;
  const houseX = middle - 120 * unit;
  const crest = (x: number) => {
    const t = (x - houseX) / (1600 * unit);
    return horizon - 44 * unit + t * t * (t < 0 ? 400 : 290) * unit + (fbm((x * 0.004) / unit, 2, 3) - 0.5) * 10 * unit;
  };
  return { width, height, unit, middle, horizon, houseX, light, crest };
}

/** The low sun is just out of the picture on the left; this is how far its wash reaches, 0–1. */
function sunward({ middle, unit }: Hill, x: number): number {
  return clamp(0.62 - (x - middle) / (1500 * unit));
}

function depthAt(hill: Hill, x: number, y: number): number {
  const top = hill.crest(x);
  return clamp((y - top) / (hill.height - top));
}

function sky(press: Press, hill: Hill): void {
  const { width, unit, horizon, middle } = hill;
  const tones = ramp([
    [0, '#82929a'],
    [0.36, '#aab3ae'],
    [0.66, '#d6caa8'],
    [0.88, '#efd29a'],
    [1, '#f4d9a4'],
  ]);
  press.tone(
    (x, y) => {
      const t = clamp(y / horizon + (fbm((x * 0.002) / unit, (y * 0.006) / unit, 3) - 0.5) * 0.1);
      return [...mix(tones(t * 0.93), tones(t), sunward(hill, x) * hill.light), 0.97];
    },
    { soft: 0.4, grain: 1 },
    { x: 0, y: 0, width, height: horizon + 80 * unit },
    4,
  );
  const cloud = (x: number, y: number) => {
    const k = 0.5 / (((horizon * 1.12 - y) / horizon) * 0.9 + 0.12);
    const u = ((x - middle) / (1600 * unit)) * k * 3.4 + 2.3;
    const v = k * 2.9 + 4;
    return fbm(u + fbm(u * 2, v * 2, 2) * 0.4, v * 1.1, 6) * 0.8 + fbm(u * 0.4, v * 0.5, 2) * 0.25;
  };
  const above = { x: 0, y: 0, width, height: horizon };
  press.tone(
    (x, y) => [
      ...mix(LIGHT, '#fffaf0', 0.2),
      smoothstep(0.55, 0.71, cloud(x, y)) * smoothstep(1.02, 0.7, y / horizon) * 0.8,
    ],
    { soft: 0.26, warp: 1, grain: 2 },
    above,
  );
  const under = (x: number, y: number) =>
    smoothstep(0.55, 0.7, cloud(x, y)) * smoothstep(0, 0.06, cloud(x - 12 * unit, y + 12 * unit) - cloud(x, y) + 0.03);
  press.tone(
    (x, y) => [131, 136, 138, under(x, y) * smoothstep(1, 0.6, y / horizon) * 0.5],
    { soft: 0.24, warp: 1, grain: 3 },
    above,
  );
}

function downs(press: Press, { width, height, unit, horizon, middle }: Hill): void {
  const far = (x: number) =>
    horizon -
    16 * unit -
    Math.sin((x - middle) / (330 * unit) + 2) * 26 * unit -
    (fbm((x * 0.002) / unit, 1, 3) - 0.5) * 26 * unit;
  const near = (x: number) =>
    horizon +
    12 * unit -
    Math.sin((x - middle) / (250 * unit) + 4) * 14 * unit -
    (fbm((x * 0.003) / unit, 7, 3) - 0.5) * 18 * unit;
  for (const [edge, ink, grain] of [
    [far, '#c3bfa4', 4],
    [near, '#a9aa90', 5],
  ] as const) {
    const sheet = press.sheet();
    drawLand(sheet, edge, width, height, css(ink));
    press.pull(sheet, { soft: 0.32, warp: 0.6, grain });
  }
}

function slope(press: Press, hill: Hill): void {
  const { width, height, unit, horizon, crest } = hill;
  const below = { x: 0, y: horizon - 60 * unit, width, height: height - horizon + 60 * unit };
  const sheet = press.sheet();
  drawLand(sheet, crest, width, height + 5, css('#a19d66'));
  press.pull(sheet, { soft: 0.36, warp: 0.8, grain: 6 });
  press.tone(
    (x, y) => {
      if (y < crest(x)) return null;
      const v = depthAt(hill, x, y);
      const tuft = fbm((x * 0.014) / unit, (y * 0.05) / unit, 4);
      return [
        ...mix(HAY, SHADE, clamp(v * 0.9 + (tuft - 0.5) * 0.5 + 0.16 * (1 - sunward(hill, x)))),
        0.66 * smoothstep(-0.02, 0.04, v),
      ];
    },
    { soft: 0.34, warp: 0.8, grain: 7 },
    below,
  );
}

/** Where a place lies among the rows: which row, and how far across it. */
function rowAt(hill: Hill, x: number, y: number): { row: number; across: number; depth: number } {
  const { unit, middle } = hill;
  const depth = depthAt(hill, x, y);
  const near = 1 / ((depth * depth * 0.62 + depth * 0.38) * 1.35 + 0.085);
  const wander = (fbm((x * 0.003) / unit, (y * 0.004) / unit, 2) - 0.5) * 0.07;
  const row = (((x - middle - 60 * unit) / (1600 * unit)) * near * 2.35 + (1 - depth) ** 2 * 0.5 + wander) * 3.4;
  return { row, across: row - Math.floor(row), depth };
}

/** The field is ploughed for potatoes from the drive to the far hedge, and stops short of the crest. */
function planted(row: number, depth: number, ragged: number): number {
  return (
    smoothstep(-3.6, -3.2, row + ragged * 0.5) *
    smoothstep(9.5, 8.6, row) *
    smoothstep(0.085, 0.13, depth + ragged * 0.04)
  );
}

function rows(press: Press, hill: Hill): void {
  const { width, height, unit, horizon, crest } = hill;
  const below = { x: 0, y: horizon - 40 * unit, width, height: height - horizon + 40 * unit };
  const plate = (tone: (x: number, y: number) => Tone) => (x: number, y: number) => (y < crest(x) ? null : tone(x, y));
  press.tone(
    plate((x, y) => soilTone(hill, x, y)),
    { soft: 0.3, warp: 1.2, grain: 8 },
    below,
  );
  press.tone(
    plate((x, y) => furrowTone(hill, x, y)),
    { soft: 0.22, warp: 1.3, warpScale: 9, grain: 9 },
    below,
  );
  press.tone(
    plate((x, y) => ridgeTone(hill, x, y)),
    { soft: 0.24, warp: 1.3, warpScale: 9, grain: 10 },
    below,
  );
  press.tone(
    plate((x, y) => wetTone(hill, x, y)),
    { soft: 0.3, warp: 1, grain: 11 },
    below,
  );
}

function soilTone(hill: Hill, x: number, y: number): Tone {
  const { row, depth } = rowAt(hill, x, y);
  const n = fbm((x * 0.02) / hill.unit, (y * 0.06) / hill.unit, 3);
  return [
    ...mix('#a08f66', EARTH, clamp(depth * 1.1 + (n - 0.5) * 0.5)),
    planted(row, depth, n - 0.5) * (0.7 + 0.2 * depth),
  ];
}

function furrowTone(hill: Hill, x: number, y: number): Tone {
  const { row, across, depth } = rowAt(hill, x, y);
  const n = fbm((x * 0.022) / hill.unit, (y * 0.07) / hill.unit, 4);
  const hollow = smoothstep(0.02, 0.2, across) * smoothstep(0.56, 0.36, across + (n - 0.5) * 0.16);
  return [
    ...mix('#5e5440', INK, 0.25 * depth),
    hollow * planted(row, depth, n - 0.5) * smoothstep(0.08, 0.22, depth) * (0.34 + 0.6 * n),
  ];
}

/** The crests face the sun; their haulm is dying back, in patches. */
function ridgeTone(hill: Hill, x: number, y: number): Tone {
  const { row, across, depth } = rowAt(hill, x, y);
  const n = fbm((x * 0.026) / hill.unit + 40, (y * 0.07) / hill.unit, 4);
  const crest = smoothstep(0.5, 0.66, across + (n - 0.5) * 0.22) * smoothstep(1, 0.84, across);
  const haulm = smoothstep(0.5, 0.62, fbm((x * 0.01) / hill.unit, (y * 0.03) / hill.unit + 9, 3));
  const ink: Rgb = mix(mix('#c9b483', LIGHT, 0.3 * sunward(hill, x)), '#8b8a5c', haulm * 0.75);
  return [
    ...ink,
    crest *
      planted(row, depth, n - 0.5) *
      smoothstep(0.08, 0.2, depth) *
      smoothstep(0.98, 0.5, depth) *
      (0.35 + 0.8 * n) *
      (0.65 + 0.35 * sunward(hill, x)),
  ];
}

/** Rain still standing in the furrows, where they take the light. */
function wetTone(hill: Hill, x: number, y: number): Tone {
  const { row, across, depth } = rowAt(hill, x, y);
  const pool = smoothstep(0.5, 0.68, fbm((x * 0.006) / hill.unit + 3, (y * 0.014) / hill.unit, 3));
  const edge = (fbm((x * 0.03) / hill.unit, (y * 0.02) / hill.unit + 5, 3) - 0.5) * 0.16;
  const wet =
    smoothstep(0.1, 0.02, Math.abs(across - 0.3 + edge)) *
    pool *
    planted(row, depth, 0) *
    smoothstep(0.14, 0.3, depth) *
    smoothstep(0.9, 0.5, depth);
  return [...mix('#c3bda6', LIGHT, 0.35 + 0.3 * sunward(hill, x)), wet * 0.7];
}

/** The old static tank in the grass: open, riveted, a foot of green water left in it. */
function tank(press: Press, hill: Hill): void {
  const { unit, middle, crest } = hill;
  const x = middle + 262 * unit;
  const y = crest(x) + 26 * unit;
  const at = (text: string) => place(outline(text), x, y, unit);
  const sheet = press.sheet();
  polygon(sheet, at('20,0 78,2 190,22 120,26'), css(SHADE, 0.5));
  polygon(sheet, at('0,-24 56,-26 78,-18 20,-15'), css('#4d5544'));
  polygon(sheet, at('6,-20 52,-22 70,-17 22,-15'), css('#7e8660'));
  cut(sheet, at('0,-24 20,-15 20,4 0,-6'), css('#a08e6e'), 0.6 * unit);
  cut(sheet, at('20,-15 78,-18 78,2 20,4'), css('#6d6150'), 0.6 * unit, 2);
  for (const dx of [34, 49, 64]) line(sheet, at(`${dx},-15 ${dx},3`), unit, css('#544b3f', 0.8));
  line(sheet, at('0,-24 20,-15 78,-18'), 2 * unit, css('#dcc79a', 0.9));
  line(sheet, at('0,-24 56,-26 78,-18'), 1.4 * unit, css('#c4b58c', 0.8));
  press.pull(sheet, { soft: 0.34, warp: 0.5, grain: 12 });
}

function trees(press: Press, hill: Hill): void {
  const foliage: Foliage = { mass: press.sheet(), shade: press.sheet(), sun: press.sheet(), cast: press.sheet() };
  const { unit, houseX, crest, width } = hill;
  const stands: [number, number, number, number, number][] = [
    [-318, 6, 150, 180, 3],
    [-408, 10, 170, 150, 9],
    [-520, 16, 190, 190, 6],
    [-660, 34, 170, 170, 14],
    [512, 14, 120, 140, 8],
    [598, 24, 170, 206, 11],
    [700, 40, 140, 150, 5],
    [810, 62, 180, 190, 12],
  ];
  for (let i = 0; i < 44; i++) {
    const x = (width * i) / 43;
    const away = (x - houseX) / unit;
    if (away > -262 && away < 440) continue;
    leafyTree(foliage, {
      x,
      foot: crest(x) + 5 * unit,
      width: (30 + 36 * valueNoise(i * 3.7, 9)) * unit,
      height: (22 + 26 * valueNoise(i * 2.3, 4)) * unit,
      seed: 100 + i,
      distance: 0.3,
      shadow: false,
    });
  }
  for (const [dx, down, wide, tall, seed] of stands) {
    const x = houseX + dx * unit;
    leafyTree(foliage, {
      x,
      foot: crest(x) + down * unit * 0.5,
      width: wide * unit,
      height: tall * unit * 0.88,
      seed,
      distance: dx > 0 ? 0.16 : 0.04,
      shadow: dx < 0,
    });
  }
  press.pull(foliage.cast, { soft: 0.28, warp: 1.4, grain: 16 });
  press.pull(foliage.mass, { soft: 0.24, warp: 1.6, warpScale: 6, grain: 17 });
  press.pull(foliage.shade, { soft: 0.25, warp: 1.6, warpScale: 6, grain: 18, opacity: 0.9 });
  press.pull(foliage.sun, { soft: 0.26, warp: 1.4, warpScale: 6, grain: 19 });
}

interface Track {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

function trackAt(hill: Hill, t: number): Track {
  const { unit, houseX, middle, width, height, crest } = hill;
  const end = Math.max(middle - 470 * unit, width * 0.02);
  const swing = Math.sin(t * 5.6) * 120 * unit * Math.sin(Math.PI * Math.min(1, t * 1.02)) * (1 - t * 0.25);
  const x = lerp(houseX - 8 * unit, end, t ** 0.75) + swing;
  const y = crest(x) + (0.014 + t * t * 0.99) * (height - crest(x));
  return { x, y, half: (1.6 + t * t * 46) * unit };
}

/** A cart drive: two ruts, grass up the middle, and rain lying in it. */
function drive(press: Press, hill: Hill): void {
  const path = Array.from({ length: 61 }, (_, i) => trackAt(hill, i / 60));
  const strip = (from: number, to: number) => [...rut(path, from, 3 + from), ...rut(path, to, 8 + to).toReversed()];
  const sheet = press.sheet();
  polygon(sheet, strip(-1, 1), css('#b9a67c', 0.8));
  polygon(sheet, strip(-0.92, -0.3), css('#dccba0', 0.85));
  polygon(sheet, strip(0.28, 0.95), css('#d2c196', 0.8));
  press.pull(sheet, { soft: 0.28, warp: 1.4, grain: 20 });
  const rough = press.sheet();
  puddles(rough, hill);
  trackGrass(rough, hill, path);
  press.pull(rough, { soft: 0.28, warp: 0.7, grain: 21 });
}

function rut(path: readonly Track[], side: number, seed: number): Point[] {
  return path.map(({ x, y, half }, i) => [
    x + half * (side + (fbm(i * 0.5, seed, 3) - 0.5) * 0.3),
    y + half * 0.04 * side,
  ]);
}

function puddles(sheet: Surface, hill: Hill): void {
  for (const [t, side, long] of [
    [0.56, -0.6, 1.1],
    [0.7, 0.6, 1],
    [0.83, -0.6, 0.8],
  ] as const) {
    const { x, y, half } = trackAt(hill, t);
    const [cx, w, h] = [x + side * half, half * 0.26 * long, half * 0.16 * long];
    blob(
      sheet,
      [
        [cx - w, y],
        [cx - w * 0.3, y - h * 0.8],
        [cx + w * 0.7, y - h * 0.6],
        [cx + w, y + h * 0.2],
        [cx + w * 0.2, y + h],
        [cx - w * 0.6, y + h * 0.7],
      ],
      css('#cfc6a8', 0.9),
    );
    line(
      sheet,
      [
        [cx - w * 0.8, y + h * 0.2],
        [cx, y + h * 0.5],
        [cx + w * 0.7, y + h * 0.3],
      ],
      1.4 * hill.unit,
      css(LIGHT, 0.8),
      { swell: true },
    );
  }
}

function trackGrass(sheet: Surface, { unit }: Hill, path: readonly Track[]): void {
  drawGrass(sheet, {
    blades: 900,
    seed: 8,
    wind: 0.14,
    length: 6.5 * unit,
    width: 0.9 * unit,
    place: (next) => {
      const i = Math.floor(next() * 60.99);
      const { x, y, half } = path[i]!;
      const lane = next();
      const side = lane < 0.3 ? -1 : lane < 0.6 ? 1 : 0;
      const t = i / 60;
      return [
        x + half * (side + (next() - 0.5) * (side ? 0.3 : 0.34)),
        y + 2 * unit,
        (0.25 + t * 1.7) * (side ? 1 : 0.75),
      ];
    },
    ink: (next) => css(next() < 0.25 ? '#6d6f4c' : next() < 0.6 ? GRASS : '#a39a62', 0.8),
  });
}

function eveningHaze(press: Press, hill: Hill): void {
  const { unit, width, height, crest } = hill;
  press.tone(
    (x, y) => {
      const below = (y - crest(x)) / (150 * unit);
      const above = -below * 0.8;
      const lying = (below > 0 ? smoothstep(1, 0, below) : smoothstep(1, 0, above)) * (0.14 + 0.34 * sunward(hill, x));
      const wash = 0.1 * smoothstep(0.4, 1, sunward(hill, x)) * smoothstep(1, 0.3, y / height);
      return [...mix('#f0d098', LIGHT, 0.3), clamp((lying + wash) * hill.light, 0, 0.6)];
    },
    { soft: 0.4, grain: 22 },
    { x: 0, y: 0, width, height },
    4,
  );
  press.tone(
    (x, y) =>
      y < crest(x)
        ? null
        : [
            52,
            48,
            52,
            0.3 * smoothstep(0.55, 0.12, sunward(hill, x)) + 0.22 * smoothstep(0.45, 1, depthAt(hill, x, y)),
          ],
    { soft: 0.4, grain: 23 },
    { x: 0, y: hill.horizon - 60 * unit, width, height: height - hill.horizon + 60 * unit },
    4,
  );
}

/** Running at nothing along the top of the field, against the sky. */
function boy(press: Press, { unit, middle, crest }: Hill): void {
  const x = middle + 148 * unit;
  const y = crest(x) + 5 * unit;
  const at = (points: readonly Point[]) => place(points, x, y, unit * 0.4);
  const sheet = press.sheet();
  polygon(
    sheet,
    [
      [x - 3 * unit, y - unit],
      [x + 4 * unit, y - unit],
      [x + 92 * unit, y + 16 * unit],
      [x + 82 * unit, y + 18 * unit],
    ],
    css(SHADE, 0.55),
  );
  const dark = css('#33302c');
  blob(sheet, at(outline('-5,-96 3,-99 9,-93 8,-84 1,-80 -6,-86')), dark);
  blob(sheet, at(outline('-6,-79 8,-80 12,-64 10,-42 -8,-42 -10,-60')), css('#e8dcbc'));
  taper(sheet, at(outline('-8,-76 -22,-70 -34,-84')), 3 * unit, 1.8 * unit, css('#d8caa6'));
  taper(sheet, at(outline('9,-76 22,-64 30,-48')), 3 * unit, 1.8 * unit, css('#d8caa6'));
  blob(sheet, at(outline('-9,-46 10,-46 14,-30 22,-16 16,-12 3,-28 -6,-14 -20,-2 -24,-8 -12,-24')), dark);
  taper(
    sheet,
    at([
      [18, -16],
      [14, -2],
    ]),
    2.4 * unit,
    1.8 * unit,
    css('#d8caa6'),
  );
  press.pull(sheet, { soft: 0.4, warp: 0.2, grain: 24 });
}

/** A wellington standing in the row, straight up, with nobody in it. */
function boot(press: Press, { unit, middle, height }: Hill): void {
  const [x, y, size] = [middle + 150 * unit, height * 0.815, 0.62 * unit];
  const at = (points: readonly Point[]) => place(points, x, y, size, -0.06);
  const sheet = press.sheet();
  polygon(sheet, at(outline('-14,4 30,6 190,34 176,42 10,12')), css('#3f3a2d', 0.5));
  blob(sheet, at(outline('-24,8 -60,12 -30,18 20,16 62,14 40,6')), css('#54482f', 0.9));
  blob(
    sheet,
    at(outline('-19,-84 -20,-50 -18,-20 -20,2 -10,9 22,9 44,6 46,-6 36,-14 20,-20 17,-36 18,-60 18,-85 0,-80')),
    css('#2b2c26'),
  );
  blob(sheet, at(outline('-17,-84 0,-90 17,-85 2,-80')), css('#171613'));
  line(sheet, at(outline('-18,-85 0,-91 18,-86')), 3.4 * size, css('#d3c08e', 0.9), { swell: true });
  line(sheet, at(outline('-18,-80 -19,-50 -17,-20 -19,0')), 4 * size, css('#a89a6c', 0.85), { swell: true });
  line(sheet, at(outline('20,-18 34,-13 44,-5')), 2.4 * size, css('#7d7756', 0.8), { swell: true });
  press.pull(sheet, { soft: 0.38, warp: 0.4, grain: 25 });
}
