/** The words that the press, the painters and the stage share. Pure: no DOM beyond a 2D context handed in, no Phaser. */
export type Rgb = readonly [number, number, number];
/** Red, green, blue 0–255 and alpha 0–1; null where nothing is laid. */
export type Tone = readonly [number, number, number, number] | null;
export type Surface = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
/** Makes a transparent surface to draw on: an OffscreenCanvas in the browser, a Skia canvas at build time. */
export type MakeSurface = (width: number, height: number) => Surface;

/** How one plate is pulled through the grain. */
export interface Pull {
  /** .5 prints the tone as it is; towards 0 half-tones break up into stipple. */
  readonly soft?: number;
  /** Which of the four shared grain tiles and which turn and offset of it. */
  readonly grain?: number;
  /** Bitten edges: displacement in pixels of a 1000-high plate, and its scale. */
  readonly warp?: number;
  readonly warpScale?: number;
  readonly opacity?: number;
  readonly blend?: 'normal' | 'multiply' | 'screen';
}
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Finish {
  readonly grain?: number;
  readonly plate?: number;
  readonly fibre?: number;
  readonly vignette?: number;
}

/** What moves together when the picture is shown. */
export const LAYER_MOTIONS = ['held', 'drift', 'sway'] as const;
export type LayerMotion = (typeof LAYER_MOTIONS)[number];

export interface Layer {
  readonly motion: LayerMotion;
  /** RGBA, straight alpha, width × height × 4. The first layer is opaque. */
  readonly pixels: Uint8ClampedArray;
}
/** A picture that has been pulled, in the order its layers lie. */
export interface Painting {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly Layer[];
}

export interface Press {
  readonly width: number;
  readonly height: number;
  /** One unit is a thousandth of a landscape plate's height: lengths in the painters are given in units. */
  readonly unit: number;
  readonly seed: number;
  /** A clean transparent sheet the size of the plate. */
  sheet(): Surface;
  /** Prints a sheet onto the paper. */
  pull(sheet: Surface, how?: Pull): void;
  /** Prints a tone field: the function is asked at (x, y) in pixels, on a grid of `step` pixels (2 unless said), and interpolated. */
  tone(at: (x: number, y: number) => Tone, how?: Pull, region?: Region, step?: number): void;
  /** What is pulled from here on lies on a transparent layer of its own, so that it can move. */
  lift(motion: LayerMotion): void;
  /** Grain, plate-wipe, fibre and vignette over everything; the picture is done. */
  finish(how?: Finish): Painting;
}
export type Painter<Plan> = (press: Press, plan: Plan) => Painting;
