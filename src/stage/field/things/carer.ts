import { stoneOn } from './cottages.ts';
import type { ThingPainter } from './thing.ts';

/** A tall cone on a small block. */
export const nailVarnish: ThingPainter = {
  top: -48,
  bottom: 44,
  size: 0.5,
  paint(pen, ink) {
    pen.fill('M-8 -48 Q0 -51 8 -48 L13 0 Q0 4 -13 0 Z', ink.black);
    pen.line('M-4 -44 L-7 -4', ink.rim, 3);
    pen.fill('M-15 0 L15 0 L15 6 L-15 6 Z', ink.steelDark);
    pen.fill('M-18 6 L18 6 Q29 8 29 16 L27 41 Q0 48 -27 41 L-29 16 Q-29 8 -18 6 Z', ink.varnish);
    pen.fill('M6 6 L18 6 Q29 8 29 16 L27 41 Q18 44 6 45 Z', ink.redDark);
    pen.line('M-18 6 L18 6 Q29 8 29 16 L27 41 Q0 48 -27 41 L-29 16 Q-29 8 -18 6 Z', ink.glass, 2.6);
    pen.line('M-20 16 L-19 34', ink.rim, 4.5);
  },
};

/** A key and a fat fob on one ring. */
export const roomKey: ThingPainter = {
  top: -48,
  bottom: 46,
  size: 0.66,
  paint(pen, ink) {
    pen.ring(0, -37, 10, 10, ink.steelDark, 4.5);
    pen.ring(0, -37, 10, 10, ink.steel, 2.4);
    pen.fill('M4 -28 L17 -26 C36 -12 44 14 36 34 C30 46 12 46 8 34 C2 14 0 -8 4 -28 Z', ink.leatherDark);
    pen.fill('M5 -26 L15 -25 C32 -12 40 13 33 32 C28 43 14 43 10 33 C4 13 2 -8 5 -26 Z', ink.wood);
    pen.line('M22 0 L14 16 L28 15 M23 7 L24 25', ink.leatherDark, 3.6);
    pen.ring(-15, -15, 9.5, 11, ink.soot, 9);
    pen.ring(-15, -15, 9.5, 11, ink.brass, 6);
    pen.line('M-18 -3 L-24 42', ink.soot, 9.5);
    pen.line('M-18 -3 L-24 42', ink.brass, 6.5);
    pen.line('M-23 40 L-37 38 M-21 27 L-33 25', ink.soot, 8.5);
    pen.line('M-23 40 L-37 38 M-21 27 L-33 25', ink.brass, 5.5);
  },
};

/** A hen on pale paper, with every feather or in six lines. */
export const henDrawing: ThingPainter = {
  top: -46,
  bottom: 44,
  size: 0.96,
  paint(pen, ink, { state, wind }) {
    const blown = wind * 12;
    pen.fill(
      `M-36 -46 L36 -44 C38 -10 ${38 + blown * 0.6} 20 ${38 + blown} 34 L${22 + blown} 42 C${-4 + blown} 48 ${-20 + blown * 0.5} 42 ${-33 + blown * 0.3} 43 C-38 10 -36 -20 -36 -46 Z`,
      ink.white,
    );
    pen.fill(`M${38 + blown} 34 L${22 + blown} 42 L${25 + blown * 0.8} 27 Z`, ink.paperDark);
    pen.line('M-26 -14 C-22 14 10 22 22 2 C24 -6 22 -16 20 -22', ink.pen, 3.4);
    pen.line('M-26 -14 C-14 -6 2 -8 8 -20 C10 -30 20 -30 20 -22', ink.pen, 3.4);
    pen.line('M-26 -14 L-32 -24 M-25 -13 L-25 -27', ink.pen, 3);
    pen.line('M20 -24 L29 -21 L21 -18', ink.pen, 3);
    pen.line('M-4 12 L-6 28 L-12 30 M-6 28 L0 30', ink.pen, 2.8);
    pen.line('M8 11 L8 28 L2 30 M8 28 L14 30', ink.pen, 2.8);
    pen.line('M11 -28 L13 -34 L16 -29 L20 -33 L20 -26', ink.red, 3);
    if (state === 0) drawFeathers(pen, ink.pen);
  },
};

