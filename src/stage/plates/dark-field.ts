import { random } from '../../core/random.ts';
import { css, mix, ramp, rgb, toned } from '../paint/colour.ts';
import { drawGrass } from '../paint/grass.ts';
import { wobble } from '../paint/line.ts';
import { fbm } from '../paint/noise.ts';
import type { Painting, Press, Surface, Tone } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { clamp, lerp, smoothstep } from '../paint/shape.ts';
import { drawDomes, drawLand } from '../paint/woods.ts';
import { blob, line, outline, place, taper } from './strokes.ts';
import { gate, posts } from './gate.ts';
import { frameOf, type PlatePlan, type PlateRecipe } from './plate.ts';
import { shoe } from './shoe.ts';

export interface Plough {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly horizon: number;
  readonly vanish: number;
  /** The gate's ends, and the height of its top bar. */
  readonly hinge: number;
  readonly latch: number;
  readonly topBar: number;
  beam(x: number, y: number): number;
}

/** One place on the ploughed land. */
interface Soil {
  /** Where in the furrow: 0 and 1 are its two edges. */
  readonly across: number;
  readonly wave: number;
  readonly clod: number;
  readonly lump: number;
  /** 0 where the furrows are too fine to be drawn. */
  readonly clear: number;
}

const HEDGE = '#0d1012';

/** Four furrows in the headlamps, seen over a shut gate in a wind, and nothing in them but a shoe. */
export const darkField: PlateRecipe = { paper: '#121418', paint, focus: { x: 0.46, y: 0.64 } };

function paint(press: Press, plan: PlatePlan): Painting {
  const land = layLand(press, plan.light ?? 1);
  sky(press, land);
  skyline(press, land);
  plough(press, land);
  straw(press, land);
  shoe(press, land);
  gate(press, land);
  posts(press, land);
  bank(press, land);
  triangle(press, land);
  press.lift('sway');
  blownGrass(press, land);
  return press.finish({ grain: 0.05, plate: 0.05, fibre: 0.012, vignette: 0.12 });
}

function layLand(press: Press, light: number): Plough {
  const { width, height, unit } = frameOf(press);
  const middle = width * 0.5;
  const [x0, y0] = [width * 0.5 + 20 * unit, height * 0.665];
  const beam = (x: number, y: number) => {
    const across = (x - x0 + (y - y0) * 0.1) / (410 * unit);
    const along = (y - y0) / (height * (y < y0 ? 0.145 : 0.24));
    const ragged = (fbm((x * 0.008) / unit, (y * 0.012) / unit, 3) - 0.5) * 0.16;
    return light * smoothstep(1.06, 0.4, Math.hypot(across, along) + ragged);
  };
  return {
    width,
    height,
    unit,
    horizon: Math.round(height * 0.48),
    vanish: middle + 60 * unit,
    hinge: middle - 470 * unit,
    latch: middle + 425 * unit,
    topBar: height * 0.735,
    beam,
  };
}

/** Cloud torn into long slanting pieces: the wind is in the sky before it is in the grass. */
function sky(press: Press, { width, unit, horizon }: Plough): void {
  const tones = ramp([
    [0, '#10141a'],
    [0.45, '#1b232c'],
    [0.78, '#2e383d'],
    [1, '#565c56'],
  ]);
  const above = { x: 0, y: 0, width, height: horizon + 12 };
  press.tone(
    (x, y) =>
      toned(tones(clamp(y / horizon + (fbm((x * 0.0016) / unit + 3, (y * 0.007) / unit, 3) - 0.5) * 0.16)), 0.98),
    { soft: 0.38, grain: 1 },
    above,
    4,
  );
  const torn = (x: number, y: number) => {
    const [u, v] = [(x * 0.0011 + y * 0.0012) / unit, (y * 0.0072 - x * 0.0011) / unit];
    return fbm(u + (fbm(u * 3, v * 1.5, 2) - 0.5) * 0.5 + 1.2, v + 2.4, 5);
  };
  press.tone(
    (x, y) => toned(rgb('#0a0d11'), smoothstep(0.46, 0.64, torn(x, y)) * smoothstep(1, 0.72, y / horizon) * 0.88),
    { soft: 0.24, warp: 1.1, grain: 2 },
    above,
  );
  const edge = (x: number, y: number) =>
    smoothstep(0.14, 0.0, Math.abs(torn(x, y) - 0.4)) *
    smoothstep(0.45, 0.85, y / horizon) *
    smoothstep(1, 0.9, y / horizon);
  press.tone((x, y) => toned(rgb('#6f746c'), edge(x, y) * 0.4), { soft: 0.38, warp: 1.1, grain: 3 }, above);
}

