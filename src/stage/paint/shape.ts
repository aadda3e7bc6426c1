export type Point = readonly [number, number];

export function clamp(x: number, low = 0, high = 1): number {
  return x < low ? low : x > high ? high : x;
}

export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** 0 below `from`, 1 above `to`, eased between; `from` may be the greater, which turns it round. */
export function smoothstep(from: number, to: number, x: number): number {
  const t = clamp((x - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** A bell of height 1 about 0. */
export function bell(x: number, breadth: number): number {
  return Math.exp(-(x * x) / (breadth * breadth));
}
