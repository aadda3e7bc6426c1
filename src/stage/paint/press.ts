import type { Ink } from './colour.ts';
import { rgb } from './colour.ts';
import type { GrainTiles } from './grain.ts';
import { grainTiles, TILE, WARP, wipe } from './grain.ts';
import type {
  Finish,
  Layer,
  LayerMotion,
  MakeSurface,
  Painting,
  Press,
  Pull,
  Region,
  Surface,
  Tone,
} from './painting.ts';
import { clamp, lerp, smoothstep } from './shape.ts';

export interface PressOptions {
  readonly width: number;
  readonly height: number;
  readonly paper: Ink;
  readonly seed: number;
  readonly surface: MakeSurface;
  /** Shared tiles from `tilesFor`; made anew when not given, which takes some tenths of a second. */
  readonly tiles?: GrainTiles;
}

/** One row of a plate before it meets the paper: straight colour, alpha 0–1. */
interface Row {
  readonly r: Float32Array;
  readonly g: Float32Array;
  readonly b: Float32Array;
  readonly a: Float32Array;
}
/** Fills the row for `y` and says which columns it filled; null when the row is bare. */
type Fill = (y: number, row: Row) => readonly [from: number, to: number] | null;
type Warp = (y: number) => { readonly dx: Float32Array; readonly dy: Float32Array } | null;

/** The grain for a plate of this size: cells of 2.6 px, finer below 1200 px where they would turn to scales. */
export function tilesFor(width: number, height: number): GrainTiles {
  return grainTiles(Math.max(width, height) < 1200 ? 2 : 2.6);
}

/** One unit is a thousandth of the height in landscape, and a 1250th in an upright picture. */
export function unitOf(width: number, height: number): number {
  return (height / 1000) * lerp(0.8, 1, smoothstep(0.62, 1.1, width / height));
}

/**
 * A press: plates are pulled on to paper one after another, each through its own grain.
 * Pure and seeded: the same painter, plan, seed and size give the same bytes in one engine.
 */
export function makePress(options: PressOptions): Press {
  const { width, height, seed, surface } = options;
  const tiles = options.tiles ?? tilesFor(width, height);
  const unit = unitOf(width, height);
  const row = makeRow(width);
  const done: Layer[] = [];
  let motion: LayerMotion = 'held';
  let ink = papered(width, height, options.paper);

  const print = (fill: Fill, how: Pull, region: Region) => {
    const lay = inker(ink, width, tiles, seed, how);
    const end = Math.min(height, Math.ceil(region.y + region.height));
    for (let y = Math.max(0, Math.floor(region.y)); y < end; y++) {
      const span = fill(y, row);
      if (span) lay(y, row, span[0], span[1]);
    }
  };
  const whole: Region = { x: 0, y: 0, width, height };
  return {
    width,
    height,
    unit,
    seed,
    sheet: () => surface(width, height),
    pull(sheet, how = {}) {
      const warp = warper(tiles, width, unit, how);
      print(sheetFill(sheet, width, height, warp, warpReach(how, unit)), fitted(how, width, height), whole);
    },
    tone(at, how = {}, region = whole, step = 2) {
      const warp = warper(tiles, width, unit, { warp: 0, ...how });
      print(toneFill(at, region, step, width, warp), fitted(how, width, height), region);
    },
    lift(next) {
      done.push({ motion, pixels: straightened(ink) });
      motion = next;
      ink = new Float32Array(width * height * 4);
    },
    finish(how = {}) {
      done.push({ motion, pixels: straightened(ink) });
      for (const layer of done) finishLayer(layer.pixels, width, height, tiles, seed, how);
      return { width, height, layers: done } satisfies Painting;
    },
  };
}

/** Small plates need a softer pull: the grain is as coarse as their shapes. */
function fitted(how: Pull, width: number, height: number): Pull {
  const soft = how.soft ?? 0.3;
  return Math.max(width, height) < 1200 ? { ...how, soft: Math.min(0.5, soft + 0.06) } : { ...how, soft };
}

function makeRow(width: number): Row {
  return {
    r: new Float32Array(width),
    g: new Float32Array(width),
    b: new Float32Array(width),
    a: new Float32Array(width),
  };
}

function papered(width: number, height: number, paper: Ink): Float32Array {
  const [r, g, b] = rgb(paper);
  const ink = new Float32Array(width * height * 4);
  for (let i = 0; i < ink.length; i += 4) {
    ink[i] = r;
    ink[i + 1] = g;
    ink[i + 2] = b;
    ink[i + 3] = 1;
  }
  return ink;
}

