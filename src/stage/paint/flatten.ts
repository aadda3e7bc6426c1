import type { Painting } from './painting.ts';

/** The picture as one opaque sheet: RGBA, width × height × 4. */
export function flatten(painting: Painting): Uint8ClampedArray<ArrayBuffer> {
  const [back, ...above] = painting.layers;
  const flat = new Uint8ClampedArray(painting.width * painting.height * 4);
  if (back) flat.set(back.pixels);
  for (const layer of above) layOver(flat, layer.pixels);
  return flat;
}

function layOver(under: Uint8ClampedArray, over: Uint8ClampedArray): void {
  for (let i = 0; i < under.length; i += 4) {
    const alpha = over[i + 3]! / 255;
    if (alpha === 0) continue;
    under[i] = under[i]! + (over[i]! - under[i]!) * alpha;
    under[i + 1] = under[i + 1]! + (over[i + 1]! - under[i + 1]!) * alpha;
    under[i + 2] = under[i + 2]! + (over[i + 2]! - under[i + 2]!) * alpha;
  }
}