function drawFeathers(pen: Parameters<ThingPainter['paint']>[0], ink: string): void {
  for (let row = 0; row < 4; row++) {
    for (let k = 0; k < 6 - row; k++) {
      const x = -18 + k * 7 + row * 3.4;
      const y = -7 + row * 4.6;
      pen.line(`M${x} ${y} Q${x + 2.5} ${y + 4} ${x + 6} ${y}`, ink, 1.5);
    }
  }
}

/** A crook; in two pieces when it was broken. */
export const walkingStick: ThingPainter = {
  top: -44,
  bottom: 48,
  size: 1.45,
  paint(pen, ink, { state }) {
    const crook = 'C2 -50 -32 -50 -32 -26 C-32 -20 -30 -17 -27 -14';
    const staff = state > 0 ? `M6 6 L3 -22 ${crook}` : `M12 46 L3 -22 ${crook}`;
    pen.line(staff, ink.woodDark, 9.5);
    pen.line(staff, ink.wood, 6.5);
    pen.line('M0 -26 C-2 -44 -26 -44 -28 -30', ink.rim, 2);
    if (state > 0) {
      pen.line('M17 10 L34 42', ink.woodDark, 9.5);
      pen.line('M17 10 L34 42', ink.wood, 6.5);
      pen.fill('M2 4 L5 16 L7 7 L10 13 L10 3 Z', ink.cream);
      pen.fill('M13 14 L13 1 L17 6 L21 0 L22 11 Z', ink.cream);
    }
    pen.line(state > 0 ? 'M32 38 L35 45' : 'M11 40 L12 47', ink.soot, 10);
    pen.line('M4 -12 L1 -16', ink.brass, 8.5);
  },
};

/** A dome with minutes round it and a red pointer. */
export const timer: ThingPainter = {
  top: -36,
  bottom: 34,
  size: 0.66,
  paint(pen, ink) {
    pen.fill('M-42 14 L42 14 L36 34 Q0 42 -36 34 Z', ink.soot);
    pen.fill('M-44 14 C-42 -30 -18 -38 0 -38 C18 -38 42 -30 44 14 Q0 30 -44 14 Z', ink.white);
    pen.fill('M18 -34 C34 -26 43 -8 44 14 Q32 19 18 21 C28 4 26 -18 18 -34 Z', ink.paperDark);
    for (let k = 0; k < 9; k++) {
      const angle = Math.PI * (0.08 + (0.84 * k) / 8);
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      pen.line(`M${-c * 41} ${4 + s * 17} L${-c * 34} ${1 + s * 13}`, ink.pen, k % 2 === 0 ? 3.4 : 2);
    }
    pen.oval(0, -26, 13, 7, ink.steel);
    pen.ring(0, -26, 13, 7, ink.edge, 1.6);
    pen.fill('M-7 -20 L7 -20 L2 18 Z', ink.red);
    pen.line('M-32 -6 C-28 -20 -22 -26 -16 -30', ink.rim, 4);
  },
};

/** A white mount with a dark window, the light coming through a part of it. */
export const slide: ThingPainter = {
  top: -38,
  bottom: 38,
  size: 0.56,
  paint(pen, ink) {
    pen.fill('M-35 -34 L40 -37 L42 38 L-33 41 Z', ink.paperDark);
    pen.fill('M-39 -38 L36 -41 L38 34 L-37 37 Z', ink.white);
    pen.fill('M-25 -21 L24 -23 L25 19 L-24 21 Z', ink.soot);
    pen.fill('M-21 6 L-4 -4 L8 3 L21 -5 L22 15 L-21 17 Z', ink.blueDark);
    pen.fill('M-21 -17 L20 -19 L21 -6 L8 2 L-4 -5 L-21 5 Z', ink.straw);
    pen.oval(9, -11, 5, 5, ink.glow);
    pen.line('M-31 29 L-10 28', ink.steelDark, 2.6);
    pen.oval(-30, -30, 3, 3, ink.red);
    pen.line('M-39 -38 L36 -41 L38 34 L-37 37 Z', ink.edge, 1.3);
  },
};

