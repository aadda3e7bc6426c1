import { random } from '../../core/random.ts';
import { css, mix } from '../paint/colour.ts';
import { drawGrass } from '../paint/grass.ts';
import { fbm } from '../paint/noise.ts';
import type { Press, Surface } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { lerp } from '../paint/shape.ts';
import { drawLand } from '../paint/woods.ts';
import { blob, line, outline, place, taper } from './strokes.ts';
import type { Hill } from './school.ts';

const SHADE = '#585c44';
const GRASS = '#7f8056';
const HAY = '#c9b987';
const INK = '#2f2a26';

/** Where the grass we look over begins; it rises at the right. */
function nearEdge({ width, height, unit }: Hill, x: number): number {
  return height * 0.93 + (fbm((x * 0.006) / unit, 3, 4) - 0.5) * 70 * unit - Math.max(0, x / width - 0.6) * 190 * unit;
}

/** The dark, long grass that we look over. */
export function nearGrass(press: Press, hill: Hill): void {
  const { width, height, unit } = hill;
  const bank = press.sheet();
  drawLand(bank, (x) => nearEdge(hill, x), width, height + 5, css(mix(SHADE, INK, 0.34), 0.96));
  press.pull(bank, { soft: 0.22, warp: 2, warpScale: 8, grain: 26 });
  const blades = press.sheet();
  drawGrass(blades, {
    blades: Math.round(2600 * (width / (1100 * unit))),
    seed: 31,
    wind: 0.22,
    length: 46 * unit,
    width: 1.35 * unit,
    place: (next) => {
      const x = next() * width * 1.03 - 15;
      return [x, lerp(nearEdge(hill, x) + 6 * unit, height + 40 * unit, next()), 0.5 + next() ** 2 * 1.1];
    },
    ink: (next) => {
      const k = next();
      return css(k < 0.55 ? mix(SHADE, INK, 0.42) : k < 0.9 ? mix(GRASS, SHADE, 0.5) : mix(HAY, GRASS, 0.3), 0.86);
    },
  });
  deadHeads(blades, hill);
  press.pull(blades, { soft: 0.28, warp: 0.5, grain: 27 });
}

/** Last year's hogweed and dock, gone brown. */
function deadHeads(sheet: Surface, hill: Hill): void {
  const next = random(12);
  const ink = css('#4a4030', 0.95);
  for (let i = 0; i < 11; i++) {
    const x = hill.width * (next() < 0.6 ? lerp(0.72, 0.99, next()) : next() * 0.36);
    const foot = nearEdge(hill, x) + 40 * hill.unit;
    const length = (74 + next() * 110) * hill.unit;
    const tip: Point = [x + (next() - 0.25) * 40 * hill.unit, foot - length];
    taper(
      sheet,
      [[x, foot], [lerp(x, tip[0], 0.35), foot - length * 0.5], tip],
      2.8 * hill.unit,
      1.2 * hill.unit,
      ink,
      i,
    );
    if (i % 2) dock(sheet, tip, x, foot, hill.unit, next);
    else umbel(sheet, tip, hill.unit, next);
  }
}

function umbel(sheet: Surface, [x, y]: Point, unit: number, next: () => number): void {
  for (let k = 0; k < 7; k++) {
    const turn = -Math.PI / 2 + (k - 3) * 0.34 + (next() - 0.5) * 0.2;
    const reach = (14 + next() * 12) * unit;
    const end: Point = [x + Math.cos(turn) * reach, y + Math.sin(turn) * reach * 0.7];
    line(sheet, [[x, y + 3 * unit], end], 1.1 * unit, css('#54482f', 0.9));
    blob(sheet, place(outline('-4,0 0,-3 4,0 0,2'), end[0], end[1], unit), css('#6b5c3e', 0.9));
  }
}

function dock(sheet: Surface, [x, y]: Point, rootX: number, foot: number, unit: number, next: () => number): void {
  for (let k = 0; k < 22; k++) {
    const t = (k / 22) * 0.42;
    const at: Point = [lerp(x, rootX, t) + (next() - 0.5) * 9 * unit * (0.5 + t * 2), lerp(y, foot, t)];
    blob(
      sheet,
      place(outline('-3,0 0,-4 3,0 0,3'), at[0], at[1], unit * (0.8 + next() * 0.6)),
      css(next() < 0.4 ? '#5f4c35' : '#46392b', 0.88),
    );
  }
}
