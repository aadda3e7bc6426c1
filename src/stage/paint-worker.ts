import { setUpEasel } from './easel.ts';
import type { Size } from './frame.ts';
import type { MakeSurface, Painting } from './paint/painting.ts';
import type { StageView } from './stage.ts';

export interface PaintOrder {
  readonly id: number;
  readonly view: StageView;
  readonly size: Size;
}
export type PaintAnswer =
  | { readonly id: number; readonly painting: Painting }
  | { readonly id: number; readonly broken: string };

const surface: MakeSurface = (width, height) => {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('An OffscreenCanvas gave no 2D context.');
  return context;
};
const easel = setUpEasel(surface);

addEventListener('message', ({ data: { id, view, size } }: MessageEvent<PaintOrder>) => {
  try {
    const painting = easel(view, size);
    answer(
      { id, painting },
      painting.layers.map((layer) => layer.pixels.buffer as ArrayBuffer),
    );
  } catch (why) {
    answer({ id, broken: String(why) }, []);
  }
});

/** The page's own type library has no worker in it: this is a worker's `postMessage`. */
function answer(said: PaintAnswer, transfer: ArrayBuffer[]): void {
  postMessage(said, { transfer });
}
