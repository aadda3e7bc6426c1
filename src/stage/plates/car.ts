import { css } from '../paint/colour.ts';
import { polygon, wobble } from '../paint/line.ts';
import type { Press, Surface } from '../paint/painting.ts';
import { box, line, taper } from './strokes.ts';
import { glow } from './glow.ts';
import type { Road } from './night-road.ts';

const CAR = '#08090b';

/** The threshold: everything on this side of the glass is one dark. */
export function car(press: Press, road: Road): void {
  const { width: w, height: h, unit } = road;
  const sheet = press.sheet();
  sheet.fillStyle = CAR;
  sheet.beginPath();
  scuttle(sheet, road);
  sheet.lineTo(w + 5, h + 5);
  sheet.lineTo(-5, h + 5);
  sheet.fill();
  polygon(
    sheet,
    wobble(
      [
        [w - 76 * unit, -5],
        [w + 16 * unit, h * 0.82],
        [w + 30 * unit, h * 0.82],
        [w + 30 * unit, -5],
      ],
      1,
      3,
      30,
    ),
    CAR,
  );
  polygon(
    sheet,
    wobble(
      [
        [-5, -5],
        [w + 5, -5],
        [w + 5, h * 0.03],
        [w * 0.5, h * 0.017],
        [-5, h * 0.034],
      ],
      1,
      4,
      30,
    ),
    CAR,
  );
  const [x, y] = mirrorPlace(road);
  sheet.save();
  sheet.translate(x, y);
  sheet.rotate(-0.045);
  sheet.beginPath();
  sheet.roundRect(-104 * unit, -36 * unit, 208 * unit, 72 * unit, 16 * unit);
  sheet.fill();
  sheet.fillRect(-4 * unit, -90 * unit, 9 * unit, 60 * unit);
  sheet.restore();
  press.pull(sheet, { soft: 0.34, warp: 0.5, warpScale: 16, grain: 18 });
  const rim = press.sheet();
  wheel(press, rim, road);
  press.pull(rim, { soft: 0.34, warp: 0.4, grain: 20 });
}

/** The top edge of the dashboard, from left to right. */
function scuttle(sheet: Surface, { width: w, height: h }: Road): void {
  sheet.moveTo(-5, h * 0.885);
  sheet.bezierCurveTo(w * 0.22, h * 0.83, w * 0.4, h * 0.812, w * 0.56, h * 0.816);
  sheet.bezierCurveTo(w * 0.63, h * 0.785, w * 0.72, h * 0.768, w * 0.8, h * 0.77);
  sheet.bezierCurveTo(w * 0.9, h * 0.775, w * 0.97, h * 0.8, w + 5, h * 0.815);
}

function wheelPlace({ width, height, unit }: Road): [number, number, number] {
  return [width * 0.5 + Math.min(width * 0.315, 440 * unit), height * 1.06, 300 * unit];
}

function wheel(press: Press, rim: Surface, road: Road): void {
  const [x, y, radius] = wheelPlace(road);
  const { unit } = road;
  const sheet = press.sheet();
  sheet.strokeStyle = '#060708';
  sheet.lineWidth = 32 * unit;
  sheet.beginPath();
  sheet.ellipse(x, y, radius, radius * 0.94, 0, Math.PI, Math.PI * 2);
  sheet.stroke();
  press.pull(sheet, { soft: 0.36, warp: 0.4, grain: 19 });
  rim.strokeStyle = css('#7f8a8c', 0.45);
  rim.lineWidth = 1.8 * unit;
  rim.beginPath();
  rim.ellipse(x, y, radius + 14 * unit, radius * 0.94 + 14 * unit, 0, Math.PI * 1.14, Math.PI * 1.72);
  rim.stroke();
  rim.strokeStyle = css('#566064', 0.5);
  rim.lineWidth = 1.4 * unit;
  rim.beginPath();
  scuttle(rim, road);
  rim.stroke();
}

