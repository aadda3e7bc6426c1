import type { ThingPainter } from './thing.ts';

/** A low triangle with a brim, folded from newspaper. */
export const paperHat: ThingPainter = {
  atPost: [6, -18],
  top: -30,
  bottom: 34,
  size: 0.86,
  paint(pen, ink) {
    pen.fill('M-44 22 L-3 -34 L3 -33 L46 20 Z', ink.paper);
    pen.fill('M3 -33 L46 20 L8 22 Z', ink.paperDark);
    for (let i = 0; i < 5; i++) pen.line(`M${-14 - i * 5} ${-12 + i * 7} L${-2} ${-13 + i * 7}`, ink.steelDark, 1.8);
    for (let i = 1; i < 5; i++) pen.line(`M8 ${-12 + i * 7} L${10 + i * 5} ${-12 + i * 7}`, ink.steelDark, 1.8);
    pen.fill('M-50 14 Q0 26 50 12 L44 34 Q0 42 -43 35 Z', ink.white);
    pen.fill('M10 21 Q34 18 50 12 L44 34 Q26 38 10 39 Z', ink.paperDark);
    for (const x of [-34, -20, -6]) pen.line(`M${x} 28 L${x + 9} 29`, ink.steelDark, 2);
    pen.line('M-50 14 Q0 26 50 12 L44 34 Q0 42 -43 35 Z', ink.edge, 1.4);
    pen.line('M-44 20 L-3 -34 L3 -33 L46 18', ink.edge, 1.4);
  },
};

/** The tray half out with three sticks, and a stone on top. */
export const matchbox: ThingPainter = {
  top: -34,
  bottom: 30,
  size: 0.58,
  paint(pen, ink, { caught }) {
    pen.fill('M2 -14 L40 -20 L46 -2 L46 14 L8 22 Z', ink.paperDark);
    pen.fill('M6 -12 L38 -17 L42 -4 L8 3 Z', ink.soot);
    for (const [y, end] of [
      [-11, 47],
      [-6, 43],
      [-1, 49],
    ] as const) {
      pen.line(`M8 ${y + 2} L${end} ${y - 5}`, ink.cream, 3.4);
      pen.oval(end, y - 5, 4, 3, ink.red);
    }
    pen.fill('M-46 -4 L-38 -20 L8 -26 L12 -6 L12 22 L-44 30 Z', ink.straw);
    pen.fill('M-46 -4 L12 -9 L12 22 L-44 30 Z', ink.orangeDark);
    pen.fill('M-46 -4 L-38 -20 L8 -26 L12 -9 Z', ink.straw);
    pen.fill('M-30 -8 L-26 -17 L-4 -20 L-3 -11 Z', ink.red);
    for (let x = -42; x < 10; x += 4) pen.line(`M${x} ${2 - x * 0.08} L${x} ${24 - x * 0.12}`, ink.leatherDark, 1.4);
    pen.line('M-46 -4 L-38 -20 L8 -26 L12 -9 L12 22 L-44 30 Z', ink.edge, 1.5);
    if (caught === 'post-top') stoneOn(pen, ink, -18, -28, 17, 10);
  },
};

export function stoneOn(
  pen: Parameters<ThingPainter['paint']>[0],
  ink: Parameters<ThingPainter['paint']>[1],
  x: number,
  y: number,
  across: number,
  down: number,
): void {
  pen.oval(x, y, across, down, ink.stoneDark);
  pen.oval(x - across * 0.1, y - down * 0.22, across * 0.84, down * 0.7, ink.stone);
  pen.line(`M${x - across * 0.5} ${y - down * 0.5} L${x + across * 0.1} ${y - down * 0.7}`, ink.rim, 1.6);
}

/** White enamel: a handle, a dark rim, a coral dot. It hangs by its handle. */
export const enamelMug: ThingPainter = {
  top: -47,
  swing: -1.05,
  bottom: 38,
  size: 0.74,
  paint(pen, ink) {
    pen.ring(34, -2, 15, 19, ink.blueDark, 8.5);
    pen.ring(34, -2, 15, 19, ink.white, 5.5);
    pen.fill('M-36 -30 L28 -30 C30 0 29 20 25 35 Q-4 46 -33 35 C-37 20 -38 0 -36 -30 Z', ink.white);
    pen.fill('M8 -28 L28 -30 C30 0 29 20 25 35 Q16 40 4 41 C14 20 12 0 8 -28 Z', ink.paperDark);
    pen.oval(-4, -30, 32, 9, ink.steelDark);
    pen.ring(-4, -30, 32, 9, ink.blueDark, 4.5);
    pen.line('M-33 35 Q-4 46 25 35', ink.blueDark, 3.5);
    pen.oval(-14, 6, 8, 8.5, ink.coral);
    pen.oval(18, 26, 4, 3, ink.soot);
    pen.line('M-30 -16 C-32 0 -32 12 -30 24', ink.rim, 3);
  },
};

