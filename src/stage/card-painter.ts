import italic from '../../assets/fonts/literata-italic.woff2?url';
import roman from '../../assets/fonts/literata.woff2?url';
import type { CardAnswer, CardOrder } from './paint-worker.ts';
import type { PaintPostcard } from './postcard.ts';

/** In a worker of its own, whose memory goes with it; on the page's own thread where a worker cannot draw. */
export const paintPostcard: PaintPostcard = (card, left) => {
  const faces = { roman: whole(roman), italic: whole(italic) };
  const alone = typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined';
  return alone ? inWorker({ card, faces }, left) : onPage({ card, faces }, left);
};

const whole = (address: string): string => new URL(address, location.href).href;

function inWorker(order: CardOrder, left: AbortSignal): Promise<Blob> {
  const worker = new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' });
  const painted = new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CardAnswer>) => {
      if ('png' in data) resolve(data.png);
      else reject(new Error(data.broken));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(`The painting worker stopped: ${message}`)));
    left.addEventListener('abort', () => reject(left.reason as Error));
    left.throwIfAborted();
    worker.postMessage(order, { transfer: [] });
  });
  return painted.finally(() => worker.terminate());
}

async function onPage({ card, faces }: CardOrder, left: AbortSignal): Promise<Blob> {
  const [{ printCard }, { canvasSurface }] = await Promise.all([import('./card.ts'), import('./painters.ts')]);
  const { canvas } = await printCard(card, faces, document.fonts, canvasSurface);
  left.throwIfAborted();
  return new Promise((resolve, reject) => {
    (canvas as HTMLCanvasElement).toBlob(
      (png) => (png ? resolve(png) : reject(new Error('The canvas gave no PNG.'))),
      'image/png',
    );
  });
}
