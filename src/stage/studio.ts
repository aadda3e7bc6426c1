import type { Size } from './frame.ts';
import type { Painting } from './paint/painting.ts';
import type { StageView } from './stage.ts';

/** Paints one view; may take seconds. Rejects when the painter breaks. */
export type Paint = (view: StageView, size: Size) => Promise<Painting>;

/** Where pictures are painted, one at a time, and the last few are kept. */
export interface Studio {
  /** The picture that is wanted now, or null when another has been wanted since. */
  paint(view: StageView, size: Size): Promise<Painting | null>;
  /** Paints ahead, when nothing that is wanted waits. */
  prepare(view: StageView, size: Size): void;
  close(): void;
}

interface Order {
  readonly key: string;
  readonly view: StageView;
  readonly size: Size;
  readonly settle?: { readonly done: (painting: Painting | null) => void; readonly broken: (why: unknown) => void };
}

/** Three scenes' pixels are some 40 MB: the one shown, the one before, the one to come. */
const KEPT = 3;

/** The same name for the same picture. */
export const pictureKey = (view: StageView, { width, height }: Size): string =>
  `${view.kind === 'plate' ? view.plate : JSON.stringify(view.field)} ${width}x${height}`;

/** A studio with one easel. `end` gives the easel back when the studio closes. */
export function openStudio(paint: Paint, end: () => void = () => {}): Studio {
  const kept = new Map<string, Painting>();
  let wanted: Order | null = null;
  let ahead: Order | null = null;
  let busy = false;

  const keep = (key: string, painting: Painting) => {
    kept.delete(key);
    kept.set(key, painting);
    for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
  };
  const take = (): Order | null => {
    const order = wanted ?? ahead;
    if (order === wanted) wanted = null;
    else ahead = null;
    return order;
  };
  const work = async () => {
    if (busy) return;
    busy = true;
    for (let order = take(); order; order = take()) await carryOut(order);
    busy = false;
  };
  const carryOut = async ({ key, view, size, settle }: Order) => {
    try {
      const painting = kept.get(key) ?? (await paint(view, size));
      keep(key, painting);
      settle?.done(painting);
    } catch (why) {
      // What was only painted ahead is asked for again if it is ever wanted, and its fault is told then.
      settle?.broken(why);
    }
  };
  return {
    paint(view, size) {
      wanted?.settle?.done(null);
      const { promise, resolve, reject } = Promise.withResolvers<Painting | null>();
      wanted = { key: pictureKey(view, size), view, size, settle: { done: resolve, broken: reject } };
      void work();
      return promise;
    },
    prepare(view, size) {
      ahead = { key: pictureKey(view, size), view, size };
      void work();
    },
    close() {
      wanted?.settle?.done(null);
      wanted = null;
      ahead = null;
      kept.clear();
      end();
    },
  };
}
