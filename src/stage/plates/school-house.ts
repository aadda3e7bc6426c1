import { random } from '../../core/random.ts';
import { css, mix } from '../paint/colour.ts';
import type { Press, Surface } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { clamp } from '../paint/shape.ts';
import type { Hill } from './school.ts';
import { cut, line } from './strokes.ts';

/** The plates of the house, and the length it is drawn in: its middle at 0, the ground at 0, up is negative. */
interface House {
  readonly walls: Surface;
  readonly shade: Surface;
  readonly glass: Surface;
  readonly trim: Surface;
  readonly unit: number;
  at(x: number, y: number): Point;
}

interface Block {
  readonly x: number;
  readonly wide: number;
  readonly tall: number;
  readonly roof: number;
  readonly columns: number;
  readonly floors: number;
  readonly gable?: boolean;
  readonly door?: number;
}

const BRICK = '#a67f69';
const SHADED = '#5f5152';
const STONE = '#d9c8a2';
const SLATE = '#6f6b72';
const PANE = '#494c4e';
const LAMPLIT = '#f0cf8c';

/** Behind the parapet everything is a little off its symmetry: a chimney short of a pot, two windows lit, one bricked up. */
export function schoolHouse(press: Press, hill: Hill): void {
  const unit = hill.unit * 0.8;
  const ground = hill.crest(hill.houseX) + 5 * hill.unit;
  const at = (x: number, y: number): Point => [hill.houseX + x * unit, ground + y * unit];
  const house: House = {
    walls: press.sheet(),
    shade: press.sheet(),
    glass: press.sheet(),
    trim: press.sheet(),
    unit,
    at,
  };
  boilerStack(house);
  for (const [x, foot, tall, pots] of [
    [-128, -96, 27, 3],
    [-60, -108, 28, 2],
    [20, -112, 33, 3],
    [112, -96, 25, 2],
  ] as const)
    chimney(house, x, foot, tall, pots);
  for (const block of BLOCKS) wing(house, block);
  cupola(house);
  press.pull(house.walls, { soft: 0.32, warp: 0.7, warpScale: 8, grain: 12 });
  press.pull(house.shade, { soft: 0.22, warp: 0.8, grain: 13 });
  press.pull(house.glass, { soft: 0.38, warp: 0.4, grain: 14 });
  press.pull(house.trim, { soft: 0.32, warp: 0.5, grain: 15 });
}

const BLOCKS: readonly Block[] = [
  { x: -190, wide: 120, tall: 74, roof: 26, columns: 5, floors: 2 },
  { x: 44, wide: 128, tall: 74, roof: 26, columns: 5, floors: 2 },
  { x: -76, wide: 126, tall: 88, roof: 30, columns: 5, floors: 3, door: 2 },
  { x: -100, wide: 34, tall: 92, roof: 28, columns: 1, floors: 3, gable: true },
  { x: 42, wide: 34, tall: 92, roof: 28, columns: 1, floors: 3, gable: true },
  { x: 168, wide: 74, tall: 44, roof: 18, columns: 3, floors: 1 },
  { x: -246, wide: 60, tall: 46, roof: 18, columns: 3, floors: 1 },
];

/** 1 on the side of the low sun, less towards the far wing, where detail goes. */
function clearness(x: number): number {
  return clamp(0.78 - x / 520, 0.38, 1);
}

function wing(house: House, block: Block): void {
  const { at, walls, unit } = house;
  const { x, wide, tall, roof } = block;
  const brick = mix(BRICK, '#8b7567', 1 - clearness(x + wide / 2));
  cut(walls, [at(x, 12), at(x, -tall), at(x + wide, -tall), at(x + wide, 14)], css(brick, 0.98), 0.8 * unit, x);
  if (block.gable)
    cut(
      walls,
      [at(x - 3, -tall), at(x + wide / 2, -tall - roof), at(x + wide + 3, -tall)],
      css(brick, 0.98),
      0.8 * unit,
      x + 1,
    );
  else
    cut(
      walls,
      [
        at(x - 4, -tall + 1),
        at(x + 14, -tall - roof),
        at(x + wide - 15, -tall - roof + 1),
        at(x + wide + 4, -tall + 1),
      ],
      css(SLATE, 0.98),
      unit,
      x + 2,
    );
  dressings(house, block);
  windows(house, block);
  if (block.door !== undefined) door(house, x + (wide * (block.door + 0.5)) / block.columns);
  fallingShade(house, block);
}

function dressings({ trim, at, unit }: House, { x, wide, tall, roof, gable }: Block): void {
  const clear = clearness(x + wide / 2);
  line(trim, [at(x, -tall + 1.5), at(x + wide, -tall + 1.5)], 2.3 * unit, css(STONE, 0.85 * clear));
  line(trim, [at(x, -tall * 0.62), at(x + wide, -tall * 0.62)], 1.5 * unit, css(STONE, 0.6 * clear));
  if (gable)
    line(
      trim,
      [at(x - 5, -tall + 2), at(x + wide / 2, -tall - roof - 2), at(x + wide + 5, -tall + 2)],
      2.8 * unit,
      css(STONE, 0.9 * clear),
    );
}

