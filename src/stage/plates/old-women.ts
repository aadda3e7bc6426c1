import { css } from '../paint/colour.ts';
import type { Press, Surface } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import type { Room } from './drawing-room.ts';
import { blob, line, outline, place } from './strokes.ts';

/** Draws in units about a figure's feet. */
interface Figure {
  shape(points: readonly Point[], ink?: string): void;
  stroke(points: readonly Point[], width: number, ink: string, alpha?: number): void;
}

const BLACK = '#0d0a0a';
const LAMP = '#e0b06a';
const WARM = '#b3844d';
const COLD = '#8fa3aa';
/** How far Miss Emily's head is put back, and Madame's bowed, in radians. */
const TILT = 1.1;
const BOW = -0.42;

/** Both are silhouettes with an edge of light: no faces. */
export function oldWomen(press: Press, room: Room): void {
  const { unit, lampX, windowX, height } = room;
  shadows(press, room);
  const seated: [number, number] = [lampX - 168 * unit, height * 0.838];
  const standing: [number, number] = [windowX + 62 * unit, height * 0.845];
  for (const [draw, [x, y], grain] of [
    [missEmily, seated, 13],
    [madame, standing, 15],
  ] as const) {
    const body = press.sheet();
    const rim = press.sheet();
    draw(figure(body, x, y, unit), figure(rim, x, y, unit));
    press.pull(body, { soft: 0.36, warp: 0.5, grain });
    press.pull(rim, { soft: 0.28, warp: 0.6, grain: grain + 1 });
  }
}

function figure(sheet: Surface, x: number, y: number, unit: number): Figure {
  return {
    shape: (points, ink = BLACK) => blob(sheet, place(points, x, y, unit), css(ink)),
    stroke: (points, width, ink, alpha = 0.92) =>
      line(sheet, place(points, x, y, unit), width * unit, css(ink, alpha), { swell: true, seed: 3 }),
  };
}

/** Soft and long, away from the lamp. */
function shadows(press: Press, { unit, lampX, windowX, height }: Room): void {
  const pools: [number, number, number, number][] = [
    [lampX - 250 * unit, height * 0.848, 230 * unit, 24 * unit],
    [windowX + 20 * unit, height * 0.852, 150 * unit, 15 * unit],
  ];
  for (const [x, y, wide, tall] of pools) {
    const around = { x: x - wide, y: y - tall * 2, width: wide * 2, height: tall * 4 };
    press.tone(
      (px, py) => [6, 5, 5, 0.72 * Math.max(0, 1 - Math.hypot((px - x) / wide, (py - y) / (tall * 1.7)) ** 1.5)],
      { soft: 0.34, grain: 14 },
      around,
    );
  }
}

/** In an armchair under the lamp, her head put back over the top of it. */
function missEmily(body: Figure, rim: Figure): void {
  armchair(body);
  body.shape(
    outline(
      '58,-104 76,-170 78,-226 64,-256 44,-266 22,-258 8,-232 0,-196 -10,-164 -40,-156 -84,-160 -104,-146 -108,-104 -112,-58 -120,-14 -142,-2 -138,4 -88,4 -80,-40 -70,-100 -20,-96',
    ),
  );
  body.shape(outline('43,-296 43,-276 34,-258 32,-236 72,-236 78,-262 66,-282'));
  body.shape(emilyFace(PROFILE));
  body.shape(outline('40,-232 16,-206 -10,-176 -48,-172 -80,-174 -92,-166 -86,-156 -60,-158 -4,-158 36,-186 60,-216'));
  emilyRim(rim);
}

function armchair(body: Figure): void {
  body.shape(
    outline(
      '-70,-22 -78,-90 -86,-132 -80,-150 -58,-156 0,-152 40,-160 56,-200 64,-246 78,-266 106,-272 128,-258 138,-220 134,-140 128,-70 122,-16 40,-14',
    ),
  );
  for (const x of [-60, 108])
    body.shape([
      [x - 8, -24],
      [x + 10, -24],
      [x + 6, 2],
      [x - 4, 2],
    ]);
}

/** A head in profile that looks to the left, about its own middle: no more of a face than its outline. */
const PROFILE = '0,-28 -13,-25 -20,-15 -21,-8 -24,-2 -28,3 -22,8 -21,14 -18,23 -4,25 8,24 16,16 22,4 22,-10 13,-24';
const KNOT = '12,-22 22,-27 32,-20 33,-9 25,-2 16,-8';

