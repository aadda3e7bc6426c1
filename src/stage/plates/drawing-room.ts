import { random } from '../../core/random.ts';
import { css, mix } from '../paint/colour.ts';
import { fbm, valueNoise } from '../paint/noise.ts';
import type { Painting, Press, Surface, Tone } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { clamp, lerp, smoothstep } from '../paint/shape.ts';
import { oldWomen } from './old-women.ts';
import { frameOf, type PlatePlan, type PlateRecipe } from './plate.ts';
import { blob, box, cut, line } from './strokes.ts';

export interface Room {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  /** Where the wall meets the floor. */
  readonly floor: number;
  readonly windowX: number;
  readonly lampX: number;
  readonly lampY: number;
  /** Lamplight that falls on the wall there, 0–1. */
  lamp(x: number, y: number): number;
  dusk(x: number, y: number): number;
}

/** One lamp, the last of the day in a window, and two old women, one of them with her head tipped back. */
export const drawingRoom: PlateRecipe = { paper: '#1d1815', paint, focus: { x: 0.52, y: 0.58 } };

function paint(press: Press, plan: PlatePlan): Painting {
  const room = layRoom(press, plan.light ?? 1);
  wall(press, room);
  carpet(press, room);
  mouldings(press, room);
  evening(press, room);
  curtains(press, room);
  pictures(press, room);
  chimneypiece(press, room);
  lampGlow(press, room);
  standardLamp(press, room);
  sideTable(press, room);
  oldWomen(press, room);
  sofa(press, room);
  return press.finish({ grain: 0.05, plate: 0.05, fibre: 0.012, vignette: 0.14 });
}

function layRoom(press: Press, light: number): Room {
  const { width, height, unit } = frameOf(press);
  const windowX = width * 0.5 - Math.min(width * 0.295, 410 * unit);
  const lampX = width * 0.5 + Math.min(width * 0.2, 300 * unit);
  const lampY = height * 0.37;
  const away = (x: number, y: number) => Math.sqrt(((x - lampX) / unit) ** 2 + 1.15 * ((y - lampY) / unit) ** 2);
  const lamp = (x: number, y: number) => light * Math.exp(-away(x, y) / 300) * 1.05;
  const dusk = (x: number, y: number) =>
    Math.exp(-Math.sqrt(0.8 * ((x - windowX) / unit) ** 2 + 0.35 * ((y - height * 0.36) / unit) ** 2) / 250);
  return { width, height, unit, floor: height * 0.755, windowX, lampX, lampY, lamp, dusk };
}

/** The paper on the wall has a stripe, and only the lamp finds it. */
function wall(press: Press, room: Room): void {
  const { width, floor, unit } = room;
  press.tone(
    (x, y) => {
      const light = clamp(room.lamp(x, y));
      const stripe =
        Math.cos((x / (34 * unit)) * Math.PI * 2) * 0.5 + Math.cos((x / (34 * unit)) * Math.PI * 4 + 1) * 0.16;
      const stain = valueNoise(x / (17 * unit), y / (24 * unit)) ** 2 - 0.3;
      const warm = mix(mix('#211b19', '#8a6540', clamp(light * 1.25)), '#d9a962', clamp((light - 0.55) * 1.5));
      const [r, g, b] = mix(warm, '#3c4750', clamp(room.dusk(x, y) * 0.6));
      const k = 1 + stripe * 0.1 * clamp(light * 2 - 0.1) + stain * 0.1;
      return [r * k, g * k, b * k, 1];
    },
    { soft: 0.36, grain: 1 },
    { x: 0, y: 0, width, height: floor },
  );
}

