/** Milliseconds from silence to full. */
export const FADE = 2500;

/** Where a fade stands, 0 (silent) to 1 (full), after moving towards its end for some milliseconds. It can turn round at any time. */
export function moved(position: number, target: 0 | 1, milliseconds: number): number {
  const step = milliseconds / FADE;
  return target === 1 ? Math.min(1, position + step) : Math.max(0, position - step);
}

/** Gain of a fade: a sine, so that one bed rising and one falling together always sum to the same power. */
export const gainAt = (position: number): number => Math.sin((Math.PI / 2) * position);
