import type { Easel } from './easel.ts';
import { whenIdle } from './idle.ts';
import type { PaintAnswer, PaintOrder } from './paint-worker.ts';
import type { MakeSurface } from './paint/painting.ts';
import { openStudio, type Paint, type Studio } from './studio.ts';

/** A studio in a worker, or on the page's own thread in idle time where a worker cannot draw. Nothing is fetched before the first order. */
export function studioHere(): Studio {
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return openStudio(inIdleTime());
  let worker: Worker | null = null;
  const open = () => (worker ??= new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' }));
  return openStudio(inWorker(open), () => worker?.terminate());
}

function inWorker(open: () => Worker): Paint {
  let last = 0;
  return (view, size) =>
    new Promise((resolve, reject) => {
      const worker = open();
      const order: PaintOrder = { id: ++last, view, size };
      const heard = ({ data }: MessageEvent<PaintAnswer>) => {
        if (data.id !== order.id) return;
        stop();
        if ('painting' in data) resolve(data.painting);
        else reject(new Error(data.broken));
      };
      const failed = (event: ErrorEvent) => {
        stop();
        reject(new Error(`The painting worker stopped: ${event.message}`));
      };
      const stop = () => {
        worker.removeEventListener('message', heard);
        worker.removeEventListener('error', failed);
      };
      worker.addEventListener('message', heard);
      worker.addEventListener('error', failed);
      worker.postMessage(order, { transfer: [] });
    });
}

function inIdleTime(): Paint {
  let easel: Easel | null = null;
  return async (view, size) => {
    const { setUpEasel } = await import('./easel.ts');
    await whenIdle();
    easel ??= setUpEasel(canvasSurface);
    return easel(view, size);
  };
}

/** A surface on the page itself. */
export const canvasSurface: MakeSurface = (width, height) => {
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!context) throw new Error('A canvas gave no 2D context.');
  return context;
};