function carpet(press: Press, room: Room): void {
  const { width, height, floor, lampX, unit } = room;
  const below = { x: 0, y: floor, width, height: height - floor };
  const pool = (x: number, y: number) =>
    Math.exp(-(((x - lampX + 50 * unit) / (400 * unit)) ** 2 + ((y - height * 0.835) / (95 * unit)) ** 2));
  press.tone((x, y) => [...mix('#17120f', '#7d5335', clamp(pool(x, y) * 0.95)), 1], { soft: 0.34, grain: 2 }, below, 3);
  const sheet = press.sheet();
  const middle: Point = [width * 0.5 + 60 * unit, height * 0.89];
  const border = (k: number): Point[] => [
    [middle[0] - 450 * k * unit, floor + lerp(120, 22, k) * unit],
    [middle[0] + 430 * k * unit, floor + lerp(120, 22, k) * unit],
    [middle[0] + 640 * k * unit, height * lerp(0.89, 0.985, k)],
    [middle[0] - 690 * k * unit, height * lerp(0.89, 0.985, k)],
  ];
  cut(sheet, border(1), 'rgba(70,34,28,.6)', 2 * unit, 2);
  for (const [k, ink, thick] of [
    [0.95, 'rgba(190,140,92,.5)', 2.4],
    [0.9, 'rgba(150,100,70,.4)', 1.4],
    [0.62, 'rgba(180,130,86,.3)', 1.6],
  ] as const) {
    const ring = border(k);
    ring.forEach((from, i) => line(sheet, [from, ring[(i + 1) % 4]!], thick * unit, ink, { seed: i }));
  }
  flowers(sheet, border(0.86), unit);
  press.pull(sheet, { soft: 0.26, warp: 1.2, grain: 3, opacity: 0.85 });
  press.tone((x, y) => [13, 10, 9, clamp((1 - pool(x, y)) * 0.74)], { soft: 0.32, grain: 4 }, below, 3);
}

function flowers(sheet: Surface, [a, b, c, d]: readonly Point[], unit: number): void {
  if (!a || !b || !c || !d) return;
  const next = random(3);
  for (let i = 0; i < 230; i++) {
    const [across, down] = [next(), next()];
    const x = lerp(lerp(a[0], d[0], down), lerp(b[0], c[0], down), across);
    const y = lerp(a[1], d[1], down);
    const size = (5 + next() * 9) * unit * (0.5 + down);
    sheet.fillStyle = `rgba(${next() < 0.5 ? '178,122,78' : '38,26,30'},.28)`;
    sheet.beginPath();
    sheet.ellipse(x, y, size, size * 0.28, 0, 0, 7);
    sheet.fill();
  }
}

function mouldings(press: Press, { width, height, floor, unit, lampX }: Room): void {
  const sheet = press.sheet();
  box(sheet, -5, floor - 26 * unit, width + 10, 24 * unit, css('#120e0c', 0.92), 1);
  const light = sheet.createLinearGradient(lampX - 560 * unit, 0, lampX + 420 * unit, 0);
  light.addColorStop(0, css('#c8965a', 0));
  light.addColorStop(0.55, css('#c8965a', 0.72));
  light.addColorStop(1, css('#c8965a', 0.15));
  sheet.fillStyle = light;
  sheet.fillRect(0, floor - 28 * unit, width, 3 * unit);
  sheet.fillRect(0, height * 0.105, width, 2.4 * unit);
  press.pull(sheet, { soft: 0.3, warp: 0.6, grain: 5 });
}

function evening(press: Press, { height, unit, windowX }: Room): void {
  const half = 104 * unit;
  const sheet = press.sheet();
  const sky = sheet.createLinearGradient(0, height * 0.1, 0, height * 0.66);
  for (const [at, tone] of [
    [0, '#31404c'],
    [0.45, '#60737d'],
    [0.75, '#a3a99c'],
    [1, '#cdbb90'],
  ] as const)
    sky.addColorStop(at, tone);
  sheet.fillStyle = sky;
  sheet.fillRect(windowX - half, height * 0.125, half * 2, height * 0.545);
  sheet.fillStyle = css('#27333a', 0.92);
  sheet.beginPath();
  sheet.moveTo(windowX - half, height * 0.67);
  for (let x = -104; x <= 104; x += 4) {
    const roof = Math.sqrt(Math.max(0, valueNoise(x * 0.05, 7) - 0.42)) * 26 + fbm(x * 0.02, 2, 3) * 8;
    sheet.lineTo(windowX + x * unit, height * 0.634 - roof * unit);
  }
  sheet.lineTo(windowX + half, height * 0.67);
  sheet.fill();
  press.pull(sheet, { soft: 0.32, warp: 0.6, grain: 6 });
  const bars = press.sheet();
  const ink = css('#14110f', 0.97);
  box(bars, windowX - 4 * unit, height * 0.12, 8 * unit, height * 0.55, ink, 0.8);
  for (const y of [0.3, 0.485]) box(bars, windowX - half, height * y, half * 2, 6 * unit, ink, 0.8);
  box(bars, windowX - half - 14 * unit, height * 0.665, half * 2 + 28 * unit, 17 * unit, ink, 1);
  press.pull(bars, { soft: 0.32, warp: 0.5, grain: 7 });
}