function skyline(press: Press, land: Plough): void {
  const { width, unit, horizon, vanish } = land;
  const sheet = press.sheet();
  const edge = (x: number) => horizon - 4 * unit - fbm((x * 0.003) / unit, 3, 3) * 14 * unit;
  drawLand(sheet, edge, width, horizon + 30 * unit, css(HEDGE));
  drawDomes(sheet, edge, {
    from: -20,
    to: width + 20,
    scale: 1.1 * unit,
    seed: 15,
    ink: css(HEDGE),
    gap: 0.4,
    hole: [vanish + 60 * unit, 150 * unit],
  });
  thorn(sheet, vanish + 268 * unit, horizon - 4 * unit, unit);
  press.pull(sheet, { soft: 0.22, warp: 1, grain: 4 });
}

/** A thorn that every west wind has combed the same way. */
function thorn(sheet: Surface, x: number, foot: number, unit: number): void {
  const next = random(17);
  const trunk = place(outline('0,6 2,-18 9,-38 20,-54'), x, foot, unit);
  taper(sheet, trunk, 9 * unit, 4 * unit, css(HEDGE));
  for (let i = 0; i < 46; i++) {
    const up = next();
    const from: Point = [x + (6 + up * 14) * unit, foot - (26 + up * 30) * unit];
    const reach = (24 + next() * 74) * unit;
    const rise = (-4 + 26 * up + next() * 12) * unit;
    const tip: Point = [from[0] + reach, from[1] - rise + reach * 0.06];
    const bow: Point = [lerp(from[0], tip[0], 0.4), lerp(from[1], tip[1], 0.75) - 4 * unit];
    taper(sheet, [from, bow, tip], (3.2 - 1.6 * next()) * unit, 0.7 * unit, css(HEDGE, 0.95), i);
  }
}

function soil({ horizon, vanish, unit }: Plough, x: number, y: number): Soil {
  const rough =
    (fbm((x * 0.003) / unit + 5, (y * 0.006) / unit, 3) - 0.5) * 10 * unit * smoothstep(0, 90 * unit, y - horizon);
  const depth = Math.max(1, y - horizon + rough);
  const near = (250 * unit) / depth;
  const furrow = ((x - vanish) / unit) * near * 0.0056 + 0.12;
  const phase = furrow + (fbm(furrow * 0.9 + 7, near * 1.9, 3) - 0.5) * 0.3;
  const across = phase - Math.floor(phase);
  const size = (0.35 + smoothstep(20 * unit, 330 * unit, depth)) * unit;
  return {
    across,
    wave: Math.sin(across * Math.PI * 2),
    clod: fbm((x * 0.034) / size, (y * 0.085) / size, 4) - 0.5,
    lump: fbm((x * 0.011) / size + 8, (y * 0.03) / size, 3) - 0.5,
    clear: smoothstep(6 * unit, 40 * unit, depth),
  };
}

function plough(press: Press, land: Plough): void {
  const { width, height, unit, horizon } = land;
  const field = { x: 0, y: horizon, width, height: height - horizon };
  const lit = { x: width * 0.5 - 440 * unit, y: horizon, width: 900 * unit, height: height * 0.46 };
  press.tone(
    (_, y) => toned(mix('#262826', '#100f0e', smoothstep(0, height * 0.3, y - horizon)), 1),
    { soft: 0.4, grain: 5 },
    field,
    4,
  );
  press.tone((x, y) => unlit(land, x, y), { soft: 0.22, warp: 1.2, grain: 6 }, field);
  press.tone(
    (x, y) => (land.beam(x, y) <= 0 ? null : toned(mix('#4a4030', '#8f7c58', land.beam(x, y)), land.beam(x, y) * 0.94)),
    { soft: 0.32, warp: 1, grain: 7 },
    lit,
    4,
  );
  press.tone((x, y) => hollow(land, x, y), { soft: 0.19, warp: 1.5, warpScale: 9, grain: 8 }, lit);
  press.tone((x, y) => crest(land, x, y), { soft: 0.22, warp: 1.2, warpScale: 9, grain: 9 }, lit);
}

function unlit(land: Plough, x: number, y: number): Tone {
  const { wave, clod, clear } = soil(land, x, y);
  return toned(
    rgb('#3b372f'),
    smoothstep(0.25, 0.95, wave * 0.6 + clod * 1.4) *
      clear *
      0.5 *
      smoothstep(land.height * 0.99, land.height * 0.7, y),
  );
}

function hollow(land: Plough, x: number, y: number): Tone {
  const light = land.beam(x, y);
  if (light <= 0) return null;
  const { wave, clod, lump, clear } = soil(land, x, y);
  return toned(
    rgb('#1c1712'),
    smoothstep(0.02, 0.6, -(wave * 0.8 + clod * 1.3 + lump * 0.7)) * 0.94 * clear * smoothstep(0, 0.3, light),
  );
}

