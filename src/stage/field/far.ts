import type { FieldComposition } from '../../core/field.ts';
import { random } from '../../core/random.ts';
import { css, mix, toned } from '../paint/colour.ts';
import { fbm } from '../paint/noise.ts';
import type { Press, Surface } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { bell, lerp, smoothstep } from '../paint/shape.ts';
import { polygon } from '../paint/line.ts';
import type { Edge } from '../paint/woods.ts';
import { drawDomes, drawLand, ridge } from '../paint/woods.ts';
import type { Arrangement } from './arrangement.ts';
import type { Mood } from './mood.ts';

/** Where the figure stands, or would: nothing grows up behind it. */
export function figureColumn(place: Arrangement): number {
  return place.vanish + place.width * 0.012 * place.side;
}

/** Three planes of far land and woods along the horizon; grains 6 to 8. */
export function printFarWoods(press: Press, place: Arrangement, mood: Mood, field: FieldComposition): void {
  // Several people need a longer gap to stand in.
  const gap = field.figure?.gesture === 'one-of-several' ? 2.3 : 1;
  const { unit, width, horizon, seed } = place;
  const offset = seed % 53;
  const foot = horizon + 14 * unit;
  const hill = press.sheet();
  drawLand(
    hill,
    ridge(horizon - 9 * unit, 34 * unit, 0.0022 / unit, 3.7 + offset),
    width,
    foot,
    css(mix(mood.far, mood.low, 0.45), 0.85),
  );
  press.pull(hill, { soft: 0.2, warp: 0.6, grain: 6 });
  const planes = [
    {
      base: horizon - 3 * unit,
      rise: 14,
      rate: 0.003,
      ink: css(mood.far, 0.92),
      scale: 0.6,
      gap: 0.35,
      hole: 46,
      seed: 71,
    },
    {
      base: horizon + unit,
      rise: 4,
      rate: 0.006,
      ink: css(mood.near, 0.97),
      scale: 1.05,
      gap: 0.42,
      hole: 82,
      seed: 33,
    },
  ];
  planes.forEach((plane, i) => {
    const sheet = press.sheet();
    const edge = ridge(plane.base, plane.rise * unit, plane.rate / unit, 9.2 + i * 6 + offset);
    drawLand(sheet, edge, width, foot, plane.ink);
    const hole = [figureColumn(place), plane.hole * gap * unit] as const;
    drawDomes(sheet, edge, {
      from: -20,
      to: width + 20,
      scale: unit * plane.scale,
      seed: plane.seed + seed,
      ink: plane.ink,
      gap: plane.gap,
      hole,
    });
    press.pull(sheet, { soft: 0.21, warp: 0.65, warpScale: 6, grain: 7 + i });
  });
}

/** A grown-out hedge across the land before the horizon, with one gap in it; grains 20 and 27. */
export function printHedge(press: Press, place: Arrangement, mood: Mood, field: FieldComposition): void {
  if (field.hedge === 0) return;
  const { unit, width } = place;
  const foot = place.horizon + lerp(12, 34, field.hedge) * unit;
  const tall = lerp(14, 96, field.hedge) * unit;
  const away = (x: number) => Math.abs(x - figureColumn(place)) / unit;
  const offset = field.seed % 41;
  const edge: Edge = (x) => {
    const rough =
      0.5 + 0.55 * fbm((x / unit) * 0.009 + offset, 5.5, 3) + 0.3 * (fbm((x / unit) * 0.06 + offset, 2.5, 2) - 0.5);
    return foot - tall * rough * smoothstep(64, 112, away(x) + 26 * (fbm((x / unit) * 0.03, 8, 2) - 0.5));
  };
  const ink = mix(mix(mood.near, mood.ink, 0.5), mood.low, 0.22 * field.haze);
  const body = css(ink, 0.93 * smoothstep(0, 0.2, field.hedge));
  const mass = press.sheet();
  drawHedgeBody(mass, place, edge, foot, body);
  drawDomes(mass, edge, {
    from: -20,
    to: width + 20,
    scale: unit * lerp(0.7, 1.7, field.hedge),
    seed: field.seed + 5,
    ink: body,
    gap: 0.12,
    hole: [figureColumn(place), 120 * unit],
  });
  press.pull(mass, { soft: 0.2, warp: 1.5, warpScale: 6, grain: 20 });
  printHedgeTwigs(press, place, mood, field, edge, foot);
}

/** Solid above, ragged where it meets the ploughing. */
function drawHedgeBody(mass: Surface, place: Arrangement, edge: Edge, foot: number, ink: string): void {
  const { unit, width } = place;
  const upper: Point[] = [];
  const lower: Point[] = [];
  for (let x = -5; x <= width + 5; x += 3) {
    const top = edge(x);
    const stands = foot - top > 3 * unit ? 1 : 0;
    upper.push([x, top]);
    lower.unshift([x, foot + stands * (2 + 9 * fbm((x / unit) * 0.07, 1.5, 2)) * unit]);
  }
  polygon(mass, [...upper, ...lower], ink);
}

function printHedgeTwigs(
  press: Press,
  place: Arrangement,
  mood: Mood,
  field: FieldComposition,
  edge: Edge,
  foot: number,
): void {
  const { unit, width } = place;
  const sheet = press.sheet();
  const next = random(field.seed + 77);
  sheet.lineWidth = 0.9 * unit;
  for (let i = 0; i < 1500 * field.hedge; i++) {
    const x = next() * width;
    const top = edge(x);
    if (foot - top < 12 * unit) continue;
    const y = lerp(top, foot, next() ** 1.6 * 0.9);
    const length = (8 + next() * 16) * unit;
    sheet.strokeStyle = css(next() < 0.4 ? mix(mood.grass[1], mood.near, 0.4) : mood.ink, 0.55);
    sheet.beginPath();
    sheet.moveTo(x, y);
    sheet.quadraticCurveTo(
      x + (next() - 0.5) * 6 * unit,
      y - length * 0.6,
      x + ((next() - 0.5) * 0.9 + field.wind * 0.4) * length,
      y - length,
    );
    sheet.stroke();
  }
  press.pull(sheet, { soft: 0.24, warp: 0.6, grain: 27 });
}

/** Mist lies along the horizon and thins upwards and towards the eye; grain 28. */
export function printHaze(press: Press, place: Arrangement, mood: Mood, haze: number): void {
  if (haze < 0.03) return;
  const { unit, horizon } = place;
  const reach = lerp(26, 165, haze) * unit;
  const ink = mix(mood.low, mood.light, 0.3);
  press.tone(
    (x, y) => {
      const drift = 0.72 + 0.5 * fbm((x / unit) * 0.003, (y / unit) * 0.012 + 4, 3);
      const lie = y < horizon ? bell(y - horizon, reach * 0.8) : bell(y - horizon, reach);
      return toned(ink, lie * drift * lerp(0.25, 0.78, haze));
    },
    { soft: 0.4, grain: 28 },
    { x: 0, y: Math.max(0, horizon - reach * 2), width: place.width, height: reach * 4.4 },
    4,
  );
}