function curtains(press: Press, room: Room): void {
  const { windowX, height, unit } = room;
  const sheet = press.sheet();
  for (const side of [-1, 1]) curtain(sheet, room, side);
  sheet.fillStyle = css('#2a1918');
  sheet.beginPath();
  sheet.moveTo(windowX - 208 * unit, height * 0.062);
  sheet.lineTo(windowX + 208 * unit, height * 0.06);
  sheet.lineTo(windowX + 209 * unit, height * 0.122);
  for (let i = 0; i <= 9; i++) {
    const x = windowX + (208 - i * 41.6) * unit;
    sheet.quadraticCurveTo(x + 20 * unit, height * (0.146 + 0.006 * Math.sin(i * 2.3)), x, height * 0.12);
  }
  sheet.fill();
  press.pull(sheet, { soft: 0.3, warp: 1, grain: 8 });
}

function curtain(sheet: Surface, { windowX, height, floor, unit }: Room, side: number): void {
  const inner = windowX + side * 84 * unit;
  const outer = windowX + side * 200 * unit;
  const fall: Point[] = [
    [inner - side * 10 * unit, height * 0.085],
    [outer, height * 0.085],
    [outer + side * 8 * unit, floor + 6 * unit],
    [inner + side * 40 * unit, floor + 6 * unit],
    [inner + side * 24 * unit, height * 0.52],
  ];
  cut(sheet, fall, css('#2c1b1a'), 2.4 * unit, side + 3);
  for (let i = 0; i < 8; i++) {
    const t = (i + 0.5 + 0.3 * Math.sin(i * 7)) / 8;
    const [top, foot] = [
      lerp(inner - side * 8 * unit, outer, t),
      lerp(inner + side * 42 * unit, outer + side * 6 * unit, t),
    ];
    const edge = i === 0;
    const ink = edge ? css('#7f8a8c', 0.55) : i % 3 === 0 ? css('#54322d', 0.8) : css('#180e0e', 0.8);
    const hang: Point[] = [
      [top, height * 0.1],
      [top + side * 3 * unit, height * 0.3],
      [lerp(top, foot, 0.7), height * 0.52],
      [foot, floor],
    ];
    line(sheet, hang, (edge ? 2.2 : 4 + 4 * Math.abs(Math.sin(i * 3))) * unit, ink, { swell: true, seed: i + 9 });
  }
}

/** Two framed prints, hung a little unevenly: a hill, and a house on one. */
function pictures(press: Press, room: Room): void {
  const { width, height, unit } = room;
  const sheet = press.sheet();
  frame(sheet, room, width * 0.5 - 62 * unit, height * 0.215, 122, 94, true);
  frame(sheet, room, width * 0.5 + 92 * unit, height * 0.178, 84, 112, false);
  press.pull(sheet, { soft: 0.32, warp: 0.7, grain: 9 });
}

