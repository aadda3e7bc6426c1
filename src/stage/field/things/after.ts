import type { Point } from '../../paint/shape.ts';
import type { ThingInks } from './inks.ts';
import type { Pen } from './pen.ts';
import type { ThingPainter } from './thing.ts';

/** A ball with a tail. */
export const ballOfWool: ThingPainter = {
  top: -40,
  bottom: 40,
  size: 0.72,
  paint(pen, ink) {
    pen.line('M-18 30 C-40 44 -50 34 -48 20', ink.greenDark, 5);
    pen.line('M-18 30 C-40 44 -50 34 -48 20', ink.green, 3.4);
    pen.oval(4, 0, 39, 38, ink.greenDark);
    pen.oval(1, -3, 35, 34, ink.green);
    for (const [turn, squeeze] of [
      [0.5, 0.3],
      [0.5, 0.62],
      [0.5, 0.88],
      [2, 0.22],
      [2, 0.5],
      [2, 0.78],
    ] as const) {
      pen.ring(2, -1, 36, 36 * squeeze, turn < 1 ? ink.greenDark : ink.cream, turn < 1 ? 2.6 : 1.5, turn);
    }
    pen.line('M-24 -20 C-16 -30 -6 -33 4 -34', ink.rim, 3);
    pen.ring(4, 0, 39, 38, ink.burr, 2.6);
  },
};

/** A handset swinging by its steel cord. */
export const receiver: ThingPainter = {
  top: -50,
  bottom: 48,
  size: 0.92,
  paint(pen, ink, { state }) {
    const cord = 'M2 -50 C-8 -46 12 -42 2 -38 C-8 -35 14 -32 8 -26';
    pen.line(cord, ink.soot, 5.4);
    pen.line(cord, ink.steel, 3.2);
    const spine = 'M10 -18 C-22 -12 -22 34 10 40';
    pen.line(spine, ink.burr, 18.5);
    pen.line(spine, ink.black, 15.5);
    for (const y of [-20, 41]) {
      pen.oval(15, y, 18.5, 10.5, ink.burr, y < 0 ? -0.2 : 0.2);
      pen.oval(15, y, 17, 9, ink.black, y < 0 ? -0.2 : 0.2);
      pen.oval(20, y + (y < 0 ? 5 : -5), 12, 4, ink.steelDark, y < 0 ? -0.2 : 0.2);
    }
    pen.line('M-1 -13 C-20 -2 -20 24 -1 35', ink.rim, 2.6);
    if (state === 1) pen.line('M4 36 L13 40 L12 46 L22 48 M13 40 L21 36', ink.glow, 1.8);
  },
};

/** A box with a handle and one lock, its lid open; what is in it, the story says. */
export const suitcase: ThingPainter = {
  top: -44,
  bottom: 38,
  size: 1.5,
  paint(pen, ink, { state }) {
    const lid = state === 1 ? 'M-44 -10 L-36 -44 Q4 -30 48 -46 L46 -10 Z' : 'M-44 -10 L-36 -44 L48 -46 L46 -10 Z';
    pen.fill(lid, ink.leatherDark);
    pen.fill(
      state === 1 ? 'M-39 -12 L-32 -38 Q4 -25 43 -40 L41 -12 Z' : 'M-39 -12 L-32 -39 L43 -41 L41 -12 Z',
      ink.paperDark,
    );
    drawInside(pen, ink, state);
    pen.fill('M-47 -10 L47 -10 L46 36 L-46 38 Z', ink.leather);
    pen.fill('M-47 22 L47 20 L46 36 L-46 38 Z', ink.leatherDark);
    const corners = [
      'M-47 -10 L-30 -10 L-47 6 Z',
      'M47 -10 L30 -10 L47 6 Z',
      'M-46 38 L-30 37 L-46 22 Z',
      'M46 36 L30 37 L46 20 Z',
    ];
    for (const corner of corners) pen.fill(corner, ink.woodDark);
    pen.line('M-14 2 C-14 16 14 16 14 2', ink.soot, 7.5);
    pen.line('M-14 2 C-14 16 14 16 14 2', ink.leatherDark, 4.5);
    pen.fill('M22 -8 L34 -8 L34 5 L22 5 Z', ink.brass);
    pen.oval(28, -1, 2.4, 3, ink.soot);
    pen.line('M-47 -10 L47 -10', ink.rim, 2);
  },
};

