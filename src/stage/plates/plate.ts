import type { Painter, Press } from '../paint/painting.ts';

/** What may differ between two showings of one plate. */
export interface PlatePlan {
  /** Strength of the picture's one light, 0–1.2; 1 unless said. */
  readonly light?: number;
}

export interface PlateRecipe {
  readonly paper: string;
  readonly paint: Painter<PlatePlan>;
  /** What must stay in sight when the picture is cut, as shares of width and height. */
  readonly focus: { readonly x: number; readonly y: number };
}

/** The press's sheet, with the length that this composition is drawn in. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** One unit in pixels: a thousandth of the height, or less where the sheet is narrower than 1.1 : 1. */
  readonly unit: number;
}

export function frameOf(press: Press): Frame {
  const { width, height } = press;
  return { width, height, unit: Math.min(height / 1000, width / 1100) };
}
