import { random } from '../../core/random.ts';
import { css, mix } from '../paint/colour.ts';
import { inkLine } from '../paint/line.ts';
import type { Press, Surface } from '../paint/painting.ts';
import { lerp } from '../paint/shape.ts';
import type { Arrangement } from './arrangement.ts';
import type { Box } from './box.ts';
import { overlap } from './box.ts';
import type { Mood } from './mood.ts';

/** The side window of the car: frame, sill, wing mirror with only the band of light in it, and drops when it rains; grains 51 to 54. */
export function printCar(press: Press, place: Arrangement, mood: Mood, rain: boolean): void {
  if (rain) printDrops(press, place, mood);
  const frame = press.sheet();
  turned(frame, place, () => drawFrame(frame, place, mood));
  press.pull(frame, { soft: 0.32, warp: 0.6, warpScale: 18, grain: 52 });
  const mirror = press.sheet();
  turned(mirror, place, () => drawMirror(mirror, place, mood));
  press.pull(mirror, { soft: 0.26, warp: 0.6, grain: 53 });
  const edges = press.sheet();
  turned(edges, place, () => drawEdges(edges, place, mood));
  press.pull(edges, { soft: 0.22, warp: 0.5, grain: 54 });
}

/** The mirror stands at the near end of the fence. */
function turned(sheet: Surface, place: Arrangement, draw: () => void): void {
  sheet.save();
  if (place.side === -1) {
    sheet.translate(place.width, 0);
    sheet.scale(-1, 1);
  }
  draw();
  sheet.restore();
}

function printDrops(press: Press, place: Arrangement, mood: Mood): void {
  const { width, height, unit } = place;
  const sheet = press.sheet();
  const next = random(place.seed + 3);
  for (let i = 0; i < 190; i++) {
    const x = next() * width;
    const y = next() * height * 0.9;
    const long = next() < 0.25 ? (20 + next() * 70) * unit : (3 + next() * 6) * unit;
    const broad = (1.4 + next() * 2.4) * unit;
    const ink = css(next() < 0.6 ? mix(mood.light, '#ffffff', 0.3) : mood.ink, 0.38);
    inkLine(
      sheet,
      [
        [x, y],
        [x + (next() - 0.4) * 5 * unit + long * 0.1, y + long * 0.6],
        [x + long * 0.16, y + long],
      ],
      (t) => broad * (0.35 + 0.9 * t),
      ink,
      next,
    );
  }
  press.pull(sheet, { soft: 0.28, warp: 0.6, grain: 51, opacity: 0.85 });
}

/** Corners of the glass, as parts of the plate. */
const GLASS = { left: 0.014, right: 0.984, top: 0.042, sill: 0.92, pillar: 0.105 } as const;

/** Whether a box is wholly in the glass of the side window, and clear of the wing mirror. */
export function isThroughGlass({ width, height, side }: Arrangement, { top, bottom, ...box }: Box): boolean {
  const [left, right] = side === 1 ? [box.left, box.right] : [width - box.right, width - box.left];
  const up = (GLASS.sill - top / height) / (GLASS.sill - 0.08);
  const pillar = lerp(GLASS.left, GLASS.pillar, up) * width;
  const { x, y, w, h } = mirrorBox(width, height);
  const mirror = { left: x - 0.28 * w, top: y - 0.14 * h, right: x + 1.12 * w, bottom: height };
  const inGlass = left > pillar && right < 0.974 * width && bottom < GLASS.sill * height;
  return inGlass && !overlap({ left, top, right, bottom }, mirror);
}

function drawFrame(sheet: Surface, { width, height }: Arrangement, mood: Mood): void {
  const x = (f: number) => f * width;
  const y = (f: number) => f * height;
  sheet.fillStyle = css(mix(mood.ink, '#17130f', 0.5));
  sheet.beginPath();
  sheet.rect(-5, -5, width + 10, height + 10);
  sheet.moveTo(x(GLASS.left), y(GLASS.sill));
  sheet.lineTo(x(GLASS.pillar), y(0.08));
  sheet.quadraticCurveTo(x(GLASS.pillar + 0.012), y(0.05), x(0.165), y(0.047));
  sheet.lineTo(x(0.945), y(GLASS.top));
  sheet.quadraticCurveTo(x(0.972), y(GLASS.top), x(0.974), y(0.085));
  sheet.lineTo(x(GLASS.right), y(GLASS.sill - 0.004));
  sheet.closePath();
  sheet.fill('evenodd');
  drawMirrorShell(sheet, width, height);
  sheet.fillRect(x(0.9), y(GLASS.sill - 0.03), width * 0.007, height * 0.04);
}

/** A shell as broad as the shorter side allows, so that it keeps its shape in an upright picture. */
function mirrorBox(width: number, height: number) {
  const broad = Math.min(width, height * 1.5) * 0.125;
  return { x: width * 0.052, y: height * 0.905 - broad * 0.62, w: broad, h: broad * 0.55 };
}

function drawMirrorShell(sheet: Surface, width: number, height: number): void {
  const { x, y, w, h } = mirrorBox(width, height);
  sheet.beginPath();
  sheet.moveTo(x - w * 0.28, height * 0.96);
  sheet.lineTo(x - w * 0.1, y + h * 0.2);
  sheet.quadraticCurveTo(x - w * 0.06, y - h * 0.12, x + w * 0.18, y - h * 0.14);
  sheet.lineTo(x + w * 0.96, y - h * 0.06);
  sheet.quadraticCurveTo(x + w * 1.12, y, x + w * 1.09, y + h * 0.3);
  sheet.lineTo(x + w * 1.02, y + h * 0.92);
  sheet.quadraticCurveTo(x + w, y + h * 1.12, x + w * 0.8, y + h * 1.13);
  sheet.lineTo(x + w * 0.3, y + h * 1.13);
  sheet.lineTo(x + w * 0.3, height * 0.96);
  sheet.fill();
}

function drawMirror(sheet: Surface, { width, height, unit }: Arrangement, mood: Mood): void {
  const { x, y, w, h } = mirrorBox(width, height);
  const shade = sheet.createLinearGradient(0, y, 0, y + h);
  shade.addColorStop(0, css(mood.sky[0]![1]));
  shade.addColorStop(0.36, css(mood.sky[2]![1]));
  shade.addColorStop(0.56, css(mood.light));
  shade.addColorStop(0.6, css(mood.near));
  shade.addColorStop(0.66, css(mood.earthDark));
  shade.addColorStop(1, css(mood.ink));
  sheet.fillStyle = shade;
  sheet.beginPath();
  sheet.roundRect(x, y, w, h, 14 * unit);
  sheet.fill();
}

function drawEdges(sheet: Surface, { width, height, unit, seed }: Arrangement, mood: Mood): void {
  const next = random(seed + 4);
  const sill = css(mix(mood.near, mood.low, 0.4), 0.8);
  inkLine(
    sheet,
    [
      [width * 0.016, height * 0.918],
      [width * 0.35, height * 0.922],
      [width * 0.7, height * 0.92],
      [width * 0.978, height * 0.917],
    ],
    () => 2.4 * unit,
    sill,
    next,
  );
  inkLine(
    sheet,
    [
      [width * 0.016, height * 0.9],
      [width * 0.062, height * 0.48],
      [width * 0.106, height * 0.084],
    ],
    () => 1.8 * unit,
    css(mood.near, 0.6),
    next,
  );
}
