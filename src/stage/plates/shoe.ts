import { css, rgb, toned } from '../paint/colour.ts';
import { polygon } from '../paint/line.ts';
import { fbm } from '../paint/noise.ts';
import type { Press, Tone } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { smoothstep } from '../paint/shape.ts';
import { blob, cut, line, outline, place } from './strokes.ts';
import type { Plough } from './dark-field.ts';

/** His shoe, turned a little from us, with the lace still tied. */
export function shoe(press: Press, land: Plough): void {
  const { unit } = land;
  const [x, y, size] = [land.width * 0.5 - 122 * unit, land.height * 0.7, 0.98 * unit];
  const at = (points: readonly Point[]) => place(points, x, y, size, 0.05);
  const patch = { x: x - 120 * size, y: y - 80 * size, width: 260 * size, height: 130 * size };
  press.tone(
    (px, py) =>
      toned(
        rgb('#dcc793'),
        smoothstep(
          1,
          0.35,
          Math.hypot((px - x - 10 * size) / (100 * size), (py - y + 14 * size) / (50 * size)) +
            (fbm(px * 0.03, py * 0.04, 3) - 0.5) * 0.4,
        ) * 0.8,
      ),
    { soft: 0.3, warp: 1, grain: 11 },
    patch,
  );
  press.tone((px, py) => shoeShadow(x, y, size, px, py), { soft: 0.36, warp: 1.2, grain: 12 }, patch);
  const sheet = press.sheet();
  blob(
    sheet,
    at(
      outline('-44,5 -46,-14 -43,-30 -36,-35 -24,-30 -12,-29 -4,-37 6,-38 14,-31 30,-24 48,-20 62,-13 68,-3 62,5 20,8'),
    ),
    css('#15100d'),
  );
  blob(sheet, at(outline('14,-27 30,-20 47,-17 58,-11 62,-4 46,-6 26,-8 8,-8 4,-18')), css('#43362a'));
  blob(sheet, at(outline('-42,-26 -30,-26 -16,-23 -10,-12 -16,-4 -40,-3')), css('#2b221a'));
  blob(sheet, at(outline('-40,-31 -28,-34 -14,-31 -6,-33 -12,-26 -26,-26')), css('#0a0807'));
  cut(sheet, at(outline('-46,2 10,6 68,2 69,8 12,12 -18,11 -20,16 -46,13')), css('#0b0908'), 0.8 * size);
  const mark = (points: readonly Point[], width: number, tone: string) =>
    line(sheet, at(points), width * size, css(tone, 0.92), { swell: true });
  mark(outline('-42,-31 -28,-36 -12,-33'), 2.6, '#e9d7a6');
  mark(outline('-44,-27 -47,-13 -45,-1'), 2.2, '#a68a5c');
  mark(outline('13,-30 31,-23 49,-19 63,-11'), 3, '#dcc48d');
  for (let i = 0; i < 3; i++) mark(place(outline('-4,1 0,0 5,0'), 2 + i * 6, -24 + i * 5, 1), 2, '#d9c596');
  mark(outline('0,-33 -13,-29 -17,-20 -9,-18 -1,-31'), 2.6, '#ecdcae');
  mark(outline('2,-33 15,-33 25,-24 17,-19 3,-31'), 2.6, '#ecdcae');
  mark(outline('-1,-31 -4,-19 -8,-10'), 2, '#d9c596');
  mark(outline('-43,4 4,8 66,4'), 1.8, '#93805a');
  press.pull(sheet, { soft: 0.38, warp: 0.4, grain: 13 });
  settle(press, x, y, size);
}

function shoeShadow(x: number, y: number, size: number, px: number, py: number): Tone {
  const t = (y - py) / (56 * size);
  const wide = (48 - 16 * t) * size;
  return toned(
    rgb('#1d1812'),
    smoothstep(0, 0.04, t) *
      smoothstep(1, 0.25, t) *
      smoothstep(wide, wide * 0.7, Math.abs(px - x - (16 + t * 58) * size)) *
      0.8,
  );
}

/** Earth trodden up round the sole, so that it stands in the furrow and not on it. */
function settle(press: Press, x: number, y: number, size: number): void {
  const sheet = press.sheet();
  const rim = Array.from({ length: 41 }, (_, i): Point => {
    const t = i / 40;
    return [
      x + (-86 + t * 186) * size,
      y + (7 + 13 * Math.abs(t - 0.48) ** 2 * 4 + (fbm(i * 0.4, 3, 3) - 0.5) * 12) * size,
    ];
  });
  polygon(
    sheet,
    [...rim, [x + 104 * size, y + 28 * size], [x + 10 * size, y + 36 * size], [x - 98 * size, y + 26 * size]],
    css('#1d1712'),
  );
  line(sheet, rim.slice(3, 15), 3 * size, css('#8f7a52', 0.8), { swell: true, seed: 3, jitter: 0.8 });
  line(sheet, rim.slice(26, 38), 3 * size, css('#8f7a52', 0.8), { swell: true, seed: 4, jitter: 0.8 });
  press.pull(sheet, { soft: 0.28, warp: 1.3, warpScale: 8, grain: 14 });
}
