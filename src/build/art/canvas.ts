import type { Canvas } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import { flatten } from '../../stage/paint/flatten.ts';
import type { MakeSurface, Painting, Surface } from '../../stage/paint/painting.ts';

/** Skia's context and the browser's are used alike here; their types differ in what we never call. */
export const makeSurface: MakeSurface = (width, height) =>
  createCanvas(width, height).getContext('2d') as unknown as Surface;

/** A painting as one flat picture. */
export function canvasOf(painting: Painting): Canvas {
  const canvas = createCanvas(painting.width, painting.height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(painting.width, painting.height);
  image.data.set(flatten(painting));
  context.putImageData(image, 0, 0);
  return canvas;
}
