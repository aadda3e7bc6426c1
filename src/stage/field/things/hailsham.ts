import type { ThingPainter } from './thing.ts';

/** Upside down: an hourglass with a blue ring. */
export const eggcup: ThingPainter = {
  top: -44,
  bottom: 42,
  size: 0.56,
  paint(pen, ink) {
    const body =
      'M-23 -40 Q0 -47 23 -40 L21 -31 C9 -26 7 -16 10 -8 C22 0 32 12 32 38 Q0 50 -32 38 C-32 12 -22 0 -10 -8 C-7 -16 -9 -26 -21 -31 Z';
    pen.fill(body, ink.white);
    pen.fill(
      'M23 -40 L21 -31 C9 -26 7 -16 10 -8 C22 0 32 12 32 38 Q22 44 8 45 C20 20 8 4 2 -8 C0 -18 2 -30 8 -45 Z',
      ink.paperDark,
    );
    pen.line('M-31 28 Q0 40 31 28', ink.blue, 7);
    pen.line('M-20 -35 Q0 -42 20 -35', ink.blue, 3.5);
    pen.line('M-22 12 C-25 18 -26 22 -26 24', ink.rim, 3);
    pen.line(body, ink.edge, 1.2);
  },
};

/** Two red handles and one long curve between them. */
export const skippingRope: ThingPainter = {
  top: -46,
  bottom: 46,
  size: 1.1,
  paint(pen, ink) {
    const rope = 'M-32 14 C-34 -24 -26 -46 -12 -46 C6 -46 -4 30 10 44 C26 56 34 -10 20 -30 C10 -44 26 -50 36 -22';
    pen.line(rope, ink.leatherDark, 6.5);
    pen.line(rope, ink.cream, 4);
    handle(pen, ink, 'M-32 12 L-31 44', 'M-36 18 L-35 40');
    handle(pen, ink, 'M36 -24 L42 6', 'M33 -18 L38 2');
  },
};

function handle(
  pen: Parameters<ThingPainter['paint']>[0],
  ink: Parameters<ThingPainter['paint']>[1],
  path: string,
  sheen: string,
): void {
  pen.line(path, ink.redDark, 14.5);
  pen.line(path, ink.red, 11.5);
  pen.line(sheen, ink.rim, 2);
}