function frame(sheet: Surface, room: Room, x: number, y: number, wide: number, tall: number, house: boolean): void {
  const { unit } = room;
  const [w, h] = [wide * unit, tall * unit];
  const light = clamp(room.lamp(x + w / 2, y + h / 2) * 1.4 + 0.06);
  const inset = (by: number, ink: string) =>
    box(sheet, x + by * unit, y + by * unit, w - 2 * by * unit, h - 2 * by * unit, ink, 0.8 * unit, by);
  box(sheet, x - 8 * unit, y + 10 * unit, w, h, css('#0d0a08', 0.5), 1);
  inset(0, css(mix('#231a12', '#9a7440', light * 0.8)));
  inset(6, css(mix('#1c1613', '#6b4d2c', light)));
  inset(10, css(mix('#241f1a', '#a8936a', light * 0.75)));
  inset(21, css(mix('#1e2022', '#7f8678', light * 0.75)));
  const [left, right, foot] = [x + 21 * unit, x + w - 21 * unit, y + h - 21 * unit];
  sheet.fillStyle = css(mix('#181915', '#5a5739', light * 0.8));
  sheet.beginPath();
  sheet.moveTo(left, foot);
  sheet.lineTo(left, foot - (h - 42 * unit) * 0.32);
  sheet.quadraticCurveTo(lerp(left, right, 0.45), foot - (h - 42 * unit) * 0.62, right, foot - (h - 42 * unit) * 0.3);
  sheet.lineTo(right, foot);
  sheet.fill();
  if (house)
    box(
      sheet,
      lerp(left, right, 0.36),
      foot - (h - 42 * unit) * 0.6,
      (right - left) * 0.26,
      (h - 42 * unit) * 0.18,
      css(mix('#1b1614', '#7f4f3c', light)),
      0.5,
    );
}

/** A shelf with a clock on it, and letters behind the clock. */
function chimneypiece(press: Press, room: Room): void {
  const { unit, lampX, height, floor } = room;
  const [left, shelf] = [lampX + 122 * unit, height * 0.468];
  const sheet = press.sheet();
  const lit = (x: number, y: number, dark: string, bright: string) =>
    css(mix(dark, bright, clamp(room.lamp(x, y) * 1.25 + 0.03)));
  box(
    sheet,
    left + 26 * unit,
    shelf,
    290 * unit,
    floor - shelf + 8 * unit,
    lit(left + 90 * unit, height * 0.6, '#17110e', '#6b4a30'),
    1.2 * unit,
  );
  box(sheet, left + 84 * unit, shelf + 78 * unit, 230 * unit, floor - shelf - 66 * unit, css('#0b0807'), 1.2 * unit, 2);
  box(
    sheet,
    left,
    shelf - 12 * unit,
    330 * unit,
    22 * unit,
    lit(left + 60 * unit, shelf, '#1e1611', '#9a7044'),
    1 * unit,
    3,
  );
  line(
    sheet,
    [
      [left + 2 * unit, shelf - 11 * unit],
      [left + 320 * unit, shelf - 11 * unit],
    ],
    2.4 * unit,
    css('#e0b06a', 0.8),
  );
  letters(sheet, left + 66 * unit, shelf - 12 * unit, unit);
  clock(sheet, left + 104 * unit, shelf - 12 * unit, unit);
  candlestick(sheet, left + 26 * unit, shelf - 12 * unit, unit);
  press.pull(sheet, { soft: 0.34, warp: 0.6, grain: 10 });
}

function letters(sheet: Surface, x: number, foot: number, unit: number): void {
  const leaves: [number, number, number, number, string][] = [
    [0, 74, -0.12, 62, '#86714c'],
    [14, 92, 0.06, 70, '#ab8f5f'],
    [48, 80, 0.16, 66, '#957a4e'],
  ];
  for (const [dx, tall, turn, wide, ink] of leaves) {
    sheet.save();
    sheet.translate(x + dx * unit, foot);
    sheet.rotate(turn);
    box(sheet, 0, -tall * unit, wide * unit, tall * unit, css(ink), 0.8 * unit, tall);
    line(
      sheet,
      [
        [0, -tall * unit],
        [wide * unit, -tall * unit],
      ],
      1.6 * unit,
      css('#e5cf9d', 0.7),
    );
    sheet.restore();
  }
}

