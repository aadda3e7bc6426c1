/** Resolves when the browser has nothing better to do, or after `within` milliseconds whatever it does. */
export function whenIdle(within = 2000): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: within });
    else setTimeout(resolve, 50);
  });
}
