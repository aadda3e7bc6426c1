import { useLayoutEffect } from 'preact/hooks';
import { arrive } from './arrive.ts';
import type { Screen, View } from './view.ts';

/** Puts the reader at the new text whenever a screen opens or `turn` changes. The very first paint moves nobody. */
export function useArrival(view: View, screen: Screen, turn: unknown = null): void {
  useLayoutEffect(() => {
    const { dataset } = document.body;
    const firstPaint = screen === 'opening' && dataset['screen'] === 'opening';
    dataset['screen'] = screen;
    if (!firstPaint) arrive(screen, view.sitting.peek(), view.settings.peek());
  }, [screen, turn]);
}
