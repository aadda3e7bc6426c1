import { random } from '../../core/random.ts';
import { css, mix } from '../paint/colour.ts';
import { drawGrass } from '../paint/grass.ts';
import type { Press, Surface } from '../paint/painting.ts';
import type { Tree } from '../paint/tree.ts';
import { drawTree, growTree } from '../paint/tree.ts';
import type { Arrangement, TreePlace } from './arrangement.ts';
import type { Mood } from './mood.ts';

/** Hedgerow trees, the far ones first; grains 13 to 16 and 19. Returns them, for what is caught in their branches. */
export function printTrees(press: Press, place: Arrangement, mood: Mood, wind: number): Tree[] {
  return place.trees.toReversed().map((at) => printTree(press, place, mood, at, wind));
}

function printTree(press: Press, place: Arrangement, mood: Mood, at: TreePlace, wind: number): Tree {
  const { unit } = place;
  const tree = growTree({
    x: at.x,
    foot: at.foot,
    height: at.height,
    seed: at.seed,
    step: (5.4 - at.rank * 0.5) * unit,
    lean: 0.5 * wind * place.side + 0.15,
    lights: 1750 - at.rank * 150,
    spread: at.rank === 0 ? 0.44 : 0.38,
    trunk: 0.24 + (at.seed % 7) * 0.012,
    broken: 1 + (at.seed % 3),
  });
  const ink = at.rank === 0 ? mood.ink : mix(mood.ink, mood.near, 0.13 * at.rank);
  const most = (42 - 9 * at.rank) * unit;
  const sheet = press.sheet();
  drawTree(sheet, tree, {
    ink: css(ink, 0.97),
    unit: (0.9 - at.rank * 0.05) * unit,
    least: 0.62 * unit,
    most,
    seed: at.seed,
    wind,
  });
  drawFoot(sheet, place, mood, at, most, wind);
  press.pull(sheet, { soft: 0.22, warp: 0.7, warpScale: 5, grain: 13 + (at.rank & 3) });
  return tree;
}

/** Grass over the roots, so that a trunk is never cut off by a line. */
function drawFoot(sheet: Surface, place: Arrangement, mood: Mood, at: TreePlace, broad: number, wind: number): void {
  const { unit } = place;
  drawGrass(sheet, {
    blades: 110 - 18 * at.rank,
    seed: at.seed + 4,
    wind: 0.2 + 0.6 * wind,
    length: 27 * unit * (1 - 0.15 * at.rank),
    width: 1.2 * unit,
    place: (next) => {
      const aside = (next() - 0.5) * 2;
      return [at.x + aside * broad * 2.6, at.foot + (14 + next() * 8 - Math.abs(aside) * 5) * unit, 0.6 + 0.5 * next()];
    },
    ink: (next) => css(next() < 0.6 ? mix(mood.grass[0], mood.ink, 0.35) : mood.grass[1], 0.9),
  });
}

/** Carrier-bag rags blown into the branches; grain 21. */
export function printTreeRags(
  press: Press,
  place: Arrangement,
  mood: Mood,
  trees: readonly Tree[],
  wind: number,
): void {
  const sheet = press.sheet();
  const next = random(place.seed + 70);
  for (const tree of trees) {
    const twigs = tree.filter(
      (node) => node.width < 2.6 && !node.tip && node.y > place.height * 0.1 && node.y < tree[0]!.y - 150 * place.unit,
    );
    const count = Math.round(2.4 * mood.rags);
    for (let k = 0; k < count && twigs.length > 0; k++) {
      const at = twigs[Math.floor(next() * twigs.length)]!;
      drawRag(
        sheet,
        {
          x: at.x,
          y: at.y,
          size: (9 + next() * 13) * place.unit,
          wind: wind * place.side || wind,
          dark: false,
          seed: Math.floor(next() * 9999),
        },
        mood,
      );
    }
  }
  press.pull(sheet, { soft: 0.22, warp: 0.8, grain: 21 });
}

export interface Rag {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** −1 to 1: which way it streams. */
  readonly wind: number;
  readonly dark: boolean;
  readonly seed: number;
}

/** A torn flag of plastic: broad at the knot, two or three points at the end, one crease. */
export function drawRag(surface: Surface, rag: Rag, mood: Mood): void {
  const next = random(rag.seed);
  const strength = Math.abs(rag.wind);
  const way = rag.wind < 0 ? -1 : 1;
  const long = rag.size * (1 + strength * 0.9);
  const fall = (1 - strength) * 0.9 + 0.1;
  const spine = (t: number) =>
    [
      rag.x + way * t * long * (0.4 + 0.6 * strength),
      rag.y + t * long * fall + Math.sin(t * 6 + rag.seed) * rag.size * 0.15 * t,
    ] as const;
  const upper = [];
  const lower = [];
  for (let i = 0; i <= 6; i++) {
    const [x, y] = spine(i / 6);
    const half = rag.size * 0.3 * Math.sin(Math.PI * (0.12 + 0.7 * (i / 6))) * (0.6 + next() * 0.7);
    upper.push([x, y - half * 0.6] as const);
    lower.unshift([x + (next() - 0.5) * rag.size * 0.25, y + half * 0.8] as const);
  }
  surface.fillStyle = rag.dark ? css(mix(mood.ink, mood.near, 0.3), 0.85) : css(mix(mood.light, mood.far, 0.24), 0.84);
  surface.beginPath();
  [[rag.x, rag.y] as const, ...upper, ...lower].forEach(([x, y], i) =>
    i === 0 ? surface.moveTo(x, y) : surface.lineTo(x, y),
  );
  surface.fill();
  surface.strokeStyle = css(mix(mood.ink, mood.near, 0.45), 0.5);
  surface.lineWidth = Math.max(0.7, rag.size * 0.04);
  surface.beginPath();
  surface.moveTo(rag.x, rag.y);
  surface.quadraticCurveTo(...spine(0.4), ...spine(0.78));
  surface.stroke();
}