/** 2 the print of two slippers on the lining, 3 rain, 4 a swollen diary. */
function drawInside(
  pen: Parameters<ThingPainter['paint']>[0],
  ink: Parameters<ThingPainter['paint']>[1],
  state: number,
): void {
  if (state === 2) {
    for (const x of [-8, 12]) {
      pen.oval(x, -29, 5.5, 7, ink.leather);
      pen.oval(x + 1, -18, 4, 5, ink.leather);
    }
    return;
  }
  if (state === 3) {
    pen.fill('M-43 -17 Q0 -22 45 -17 L46 -9 L-44 -9 Z', ink.blueDark);
    pen.line('M-34 -15 Q-10 -18 8 -16 M18 -15 L36 -15', ink.glow, 1.8);
    return;
  }
  if (state === 4) {
    pen.fill('M-18 -8 L-14 -28 Q4 -38 24 -29 L22 -8 Z', ink.white);
    pen.fill('M-20 -10 L-16 -33 Q4 -43 27 -34 L25 -27 Q4 -36 -13 -26 L-16 -8 Z', ink.maroon);
    pen.line('M-12 -22 Q4 -30 22 -23 M-13 -17 Q4 -24 22 -17', ink.paperDark, 1.8);
    return;
  }
  pen.line('M-30 -28 L40 -30', ink.leather, 2.4);
}

/** A pen and a dotted chain. */
export const biroOnBeads: ThingPainter = {
  atPost: [40, 70],
  top: -46,
  bottom: 46,
  size: 0.88,
  paint(pen, ink) {
    // Twice round the post, which is forty units aside, and down to the pen.
    for (const turn of [-46, -30]) bead(pen, ink, 10, (t) => [-62 + 44 * t, turn + 9 * t + 5 * Math.sin(Math.PI * t)]);
    bead(pen, ink, 4, (t) => [-18 + 10 * t, -21 + 8 * t]);
    pen.line('M-8 -12 L28 36', ink.soot, 13);
    pen.line('M-8 -12 L28 36', ink.white, 10);
    pen.line('M-10 -15 L2 1', ink.blue, 11);
    pen.line('M4 -4 L16 12', ink.blue, 3);
    pen.fill('M24 39 L32 33 L38 48 Z', ink.steel);
    pen.line('M36 45 L38 49', ink.soot, 3);
    pen.line('M2 6 L24 35', ink.rim, 2);
  },
};

function bead(pen: Pen, ink: ThingInks, count: number, at: (t: number) => Point): void {
  for (let k = 0; k < count; k++) {
    const [x, y] = at(k / (count - 1));
    pen.oval(x, y, 4, 4, ink.soot);
    pen.oval(x - 0.5, y - 0.8, 3, 3, ink.steel);
  }
}

/** Five loops, one of them torn. */
export const paperChain: ThingPainter = {
  top: -16,
  bottom: 24,
  size: 1.2,
  paint(pen, ink) {
    const links = [ink.red, ink.straw, ink.green, ink.cream, ink.blue];
    links.forEach((colour, i) => {
      const x = -39 + i * 19.5;
      const y = Math.sin((i / 4) * Math.PI) * 13 - 4;
      if (i === 3) {
        pen.line(`M${x - 11} ${y - 8} C${x - 2} ${y - 17} ${x + 12} ${y - 10} ${x + 11} ${y + 2}`, colour, 6.5);
        pen.line(`M${x - 12} ${y + 2} C${x - 10} ${y + 12} ${x - 4} ${y + 18} ${x + 3} ${y + 27}`, colour, 6.5);
        return;
      }
      pen.ring(x, y, 12.5, 13, ink.soot, 8, i * 0.3);
      pen.ring(x, y, 12.5, 13, colour, 6, i * 0.3);
    });
    pen.line('M-48 -12 C-44 -18 -36 -20 -32 -16', ink.rim, 1.8);
  },
};

/** An orange bow with frayed ends. */
export const balerTwine: ThingPainter = {
  top: -22,
  bottom: 44,
  size: 0.58,
  paint(pen, ink, { random, wind }) {
    const blown = wind * 12;
    const loops = ['M0 -6 C-18 -36 -48 -30 -44 -10 C-40 6 -16 4 0 -6', 'M0 -6 C16 -38 48 -36 46 -14 C44 4 18 6 0 -6'];
    const ends = [`M0 -4 C-8 14 ${-20 + blown} 22 ${-20 + blown} 38`, `M2 -4 C12 10 ${16 + blown} 24 ${26 + blown} 34`];
    for (const path of [...loops, ...ends]) pen.line(path, ink.orangeDark, 8);
    for (const path of [...loops, ...ends]) pen.line(path, ink.orange, 5.4);
    for (const [x, y] of [
      [-20 + blown, 38],
      [26 + blown, 34],
    ] as const) {
      for (let k = 0; k < 5; k++)
        pen.line(`M${x} ${y - 3} L${x + (random() - 0.5) * 16} ${y + 5 + random() * 8}`, ink.orange, 1.8);
    }
    pen.oval(0, -6, 8.5, 8, ink.orangeDark);
    pen.oval(-1, -7, 6.5, 6, ink.orange);
    pen.line('M-36 -20 C-30 -26 -22 -24 -16 -20', ink.rim, 1.8);
  },
};
