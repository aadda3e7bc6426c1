import type { Pen } from './pen.ts';
import { pathWords } from './pen.ts';

/** A spot of ink: a place in the thing's box and how far the ink reaches round it. */
export type Spot = readonly [x: number, y: number, reach: number];

/** A pen that marks nothing and notes, in `spots`, every place where ink would lie: outlines, walked in eighths of a curve. */
export function measuringPen(spots: Spot[]): Pen {
  return {
    fill: (path) => walk(path, 0, spots),
    line: (path, _, width) => walk(path, width / 2, spots),
    oval: (x, y, across, down, _, turn = 0) => round(x, y, across, down, turn, 0, spots),
    ring: (x, y, across, down, _, width, turn = 0) => round(x, y, across, down, turn, width / 2, spots),
  };
}

function walk(path: string, reach: number, spots: Spot[]): void {
  let [x, y] = [0, 0];
  for (const [word, n] of pathWords(path)) {
    if (word === 'Z') continue;
    const eighths = word === 'Q' || word === 'C' ? 8 : 0;
    for (let k = 1; k <= eighths; k++) {
      const at = (i: 0 | 1) => along([[x, y][i]!, ...n.filter((_, j) => j % 2 === i)], k / 8);
      spots.push([at(0), at(1), reach]);
    }
    [x, y] = [n.at(-2)!, n.at(-1)!];
    spots.push([x, y, reach]);
  }
}

/** De Casteljau: the place at `t` on a curve with these controls. */
function along(controls: readonly number[], t: number): number {
  if (controls.length === 1) return controls[0]!;
  return along(
    controls.slice(1).map((c, i) => controls[i]! + (c - controls[i]!) * t),
    t,
  );
}

function round(x: number, y: number, across: number, down: number, turn: number, reach: number, spots: Spot[]): void {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  for (let k = 0; k < 16; k++) {
    const [dx, dy] = [across * Math.cos((k * Math.PI) / 8), down * Math.sin((k * Math.PI) / 8)];
    spots.push([x + dx * cos - dy * sin, y + dx * sin + dy * cos, reach]);
  }
}