function mirrorPlace({ width, height, unit }: Road): [number, number] {
  return [width * 0.5 + Math.min(width * 0.14, 200 * unit), height * 0.092];
}

/** It shows only the band of light that is being driven away from. */
export function mirror(press: Press, road: Road): void {
  const { unit } = road;
  const [x, y] = mirrorPlace(road);
  const sheet = press.sheet();
  sheet.save();
  sheet.translate(x, y);
  sheet.rotate(-0.045);
  sheet.beginPath();
  sheet.roundRect(-95 * unit, -28 * unit, 190 * unit, 56 * unit, 11 * unit);
  sheet.clip();
  const glass = sheet.createLinearGradient(0, -28 * unit, 0, 28 * unit);
  const stops: [number, string][] = [
    [0, '#141b24'],
    [0.5, '#4d5b61'],
    [0.6, '#b89a68'],
    [0.65, '#c9a86e'],
    [0.67, '#14181b'],
    [1, '#0c0e10'],
  ];
  for (const [at, tone] of stops) glass.addColorStop(at, tone);
  sheet.fillStyle = glass;
  sheet.fillRect(-100 * unit, -30 * unit, 200 * unit, 60 * unit);
  sheet.restore();
  press.pull(sheet, { soft: 0.26, warp: 0.8, grain: 19 });
}

export function instruments(press: Press, road: Road): void {
  const { unit, height } = road;
  const sheet = press.sheet();
  const [x] = wheelPlace(road);
  dial(sheet, x - 84 * unit, height * 0.9, 58 * unit, 1.42);
  dial(sheet, x + 84 * unit, height * 0.9, 58 * unit, 1.2);
  cassettePlayer(sheet, road.width * 0.5 - Math.min(road.width * 0.16, 150 * unit), height * 0.885, unit);
  press.pull(sheet, { soft: 0.36, warp: 0.4, grain: 21 });
}

function dial(sheet: Surface, x: number, y: number, radius: number, needle: number): void {
  glow(sheet, x, y, radius * 1.5, ['rgba(214,170,96,.15)', 'rgba(214,170,96,.1)', 'rgba(214,170,96,0)']);
  for (let i = 0; i <= 12; i++) {
    const a = Math.PI * (0.82 + (1.36 * i) / 12);
    const inner = radius * (i % 3 ? 0.91 : 0.82);
    line(
      sheet,
      [
        [x + Math.cos(a) * radius, y + Math.sin(a) * radius],
        [x + Math.cos(a) * inner, y + Math.sin(a) * inner],
      ],
      radius * 0.03,
      'rgba(222,184,112,.72)',
      { seed: i },
    );
  }
  const a = Math.PI * needle;
  taper(
    sheet,
    [
      [x, y],
      [x + Math.cos(a) * radius * 0.8, y + Math.sin(a) * radius * 0.8],
    ],
    radius * 0.05,
    radius * 0.02,
    'rgba(226,110,70,.9)',
  );
}

function cassettePlayer(sheet: Surface, x: number, y: number, unit: number): void {
  sheet.strokeStyle = 'rgba(130,140,140,.42)';
  sheet.lineWidth = 1.3 * unit;
  sheet.beginPath();
  sheet.roundRect(x, y, 168 * unit, 56 * unit, 5 * unit);
  sheet.stroke();
  box(sheet, x + 26 * unit, y + 10 * unit, 116 * unit, 14 * unit, 'rgba(2,3,4,1)', 0.6 * unit);
  box(sheet, x + 29 * unit, y + 36 * unit, 46 * unit, 8 * unit, 'rgba(228,180,96,.85)', 0.6 * unit);
  for (let i = 0; i < 4; i++)
    box(sheet, x + (88 + i * 15) * unit, y + 36 * unit, 10 * unit, 8 * unit, 'rgba(140,150,150,.45)', 0.6 * unit, i);
}
