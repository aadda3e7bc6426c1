import { random } from '../../core/random.ts';
import { css, mix } from '../paint/colour.ts';
import { drawGrass } from '../paint/grass.ts';
import { inkLine, polygon } from '../paint/line.ts';
import { fbm } from '../paint/noise.ts';
import type { Press, Surface } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { lerp } from '../paint/shape.ts';
import type { Arrangement } from './arrangement.ts';
import type { Mood } from './mood.ts';

export interface Blow {
  readonly wind: number;
  /** Restlessness: how unevenly the grass lies, 0 to 1. */
  readonly stir: number;
}

/** The uneven upper edge of the grass bank, which drops towards the far end of the fence. */
export function bankEdge(place: Arrangement): (x: number) => number {
  const { unit, width, side } = place;
  const offset = place.seed % 71;
  return (x) => {
    const along = side === 1 ? x / width : 1 - x / width;
    const rough =
      (fbm((x / unit) * 0.02 + offset, 4, 3) - 0.5) * 22 + (fbm((x / unit) * 0.0045 + offset, 9, 2) - 0.5) * 46;
    return place.verge(x) + (10 + lerp(26, 84, along) + rough) * unit;
  };
}

/** The bank behind the fence: ground, grass in tussocks, seed-heads and docks; grains 22 and 23. */
export function printVerge(press: Press, place: Arrangement, mood: Mood, blow: Blow): void {
  const edge = bankEdge(place);
  const bank = press.sheet();
  const outline: Point[] = [[-5, place.height + 5]];
  for (let x = -5; x <= place.width + 10; x += 4) outline.push([x, edge(x)]);
  polygon(bank, [...outline, [place.width + 10, place.height + 5]], css(mix(mood.grass[0], mood.ink, 0.78), 0.97));
  press.pull(bank, { soft: 0.2, warp: 1.5, warpScale: 7, grain: 22 });
  const sheet = press.sheet();
  drawFringe(sheet, place, mood, blow, edge);
  drawBank(sheet, place, mood, blow, edge);
  drawDocks(sheet, place, mood, edge);
  drawSeedHeads(sheet, place, mood, blow);
  press.pull(sheet, { soft: 0.24, warp: 0.4, grain: 23 });
}

function drawBank(sheet: Surface, place: Arrangement, mood: Mood, blow: Blow, edge: (x: number) => number): void {
  const { unit, width, height } = place;
  const offset = place.seed % 37;
  drawGrass(sheet, {
    blades: Math.round(2900 * (width / (1000 * unit))),
    seed: place.seed + 3,
    wind: (0.22 + 0.7 * blow.wind) * place.side,
    length: 34 * unit,
    width: 1.3 * unit,
    place: (next) => {
      const x = next() * width * 1.06 - 0.03 * width;
      const near = next() ** 1.3;
      const y = lerp(edge(x) + 4 * unit, height + 30 * unit, near);
      const [u, v] = [x / unit, y / unit];
      const tussock = fbm(u * 0.011 + offset, v * 0.02, 3);
      if (tussock < 0.42 && next() < 0.5) return null;
      return [
        x,
        y,
        (0.45 + near * 1.15) * (0.45 + 1.15 * tussock) * (1 + blow.stir * (fbm(u * 0.03, v * 0.05 + offset, 2) - 0.5)),
      ];
    },
    ink: (next, x, y) => {
      const k = next() * 0.8 + fbm((x / unit) * 0.006 + 3 + offset, (y / unit) * 0.012, 2) * 0.42;
      return k < 0.45
        ? css(mix(mood.grass[0], mood.ink, 0.5), 0.87)
        : k < 0.84
          ? css(mood.grass[1], 0.85)
          : css(mood.grass[2], 0.8);
    },
  });
}

/** Short blades where the bank meets the ploughing, so that its edge is nowhere a line. */
function drawFringe(sheet: Surface, place: Arrangement, mood: Mood, blow: Blow, edge: (x: number) => number): void {
  const { unit, width } = place;
  drawGrass(sheet, {
    blades: Math.round(750 * (width / (1000 * unit))),
    seed: place.seed + 5,
    wind: (0.2 + 0.6 * blow.wind) * place.side,
    length: 19 * unit,
    width: 1.2 * unit,
    place: (next) => {
      const x = next() * width;
      return [x, edge(x) + (next() * 20 - 3) * unit, 0.5 + next() * 0.9];
    },
    ink: (next) => css(next() < 0.55 ? mix(mood.grass[0], mood.ink, 0.25) : mood.grass[1], 0.86),
  });
}

