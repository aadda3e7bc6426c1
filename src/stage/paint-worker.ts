import { printCard } from './card.ts';
import { setUpEasel } from './easel.ts';
import type { Size } from './frame.ts';
import type { MakeSurface, Painting } from './paint/painting.ts';
import type { CardFaces, Postcard } from './postcard.ts';
import type { StageView } from './stage.ts';

export interface PaintOrder {
  readonly id: number;
  readonly view: StageView;
  readonly size: Size;
}
export type PaintAnswer =
  | { readonly id: number; readonly painting: Painting }
  | { readonly id: number; readonly broken: string };

/** A postcard is the only thing its worker is asked for. */
export interface CardOrder {
  readonly card: Postcard;
  readonly faces: CardFaces;
}
export type CardAnswer = { readonly png: Blob } | { readonly broken: string };

const surface: MakeSurface = (width, height) => {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('An OffscreenCanvas gave no 2D context.');
  return context;
};
const easel = setUpEasel(surface);

addEventListener('message', ({ data }: MessageEvent<PaintOrder | CardOrder>) => {
  if ('card' in data) void sendCard(data);
  else sendPainting(data);
});

function sendPainting({ id, view, size }: PaintOrder): void {
  try {
    const painting = easel(view, size);
    answer(
      { id, painting },
      painting.layers.map((layer) => layer.pixels.buffer as ArrayBuffer),
    );
  } catch (why) {
    answer({ id, broken: String(why) }, []);
  }
}

async function sendCard({ card, faces }: CardOrder): Promise<void> {
  try {
    const { fonts } = globalThis as unknown as { readonly fonts: FontFaceSet };
    const { canvas } = await printCard(card, faces, fonts, surface);
    answer({ png: await (canvas as OffscreenCanvas).convertToBlob({ type: 'image/png' }) }, []);
  } catch (why) {
    answer({ broken: String(why) }, []);
  }
}

/** The page's own type library has no worker in it: this is a worker's `postMessage`. */
function answer(said: PaintAnswer | CardAnswer, transfer: ArrayBuffer[]): void {
  postMessage(said, { transfer });
}