/** The turned side of each slice, and the smear the share leaves along it. */
function crest(land: Plough, x: number, y: number): Tone {
  const light = land.beam(x, y);
  if (light <= 0.05) return null;
  const { across, wave, clod, lump, clear } = soil(land, x, y);
  const turned = smoothstep(0.22, 0.85, wave * 0.75 + clod * 1.2 + lump * 0.5);
  const smear = smoothstep(0.07, 0.02, Math.abs(across - 0.33)) * smoothstep(0.46, 0.6, 0.5 + lump);
  const tone = mix(mix('#c0a878', '#eddcae', light), '#fbf1cf', smear * light);
  return toned(tone, clamp(turned + smear * 0.5) * Math.pow(light, 1.25) * 0.92 * clear);
}

/** What the wind carries through the light. */
function straw(press: Press, land: Plough): void {
  const { width, height, unit, horizon } = land;
  const next = random(7);
  const sheet = press.sheet();
  for (let i = 0; i < 120; i++) {
    const x = width * 0.5 + (next() - 0.5) * 940 * unit;
    const y = lerp(horizon - 40 * unit, height * 0.84, Math.pow(next(), 0.8));
    const length = (18 + next() * 54) * unit;
    const light = land.beam(x, Math.max(y, horizon + 60 * unit)) * (0.25 + 0.75 * next());
    if (light < 0.06) continue;
    const lift = (next() - 0.65) * 0.35;
    const flight: Point[] = [
      [x, y],
      [x + length * 0.35, y + length * lift * 0.2],
      [x + length * 0.7, y + length * lift * 0.7],
      [x + length, y + length * lift],
    ];
    line(sheet, flight, (0.9 + next() * 1.3) * unit, css('#f1e2b8', 0.25 + 0.6 * light), { swell: true, seed: i });
  }
  press.pull(sheet, { soft: 0.28, warp: 0.5, grain: 10 });
}

function bank(press: Press, { width, height, unit }: Plough): void {
  const sheet = press.sheet();
  const rise = (x: number) =>
    height * 0.955 -
    Math.pow(Math.abs(x / width - 0.5) * 2, 2) * 34 * unit +
    (fbm((x * 0.008) / unit, 4, 3) - 0.5) * 44 * unit;
  drawLand(sheet, rise, width, height + 5, css('#0a0a0a', 0.98));
  press.pull(sheet, { soft: 0.24, warp: 1.6, grain: 18 });
}

/** Stood up again after the wind laid it flat, a stone on its foot. */
function triangle(press: Press, { width, height, unit }: Plough): void {
  const sheet = press.sheet();
  const [x, y] = [width * 0.5 + 268 * unit, height * 0.955];
  const outer = place(outline('-44,0 42,-7 10,-78'), x, y, unit, 0.07);
  const inner = place(outline('-22,-13 24,-17 7,-54'), x, y, unit, 0.07);
  sheet.fillStyle = css('#8f4334');
  sheet.beginPath();
  for (const ring of [wobble(outer, unit, 2, 10), wobble(inner, unit, 3, 10).toReversed()]) {
    ring.forEach(([px, py], i) => (i ? sheet.lineTo(px, py) : sheet.moveTo(px, py)));
    sheet.closePath();
  }
  sheet.fill('evenodd');
  line(sheet, [outer[0]!, outer[2]!], 2.6 * unit, css('#b9705a', 0.8));
  line(
    sheet,
    place(
      [
        [-34, 2],
        [-52, 12],
      ],
      x,
      y,
      unit,
    ),
    4 * unit,
    css('#2b2723'),
  );
  blob(sheet, place(outline('-14,4 -4,-10 14,-13 32,-6 38,6 14,12'), x + 4 * unit, y, unit), css('#575040'));
  line(sheet, place(outline('-6,-7 14,-12 30,-6'), x + 4 * unit, y, unit), 3 * unit, css('#a89a74', 0.9), {
    swell: true,
  });
  press.pull(sheet, { soft: 0.36, warp: 0.5, grain: 19 });
}

function blownGrass(press: Press, { width, height, unit }: Plough): void {
  const sheet = press.sheet();
  drawGrass(sheet, {
    blades: Math.round(1250 * (width / (1100 * unit))),
    seed: 12,
    wind: 1,
    length: 66 * unit,
    width: 1.7 * unit,
    place: (next) => {
      const side = next();
      const x =
        side < 0.4 ? width * (next() * 0.26 - 0.05) : side < 0.82 ? width * (0.78 + next() * 0.26) : width * next();
      return [x, height * (0.945 + next() * 0.09), (side < 0.82 ? 0.7 : 0.32) + next() * 0.7];
    },
    ink: (next, x) =>
      css(
        mix(
          '#0a0b0a',
          '#7e7849',
          clamp((next() - 0.4) * 1.1) * (0.3 + 0.7 * Math.exp(-(((x / width - 0.84) / 0.14) ** 2))),
        ),
        0.9,
      ),
  });
  press.pull(sheet, { soft: 0.26, warp: 0.6, grain: 20 });
}
