import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import type { FieldComposition } from '../../core/field.ts';
import { fieldPaper, paintField } from '../../stage/field/field.ts';
import { makePress } from '../../stage/paint/press.ts';
import { canvasOf, makeSurface } from './canvas.ts';

/** How a sheet of fields is laid out: pixels that each is painted in and shown in, and how many stand in a row. */
export interface SheetPlan {
  readonly painted: readonly [width: number, height: number];
  readonly shown: readonly [width: number, height: number];
  readonly across: number;
}

export const SHEETS = {
  desktop: { painted: [1600, 1000], shown: [720, 450], across: 2 },
  portrait: { painted: [1000, 1600], shown: [370, 592], across: 4 },
} as const satisfies Record<string, SheetPlan>;

const GAP = 14;
const CAPTION = 30;

/** Fields side by side, each with its number under it and nothing that says which it is. */
export function fieldSheet(fields: readonly FieldComposition[], { painted, shown, across }: SheetPlan): Canvas {
  const [wide, high] = [shown[0] + GAP, shown[1] + GAP + CAPTION];
  const sheet = createCanvas(across * wide + GAP, Math.ceil(fields.length / across) * high + GAP);
  const context = sheet.getContext('2d');
  context.fillStyle = '#d8d4ca';
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.fillStyle = '#26221d';
  context.font = '20px serif';
  context.imageSmoothingQuality = 'high';
  fields.forEach((field, n) => {
    const [x, y] = [GAP + (n % across) * wide, GAP + Math.floor(n / across) * high];
    context.drawImage(fieldPicture(field, painted), x, y, ...shown);
    context.fillText(String(n + 1), x, y + shown[1] + 22);
  });
  return sheet;
}

/** One field, painted at a size in pixels. */
export function fieldPicture(field: FieldComposition, [width, height]: readonly [number, number]): Canvas {
  const paper = fieldPaper(field);
  return canvasOf(paintField(makePress({ width, height, paper, seed: field.seed, surface: makeSurface }), field));
}