function warpReach(how: Pull, unit: number): number {
  return Math.ceil((how.warp ?? 0.9) * unit * 1.6) + 1;
}

function warper(tiles: GrainTiles, width: number, unit: number, how: Pull): Warp {
  const amount = (how.warp ?? 0.9) * unit;
  if (amount === 0) return () => null;
  const rate = 8 / Math.max(1, (how.warpScale ?? 11) * unit);
  const shift = ((how.grain ?? 0) * 37) & (WARP - 1);
  const columns = Int32Array.from({ length: width }, (_, x) => (Math.floor(x * rate) + shift) & (WARP - 1));
  const dx = new Float32Array(width);
  const dy = new Float32Array(width);
  return (y) => {
    const line = ((Math.floor(y * rate) + shift * 3) & (WARP - 1)) * WARP;
    for (let x = 0; x < width; x++) {
      const i = line + columns[x]!;
      dx[x] = tiles.warpX[i]! * amount;
      dy[x] = tiles.warpY[i]! * amount;
    }
    return { dx, dy };
  };
}

/** Rows of a drawn sheet, sampled between pixels where the warp displaces them; empty rows are passed over. */
function sheetFill(sheet: Surface, width: number, height: number, warp: Warp, reach: number): Fill {
  const { data } = sheet.getImageData(0, 0, width, height);
  const spans = inkedSpans(data, width, height);
  return (y, row) => {
    const span = reached(spans, width, height, y, reach);
    if (!span) return null;
    const bent = warp(y);
    if (bent) sampleSheet(data, width, height, y, span, bent.dx, bent.dy, row);
    else copySheet(data, width, y, span, row);
    return span;
  };
}

function inkedSpans(data: Uint8ClampedArray, width: number, height: number): Int32Array {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const spans = new Int32Array(height * 2);
  for (let y = 0; y < height; y++) {
    let from = y * width;
    let to = from + width;
    while (from < to && pixels[from] === 0) from++;
    while (to > from && pixels[to - 1] === 0) to--;
    spans[y * 2] = from - y * width;
    spans[y * 2 + 1] = to - y * width;
  }
  return spans;
}

function reached(
  spans: Int32Array,
  width: number,
  height: number,
  y: number,
  reach: number,
): readonly [number, number] | null {
  let from = width;
  let to = 0;
  for (let j = Math.max(0, y - reach); j <= Math.min(height - 1, y + reach); j++) {
    if (spans[j * 2]! >= spans[j * 2 + 1]!) continue;
    from = Math.min(from, spans[j * 2]!);
    to = Math.max(to, spans[j * 2 + 1]!);
  }
  return from < to ? [Math.max(0, from - reach), Math.min(width, to + reach)] : null;
}

function copySheet(
  data: Uint8ClampedArray,
  width: number,
  y: number,
  [from, to]: readonly [number, number],
  row: Row,
): void {
  for (let x = from, p = (y * width + from) * 4; x < to; x++, p += 4) {
    row.r[x] = data[p]!;
    row.g[x] = data[p + 1]!;
    row.b[x] = data[p + 2]!;
    row.a[x] = data[p + 3]! / 255;
  }
}

function sampleSheet(
  data: Uint8ClampedArray,
  width: number,
  height: number,
  y: number,
  [from, to]: readonly [number, number],
  dx: Float32Array,
  dy: Float32Array,
  row: Row,
): void {
  const { r, g, b, a } = row;
  const stride = width * 4;
  for (let x = from; x < to; x++) {
    const u = clamp(x + dx[x]!, 0, width - 1.001);
    const v = clamp(y + dy[x]!, 0, height - 1.001);
    const left = u | 0;
    const top = v | 0;
    const fx = u - left;
    const fy = v - top;
    const p = (top * width + left) * 4;
    const q = p + stride;
    const a0 = data[p + 3]! * (1 - fx) * (1 - fy);
    const a1 = data[p + 7]! * fx * (1 - fy);
    const a2 = data[q + 3]! * (1 - fx) * fy;
    const a3 = data[q + 7]! * fx * fy;
    const sum = a0 + a1 + a2 + a3;
    if (sum < 0.5) {
      a[x] = 0;
      continue;
    }
    r[x] = (data[p]! * a0 + data[p + 4]! * a1 + data[q]! * a2 + data[q + 4]! * a3) / sum;
    g[x] = (data[p + 1]! * a0 + data[p + 5]! * a1 + data[q + 1]! * a2 + data[q + 5]! * a3) / sum;
    b[x] = (data[p + 2]! * a0 + data[p + 6]! * a1 + data[q + 2]! * a2 + data[q + 6]! * a3) / sum;
    a[x] = sum / 255;
  }
}

