import type { FieldComposition, Gesture } from '../../core/field.ts';
import { css, mix } from '../paint/colour.ts';
import type { Press, Surface } from '../paint/painting.ts';
import { lerp } from '../paint/shape.ts';
import type { Arrangement } from './arrangement.ts';
import { figureColumn } from './far.ts';
import type { Mood } from './mood.ts';

/** In units: on the horizon, and the nearest he ever is. */
const FARTHEST = 18;
const NEAREST = 72;

/** Someone out on the land, against the light, without a face; grain 29. */
export function printFigure(press: Press, place: Arrangement, mood: Mood, field: FieldComposition): void {
  if (!field.figure) return;
  const { near, gesture, handRaised } = field.figure;
  const { unit } = place;
  const tall = lerp(FARTHEST, NEAREST, near) * unit;
  const foot = place.horizon + lerp(3, 38, near) * unit;
  const sheet = press.sheet();
  const ink = css(mix(mood.ink, mood.near, lerp(0.16, 0.02, near)), 0.97);
  const rim = css(mix(mood.light, mood.earthLight, 0.3), 0.8);
  if (gesture === 'one-of-several') drawOthers(sheet, figureColumn(place), foot, tall, ink, rim, place.side);
  drawPerson(sheet, { x: figureColumn(place), foot, tall, ink, rim, gesture, handRaised, side: place.side });
  press.pull(sheet, { soft: 0.36, warp: 0.3, warpScale: 4, grain: 29 });
}

interface Person {
  readonly x: number;
  readonly foot: number;
  readonly tall: number;
  readonly ink: string;
  readonly rim: string;
  readonly gesture: Gesture;
  readonly handRaised: boolean;
  readonly side: number;
}

/** Others stand farther off and apart; none of them is the one looked for. */
function drawOthers(
  sheet: Surface,
  x: number,
  foot: number,
  tall: number,
  ink: string,
  rim: string,
  side: number,
): void {
  for (const [aside, size] of [
    [-1.5, 0.8],
    [-0.72, 0.7],
    [1.15, 0.76],
    [2.1, 0.66],
  ] as const) {
    drawPerson(sheet, {
      x: x + aside * tall,
      foot: foot - tall * (1 - size) * 0.45,
      tall: tall * size,
      ink,
      rim,
      gesture: 'still',
      handRaised: false,
      side: aside > 0 ? -side : side,
    });
  }
}

/** Drawn in a box a hundred high with the feet at 0: weight on one leg, the neck bowed. */
function drawPerson(sheet: Surface, person: Person): void {
  sheet.save();
  sheet.translate(person.x, person.foot);
  sheet.scale((person.tall / 100) * person.side, person.tall / 100);
  sheet.fillStyle = person.ink;
  sheet.strokeStyle = person.ink;
  sheet.lineCap = 'round';
  sheet.lineJoin = 'round';
  drawLegs(sheet);
  drawCoat(sheet);
  drawHead(sheet);
  drawArms(sheet, person);
  drawRim(sheet, person.rim);
  sheet.restore();
}

function drawLegs(sheet: Surface): void {
  shape(sheet, [
    [-10, -42],
    [-8.5, -20],
    [-8, -1],
    [-12, 0.5],
    [-2.5, 0.5],
    [-2.2, -20],
    [0, -40],
  ]);
  shape(sheet, [
    [-1, -42],
    [3.5, -22],
    [6.4, -1.6],
    [12, 0],
    [12.5, -1.6],
    [9.5, -4],
    [8.6, -22],
    [10, -42],
  ]);
}

function drawCoat(sheet: Surface): void {
  sheet.beginPath();
  sheet.moveTo(-3, -85);
  sheet.bezierCurveTo(-11, -83, -12.5, -76, -12, -62);
  sheet.bezierCurveTo(-11, -52, -13, -44, -13.5, -32);
  sheet.bezierCurveTo(-6, -29.5, 4, -30, 13, -33);
  sheet.bezierCurveTo(15, -44, 11.5, -52, 12, -64);
  sheet.bezierCurveTo(12.5, -76, 10, -82, 4, -85);
  sheet.closePath();
  sheet.fill();
}

function drawHead(sheet: Surface): void {
  sheet.beginPath();
  sheet.ellipse(1.6, -92.4, 5.6, 7.2, 0.24, 0, 7);
  sheet.fill();
  sheet.fillRect(-2, -88, 5.6, 6);
}

function drawArms(sheet: Surface, { gesture, handRaised }: Person): void {
  arm(sheet, [
    [-10, -79],
    [-14.5, -62],
    [-12.5, -46],
  ]);
  if (handRaised)
    arm(sheet, [
      [9, -79],
      [17, -88],
      [15, -104],
    ]);
  else if (gesture === 'hand-to-ear')
    arm(sheet, [
      [9, -79],
      [17, -76],
      [8, -92],
    ]);
  else if (gesture === 'throwing')
    arm(sheet, [
      [9, -80],
      [21, -90],
      [31, -83],
    ]);
  else if (gesture === 'carrying')
    arm(sheet, [
      [10, -79],
      [14.5, -62],
      [15, -44],
    ]);
  else arm(sheet, [[10, -79], [14, -62], gesture === 'arms-down' ? [15.5, -45] : [9, -50]]);
  if (gesture === 'carrying')
    shape(sheet, [
      [7, -43],
      [24, -44],
      [25, -28],
      [7.5, -27],
    ]);
}

function arm(sheet: Surface, joints: readonly (readonly [number, number])[]): void {
  sheet.lineWidth = 6;
  sheet.beginPath();
  joints.forEach(([x, y], i) => (i === 0 ? sheet.moveTo(x, y) : sheet.lineTo(x, y)));
  sheet.stroke();
}

function shape(sheet: Surface, points: readonly (readonly [number, number])[]): void {
  sheet.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? sheet.moveTo(x, y) : sheet.lineTo(x, y)));
  sheet.fill();
}

/** The light behind catches one shoulder. */
function drawRim(sheet: Surface, rim: string): void {
  sheet.strokeStyle = rim;
  sheet.lineWidth = 1.5;
  sheet.beginPath();
  sheet.moveTo(-4, -85.5);
  sheet.quadraticCurveTo(-12.5, -83, -13.8, -66);
  sheet.stroke();
}