/** A square of cloth, knotted by one corner. */
export const handkerchief: ThingPainter = {
  top: -44,
  bottom: 44,
  size: 0.82,
  paint(pen, ink, { wind }) {
    const b = wind * 16;
    const cloth = `M-6 -28 C-26 -12 ${-38 + b * 0.4} 8 ${-40 + b * 0.7} 30 L${-20 + b * 0.9} 24 L${-2 + b} 46 L${14 + b} 22 L${38 + b} 30 C${34 + b * 0.7} 6 22 -12 6 -28 Z`;
    pen.fill(cloth, ink.white);
    pen.fill(
      `M2 -26 C12 -8 ${16 + b * 0.6} 8 ${14 + b} 22 L${38 + b} 30 C${34 + b * 0.7} 6 22 -12 6 -28 Z`,
      ink.paperDark,
    );
    pen.line(
      `M${-33 + b * 0.6} 20 L${-20 + b * 0.8} 14 L${-2 + b * 0.9} 35 L${12 + b * 0.9} 12 L${31 + b * 0.9} 20`,
      ink.blue,
      3,
    );
    pen.line(
      `M-4 -22 C-12 -4 ${-18 + b * 0.5} 10 ${-20 + b * 0.9} 22 M0 -22 C0 0 ${b * 0.6} 20 ${-2 + b} 40`,
      ink.steel,
      2,
    );
    pen.fill('M-2 -30 L-24 -46 L-18 -26 Z', ink.white);
    pen.fill('M2 -30 L22 -48 L19 -26 Z', ink.paper);
    pen.line('M-2 -30 L-24 -46 L-18 -26 M2 -30 L22 -48 L19 -26', ink.steelDark, 1.4);
    pen.oval(0, -29, 9, 7.5, ink.white);
    pen.ring(0, -29, 9, 7.5, ink.steelDark, 2);
    pen.line(cloth, ink.edge, 1.1);
  },
};

/** A hollow red triangle lying flat, a stone on one corner; or folded. */
export const warningTriangle: ThingPainter = {
  top: -36,
  bottom: 34,
  size: 1.15,
  paint(pen, ink, { state }) {
    if (state === 1) {
      drawFolded(pen, ink);
      return;
    }
    pen.line('M-38 26 L2 -26 L40 22 Z', ink.redDark, 16);
    pen.line('M-39 23 L1 -29 L40 19 Z', ink.red, 13);
    pen.line('M-39 22 L1 -30 L40 18 Z', ink.coral, 4);
    pen.line('M-30 30 L30 27', ink.redDark, 2);
    pen.line('M-4 -31 L-20 -9', ink.rim, 2.4);
    stoneOn(pen, ink, 30, 16, 19, 13);
  },
};

/** The arms clipped together: a red bundle, its foot out. */
function drawFolded(pen: Parameters<ThingPainter['paint']>[0], ink: Parameters<ThingPainter['paint']>[1]): void {
  pen.line('M-40 24 L38 -6', ink.redDark, 17);
  pen.line('M-42 12 L38 -20', ink.redDark, 10);
  pen.line('M-41 19 L37 -11', ink.red, 10);
  pen.line('M-42 8 L37 -23', ink.red, 7);
  pen.line('M-38 16 L34 -12', ink.coral, 2.6);
  pen.line('M-6 -12 L4 20', ink.steelDark, 6);
  stoneOn(pen, ink, 28, 14, 17, 12);
}
