import { focusOf } from './focus.ts';
import { plateSize, type Size } from './frame.ts';
import { boxOf, layer, nameOf, watch } from './host.ts';
import { flatten } from './paint/flatten.ts';
import type { Painting } from './paint/painting.ts';
import type { Motion, Stage, StageView } from './stage.ts';
import type { Stills } from './stills.ts';
import { pictureKey, type Studio } from './studio.ts';

const FADE = 1200;
const NOTHING: Size = { width: 0, height: 0 };

/**
 * The stage that is always there: committed stills for the plates, the field painted from its composition.
 * It needs no WebGL, and nothing on it moves but the change from one picture to the next.
 */
export function stillStage(host: HTMLElement, studio: Studio, stills: Stills, first: Motion): Stage {
  const frame = host.appendChild(layer(document.createElement('div')));
  let motion = first;
  let shown = '';
  let work: Promise<void> = Promise.resolve();
  let painted: { readonly view: StageView; readonly size: Size } | null = null;
  const stale = (key: string) => key !== shown;

  const change = async (view: StageView, key: string) => {
    const picture = await pictureOf(view, studio, stills, boxOf(host));
    if (stale(key)) return;
    // Another picture was painted instead: if this one is asked for again, it is not there.
    if (!picture) return void (shown = '');
    const { x, y } = focusOf(view);
    picture.style.objectFit = 'cover';
    picture.style.objectPosition = `${x * 100}% ${y * 100}%`;
    const before = [...frame.children];
    frame.append(layer(picture));
    host.dataset['shown'] = nameOf(view);
    painted =
      picture instanceof HTMLCanvasElement ? { view, size: { width: picture.width, height: picture.height } } : null;
    if (motion === 'full' && before.length > 0) await fadedIn(picture);
    for (const old of before) old.remove();
  };
  const begin = (view: StageView) => {
    work = change(view, shown).catch((why: unknown) => {
      // The words stand without the picture: what was shown stays, and the page says nothing of it.
      host.dataset['fault'] = String(why);
    });
  };
  const unwatch = watch(host, {
    resized() {},
    rested() {
      if (!painted || shown !== pictureKey(painted.view, NOTHING) || host.dataset['stage'] === 'phaser') return;
      const { width, height } = plateSize(boxOf(host), devicePixelRatio);
      if (width !== painted.size.width || height !== painted.size.height) begin(painted.view);
    },
    seen() {},
  });
  return {
    show(view) {
      const key = pictureKey(view, NOTHING);
      if (!stale(key)) return;
      shown = key;
      begin(view);
    },
    prepare(view) {
      if (view.kind === 'field' || !stills[view.plate]) studio.prepare(view, plateSize(boxOf(host), devicePixelRatio));
    },
    setMotion(next) {
      motion = next;
    },
    async settled() {
      for (let seen: Promise<void> | null = null; seen !== work;) {
        seen = work;
        await seen;
      }
    },
    destroy() {
      shown = '';
      unwatch();
      frame.remove();
    },
  };
}

async function pictureOf(view: StageView, studio: Studio, stills: Stills, box: Size): Promise<HTMLElement | null> {
  const still = view.kind === 'plate' ? stills[view.plate] : null;
  if (still) return imageOf(still);
  const painting = await studio.paint(view, plateSize(box, devicePixelRatio));
  return painting && canvasOf(painting);
}

async function imageOf(address: string): Promise<HTMLImageElement> {
  const image = Object.assign(document.createElement('img'), { alt: '', src: address, draggable: false });
  await image.decode();
  return image;
}

function canvasOf(painting: Painting): HTMLCanvasElement {
  const { width, height } = painting;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.putImageData(new ImageData(flatten(painting), width, height), 0, 0);
  return canvas;
}

const fadedIn = (element: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const fade = element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE, easing: 'ease-in-out' });
    fade.addEventListener('finish', () => resolve());
    fade.addEventListener('cancel', () => resolve());
    fade.addEventListener('remove', () => resolve());
  });