function windows({ glass, at, unit }: House, { x, wide, tall, columns, floors, door: doorway }: Block): void {
  const next = random(Math.round(x + 400));
  const [w, h] = [(wide / columns) * 0.38, (tall / floors) * 0.5];
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < floors; j++) {
      if (doorway === i && j === floors - 1) continue;
      const middle = x + (wide * (i + 0.5)) / columns;
      const top = -tall + (tall * (j + 0.25)) / floors + 3;
      const clear = clearness(middle);
      const bricked = next() < 0.05;
      const lit = next() < 0.06;
      cut(
        glass,
        [
          at(middle - w / 2 - 1.5, top - 1.8),
          at(middle + w / 2 + 1.5, top - 1.8),
          at(middle + w / 2 + 1.5, top + h + 2),
          at(middle - w / 2 - 1.5, top + h + 2),
        ],
        css(bricked ? '#8d7568' : STONE, 0.85 * clear),
        0.3,
        i,
      );
      if (bricked) continue;
      cut(
        glass,
        [at(middle - w / 2, top), at(middle + w / 2, top), at(middle + w / 2, top + h), at(middle - w / 2, top + h)],
        css(lit ? LAMPLIT : PANE, 0.95),
        0.3,
        i + 3,
      );
      line(glass, [at(middle, top), at(middle, top + h)], 1.1 * unit, css(STONE, 0.7 * clear));
      line(
        glass,
        [at(middle - w / 2, top + h * 0.48), at(middle + w / 2, top + h * 0.48)],
        unit,
        css(STONE, 0.6 * clear),
      );
    }
  }
}

function door({ glass, at, unit }: House, x: number): void {
  for (const [half, top, ink] of [
    [9, 30, STONE],
    [5.5, 29, PANE],
  ] as const) {
    const [left, foot] = at(x - half, 12);
    glass.fillStyle = css(ink, 0.96);
    glass.beginPath();
    glass.moveTo(left, foot);
    glass.lineTo(...at(x - half, -top));
    glass.arc(...at(x, -top), half * unit, Math.PI, 0);
    glass.lineTo(...at(x + half, 12));
    glass.fill();
  }
}

/** The light comes from the left and low: each block is shaded towards its right, and the far wing whole. */
function fallingShade({ shade, at, unit }: House, { x, wide, tall, roof, gable }: Block): void {
  const [left, top] = at(x, -tall);
  const [right] = at(x + wide, 0);
  const far = clamp((x + wide / 2 + 60) / 300);
  const fall = shade.createLinearGradient(left, 0, right, 0);
  for (const [stop, alpha] of [
    [0, 0.3 * far],
    [0.5, 0.2 + 0.35 * far],
    [1, 0.72],
  ] as const)
    fall.addColorStop(stop, css(SHADED, alpha));
  shade.fillStyle = fall;
  shade.fillRect(left, top, right - left, (tall + 14) * unit);
  if (gable)
    cut(
      shade,
      [at(x + wide / 2, -tall - roof), at(x + wide + 3, -tall), at(x + wide / 2, -tall)],
      css(SHADED, 0.5),
      0.4,
    );
  else
    cut(
      shade,
      [
        at(x + wide * 0.5, -tall - roof),
        at(x + wide - 15, -tall - roof),
        at(x + wide + 4, -tall),
        at(x + wide * 0.55, -tall),
      ],
      css('#4c4a52', 0.3 + 0.3 * far),
      0.5,
    );
  shade.fillStyle = css('#2f2a26', 0.4);
  shade.fillRect(left, top + 2 * unit, right - left, 2.4 * unit);
}

function chimney({ walls, shade, trim, at, unit }: House, x: number, foot: number, tall: number, pots: number): void {
  cut(
    walls,
    [at(x, foot), at(x, foot - tall), at(x + 13, foot - tall), at(x + 13, foot)],
    css(BRICK, 0.98),
    0.5 * unit,
    x,
  );
  cut(
    shade,
    [at(x + 6, foot), at(x + 6, foot - tall), at(x + 13, foot - tall), at(x + 13, foot)],
    css(SHADED, 0.75),
    0.4,
  );
  line(trim, [at(x - 1.5, foot - tall), at(x + 14.5, foot - tall)], 2.2 * unit, css(STONE, 0.85 * clearness(x)));
  for (let i = 0; i < pots; i++)
    cut(
      trim,
      [
        at(x + 1 + i * 4.3, foot - tall),
        at(x + 1.4 + i * 4.3, foot - tall - 6),
        at(x + 3.8 + i * 4.3, foot - tall - 6),
        at(x + 4 + i * 4.3, foot - tall),
      ],
      css(SHADED, 0.95),
      0.2,
    );
}

/** The boiler house behind: a plain stack, taller than anything that was meant to be seen. */
function boilerStack({ walls, shade, at, unit }: House): void {
  cut(walls, [at(196, 0), at(199, -118), at(211, -118), at(214, 0)], css('#937668', 0.98), 0.6 * unit);
  cut(shade, [at(205, 0), at(205, -118), at(211, -118), at(214, 0)], css(SHADED, 0.7), 0.5);
}

function cupola({ walls, shade, trim, at, unit }: House): void {
  cut(walls, [at(-22, -116), at(-22, -140), at(-4, -140), at(-4, -116)], css('#b7a585', 0.98), 0.5);
  cut(shade, [at(-12, -116), at(-12, -140), at(-4, -140), at(-4, -116)], css(SHADED, 0.55), 0.5);
  cut(walls, [at(-25, -139), at(-13, -160), at(-1, -139)], css('#77807a', 0.98), 0.5);
  line(trim, [at(-13, -158), at(-13, -174)], 1.5 * unit, css('#2f2a26', 0.9));
  const [x, y] = at(-13, -128);
  trim.fillStyle = css('#2f2a26', 0.9);
  trim.beginPath();
  trim.arc(x, y, 4.2 * unit, 0, 7);
  trim.fill();
}
