import { css, mix } from '../paint/colour.ts';
import type { Surface } from '../paint/painting.ts';
import type { Arrangement } from './arrangement.ts';
import type { Fence } from './fence.ts';
import { WIRES } from './fence.ts';
import type { Mood } from './mood.ts';

/** Pig netting: its line wires as shares of the posts' height. They stand closer towards the ground. */
const LINES = [0.74, 0.64, WIRES.low, 0.43, 0.34, 0.26, 0.19, 0.13, 0.07];
/** Between two stays, in units of a thing. */
const MESH = 54;

/** One twisted strand along the top, and pig netting under it. */
export function drawNetting(surface: Surface, place: Arrangement, mood: Mood, fence: Fence): void {
  surface.lineCap = 'round';
  for (const part of LINES) drawLine(surface, place, mood, fence, part);
  drawStays(surface, place, mood, fence);
  drawTopStrand(surface, place, mood, fence);
}

function drawLine(surface: Surface, place: Arrangement, mood: Mood, fence: Fence, part: number): void {
  const edge = part === LINES[0];
  surface.strokeStyle = css(mix(mood.ink, mood.near, edge ? 0.06 : 0.14), edge ? 0.95 : 0.86);
  for (let x = -10; x < place.width + 10; x += 8) {
    surface.lineWidth = Math.max(1.1, (edge ? 2.3 : 1.9) * fence.scale(x));
    surface.beginPath();
    surface.moveTo(x, fence.strand(part, x));
    surface.lineTo(x + 8, fence.strand(part, x + 8));
    surface.stroke();
  }
}

/** The upright wires, each knotted where it meets a line. */
function drawStays(surface: Surface, place: Arrangement, mood: Mood, fence: Fence): void {
  const ink = css(mix(mood.ink, mood.near, 0.14), 0.84);
  for (let x = -10; x < place.width + 10; x += MESH * fence.scale(x)) {
    const scale = fence.scale(x);
    surface.strokeStyle = ink;
    surface.fillStyle = ink;
    surface.lineWidth = Math.max(1.1, 1.8 * scale);
    surface.beginPath();
    surface.moveTo(x, fence.strand(LINES[0] ?? 0, x));
    for (const part of [...LINES.slice(1), 0.01]) surface.lineTo(x, fence.strand(part, x));
    surface.stroke();
    for (const part of LINES) {
      surface.beginPath();
      surface.ellipse(x, fence.strand(part, x), 2.6 * scale, 2.1 * scale, 0, 0, 7);
      surface.fill();
    }
  }
}

/** Two wires twisted together. */
function drawTopStrand(surface: Surface, place: Arrangement, mood: Mood, fence: Fence): void {
  surface.strokeStyle = css(mix(mood.ink, mood.near, 0.06), 0.94);
  for (const turn of [0, Math.PI]) {
    for (let x = -10; x < place.width + 10; x += 4) {
      const scale = fence.scale(x);
      const y = (at: number) => fence.wire('top', at) + Math.sin((at * 0.55) / scale + turn) * 0.9 * scale;
      surface.lineWidth = Math.max(0.8, 1.75 * scale);
      surface.beginPath();
      surface.moveTo(x, y(x));
      surface.lineTo(x + 4, y(x + 4));
      surface.stroke();
    }
  }
}

/** An end of wire bent over what it holds. */
export function drawCutEnd(surface: Surface, x: number, y: number, scale: number, mood: Mood, turn: number): void {
  surface.strokeStyle = css(mood.ink, 0.95);
  surface.lineWidth = Math.max(0.8, 1.7 * scale);
  const lean = (turn - 0.5) * 8 * scale;
  surface.beginPath();
  surface.moveTo(x, y - 7 * scale);
  surface.quadraticCurveTo(x + lean, y + 2 * scale, x + lean * 1.6, y + 8 * scale);
  surface.stroke();
}
