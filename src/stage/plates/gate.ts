import { css, mix } from '../paint/colour.ts';
import { polygon, wobble } from '../paint/line.ts';
import type { Press, Surface } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { lerp } from '../paint/shape.ts';
import { cut, line, outline, place } from './strokes.ts';
import type { Plough } from './dark-field.ts';

const DARK = '#090a0b';

/** Shut, and between us and him: five bars, the light only on their upper edges. */
export function gate(press: Press, land: Plough): void {
  const { unit, hinge, latch, topBar } = land;
  const sheet = press.sheet();
  const sag = 16 * unit;
  const bars = [
    [0, 25],
    [74, 18],
    [132, 17],
    [182, 18],
    [228, 20],
  ] as const;
  const at = (t: number, down: number): Point => [lerp(hinge, latch, t), topBar + down * unit + sag * t];
  brace(sheet, [at(0.03, 228), at(0.5, 14)], 17 * unit);
  for (const [down, thick] of bars) bar(sheet, land, at, down, thick);
  for (const t of [0.0, 0.5, 0.985]) {
    const wide = (t === 0.5 ? 15 : 22) * unit;
    const [head, foot] = [at(t, t === 0.5 ? 4 : -16), at(t, 256)];
    cut(sheet, [head, [head[0] + wide, head[1]], [foot[0] + wide, foot[1]], foot], css('#11110f'), 1.4 * unit, 5);
  }
  press.pull(sheet, { soft: 0.32, warp: 0.9, grain: 15 });
}

function brace(sheet: Surface, [from, to]: readonly [Point, Point], thick: number): void {
  cut(sheet, [from, to, [to[0] + thick, to[1]], [from[0] + thick * 1.3, from[1]]], css('#11110f'), 1.5, 9);
}

function bar(sheet: Surface, land: Plough, at: (t: number, down: number) => Point, down: number, thick: number): void {
  const { unit, width } = land;
  const warped = (t: number) => down + Math.sin(t * 5 + down) * 2.4;
  const over = Array.from({ length: 25 }, (_, i) => at(i / 24, warped(i / 24)));
  const under = over.map(([x, y]): Point => [x, y + thick * unit]).toReversed();
  polygon(sheet, wobble([...over, ...under], 1.2 * unit, down, 12), css('#131210'));
  const from = width * 0.5 + 20 * unit;
  const light = (ink: string, edge: string) => {
    const along = sheet.createLinearGradient(from - 520 * unit, 0, from + 520 * unit, 0);
    for (let i = 0; i <= 8; i++)
      along.addColorStop(i / 8, css(mix(ink, edge, Math.exp(-(((i - 4) / 2.1) ** 2))), 0.92));
    return along;
  };
  const face = over
    .map(([x, y], i): Point => [x, y + thick * unit * (0.36 + 0.1 * Math.sin(i * 1.3 + down))])
    .toReversed();
  fillWith(sheet, [...over, ...face], light('#131210', down ? '#55492f' : '#7d6d4a'));
  const worn = over.map(([x, y], i): Point => [x, y + (1.6 + Math.sin(i * 2.1 + down)) * unit]).toReversed();
  fillWith(sheet, [...over, ...worn], light('#1c1a16', down ? '#94815a' : '#e0cd9a'));
}

function fillWith(sheet: Surface, points: readonly Point[], ink: CanvasGradient): void {
  sheet.fillStyle = ink;
  sheet.beginPath();
  points.forEach(([x, y], i) => (i ? sheet.lineTo(x, y) : sheet.moveTo(x, y)));
  sheet.fill();
}

export function posts(press: Press, land: Plough): void {
  const { unit, hinge, latch, height, width } = land;
  const sheet = press.sheet();
  for (const y of [0.6, 0.72]) {
    line(
      sheet,
      [
        [-5, height * (y - 0.008)],
        [hinge - 40 * unit, height * y],
      ],
      2.8 * unit,
      css('#0b0c0d'),
    );
    line(
      sheet,
      [
        [latch + 40 * unit, height * y],
        [width + 5, height * (y + 0.006)],
      ],
      2.8 * unit,
      css('#0b0c0d'),
    );
  }
  post(sheet, hinge - 26 * unit, height * 0.56, 58 * unit, height, 4);
  post(sheet, latch + 30 * unit, height * 0.585, 50 * unit, height, 7);
  line(
    sheet,
    [
      [hinge + 4 * unit, height * 0.57],
      [hinge + 6 * unit, height * 0.74],
      [hinge + 9 * unit, height * 0.9],
    ],
    3.4 * unit,
    css('#8f8058', 0.7),
    { swell: true },
  );
  line(
    sheet,
    [
      [latch + 5 * unit, height * 0.6],
      [latch + 3 * unit, height * 0.74],
      [latch + 1 * unit, height * 0.9],
    ],
    3.4 * unit,
    css('#a8966a', 0.8),
    { swell: true },
  );
  press.pull(sheet, { soft: 0.32, warp: 1, grain: 16 });
  const rag = press.sheet();
  twine(rag, land);
  press.pull(rag, { soft: 0.34, warp: 0.6, grain: 17 });
}

function post(sheet: Surface, x: number, top: number, wide: number, height: number, seed: number): void {
  const half = wide / 2;
  cut(
    sheet,
    [
      [x - half, top + 4],
      [x + half * 0.7, top],
      [x + half * 0.9, top + 10],
      [x + half * 1.15, height + 5],
      [x - half * 1.1, height + 5],
    ],
    css(DARK),
    3,
    seed,
  );
}

/** Loops of twine and a torn strip of feed-bag, all pulled out flat by the wind. */
function twine(sheet: Surface, { unit, latch, hinge, height, topBar }: Plough): void {
  const [x, y] = [hinge + 2 * unit, height * 0.615];
  const torn: Point[] = outline(
    '-4,-5 22,-9 52,-3 84,-13 118,-10 150,-21 124,-3 96,-3 128,5 160,2 118,12 78,6 44,10 18,5 -4,8',
  );
  cut(sheet, place(torn, x, y, unit, -0.04), css('#7d775f', 0.66), 2.4 * unit, 6);
  line(sheet, place(outline('0,0 30,-3 60,2 96,-5 134,-12'), x, y, unit, -0.04), 1.8 * unit, css('#cfc197', 0.5), {
    swell: true,
  });
  cut(sheet, place(outline('-60,-8 4,-6 4,8 -60,5'), x, y, unit), css('#3d3b32', 0.9), unit, 2);
  for (const [rise, length, seed] of [
    [0, 96, 1],
    [9, 66, 2],
    [-7, 44, 3],
  ] as const) {
    const from: Point = [latch + 2 * unit, topBar + (18 + rise) * unit];
    const tail = Array.from({ length: 9 }, (_, i): Point => [
      from[0] + (i / 8) * length * unit,
      from[1] - Math.sin(i * 0.9 + seed) * 5 * unit * (i / 8) - (i / 8) * 10 * unit,
    ]);
    line(sheet, tail, 2 * unit, css('#b59a5c', 0.85), { seed });
  }
}
