import { random } from '../../core/random.ts';

const values = tableOfValues();
const hash = tableOfPlaces();

/** Smooth value noise in [0, 1], with quintic easing between whole numbers (Perlin, Improving Noise, 2002). */
export function valueNoise(x: number, y: number): number {
  return cornered(x, y, 256, 256);
}

/** Value noise that repeats after a whole number of units, for tiles; periods up to 256. */
export function tileNoise(x: number, y: number, across: number, down: number): number {
  return cornered(x, y, across, down);
}

/** Fractal sum of value noise in [0, 1]: each octave `lacunarity` finer and `gain` fainter. */
export function fbm(x: number, y: number, octaves = 4, lacunarity = 2.03, gain = 0.5): number {
  let sum = 0;
  let weight = 1;
  let total = 0;
  for (let i = 0; i < octaves; i++) {
    sum += weight * valueNoise(x + i * 17.3, y + i * 9.1);
    total += weight;
    weight *= gain;
    x *= lacunarity;
    y *= lacunarity;
  }
  return sum / total;
}

/** A fixed number in [0, 1) for each pair of whole numbers. */
export function speckle(x: number, y: number, layer = 0): number {
  return values[place((x + layer * 57) & 255, (y + layer * 131) & 255)]!;
}

function cornered(x: number, y: number, across: number, down: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const fx = ease(x - left);
  const fy = ease(y - top);
  const x0 = wrap(left, across);
  const y0 = wrap(top, down);
  const x1 = x0 + 1 === across ? 0 : x0 + 1;
  const y1 = y0 + 1 === down ? 0 : y0 + 1;
  const a = values[place(x0, y0)]!;
  const b = values[place(x1, y0)]!;
  const c = values[place(x0, y1)]!;
  const d = values[place(x1, y1)]!;
  return a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy;
}

function wrap(n: number, period: number): number {
  return period === 256 ? n & 255 : ((n % period) + period) % period;
}

function ease(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

function place(x: number, y: number): number {
  return hash[hash[x]! + y]!;
}

function tableOfValues(): Float32Array {
  const next = random(5);
  return Float32Array.from({ length: 256 }, () => next());
}

function tableOfPlaces(): Uint8Array {
  const next = random(77);
  const order = Array.from({ length: 256 }, (_, i) => i);
  for (let i = 255; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return Uint8Array.from({ length: 512 }, (_, i) => order[i & 255]!);
}