function clock(sheet: Surface, x: number, foot: number, unit: number): void {
  const at = (dx: number, dy: number): Point => [x + dx * unit, foot + dy * unit];
  sheet.fillStyle = css('#1b120d');
  sheet.beginPath();
  sheet.moveTo(...at(-38, 0));
  sheet.lineTo(...at(-36, -40));
  sheet.quadraticCurveTo(...at(-34, -82), ...at(0, -84));
  sheet.quadraticCurveTo(...at(34, -82), ...at(36, -40));
  sheet.lineTo(...at(38, 0));
  sheet.fill();
  sheet.fillStyle = css('#c9b184', 0.95);
  sheet.beginPath();
  sheet.ellipse(x, foot - 47 * unit, 23 * unit, 24 * unit, 0, 0, 7);
  sheet.fill();
  line(sheet, [at(0, -47), at(-13, -40)], 2.6 * unit, css('#1b120d'));
  line(sheet, [at(0, -47), at(-9, -63)], 1.9 * unit, css('#1b120d'));
  line(sheet, [at(-36, -34), at(-34, -66), at(-16, -82)], 2.4 * unit, css('#d9a962', 0.85), { swell: true });
}

function candlestick(sheet: Surface, x: number, foot: number, unit: number): void {
  const at = (dx: number, dy: number): Point => [x + dx * unit, foot + dy * unit];
  blob(
    sheet,
    [
      at(-14, 0),
      at(-8, -8),
      at(-3, -14),
      at(-5, -26),
      at(-3, -42),
      at(4, -42),
      at(6, -26),
      at(3, -14),
      at(9, -8),
      at(14, 0),
    ],
    css('#2a1d12'),
  );
  line(sheet, [at(-8, -8), at(-4, -24), at(-3, -40)], 2 * unit, css('#d9a962', 0.8), { swell: true });
}

function lampGlow(press: Press, { width, height, unit, lampX, lampY }: Room): void {
  const glow = (x: number, y: number): Tone => {
    const r = Math.hypot(x - lampX, y - lampY - 10 * unit) / (320 * unit);
    if (r > 1) return null;
    return [...mix('#ffe096', '#ecb262', clamp(r * 2)), 0.6 * (1 - smoothstep(0, 0.55, r)) + 0.16 * (1 - r)];
  };
  const around = {
    x: lampX - 330 * unit,
    y: Math.max(0, lampY - 330 * unit),
    width: Math.min(width, 660 * unit),
    height: Math.min(height, 670 * unit),
  };
  press.tone(glow, { soft: 0.28, grain: 11 }, around);
}

function standardLamp(press: Press, { unit, lampX: x, lampY: y, floor }: Room): void {
  const sheet = press.sheet();
  line(
    sheet,
    [
      [x + 2 * unit, y + 40 * unit],
      [x, floor + 34 * unit],
    ],
    7 * unit,
    css('#20150e'),
    { jitter: 0.06 },
  );
  blob(
    sheet,
    [
      [x - 44 * unit, floor + 40 * unit],
      [x - 20 * unit, floor + 30 * unit],
      [x + 20 * unit, floor + 30 * unit],
      [x + 44 * unit, floor + 40 * unit],
      [x, floor + 47 * unit],
    ],
    css('#20150e'),
  );
  const shade = sheet.createLinearGradient(0, y - 58 * unit, 0, y + 44 * unit);
  for (const [at, tone] of [
    [0, '#d8a257'],
    [0.5, '#f6d898'],
    [1, '#ffefc4'],
  ] as const)
    shade.addColorStop(at, tone);
  sheet.fillStyle = shade;
  sheet.beginPath();
  sheet.moveTo(x - 36 * unit, y - 58 * unit);
  sheet.lineTo(x + 37 * unit, y - 54 * unit);
  sheet.quadraticCurveTo(x + 46 * unit, y, x + 78 * unit, y + 48 * unit);
  sheet.quadraticCurveTo(x, y + 58 * unit, x - 78 * unit, y + 42 * unit);
  sheet.quadraticCurveTo(x - 46 * unit, y, x - 36 * unit, y - 58 * unit);
  sheet.fill();
  for (let i = 0; i < 8; i++) {
    const t = (i - 3.4) / 4;
    line(
      sheet,
      [
        [x + t * 34 * unit, y - 55 * unit],
        [x + t * 50 * unit, y - 4 * unit],
        [x + t * 73 * unit, y + 46 * unit],
      ],
      1.7 * unit,
      'rgba(150,96,44,.34)',
      { seed: i },
    );
  }
  for (let i = 0; i < 34; i++) {
    const t = (i - 16.5) / 16.5;
    const hem = y + (45 + t * 3 + (1 - t * t) * 9) * unit;
    line(
      sheet,
      [
        [x + t * 77 * unit, hem],
        [x + t * 78 * unit + Math.sin(i * 4) * unit, hem + (10 + 4 * Math.sin(i * 3)) * unit],
      ],
      1.8 * unit,
      'rgba(226,170,92,.85)',
      { seed: i },
    );
  }
  press.pull(sheet, { soft: 0.36, warp: 0.5, grain: 12 });
}