function emilyRim(rim: Figure): void {
  rim.stroke(emilyFace('-21,-14 -13,-26 0,-29 12,-25'), 3.2, LAMP);
  rim.stroke(emilyFace('-21,-14 -22,-6 -29,3'), 2.6, '#d8b680');
  rim.stroke(emilyFace('-21,12 -18,23 -10,26'), 1.8, '#b3905f', 0.7);
  rim.stroke(outline('66,-256 80,-268 106,-274 128,-260 138,-222 136,-140 130,-60'), 4.4, LAMP);
  rim.stroke(outline('44,-264 62,-256 74,-232'), 2.6, WARM);
  rim.stroke(outline('58,-222 34,-190 -2,-162 -40,-161'), 1.8, '#7d5a36', 0.75);
  rim.stroke(outline('-88,-168 -70,-177 -40,-175 -8,-178 16,-204'), 2.6, '#b98a52', 0.85);
  rim.stroke(outline('-46,-158 -84,-161 -104,-148 -109,-110'), 3, WARM, 0.85);
  rug(rim);
}

/** A checked rug over the knees, mostly lost in the dark. */
function rug(rim: Figure): void {
  for (let i = 0; i < 5; i++) {
    const x = -100 + i * 9;
    rim.stroke(
      [
        [x + 4, -144 + i * 2],
        [x, -90],
        [x - 8, -34],
      ],
      1.5,
      i % 2 ? '#7a3a30' : '#5d5c48',
      0.7,
    );
  }
  for (let i = 0; i < 4; i++)
    rim.stroke(
      [
        [-108 - i * 1.5, -126 + i * 25],
        [-90, -129 + i * 25],
        [-72, -122 + i * 25],
      ],
      1.4,
      '#8a5a44',
      0.6,
    );
}

/** Her weight on the back leg, her neck bowed, one hand holding the other. */
function madame(body: Figure, rim: Figure): void {
  body.shape(
    outline(
      '-8,-338 -28,-330 -44,-308 -48,-274 -40,-232 -46,-200 -58,-158 -60,-112 -52,-72 -10,-66 26,-70 34,-74 34,-120 26,-172 22,-206 28,-244 34,-282 26,-316 12,-334',
    ),
  );
  body.shape(outline('-30,-328 -20,-348 -4,-362 16,-366 26,-352 20,-334 4,-322'));
  body.shape(madameFace(PROFILE));
  body.shape(madameFace(KNOT));
  body.shape(
    outline('-2,-314 -20,-286 -18,-250 2,-228 28,-222 48,-222 57,-230 52,-240 34,-242 18,-248 12,-276 16,-306'),
  );
  body.shape(outline('-38,-74 -34,-40 -35,-14 -40,-4 -36,2 -10,3 -4,-1 -14,-8 -17,-40 -12,-74'));
  body.shape(outline('4,-72 8,-44 12,-18 10,-8 14,-1 38,2 40,-3 26,-10 24,-36 28,-72'));
  madameRim(rim);
}

function madameRim(rim: Figure): void {
  rim.stroke(madameFace('20,-27 32,-21 34,-9 26,-2'), 2.2, COLD);
  rim.stroke(outline('-28,-334 -38,-322 -47,-304 -49,-272 -41,-232'), 3, COLD);
  rim.stroke(outline('-45,-204 -58,-160 -61,-112 -54,-74'), 2.4, '#6e828a');
  rim.stroke(madameFace('4,-29 -12,-26 -21,-15 -22,-6'), 2.6, '#d6a468');
  rim.stroke(madameFace('-22,-6 -27,3 -22,7 -20,15'), 2, '#c4935a', 0.85);
  rim.stroke(outline('16,-330 30,-312 35,-284 30,-250'), 2.8, WARM);
  rim.stroke(outline('36,-242 54,-240 58,-230 48,-222'), 2.8, '#d6a468');
  rim.stroke(outline('26,-208 28,-172 36,-122 36,-76'), 2.4, '#8d6339', 0.85);
  rim.stroke(outline('28,-68 25,-38 28,-12'), 1.8, '#7d5a36', 0.8);
  rim.stroke(outline('-12,-312 2,-280 2,-250'), 1.6, '#4f4037', 0.7);
}

/** Part of her head, where she holds it. */
function emilyFace(text: string): Point[] {
  return place(outline(text), 66, -293, 1, TILT);
}

function madameFace(text: string): Point[] {
  return place(outline(text), -22, -369, 1, BOW).map(([x, y]) => [-x, y]);
}
