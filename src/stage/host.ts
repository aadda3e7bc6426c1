import type { Size } from './frame.ts';
import type { StageView } from './stage.ts';

/** What a stage wants to know of the element it is shown in. */
export interface Watching {
  /** At once, at every change of size. */
  readonly resized: () => void;
  /** When a new size has been kept for a while: a picture can be painted for it. */
  readonly rested: () => void;
  /** On the screen, or off it. */
  readonly seen: (isSeen: boolean) => void;
}

/** Milliseconds. */
const RESTED = 400;

/** Watches the host's size and whether it is on the screen, until what is given back is called. */
export function watch(host: HTMLElement, { resized, rested, seen }: Watching): () => void {
  let timer = 0;
  const sizes = new ResizeObserver(() => {
    resized();
    clearTimeout(timer);
    timer = window.setTimeout(rested, RESTED);
  });
  const sights = new IntersectionObserver((entries) => seen(entries.at(-1)?.isIntersecting ?? true));
  sizes.observe(host);
  sights.observe(host);
  return () => {
    clearTimeout(timer);
    sizes.disconnect();
    sights.disconnect();
  };
}

/** In CSS pixels. */
export const boxOf = (host: HTMLElement): Size => ({ width: host.clientWidth, height: host.clientHeight });

/** What `host.dataset.shown` says of a view. */
export const nameOf = (view: StageView): string => (view.kind === 'plate' ? view.plate : 'field');

/** Lies over the whole of its parent, and is neither heard nor touched. */
export function layer<E extends HTMLElement>(element: E): E {
  element.setAttribute('aria-hidden', 'true');
  Object.assign(element.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  return element;
}
