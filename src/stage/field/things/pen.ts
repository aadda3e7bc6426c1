import type { Surface } from '../../paint/painting.ts';

/** Draws shapes given as path words: `M x y`, `L x y`, `Q x y x y`, `C x y x y x y`, `Z`, all absolute. */
export interface Pen {
  fill(path: string, ink: string): void;
  line(path: string, ink: string, width: number): void;
  oval(x: number, y: number, across: number, down: number, ink: string, turn?: number): void;
  ring(x: number, y: number, across: number, down: number, ink: string, width: number, turn?: number): void;
}

export function makePen(surface: Surface): Pen {
  surface.lineCap = 'round';
  surface.lineJoin = 'round';
  return {
    fill(path, ink) {
      surface.fillStyle = ink;
      trace(surface, path);
      surface.fill();
    },
    line(path, ink, width) {
      surface.strokeStyle = ink;
      surface.lineWidth = width;
      trace(surface, path);
      surface.stroke();
    },
    oval(x, y, across, down, ink, turn = 0) {
      surface.fillStyle = ink;
      surface.beginPath();
      surface.ellipse(x, y, across, down, turn, 0, Math.PI * 2);
      surface.fill();
    },
    ring(x, y, across, down, ink, width, turn = 0) {
      surface.strokeStyle = ink;
      surface.lineWidth = width;
      surface.beginPath();
      surface.ellipse(x, y, across, down, turn, 0, Math.PI * 2);
      surface.stroke();
    },
  };
}

/** The words of a path with their numbers. */
export function pathWords(path: string): [word: string, numbers: number[]][] {
  return (path.match(/[MLQCZ][^MLQCZ]*/g) ?? []).map((word) => [
    word[0]!,
    word
      .slice(1)
      .trim()
      .split(/[\s,]+/)
      .map(Number),
  ]);
}

function trace(surface: Surface, path: string): void {
  surface.beginPath();
  for (const [word, numbers] of pathWords(path)) {
    const n = numbers as [number, number, number, number, number, number];
    if (word === 'M') surface.moveTo(n[0], n[1]);
    else if (word === 'L') surface.lineTo(n[0], n[1]);
    else if (word === 'Q') surface.quadraticCurveTo(n[0], n[1], n[2], n[3]);
    else if (word === 'C') surface.bezierCurveTo(...n);
    else surface.closePath();
  }
}