/** A small round table: a cup, and a kitchen timer with one red pointer. */
function sideTable(press: Press, { unit, lampX, floor }: Room): void {
  const [x, top] = [lampX - 350 * unit, floor - 62 * unit];
  const at = (dx: number, dy: number): Point => [x + dx * unit, top + dy * unit];
  const sheet = press.sheet();
  line(sheet, [at(0, 4), at(-2, 112)], 8 * unit, css('#120c09'));
  line(sheet, [at(-2, 96), at(-34, 124)], 6 * unit, css('#120c09'));
  line(sheet, [at(-2, 96), at(32, 122)], 6 * unit, css('#120c09'));
  blob(sheet, [at(-66, 2), at(-30, -6), at(30, -6), at(66, 2), at(30, 10), at(-30, 10)], css('#1a110c'));
  line(sheet, [at(-56, -1), at(-10, -6), at(40, -5), at(65, 1)], 2.6 * unit, css('#d0975a', 0.9), { swell: true });
  blob(
    sheet,
    [at(-23, -3), at(-24, -14), at(-14, -28), at(2, -31), at(14, -25), at(21, -12), at(20, -3), at(0, 0)],
    css('#a89a80'),
  );
  blob(sheet, [at(2, -30), at(14, -25), at(21, -12), at(20, -4), at(10, -3), at(11, -18)], css('#f0deb4'));
  line(sheet, [at(-2, -14), at(6, -27)], 3.4 * unit, css('#b4442f'));
  blob(sheet, [at(32, -3), at(29, -16), at(49, -17), at(47, -3)], css('#8d8067'));
  line(sheet, [at(30, -16), at(40, -15), at(49, -17)], 2 * unit, css('#f0deb4', 0.9));
  press.pull(sheet, { soft: 0.36, warp: 0.4, grain: 13 });
}

/** Where we sit: the back of the visitors' sofa, nearly black. */
function sofa(press: Press, { width: w, height: h, unit }: Room): void {
  const sheet = press.sheet();
  sheet.fillStyle = css('#0a0807');
  sheet.beginPath();
  sheet.moveTo(-5, h + 5);
  sheet.lineTo(-5, h * 0.925);
  sheet.bezierCurveTo(w * 0.06, h * 0.88, w * 0.15, h * 0.884, w * 0.22, h * 0.905);
  sheet.bezierCurveTo(w * 0.32, h * 0.922, w * 0.42, h * 0.92, w * 0.5, h * 0.935);
  sheet.bezierCurveTo(w * 0.55, h * 0.945, w * 0.57, h * 0.97, w * 0.57, h + 5);
  sheet.fill();
  press.pull(sheet, { soft: 0.32, warp: 1.2, grain: 17 });
  const edge = press.sheet();
  line(
    edge,
    [
      [w * 0.24, h * 0.907],
      [w * 0.34, h * 0.921],
      [w * 0.45, h * 0.926],
      [w * 0.51, h * 0.938],
      [w * 0.545, h * 0.955],
    ],
    2.4 * unit,
    css('#8a6239', 0.8),
    { swell: true, seed: 4 },
  );
  press.pull(edge, { soft: 0.24, warp: 0.8, grain: 18 });
}