/** On its side: a cylinder and its cup. */
export const flask: ThingPainter = {
  top: -22,
  bottom: 22,
  size: 1.0,
  paint(pen, ink) {
    pen.fill('M-44 -19 L6 -19 Q18 -18 23 -11 L23 12 Q18 19 6 20 L-44 20 Q-51 0 -44 -19 Z', ink.blue);
    pen.fill('M-47 5 L23 5 L23 12 Q18 19 6 20 L-44 20 Q-48 12 -47 5 Z', ink.blueDark);
    pen.line('M-37 -18 Q-42 0 -37 19', ink.steel, 5);
    pen.line('M-30 -10 L-8 -10', ink.rim, 4);
    pen.fill('M-4 -20 Q4 -10 14 -18 Q6 -22 -4 -20 Z', ink.blueDark);
    pen.line('M-5 -18 Q4 -8 13 -16', ink.rim, 1.8);
    pen.fill('M23 -12 L30 -11 L30 11 L23 13 Z', ink.steelDark);
    pen.line('M34 13 Q41 30 47 12', ink.cream, 4);
    pen.fill('M29 -15 L46 -12 Q50 0 46 13 L29 16 Z', ink.cream);
    pen.fill('M29 5 L49 4 Q48 10 46 13 L29 16 Z', ink.paperDark);
    pen.line('M29 -15 L29 16', ink.paperDark, 2);
    pen.line('M-44 -19 L6 -19 Q18 -18 23 -11 M-44 20 L6 20', ink.burr, 1.4);
  },
};

/** A bell on a turned handle. */
export const handbell: ThingPainter = {
  top: -48,
  bottom: 44,
  size: 0.9,
  paint(pen, ink) {
    pen.line('M0 -45 L0 -12', ink.woodDark, 11);
    pen.oval(0, -43, 8, 7, ink.wood);
    pen.oval(0, -28, 8.5, 9, ink.wood);
    pen.oval(0, -14, 6, 4, ink.brassDark);
    pen.line('M-3 -47 L-4 -28', ink.rim, 2);
    pen.oval(2, 43, 6, 6, ink.soot);
    pen.fill('M-9 -11 C-24 -7 -20 18 -38 37 Q0 50 38 37 C20 18 24 -7 9 -11 Z', ink.brass);
    pen.fill('M9 -11 C24 -7 20 18 38 37 Q26 42 10 44 C14 20 12 0 3 -11 Z', ink.brassDark);
    pen.line('M-37 36 Q0 48 37 36', ink.brassDark, 4.5);
    pen.line('M-24 20 Q0 28 24 20', ink.brassDark, 1.8);
    pen.line('M-13 -3 C-17 8 -18 16 -24 26', ink.rim, 4);
  },
};

/** A flap's V and one red stroke. */
export const letter: ThingPainter = {
  top: -30,
  bottom: 30,
  size: 0.78,
  paint(pen, ink, { wind }) {
    const blown = wind * 7;
    pen.fill(`M-47 -27 L45 -31 L${48 + blown} 28 L${-44 + blown * 0.4} 33 Z`, ink.paper);
    pen.fill(`M-47 -27 L45 -31 L${3 + blown * 0.3} 9 Z`, ink.white);
    pen.fill(`M${3 + blown * 0.3} 9 L45 -31 L${48 + blown} 28 Z`, ink.paperDark);
    pen.line(`M-47 -27 L${3 + blown * 0.3} 9 L45 -31`, ink.pen, 2.8);
    pen.line(`M${-44 + blown * 0.4} 33 L-12 1 M${48 + blown} 28 L18 -2`, ink.steelDark, 1.8);
    pen.line(`M-34 22 L${30 + blown * 0.6} -14`, ink.red, 5.5);
    pen.line(`M-47 -27 L45 -31 L${48 + blown} 28 L${-44 + blown * 0.4} 33 Z`, ink.edge, 1.3);
  },
};

/** Two knobs, two bites; sky and a little of a roof on it. */
export const jigsawPiece: ThingPainter = {
  top: -44,
  bottom: 40,
  size: 0.54,
  paint(pen, ink) {
    const edge =
      'M-32 -26 L-10 -26 C-4 -28 -14 -46 0 -47 C14 -46 4 -28 10 -26 L30 -26 L30 -8 C32 -2 48 -12 49 3 C48 18 32 8 30 14 L30 34 L10 34 C4 32 13 17 0 16 C-13 17 -4 32 -10 34 L-32 34 L-32 14 C-30 8 -15 18 -14 3 C-15 -12 -30 -2 -32 -8 Z';
    const thick = edge.replace(/(-?\d+) (-?\d+)/g, (_, x: string, y: string) => `${Number(x) + 3} ${Number(y) + 5}`);
    pen.fill(thick, ink.leather);
    pen.fill(edge, ink.blue);
    pen.fill(
      'M-32 14 C-30 8 -22 14 -17 10 L8 -4 L30 10 L30 34 L10 34 C4 32 13 17 0 16 C-13 17 -4 32 -10 34 L-32 34 Z',
      ink.green,
    );
    pen.fill('M2 0 L16 -12 L32 0 C36 10 32 8 30 14 L6 14 Z', ink.red);
    pen.line(edge, ink.rim, 2.2);
  },
};