/** Rows of a tone field: the function is asked on a coarse grid, two rows of which are kept, and read between its points. */
function toneFill(at: (x: number, y: number) => Tone, region: Region, step: number, width: number, warp: Warp): Fill {
  const x0 = Math.max(0, Math.floor(region.x));
  const x1 = Math.min(width, Math.ceil(region.x + region.width));
  const columns = Math.ceil((x1 - x0) / step) + 2;
  const asked = new Map<number, Float32Array>();
  const line = (j: number) => {
    const kept = asked.get(j);
    if (kept) return kept;
    const fresh = ask(
      at,
      x0,
      region.y + j * step,
      step,
      columns,
      asked.size > 5 ? firstOf(asked) : new Float32Array(columns * 4),
    );
    asked.set(j, fresh);
    return fresh;
  };
  return (y, row) => {
    if (x1 <= x0) return null;
    const bent = warp(y);
    const v = Math.max(0, (y + (bent ? bent.dy[x0]! : 0) - region.y) / step);
    const j = Math.floor(v);
    const above = line(j);
    blendLines(above, line(j + 1), v - j, x0, x1, step, columns, bent ? bent.dx : null, row);
    return [x0, x1];
  };
}

function firstOf(asked: Map<number, Float32Array>): Float32Array {
  const [key, oldest] = asked.entries().next().value!;
  asked.delete(key);
  return oldest;
}

function ask(
  at: (x: number, y: number) => Tone,
  x0: number,
  y: number,
  step: number,
  columns: number,
  line: Float32Array,
): Float32Array {
  for (let i = 0, k = 0; i < columns; i++, k += 4) {
    const tone = at(x0 + i * step, y);
    const alpha = tone ? tone[3] : 0;
    line[k] = tone ? tone[0] * alpha : 0;
    line[k + 1] = tone ? tone[1] * alpha : 0;
    line[k + 2] = tone ? tone[2] * alpha : 0;
    line[k + 3] = alpha;
  }
  return line;
}

function blendLines(
  above: Float32Array,
  below: Float32Array,
  t: number,
  x0: number,
  x1: number,
  step: number,
  columns: number,
  dx: Float32Array | null,
  row: Row,
): void {
  const { r, g, b, a } = row;
  const last = columns - 1.001;
  for (let x = x0; x < x1; x++) {
    const u = clamp((x - x0 + (dx ? dx[x]! : 0)) / step, 0, last);
    const i = u | 0;
    const fx = u - i;
    const k = i * 4;
    const w00 = (1 - fx) * (1 - t);
    const w10 = fx * (1 - t);
    const w01 = (1 - fx) * t;
    const w11 = fx * t;
    const alpha = above[k + 3]! * w00 + above[k + 7]! * w10 + below[k + 3]! * w01 + below[k + 7]! * w11;
    a[x] = alpha;
    if (alpha < 0.002) continue;
    r[x] = (above[k]! * w00 + above[k + 4]! * w10 + below[k]! * w01 + below[k + 4]! * w11) / alpha;
    g[x] = (above[k + 1]! * w00 + above[k + 5]! * w10 + below[k + 1]! * w01 + below[k + 5]! * w11) / alpha;
    b[x] = (above[k + 2]! * w00 + above[k + 6]! * w10 + below[k + 2]! * w01 + below[k + 6]! * w11) / alpha;
  }
}

/** Lays rows on the paper through one grain: a threshold texture (Webb et al., Fine tone control in hardware hatching, 2002). */
function inker(ink: Float32Array, width: number, tiles: GrainTiles, seed: number, how: Pull) {
  const number = how.grain ?? 0;
  const tile = tiles.grains[number & 3]!;
  const across = (number >> 2) & 1 ? -1 : 1;
  const down = (number >> 3) & 1 ? -1 : 1;
  const shiftX = (Math.imul(number + 1, 211) + seed * 7) & (TILE - 1);
  const shiftY = (Math.imul(number + 1, 149) + seed * 13) & (TILE - 1);
  const soft = Math.max(how.soft ?? 0.3, 0.01);
  const spread = soft < 0.5 ? 1 - 2 * soft : -1;
  const opacity = how.opacity ?? 1;
  const lay = BLENDS[how.blend ?? 'normal'];
  return (y: number, row: Row, from: number, to: number) => {
    const line = ((y * down + shiftY) & (TILE - 1)) * TILE;
    for (let x = from, o = (y * width + from) * 4; x < to; x++, o += 4) {
      let alpha = row.a[x]!;
      if (alpha < 0.002) continue;
      if (spread >= 0) {
        const threshold = soft + tile[line + ((x * across + shiftX) & (TILE - 1))]! * spread;
        alpha = (alpha - threshold) / (2 * soft) + 0.5;
        if (alpha <= 0) continue;
        if (alpha > 1) alpha = 1;
      }
      lay(ink, o, row.r[x]!, row.g[x]!, row.b[x]!, alpha * opacity);
    }
  };
}

