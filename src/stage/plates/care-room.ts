import { css, mix, ramp } from '../paint/colour.ts';
import { polygon } from '../paint/line.ts';
import { fbm } from '../paint/noise.ts';
import type { Painting, Press, Surface, Tone } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { clamp, lerp, smoothstep } from '../paint/shape.ts';
import { frameOf, type PlatePlan, type PlateRecipe } from './plate.ts';
import { blob, box, cut, line, outline, place } from './strokes.ts';

interface Ward {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly middle: number;
  readonly floor: number;
  readonly light: number;
  /** The window's panes. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly sill: number;
}

const INK = '#2b3234';
const SLAT = '#fff4d2';
const TUBE = '#dfe3da';

/** A made bed, an empty chair, and late sun through a blind. */
export const careRoom: PlateRecipe = { paper: '#e6e6dc', paint, focus: { x: 0.5, y: 0.52 } };

function paint(press: Press, plan: PlatePlan): Painting {
  const ward = layWard(press, plan.light ?? 1);
  wall(press, ward);
  floor(press, ward);
  panelling(press, ward);
  window(press, ward);
  blind(press, ward);
  radiator(press, ward);
  press.tone(
    (x, y) => slatsOnWall(ward, x, y),
    { soft: 0.24, warp: 0.7, grain: 8 },
    { x: ward.middle - 200 * ward.unit, y: 0, width: 560 * ward.unit, height: ward.floor },
  );
  press.tone(
    (x, y) => slatsOnFloor(ward, x, y),
    { soft: 0.22, warp: 0.8, grain: 9 },
    { x: ward.middle - 540 * ward.unit, y: ward.floor, width: 620 * ward.unit, height: ward.height - ward.floor },
  );
  bed(press, ward);
  locker(press, ward);
  chair(press, ward);
  threshold(press, ward);
  return press.finish({ grain: 0.055, plate: 0.03, fibre: 0.02, vignette: 0.09 });
}

function layWard(press: Press, light: number): Ward {
  const { width, height, unit } = frameOf(press);
  const middle = width * 0.5;
  const x = middle - Math.min(width * 0.345, 480 * unit);
  return {
    width,
    height,
    unit,
    middle,
    floor: height * 0.735,
    light,
    left: x - 118 * unit,
    right: x + 118 * unit,
    top: height * 0.085,
    sill: height * 0.545,
  };
}

/** 0 at the window, 1 in the far corner. */
function inward({ middle, unit }: Ward, x: number): number {
  return clamp((x - middle) / (1150 * unit) + 0.47);
}

function wall(press: Press, ward: Ward): void {
  const { width, height, unit, floor: foot } = ward;
  const tones = ramp([
    [0, '#cdd2c8'],
    [0.45, '#a9b6b1'],
    [1, '#6f8085'],
  ]);
  const across = (x: number, y: number) =>
    (fbm((x * 0.002) / unit, (y * 0.003) / unit, 3) - 0.5) * 0.14 + Math.abs(y / height - 0.45) * 0.2;
  press.tone(
    (x, y) => [...tones(clamp(inward(ward, x) * 0.95 + across(x, y))), 1],
    { soft: 0.44, grain: 1 },
    { x: 0, y: 0, width, height: foot },
    4,
  );
  press.tone(
    (x, y) => {
      const corner = smoothstep(0.4, 1.05, inward(ward, x)) * 0.55 + smoothstep(0.3, 0, y / height) * 0.32;
      return [80, 97, 104, clamp(corner + (fbm((x * 0.003) / unit, (y * 0.004) / unit, 4) - 0.5) * 0.2) * 0.8];
    },
    { soft: 0.36, grain: 2 },
    { x: 0, y: 0, width, height: foot },
    3,
  );
  press.tone(
    (x) => [...mix('#8fa19a', '#5a6c70', inward(ward, x)), 0.66],
    { soft: 0.34, warp: 0.6, grain: 3 },
    { x: 0, y: height * 0.5, width, height: foot - height * 0.5 },
    4,
  );
}

function floor(press: Press, ward: Ward): void {
  const { width, height, unit, floor: top } = ward;
  const tones = ramp([
    [0, '#9aa39a'],
    [0.5, '#7b8885'],
    [1, '#4f5c60'],
  ]);
  press.tone(
    (x, y) => [
      ...tones(
        clamp(
          inward(ward, x) * 0.75 +
            ((y - top) / (height - top)) * 0.42 +
            (fbm((x * 0.004) / unit, (y * 0.01) / unit, 3) - 0.5) * 0.14,
        ),
      ),
      1,
    ],
    { soft: 0.42, grain: 4 },
    { x: 0, y: top, width, height: height - top },
    4,
  );
}

function panelling(press: Press, { width, height, unit, floor: foot }: Ward): void {
  const sheet = press.sheet();
  box(sheet, -5, foot - 14 * unit, width + 10, 11 * unit, css('#d3d8cd', 0.8), 0.8 * unit);
  box(sheet, -5, foot - 3 * unit, width + 10, 4 * unit, css('#46565a', 0.6), 0.6 * unit);
  box(sheet, -5, height * 0.498, width + 10, 3.5 * unit, css('#cfd5cb', 0.66), 0.6 * unit);
  press.pull(sheet, { soft: 0.28, warp: 0.7, grain: 5 });
}

function window(press: Press, { left, right, top, sill, unit, height }: Ward): void {
  const frame = press.sheet();
  box(frame, left - 20 * unit, top - 20 * unit, right - left + 40 * unit, sill - top + 40 * unit, css('#e5e8dd'), unit);
  box(frame, left, top, right - left, sill - top, css('#fdf4da'), unit, 2);
  press.pull(frame, { soft: 0.4, warp: 0.5, grain: 6 });
  const outside = press.sheet();
  box(outside, left, height * 0.4, right - left, sill - height * 0.4, css('#b5c0ae', 0.8), unit);
  for (const [at, tall] of [
    [0.12, 44],
    [0.3, 60],
    [0.43, 34],
    [0.72, 66],
    [0.88, 48],
  ] as const) {
    const x = lerp(left, right, at);
    outside.fillStyle = css('#97a899', 0.8);
    outside.beginPath();
    outside.ellipse(x, height * 0.4 - tall * 0.3 * unit, (9 + tall * 0.08) * unit, tall * unit, 0.03, 0, 7);
    outside.fill();
  }
  press.pull(outside, { soft: 0.28, warp: 1, grain: 7 });
}

/** One slat has lost its cord. */
function blind(press: Press, { left, right, top, sill, unit }: Ward): void {
  const sheet = press.sheet();
  const step = (sill - top) / 24;
  for (let i = 0; i < 24; i++) {
    const y = top + i * step;
    const drop = i === 14 ? 6 * unit : i === 15 ? -3 * unit : Math.sin(i * 2.7) * 0.8 * unit;
    cut(
      sheet,
      [
        [left, y + step * 0.18],
        [right, y + step * 0.18 + drop],
        [right, y + step * 0.68 + drop],
        [left, y + step * 0.68],
      ],
      css(mix('#a3aea6', '#86938f', i / 24), 0.96),
      0.7 * unit,
      i,
    );
    line(
      sheet,
      [
        [left, y + step * 0.18],
        [right, y + step * 0.18 + drop],
      ],
      1.5 * unit,
      css('#f4f0df', 0.85),
      { seed: i },
    );
  }
  for (const at of [0.16, 0.5, 0.84])
    line(
      sheet,
      [
        [lerp(left, right, at), top],
        [lerp(left, right, at), sill],
      ],
      1.7 * unit,
      css('#5f6e6d', 0.7),
    );
  box(sheet, left - 6 * unit, top - 8 * unit, right - left + 12 * unit, 15 * unit, css('#87938f'), 0.8 * unit);
  line(
    sheet,
    [
      [right - 16 * unit, top],
      [right - 12 * unit, sill * 0.7],
      [right - 18 * unit, sill + 60 * unit],
    ],
    1.8 * unit,
    css('#e7e6d8', 0.95),
  );
  blob(sheet, place(outline('-3,-7 3,-7 4,6 0,8 -4,6'), right - 18 * unit, sill + 66 * unit, unit), css('#e7e6d8'));
  box(sheet, left - 34 * unit, sill + 16 * unit, right - left + 68 * unit, 13 * unit, css('#e9ece2'), 0.8 * unit);
  box(sheet, left - 34 * unit, sill + 29 * unit, right - left + 68 * unit, 5 * unit, css('#64757a', 0.55), 0.6 * unit);
  press.pull(sheet, { soft: 0.34, warp: 0.4, grain: 8 });
}

function radiator(press: Press, { left, right, height, unit, floor: foot }: Ward): void {
  const sheet = press.sheet();
  const [top, tall] = [height * 0.612, foot - 24 * unit - height * 0.612];
  for (let i = 0; i < 13; i++) {
    const x = lerp(left + 6 * unit, right - 6 * unit, i / 12);
    sheet.fillStyle = css('#d8ddd3', 0.95);
    sheet.beginPath();
    sheet.roundRect(x - 6.6 * unit, top + Math.sin(i * 5) * unit, 13.2 * unit, tall, 5 * unit);
    sheet.fill();
    box(sheet, x + 3 * unit, top + 4 * unit, 3 * unit, tall - 8 * unit, css('#63757a', 0.5), 0.4 * unit, i);
  }
  press.pull(sheet, { soft: 0.32, warp: 0.6, grain: 9 });
}

/** The blind thrown on the wall, sharper near the window. */
function slatsOnWall(ward: Ward, x: number, y: number): Tone {
  const { unit, middle, height, light } = ward;
  const along = clamp((x - middle + 130 * unit) / (430 * unit));
  const fall = 0.3 * (x - middle);
  const phase = (y - fall) / (24 * unit);
  const across = phase - Math.floor(phase);
  const blur = lerp(0.1, 0.27, along);
  const slat = smoothstep(0.5 - blur, 0.5, across) * smoothstep(0.98, 0.98 - blur, across);
  const soft = lerp(8, 38, along) * unit;
  const lean = (y - height * 0.3) * 0.05;
  const sides =
    smoothstep(-142 * unit, -116 * unit, x - middle - lean) * smoothstep(318 * unit, 258 * unit, x - middle + lean);
  const ends = smoothstep(-soft, soft, y - height * 0.19 - fall) * smoothstep(soft, -soft, y - height * 0.6 - fall);
  const [r, g, b] = mix(SLAT, '#f3ddab', along);
  return [r, g, b, clamp(light * sides * ends * slat * 0.92 * lerp(1, 0.72, along))];
}

function slatsOnFloor(ward: Ward, x: number, y: number): Tone {
  const { unit, middle, height, floor: top, light } = ward;
  const depth = (y - top) / (height - top);
  const phase = depth * 11 + (x - middle) * (0.0011 / unit) * 3;
  const across = phase - Math.floor(phase);
  const slat = smoothstep(0.2, 0.42, across) * smoothstep(0.95, 0.7, across);
  const centre = middle + (-300 + depth * 210) * unit;
  const inside =
    smoothstep(210 * unit, 150 * unit, Math.abs(x - centre)) *
    smoothstep(0.05, 0.12, depth) *
    smoothstep(0.74, 0.5, depth);
  return [
    255,
    240,
    204,
    clamp(light * slat * inside * 0.62 * (0.6 + 0.7 * fbm((x * 0.02) / unit, (y * 0.04) / unit, 3))),
  ];
}

function bed(press: Press, ward: Ward): void {
  const { unit, middle, height } = ward;
  const [x, y] = [middle - 62 * unit, height * 0.6];
  const at = (text: string) => place(outline(text), x, y, unit);
  press.tone(
    (px, py) => bedShadow(x, y, unit, px, py),
    { soft: 0.36, grain: 10 },
    { x: x - 60 * unit, y: y + 40 * unit, width: 560 * unit, height: 230 * unit },
  );
  const iron = press.sheet();
  for (const [text, wide] of [
    ['6,-34 5,60 7,204', 6],
    ['410,-92 411,60 410,206', 6.4],
    ['8,70 410,72', 6],
    ['384,-88 385,6', 5],
    ['384,-88 410,-92', 5.4],
    ['385,-44 410,-46', 4],
    ['-16,-30 6,-34', 5.4],
    ['-16,-30 -15,52', 5],
  ] as const)
    line(iron, at(text), wide * unit, css(TUBE, 0.97), { jitter: 0.08 });
  for (const dx of [7, 410])
    blob(iron, place(outline('-9,0 -6,-8 4,-9 9,-2 6,8 -4,9'), x + dx * unit, y + 212 * unit, unit), css(INK));
  press.pull(iron, { soft: 0.38, warp: 0.4, grain: 11 });
  const linen = press.sheet();
  polygon(linen, at('2,52 4,8 60,-2 150,-4 270,-2 340,0 398,4 400,64 300,68 120,66'), css('#c9d0ca'));
  blob(linen, at('286,4 300,-34 322,-58 352,-70 384,-68 396,-58 398,-8 396,10 340,14'), css('#eeefe6'));
  cut(linen, at('250,-2 304,0 308,56 252,62'), css('#e9ebe2'), 1.6 * unit, 4);
  polygon(linen, at('306,0 340,-14 374,-16 398,-12 398,62 308,56'), css('#ccd4cf', 0.95));
  cut(
    linen,
    at('-4,4 20,-5 90,-9 170,-6 252,-2 256,58 258,86 240,82 180,90 110,84 40,92 -2,86'),
    css('#97b0b1'),
    2.2 * unit,
    6,
  );
  press.pull(linen, { soft: 0.36, warp: 0.7, grain: 12 });
  folds(press, at, unit);
  press.tone(
    (px, py) => slatsOnBlanket(ward, x, y, px, py),
    { soft: 0.26, warp: 0.9, grain: 13 },
    { x, y: y - 12 * unit, width: 260 * unit, height: 100 * unit },
  );
}

function bedShadow(x: number, y: number, unit: number, px: number, py: number): Tone {
  const across = smoothstep(-40, 40, (px - x) / unit) * smoothstep(480, 380, (px - x) / unit);
  const down = smoothstep(56, 84, (py - y) / unit) * smoothstep(258, 190, (py - y) / unit);
  return [54, 68, 73, across * down * 0.72];
}

function folds(press: Press, at: (text: string) => Point[], unit: number): void {
  const sheet = press.sheet();
  polygon(sheet, at('-3,62 40,58 120,64 256,58 258,86 240,82 180,90 110,84 40,92 -2,86'), css('#5f797d', 0.75));
  for (const text of [
    '14,2 18,30 12,60',
    '66,-4 62,24 70,60',
    '118,-6 124,20 116,56',
    '176,-2 170,30 180,60',
    '226,2 230,28 222,56',
  ])
    line(sheet, at(text), 2 * unit, css('#718f92', 0.75), { swell: true });
  line(sheet, at('318,-42 340,-48 356,-40'), 1.8 * unit, css('#a9b5b2', 0.9), { swell: true });
  line(sheet, at('322,-30 346,-34'), 1.6 * unit, css('#a9b5b2', 0.8), { swell: true });
  press.pull(sheet, { soft: 0.24, warp: 1, grain: 14 });
}

function slatsOnBlanket({ unit, light, middle }: Ward, x: number, y: number, px: number, py: number): Tone {
  const phase = (py - y - 0.16 * (px - middle)) / (17 * unit);
  const across = phase - Math.floor(phase);
  const slat = smoothstep(0.3, 0.48, across) * smoothstep(0.98, 0.8, across);
  const inside =
    smoothstep(4, 26, (px - x) / unit) *
    smoothstep(250, 190, (px - x) / unit) *
    smoothstep(-8, -1, (py - y) / unit) *
    smoothstep(58, 50, (py - y) / unit);
  return [252, 240, 206, light * slat * inside * 0.86];
}

/** On it a jug under a beaded cover, and a wooden eggcup with a blue ring. */
function locker(press: Press, { unit, middle, height, floor: foot }: Ward): void {
  const [x, top] = [middle + 398 * unit, height * 0.572];
  const at = (text: string) => place(outline(text), x, top, unit);
  const sheet = press.sheet();
  polygon(
    sheet,
    [
      [x + 6 * unit, foot + 70 * unit],
      [x + 112 * unit, foot + 68 * unit],
      [x + 160 * unit, foot + 92 * unit],
      [x + 60 * unit, foot + 96 * unit],
    ],
    css('#3b494d', 0.6),
  );
  box(sheet, x, top + 10 * unit, 108 * unit, foot + 70 * unit - top, css('#6f6558'), unit);
  box(sheet, x + 74 * unit, top + 10 * unit, 34 * unit, foot + 70 * unit - top, css('#564f47', 0.9), unit, 3);
  box(sheet, x - 6 * unit, top, 120 * unit, 12 * unit, css('#b3a486'), 0.8 * unit, 2);
  line(sheet, at('2,62 72,63'), 1.6 * unit, css(INK, 0.7));
  for (const text of ['28,36 46,36', '28,96 46,97']) line(sheet, at(text), 3.4 * unit, css(INK, 0.9));
  line(sheet, at('90,-34 102,-30 101,-16 90,-10'), 4 * unit, css('#b9c6c2', 0.9), { jitter: 0.05 });
  cut(sheet, at('62,0 64,-24 61,-44 91,-44 89,-24 92,0'), css('#bccac6', 0.9), 0.8 * unit, 3);
  cut(sheet, at('63,-1 65,-22 89,-22 91,-1'), css('#96abaa', 0.85), 0.6 * unit, 5);
  line(sheet, at('66,-4 68,-22 66,-38'), 2 * unit, css('#eef0e8', 0.9), { swell: true });
  blob(sheet, at('56,-38 60,-47 76,-51 92,-47 97,-38 86,-42 76,-40 66,-42'), css('#e6e3d6', 0.95));
  for (const text of ['56,-36', '62,-38', '69,-38', '77,-37', '84,-39', '91,-39', '97,-36'])
    blob(sheet, bead(at(text), unit), css('#7d6a4c'));
  blob(sheet, at('14,0 17,-5 23,-10 17,-15 14,-26 16,-32 38,-32 40,-26 37,-15 31,-10 37,-5 40,0'), css('#a3794e'));
  cut(sheet, at('14,-27 40,-27 39,-21 15,-21'), css('#48708a'), 0.5 * unit);
  line(sheet, at('15,-32 27,-33 39,-32'), 2 * unit, css('#f3e2b8', 0.9));
  press.pull(sheet, { soft: 0.38, warp: 0.4, grain: 15 });
}

function bead([where]: readonly Point[], unit: number): Point[] {
  return place(outline('-2,0 0,-2 2,0 0,3'), where?.[0] ?? 0, where?.[1] ?? 0, unit);
}

/** Nobody in it; somebody's cardigan over the back. */
function chair(press: Press, { unit, middle, height }: Ward): void {
  const [x, y] = [middle - 212 * unit, height * 0.745];
  const at = (text: string) => place(outline(text), x, y, unit);
  const shade = press.sheet();
  polygon(shade, at('2,148 30,142 226,178 214,190 150,196 20,156'), css('#3e4c50', 0.6));
  press.pull(shade, { soft: 0.28, warp: 0.8, grain: 16 });
  const sheet = press.sheet();
  for (const [text, wide] of [
    ['-2,-136 0,-60 4,6', 7.5],
    ['4,4 -4,80 -10,150', 7.5],
    ['70,8 74,84 80,140', 7.5],
    ['26,-2 24,60 24,124', 6],
    ['88,-2 94,60 98,116', 6],
    ['-4,80 76,84', 4.5],
  ] as const)
    line(sheet, at(text), wide * unit, css('#3a2f2b'), { jitter: 0.08 });
  cut(sheet, at('-6,0 28,-14 100,-12 76,6'), css('#93694c'), 0.8 * unit);
  cut(sheet, at('-6,0 76,6 76,14 -6,10'), css('#4f392c'), 0.7 * unit, 2);
  line(sheet, at('-4,0 28,-13 98,-12'), 2 * unit, css('#e2c493', 0.85));
  cardigan(sheet, at, unit);
  press.pull(sheet, { soft: 0.38, warp: 0.4, grain: 17 });
}

function cardigan(sheet: Surface, at: (text: string) => Point[], unit: number): void {
  blob(
    sheet,
    at('-18,-140 -6,-152 14,-154 30,-146 34,-128 32,-90 36,-60 30,-38 22,-42 14,-34 2,-38 -10,-30 -18,-36 -20,-90'),
    css('#6f5a63'),
  );
  blob(sheet, at('16,-146 29,-142 32,-124 30,-92 34,-62 28,-44 20,-50 18,-100'), css('#584750', 0.9));
  line(sheet, at('-16,-140 -4,-151 12,-153'), 2.4 * unit, css('#d9c2b0', 0.85), { swell: true });
  line(sheet, at('-4,-140 -6,-100 -4,-50'), 1.8 * unit, css('#4e3f47', 0.8), { swell: true });
  line(sheet, at('-18,-130 -20,-96 -18,-50'), 2 * unit, css('#a58f90', 0.8), { swell: true });
}

/** The dark end of another bed: we are standing at its foot. */
function threshold(press: Press, { width, height, unit, middle }: Ward): void {
  const sheet = press.sheet();
  const rail = height * 0.925;
  const right = Math.min(width + 40 * unit, middle + 690 * unit);
  line(
    sheet,
    [
      [middle + 150 * unit, height + 20 * unit],
      [middle + 148 * unit, rail + 26 * unit],
      [middle + 160 * unit, rail + 5 * unit],
      [middle + 190 * unit, rail],
      [right - 60 * unit, rail - 6 * unit],
      [right, rail - 6 * unit],
    ],
    13 * unit,
    css('#22292b'),
    { jitter: 0.04 },
  );
  for (let i = 1; i < 7; i++)
    line(
      sheet,
      [
        [middle + (150 + i * 74) * unit, rail],
        [middle + (151 + i * 74) * unit, height + 10],
      ],
      6.5 * unit,
      css('#22292b'),
      { jitter: 0.06 },
    );
  line(
    sheet,
    [
      [middle + 168 * unit, rail - 3 * unit],
      [middle + 260 * unit, rail - 6 * unit],
      [right, rail - 11 * unit],
    ],
    2.2 * unit,
    css('#a8b3ae', 0.8),
    { swell: true },
  );
  press.pull(sheet, { soft: 0.38, warp: 0.5, grain: 18 });
}