/** Dead dock stems: upright, dark, thick with seed. */
function drawDocks(sheet: Surface, place: Arrangement, mood: Mood, edge: (x: number) => number): void {
  const { unit, width } = place;
  const next = random(place.seed + 62);
  const ink = css(mix(mood.ink, mood.earth, 0.35), 0.92);
  for (let i = 0; i < 5 + (place.seed % 4); i++) {
    const x = next() * width;
    const y = edge(x) + (16 + next() * 40) * unit;
    const tall = (60 + next() * 55) * unit;
    const lean = (next() - 0.4) * 0.3;
    inkLine(
      sheet,
      [
        [x, y],
        [x + lean * tall * 0.4, y - tall * 0.5],
        [x + lean * tall, y - tall],
      ],
      (t) => 2.6 * unit * (1.2 - t),
      ink,
      next,
    );
    sheet.fillStyle = ink;
    for (let k = 0; k < 26; k++) {
      const t = 0.45 + next() * 0.55;
      sheet.beginPath();
      sheet.ellipse(
        x + lean * tall * t + (next() - 0.5) * 8 * unit,
        y - tall * t,
        (1.4 + next() * 1.6) * unit,
        (2 + next() * 2) * unit,
        0,
        0,
        7,
      );
      sheet.fill();
    }
  }
}

function drawSeedHeads(sheet: Surface, place: Arrangement, mood: Mood, blow: Blow): void {
  const { unit, width, height, side } = place;
  const next = random(place.seed + 61);
  for (let i = 0; i < 40; i++) {
    const x = next() * width;
    const y = lerp(height * 0.9, height * 1.02, next());
    const long = (58 + next() * 72) * unit;
    const lean = (0.22 + 0.55 * blow.wind) * (0.7 + next() * 0.6) * side;
    const ink = css(next() < 0.6 ? mood.grass[2] : mix(mood.grass[1], mood.ink, 0.3), 0.9);
    const tip: Point = [x + lean * long, y - long * 0.86];
    inkLine(
      sheet,
      [[x, y], [x + lean * long * 0.25, y - long * 0.45], tip, [tip[0] + lean * 9 * unit, tip[1] - 3 * unit]],
      (t) => 1.7 * unit * (1.1 - t * 0.7),
      ink,
      next,
    );
    for (let k = 0; k < 7; k++) {
      const at: Point = [tip[0] - (k / 7) * lean * 22 * unit, tip[1] + (k / 7) * 15 * unit];
      inkLine(sheet, [at, [at[0] + 7 * unit * side, at[1] - 5 * unit]], (t) => 2.1 * unit * (1 - t), ink, next);
    }
  }
}

/** The row of dark grass before the fence's foot, which sways; grain 25. */
export function printFrontGrass(press: Press, place: Arrangement, mood: Mood, blow: Blow): void {
  const { unit, width, height, side, wide } = place;
  const sheet = press.sheet();
  const top = lerp(0.87, 0.905, wide);
  drawThreshold(sheet, place, mood, blow.wind);
  drawGrass(sheet, {
    blades: Math.round(1000 * (width / (1000 * unit))),
    seed: place.seed + 31,
    wind: (0.26 + 0.75 * blow.wind) * side,
    length: 58 * unit,
    width: 1.6 * unit,
    place: (next) => {
      const x = next() * width * 1.06 - 0.03 * width;
      const along = side === 1 ? x / width : 1 - x / width;
      const y = height * top + next() * height * (1.06 - top) + along * 20 * unit;
      const tussock = fbm((x / unit) * 0.016 + (place.seed % 29), 2.2, 2);
      return tussock < 0.36 && next() < 0.7 ? null : [x, y, (0.7 + next() * 0.8) * (0.6 + 0.85 * tussock)];
    },
    ink: (next) => {
      const k = next();
      return k < 0.62
        ? css(mix(mood.grass[0], mood.ink, 0.78), 0.94)
        : k < 0.86
          ? css(mix(mood.grass[1], mood.ink, 0.22), 0.9)
          : css(mood.grass[2], 0.9);
    },
  });
  press.pull(sheet, { soft: 0.25, warp: 0.5, grain: 25 });
}

/** The darkest dark lies at our feet: grass in its own shade, standing up ragged from the lower edge. */
function drawThreshold(sheet: Surface, place: Arrangement, mood: Mood, wind: number): void {
  const { unit, width, height, wide, side } = place;
  const ink = css(mix(mood.grass[0], mood.ink, 0.88), 0.96);
  const edge = (x: number) => {
    const rough = fbm((x / unit) * 0.005 + (place.seed % 47), 6, 2) * 70 + fbm((x / unit) * 0.08, 2, 2) * 20;
    return height * lerp(0.968, 0.978, wide) - (rough - 45) * unit;
  };
  const outline: Point[] = [[-5, height + 5]];
  for (let x = -5; x <= width + 8; x += 4 * unit) outline.push([x, edge(x)]);
  polygon(sheet, [...outline, [width + 8, height + 5]], ink);
  drawGrass(sheet, {
    blades: Math.round(620 * (width / (1000 * unit))),
    seed: place.seed + 32,
    wind: (0.2 + 0.6 * wind) * side,
    length: 46 * unit,
    width: 2.4 * unit,
    place: (next) => {
      const x = next() * width * 1.05 - 0.025 * width;
      return [x, edge(x) + (4 + next() * 16) * unit, 0.5 + next() * 0.95];
    },
    ink: () => ink,
  });
}