type Blend = (ink: Float32Array, o: number, r: number, g: number, b: number, a: number) => void;

/** The paper holds colour multiplied by its alpha (Porter and Duff, Compositing digital images, 1984). */
const BLENDS: Record<NonNullable<Pull['blend']>, Blend> = {
  normal(ink, o, r, g, b, a) {
    const rest = 1 - a;
    ink[o] = ink[o]! * rest + r * a;
    ink[o + 1] = ink[o + 1]! * rest + g * a;
    ink[o + 2] = ink[o + 2]! * rest + b * a;
    ink[o + 3] = ink[o + 3]! * rest + a;
  },
  multiply(ink, o, r, g, b, a) {
    const rest = 1 - a;
    const bare = a * (1 - ink[o + 3]!);
    ink[o] = ink[o]! * (rest + (a * r) / 255) + r * bare;
    ink[o + 1] = ink[o + 1]! * (rest + (a * g) / 255) + g * bare;
    ink[o + 2] = ink[o + 2]! * (rest + (a * b) / 255) + b * bare;
    ink[o + 3] = ink[o + 3]! * rest + a;
  },
  screen(ink, o, r, g, b, a) {
    ink[o] = ink[o]! + r * a - (ink[o]! * r * a) / 255;
    ink[o + 1] = ink[o + 1]! + g * a - (ink[o + 1]! * g * a) / 255;
    ink[o + 2] = ink[o + 2]! + b * a - (ink[o + 2]! * b * a) / 255;
    ink[o + 3] = ink[o + 3]! * (1 - a) + a;
  },
};

function straightened(ink: Float32Array): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(ink.length);
  for (let i = 0; i < ink.length; i += 4) {
    const alpha = ink[i + 3]!;
    if (alpha < 0.004) continue;
    pixels[i] = ink[i]! / alpha;
    pixels[i + 1] = ink[i + 1]! / alpha;
    pixels[i + 2] = ink[i + 2]! / alpha;
    pixels[i + 3] = alpha * 255;
  }
  return pixels;
}

/** Grain is strongest in the middle tones; wipe, fibre and vignette lie over all. */
function finishLayer(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  tiles: GrainTiles,
  seed: number,
  how: Finish,
): void {
  const { grain = 0.06, plate = 0.03, fibre = 0.02, vignette = 0.07 } = how;
  const tile = tiles.grains[3]!;
  const broad = new Float32Array(Math.ceil(width / 16) + 2);
  for (let y = 0, i = 0; y < height; y++) {
    if ((y & 15) === 0) broadRow(broad, y, width, height, plate, vignette);
    const line = ((y + seed) & (TILE - 1)) * TILE;
    for (let x = 0; x < width; x++, i += 4) {
      if (pixels[i + 3] === 0) continue;
      const k = line + (x & (TILE - 1));
      const light = (0.3 * pixels[i]! + 0.59 * pixels[i + 1]! + 0.11 * pixels[i + 2]!) / 255;
      const bite = (tile[k]! - 0.5) * 2 * grain * (3.2 * light * (1 - light) + 0.2);
      const cell = x >> 4;
      const slow = broad[cell]! + ((broad[cell + 1]! - broad[cell]!) * (x & 15)) / 16;
      const f = (1 + bite / (light + 0.12)) * slow * (1 + tiles.fibre[k]! * fibre);
      pixels[i] = pixels[i]! * f;
      pixels[i + 1] = pixels[i + 1]! * f;
      pixels[i + 2] = pixels[i + 2]! * f;
    }
  }
}

function broadRow(row: Float32Array, y: number, width: number, height: number, plate: number, vignette: number): void {
  for (let c = 0; c < row.length; c++) {
    const x = c * 16;
    const away = Math.hypot(x / width - 0.5, y / height - 0.5);
    row[c] = (1 + wipe(x, y) * plate * 2) * (1 - vignette * smoothstep(0.25, 0.75, away));
  }
}