/** A boot; sole up on a post, upright in the earth. */
export const wellington: ThingPainter = {
  top: -46,
  bottom: 46,
  size: 1.0,
  paint(pen, ink, { state }) {
    const up = state === 1 ? -1 : 1;
    const at = (points: readonly (readonly [number, number])[]) =>
      points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y * up}`).join(' ');
    const boot =
      at([
        [-21, 47],
        [-19, 10],
        [-22, -26],
        [-16, -40],
        [-4, -45],
        [32, -46],
        [44, -42],
        [48, -32],
        [44, -21],
        [32, -15],
        [17, -10],
        [14, 10],
        [17, 47],
      ]) + ' Z';
    pen.fill(boot, ink.boot);
    pen.fill(
      at([
        [-21, 47],
        [-19, 10],
        [-22, -26],
        [-16, -40],
        [-9, -30],
        [-9, 10],
        [-8, 47],
      ]) + ' Z',
      ink.greenDark,
    );
    pen.line(boot, ink.burr, 2);
    pen.line(
      at([
        [-16, -44],
        [-4, -46],
        [20, -46],
        [22, -42],
        [32, -46],
        [45, -42],
      ]),
      ink.soot,
      7,
    );
    pen.line(
      at([
        [-14, -46],
        [-2, -48],
        [34, -48],
      ]),
      ink.straw,
      2.4,
    );
    pen.line(
      at([
        [8, 40],
        [7, 8],
        [14, -18],
        [32, -25],
      ]),
      ink.rim,
      3,
    );
    pen.line(
      at([
        [-21, 45],
        [17, 45],
      ]),
      ink.cream,
      5,
    );
  },
};

/** Spout and rose. */
export const wateringCan: ThingPainter = {
  top: -46,
  bottom: 40,
  size: 1.28,
  paint(pen, ink) {
    pen.line('M28 -12 C54 -16 54 26 29 28', ink.steelDark, 6);
    pen.line('M-8 -20 C-4 -48 24 -46 24 -18', ink.steelDark, 5.5);
    pen.line('M-12 28 C-24 16 -28 -4 -40 -24', ink.steelDark, 10);
    pen.line('M-13 26 C-24 12 -28 -6 -39 -24', ink.steel, 5);
    pen.fill('M-16 -16 L28 -16 L31 37 Q8 44 -19 37 Z', ink.steel);
    pen.fill('M12 -15 L28 -16 L31 37 Q20 41 9 41 Z', ink.steelDark);
    pen.oval(6, -16, 22, 6.5, ink.soot);
    pen.ring(6, -16, 22, 6.5, ink.steel, 3);
    pen.line('M-17 6 Q6 12 29 6', ink.steelDark, 2.4);
    pen.oval(-43, -29, 14, 7.5, ink.steel, 2.1);
    pen.ring(-43, -29, 14, 7.5, ink.edge, 1.5, 2.1);
    for (const [x, y] of [
      [-48, -30],
      [-43, -28],
      [-45, -36],
      [-40, -22],
    ] as const)
      pen.oval(x, y, 1.7, 1.7, ink.soot);
    pen.line('M-11 -8 L-13 30', ink.rim, 3);
  },
};

/** Two cream hubs in a dark pill. Its tape is drawn where it blows. */
export const cassette: ThingPainter = {
  top: -28,
  bottom: 28,
  size: 0.86,
  paint(pen, ink, { state }) {
    pen.fill('M-43 -23 Q-42 -28 -37 -28 L39 -28 Q44 -27 44 -22 L44 24 Q43 29 38 29 L-38 29 Q-43 28 -43 23 Z', ink.soot);
    pen.fill(
      'M-45 -26 Q-44 -31 -39 -31 L36 -31 Q41 -30 41 -25 L41 20 Q40 25 35 25 L-40 25 Q-45 24 -45 19 Z',
      ink.black,
    );
    pen.line('M-42 -30 L38 -30', ink.rim, 1.6);
    pen.fill('M-38 -25 L34 -25 L34 7 L-38 7 Z', ink.cream);
    pen.fill('M-38 -9 L34 -9 L34 -2 L-38 -2 Z', ink.red);
    pen.fill('M-20 -18 Q-29 -17 -29 -8 Q-29 1 -20 2 L16 2 Q25 1 25 -8 Q25 -17 16 -18 Z', ink.black);
    for (const x of [-17, 13]) {
      pen.oval(x, -8, 7, 7, ink.cream);
      pen.oval(x, -8, 2.6, 2.6, ink.black);
    }
    pen.fill('M-27 25 L-21 12 L17 12 L23 25 Z', ink.soot);
    pen.line('M-27 25 L-21 12 L17 12 L23 25', ink.steelDark, 1.6);
    if (state === 1) pen.line('M41 -14 L31 -20 L33 -26 L24 -31 M33 -21 L28 -12', ink.glow, 2);
    if (state === 2) pen.line('M-33 -20 L-33 -12 L-28 -12 M-22 -12 L-22 -21 L-17 -21 L-17 -17 L-22 -17', ink.pen, 2.2);
  },
};

/** Grey wool, heel and toe darned darker. */
export const sock: ThingPainter = {
  top: -46,
  bottom: 46,
  size: 0.8,
  paint(pen, ink) {
    const body =
      'M-19 -46 L13 -47 C15 -22 13 -6 15 6 C22 18 36 22 43 31 C48 41 40 49 28 48 C8 48 -16 42 -18 18 C-17 -4 -20 -24 -19 -46 Z';
    pen.fill(body, ink.steel);
    pen.fill('M-18 18 C-16 42 4 47 16 48 C4 38 -2 26 -4 14 Z', ink.steelDark);
    pen.fill('M43 31 C48 41 40 49 28 48 C28 40 32 32 36 26 Z', ink.steelDark);
    pen.fill('M-20 -46 L13 -47 L14 -32 L-20 -31 Z', ink.cream);
    for (let x = -15; x < 12; x += 6) pen.line(`M${x} -44 L${x} -33`, ink.steelDark, 2);
    pen.line('M-19 -22 L13 -23', ink.maroon, 4);
    pen.line('M-18 -13 L13 -14', ink.maroon, 4);
    pen.line(body, ink.burr, 1.5);
  },
};

/** A wedge with two loops and the corner of a torn sheet. */
export const bulldogClip: ThingPainter = {
  top: -14,
  bottom: 44,
  size: 0.62,
  paint(pen, ink, { wind }) {
    const blown = wind * 12;
    pen.fill(
      `M-27 2 L28 0 L${30 + blown} 30 L${20 + blown} 26 L${13 + blown} 44 L${4 + blown} 33 L${-5 + blown} 47 L-12 35 L-22 41 Z`,
      ink.paper,
    );
    pen.line(`M-16 18 L${18 + blown * 0.4} 16`, ink.paperDark, 2.6);
    pen.line(`M-15 26 L${4 + blown * 0.6} 25`, ink.paperDark, 2.6);
    for (const x of [-17, 17]) {
      pen.ring(x, -29, 13, 15, ink.soot, 7);
      pen.ring(x, -29, 13, 15, ink.steel, 4);
    }
    pen.fill('M-26 -20 L26 -20 L37 8 L-37 8 Z', ink.black);
    pen.fill('M-26 -20 L26 -20 L28 -14 L-28 -14 Z', ink.steelDark);
    pen.line('M-26 -20 L26 -20 L37 8 L-37 8 Z', ink.burr, 1.6);
    pen.line('M-32 5 L32 5', ink.rim, 2);
  },
};

/** A manila tag with clipped corners and a red ring round its hole, tied on by its string. It turns a little in the wind. */
export const luggageLabel: ThingPainter = {
  top: -48,
  bottom: 48,
  size: 0.72,
  paint(pen, ink, { wind }) {
    const lift = wind * 7;
    const tag = `M-11 -24 L11 -24 L25 -10 L${25 + lift} 47 L${-24 + lift} 49 L-25 -10 Z`;
    pen.line('M-2 -18 C-9 -28 -7 -40 -1 -48', ink.leatherDark, 3.4);
    pen.line('M2 -18 C8 -28 8 -40 1 -48', ink.cream, 2.6);
    pen.fill(tag, ink.straw);
    pen.fill(`M11 -24 L25 -10 L${25 + lift} 47 L${10 + lift} 48 Z`, ink.orangeDark);
    for (const [y, end] of [
      [6, 15],
      [17, 10],
      [28, 16],
    ] as const)
      pen.line(`M${-16 + lift * 0.5} ${y} L${end + lift * 0.5} ${y - 1}`, ink.blueDark, 3);
    pen.line(`M${-16 + lift * 0.8} 39 L${-4 + lift * 0.8} 39`, ink.redDark, 4);
    pen.ring(0, -13, 6.5, 6.5, ink.red, 5);
    pen.oval(0, -13, 3.6, 3.6, ink.soot);
    pen.line(tag, ink.edge, 1.6);
  },
};

/** The thumb well apart. */
export const glove: ThingPainter = {
  top: -46,
  bottom: 46,
  size: 0.86,
  paint(pen, ink, { wind }) {
    const drift = wind * 5;
    const hand = `M-16 -46 L14 -46 L15 -24 C23 -18 33 -10 ${41 + drift} 0 C${46 + drift} 9 ${37 + drift} 15 ${31 + drift} 9 L20 1 L${21 + drift} 33 C${20 + drift} 40 ${11 + drift} 40 ${10 + drift} 33 L8 12 L${7 + drift} 43 C${5 + drift} 50 ${-3 + drift} 50 ${-4 + drift} 43 L-4 13 L${-8 + drift} 40 C${-10 + drift} 47 ${-18 + drift} 45 ${-17 + drift} 38 L-13 11 L${-22 + drift} 29 C${-26 + drift} 34 ${-32 + drift} 31 ${-30 + drift} 24 C-25 8 -18 -10 -16 -24 Z`;
    pen.fill(hand, ink.maroon);
    pen.fill(
      `M-16 -46 L-6 -46 L-7 -10 L${-8 + drift} 40 C${-10 + drift} 47 ${-18 + drift} 45 ${-17 + drift} 38 L-13 11 L${-22 + drift} 29 C${-26 + drift} 34 ${-32 + drift} 31 ${-30 + drift} 24 C-25 8 -18 -10 -16 -24 Z`,
      ink.maroonDark,
    );
    pen.line(hand, ink.burr, 1.8);
    for (let x = -12; x < 14; x += 5) pen.line(`M${x} -44 L${x} -30`, ink.maroonDark, 2.2);
    pen.line('M-16 -27 L15 -27', ink.rim, 2);
  },
};
