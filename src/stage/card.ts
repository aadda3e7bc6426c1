import { setUpEasel } from './easel.ts';
import { moodOf } from './field/mood.ts';
import type { Size } from './frame.ts';
import { css } from './paint/colour.ts';
import { flatten } from './paint/flatten.ts';
import { speckle, tileNoise, valueNoise } from './paint/noise.ts';
import type { MakeSurface, Region, Rgb, Surface } from './paint/painting.ts';
import type { CardFaces, CardShape, Postcard } from './postcard.ts';

/** A card's paper, and where on it the picture is printed, in pixels: more paper is left below, for the caption. */
interface Layout extends Size {
  readonly print: Region;
  /** Baselines of the caption. */
  readonly title: number;
  readonly line: number;
}
const LAYOUTS: Record<CardShape, Layout> = {
  wide: { width: 2400, height: 1600, print: { x: 240, y: 170, width: 1920, height: 1120 }, title: 1392, line: 1456 },
  tall: { width: 1600, height: 2400, print: { x: 180, y: 180, width: 1240, height: 1800 }, title: 2084, line: 2148 },
};
/** Pixels of the card: 300 to the inch when it is printed 8 inches long. */
const TITLE = 54;
const LINE = 40;
/** How far in from its edge the print is not yet whole, in pixels. */
const RAGGED = 9;
const FIBRE = 256;

/** A postcard on a surface of its own: paper, the field printed on it, and the caption, whose faces are loaded first. */
export async function printCard(
  { field, shape, caption: [title, line] }: Postcard,
  { roman, italic }: CardFaces,
  fonts: FontFaceSet,
  surface: MakeSurface,
): Promise<Surface> {
  await Promise.all([load(fonts, 'CardRoman', roman), load(fonts, 'CardItalic', italic)]);
  const layout = LAYOUTS[shape];
  const { paper, ink } = moodOf(field);
  const pixels = paperOf(layout, paper);
  layPrint(pixels, layout, flatten(setUpEasel(surface)({ kind: 'field', field }, layout.print)), field.seed);
  const card = surface(layout.width, layout.height);
  card.putImageData(new ImageData(pixels, layout.width, layout.height), 0, 0);
  card.fillStyle = css(ink, 0.9);
  card.font = `${TITLE}px CardRoman`;
  card.fillText(title, layout.print.x, layout.title);
  card.fillStyle = css(ink, 0.74);
  card.font = `${LINE}px CardItalic`;
  card.fillText(line, layout.print.x, layout.line);
  return card;
}

async function load(fonts: FontFaceSet, name: string, address: string): Promise<void> {
  fonts.add(await new FontFace(name, `url("${address}")`).load());
}

/** Bare paper: its fibre is two crossed noises, each eight times as long as it is broad. */
function paperOf({ width, height }: Size, [r, g, b]: Rgb): Uint8ClampedArray<ArrayBuffer> {
  const fibre = fibreTile();
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      const light = 1 + fibre[(y % FIBRE) * FIBRE + (x % FIBRE)]! * 0.016;
      pixels[i] = r * light;
      pixels[i + 1] = g * light;
      pixels[i + 2] = b * light;
      pixels[i + 3] = 255;
    }
  }
  return pixels;
}

function fibreTile(): Float32Array {
  const tile = new Float32Array(FIBRE * FIBRE);
  for (let y = 0, i = 0; y < FIBRE; y++) {
    for (let x = 0; x < FIBRE; x++, i++)
      tile[i] = tileNoise(x / 2, y / 16, 128, 16) + tileNoise(x / 16 + 5, y / 2, 16, 128) - 1;
  }
  return tile;
}

/** Lays the print on the paper. Along its edges ink holds only where the paper stands proud, as on any rough sheet. */
function layPrint(card: Uint8ClampedArray, { width, print }: Layout, inked: Uint8ClampedArray, seed: number): void {
  for (let y = 0; y < print.height; y++) {
    const from = y * print.width * 4;
    const to = ((print.y + y) * width + print.x) * 4;
    const inside = Math.min(y, print.height - 1 - y);
    for (let x = 0; x < print.width; x++) {
      const edge = Math.min(inside, x, print.width - 1 - x);
      if (edge < RAGGED && !holds(x, y, edge / RAGGED, seed)) continue;
      const [p, q] = [from + x * 4, to + x * 4];
      card[q] = inked[p]!;
      card[q + 1] = inked[p + 1]!;
      card[q + 2] = inked[p + 2]!;
    }
  }
}

/** Whether a grain of ink holds so far in from the edge (0 on it, 1 where the print is whole). */
function holds(x: number, y: number, inward: number, seed: number): boolean {
  const patch = valueNoise(x / 43 + (seed & 63), y / 43);
  const grain = valueNoise(x / 2.6 + 11, y / 2.6 + (seed & 31));
  const tooth = 0.15 * patch + 0.5 * grain + 0.35 * speckle(x, y, 4);
  return tooth + inward > 0.62;
}
