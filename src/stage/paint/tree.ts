import type { Random } from '../../core/random.ts';
import { random } from '../../core/random.ts';
import { fbm } from './noise.ts';
import type { Surface } from './painting.ts';
import type { Point } from './shape.ts';
import { clamp } from './shape.ts';

/** A joint of a tree and the limb that leads to it. */
export interface TreeNode {
  readonly x: number;
  readonly y: number;
  /** Index of the joint below; −1 at the root. */
  readonly parent: number;
  /** In pipes: 1 for a twig, more the more twigs it carries. */
  width: number;
  tip: boolean;
  /** The limb was torn off here. */
  broken: boolean;
}
export type Tree = readonly TreeNode[];

export interface TreePlan {
  readonly x: number;
  /** Where it stands, pixels from the top. */
  readonly foot: number;
  /** In pixels. */
  readonly height: number;
  readonly seed: number;
  /** Breadth of the crown against the height, about .4. */
  readonly spread?: number;
  /** How many points of light the crown reaches for: 800 to 3200. */
  readonly lights?: number;
  /** Pixels a limb grows at a time; about 5 units. */
  readonly step: number;
  /** −1 to 1, with the prevailing wind. */
  readonly lean?: number;
  /** How much of the height is bare trunk. */
  readonly trunk?: number;
  /** How many limbs were torn off. */
  readonly broken?: number;
}

/** Grown joint with what growing needs. */
interface Bud extends TreeNode {
  children: number[];
  stalled: number;
  /** Which way the limb is turning: limbs that start side by side then part. */
  curl: number;
}
interface Lights {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly nearest: Int32Array;
  readonly distance: Float64Array;
  count: number;
}

/** A bare tree by space colonisation (Runions, Lane and Prusinkiewicz, Modeling trees with a space colonization algorithm, 2007), its limbs wandering so that none run abreast. */
export function growTree(plan: TreePlan): Tree {
  const next = random(plan.seed);
  const lights = crownLights(plan, next);
  const buds = trunkOf(plan, next);
  let grown = 0;
  for (let round = 0; round < 420 && lights.count > 0 && buds.length < 8000; round++) {
    seek(lights, buds, grown);
    grown = buds.length;
    if (!reach(plan, lights, buds, next)) break;
    fade(plan, lights, buds, grown);
  }
  return weighed(pruned(plan, buds, next));
}

/** Points in an egg above the trunk, gathered in clumps as in a hedgerow tree. */
function crownLights(plan: TreePlan, next: Random): Lights {
  const wanted = plan.lights ?? 2000;
  const xs: number[] = [];
  const ys: number[] = [];
  for (let tries = 0; xs.length < wanted && tries < wanted * 40; tries++) {
    const point = inCrown(plan, next() * 2 - 1, next());
    if (!point) continue;
    xs.push(plan.x + point[0] * plan.height);
    ys.push(plan.foot - point[1] * plan.height);
  }
  const nearest = new Int32Array(xs.length);
  const distance = new Float64Array(xs.length).fill(Infinity);
  return { x: Float64Array.from(xs), y: Float64Array.from(ys), nearest, distance, count: xs.length };
}

function inCrown(plan: TreePlan, across: number, up: number): Point | null {
  const profile = Math.sin(Math.PI * clamp(up * 0.93 + 0.07) ** 0.62) ** 0.55;
  const x = across * (plan.spread ?? 0.4) * profile;
  const bare = (plan.trunk ?? 0.3) + 0.04;
  const y = bare + up * (0.98 - bare);
  if (fbm(x * 4.6 + (plan.seed % 251), y * 4.6 + (plan.seed % 127) * 2, 3) < 0.47) return null;
  return [x + up * (plan.lean ?? 0) * 0.16, y - (x > 0 ? 0.05 : -0.02) * Math.abs(across) * 0.65];
}

function bud(x: number, y: number, parent: number, curl: number): Bud {
  return { x, y, parent, width: 1, tip: false, broken: false, children: [], stalled: 0, curl };
}

function trunkOf(plan: TreePlan, next: Random): Bud[] {
  const buds = [bud(plan.x, plan.foot, -1, 0)];
  const top = plan.foot - plan.height * (plan.trunk ?? 0.3);
  let x = plan.x;
  for (let y = plan.foot - plan.step; y > top; y -= plan.step) {
    x +=
      plan.step * ((plan.lean ?? 0) * 0.25 + (fbm((y / plan.step) * 0.1 + plan.seed, plan.seed * 0.7, 2) - 0.5) * 0.85);
    buds.at(-1)!.children.push(buds.length);
    buds.push(bud(x, y, buds.length - 1, (next() - 0.5) * 0.1));
  }
  return buds;
}

/** Each light finds the nearest of the joints grown since it last looked. */
function seek(lights: Lights, buds: readonly Bud[], from: number): void {
  for (let a = 0; a < lights.count; a++) {
    const x = lights.x[a]!;
    const y = lights.y[a]!;
    let best = lights.distance[a]!;
    for (let i = from; i < buds.length; i++) {
      const dx = buds[i]!.x - x;
      const dy = buds[i]!.y - y;
      const d = dx * dx + dy * dy;
      if (d < best) {
        best = d;
        lights.nearest[a] = i;
      }
    }
    lights.distance[a] = best;
  }
}

/** Joints that some light is nearest to grow a step towards the middle of their lights. */
function reach(plan: TreePlan, lights: Lights, buds: Bud[], next: Random): boolean {
  const pulls = pullsOn(lights, buds, (plan.step * 17) ** 2);
  for (const [i, [px, py]] of pulls) {
    const from = buds[i]!;
    const length = Math.hypot(px, py) || 1;
    const turn = from.curl + (next() - 0.5) * 0.5;
    const dx = px / length + (plan.lean ?? 0) * 0.16;
    const dy = py / length - 0.05;
    const angle = Math.atan2(dy, dx) + turn;
    sprout(plan, lights, buds, i, from.x + Math.cos(angle) * plan.step, from.y + Math.sin(angle) * plan.step, next);
  }
  return pulls.size > 0;
}

function pullsOn(lights: Lights, buds: readonly Bud[], sight: number): Map<number, [number, number]> {
  const pulls = new Map<number, [number, number]>();
  for (let a = 0; a < lights.count; a++) {
    if (lights.distance[a]! > sight) continue;
    const i = lights.nearest[a]!;
    const away = Math.sqrt(lights.distance[a]!) || 1;
    const pull = pulls.get(i) ?? [0, 0];
    pull[0] += (lights.x[a]! - buds[i]!.x) / away;
    pull[1] += (lights.y[a]! - buds[i]!.y) / away;
    pulls.set(i, pull);
  }
  return pulls;
}

function sprout(plan: TreePlan, lights: Lights, buds: Bud[], i: number, x: number, y: number, next: Random): void {
  const from = buds[i]!;
  const close = from.children.some((k) => Math.hypot(buds[k]!.x - x, buds[k]!.y - y) < plan.step * 0.45);
  if (from.children.length > 2 || close) {
    from.stalled += 1;
    if (from.stalled > 1) forget(lights, (a) => lights.nearest[a] === i);
    return;
  }
  const curl = clamp(from.curl * 0.93 + (next() - 0.5) * 0.24, -0.55, 0.55);
  from.children.push(buds.length);
  buds.push(bud(x, y, i, from.children.length > 1 ? -curl - 0.12 * Math.sign(curl) : curl));
}

/** Lights that have been reached go out. */
function fade(plan: TreePlan, lights: Lights, buds: readonly Bud[], from: number): void {
  const near = (plan.step * 1.65) ** 2;
  forget(lights, (a) => {
    for (let i = from; i < buds.length; i++) {
      const dx = buds[i]!.x - lights.x[a]!;
      const dy = buds[i]!.y - lights.y[a]!;
      if (dx * dx + dy * dy < near) return true;
    }
    return false;
  });
}

function forget(lights: Lights, out: (a: number) => boolean): void {
  let kept = 0;
  for (let a = 0; a < lights.count; a++) {
    if (out(a)) continue;
    lights.x[kept] = lights.x[a]!;
    lights.y[kept] = lights.y[a]!;
    lights.nearest[kept] = lights.nearest[a]!;
    lights.distance[kept] = lights.distance[a]!;
    kept++;
  }
  lights.count = kept;
}

/** Tears off a few middling limbs, leaving snags, and thins shoots that run abreast of another. */
function pruned(plan: TreePlan, buds: Bud[], next: Random): Bud[] {
  const load = loads(buds);
  const whole = load[0]!;
  const gone = new Uint8Array(buds.length);
  const limbs = buds
    .map((_, i) => i)
    .filter((i) => load[i]! > whole * 0.02 && load[i]! < whole * 0.07 && buds[i]!.parent > 0);
  for (let k = 0; k < (plan.broken ?? 2) && limbs.length > 0; k++) {
    const i = limbs[Math.floor(next() * limbs.length)]!;
    buds[i]!.broken = true;
    for (const child of buds[i]!.children) gone[child] = 1;
  }
  thin(plan, buds, load, gone);
  return without(buds, gone);
}

function loads(buds: readonly Bud[]): Int32Array {
  const load = new Int32Array(buds.length);
  for (let i = buds.length - 1; i > 0; i--) {
    if (load[i] === 0) load[i] = 1;
    load[buds[i]!.parent]! += load[i]!;
  }
  return load;
}

/** Of the slender limbs that leave one bough on the same side in close order, every other one goes. */
function thin(plan: TreePlan, buds: readonly Bud[], load: Int32Array, gone: Uint8Array): void {
  const last = new Map<string, number>();
  for (let i = 1; i < buds.length; i++) {
    const parent = buds[i]!.parent;
    const heir = buds[parent]!.children.reduce((a, b) => (load[b]! > load[a]! ? b : a));
    if (heir === i || load[i]! < 5) continue;
    const angle = Math.round(Math.atan2(buds[i]!.y - buds[parent]!.y, buds[i]!.x - buds[parent]!.x) / 0.6);
    const key = `${angle}:${Math.round(buds[i]!.x / (plan.step * 7))}:${Math.round(buds[i]!.y / (plan.step * 7))}`;
    const seen = (last.get(key) ?? 0) + 1;
    last.set(key, seen);
    if (seen % 2 === 0) gone[i] = 1;
  }
}

function without(buds: readonly Bud[], gone: Uint8Array): Bud[] {
  const place = new Int32Array(buds.length).fill(-1);
  const kept: Bud[] = [];
  buds.forEach((b, i) => {
    if (gone[i] || (b.parent >= 0 && place[b.parent]! < 0)) return;
    place[i] = kept.length;
    kept.push({ ...b, parent: b.parent < 0 ? -1 : place[b.parent]!, children: [] });
  });
  return kept;
}

/** Widths by the pipe model (Shinozaki and others, 1964), exponent 1.95. */
function weighed(buds: Bud[]): Tree {
  const pipes = new Float64Array(buds.length);
  const carries = new Uint8Array(buds.length);
  for (let i = buds.length - 1; i >= 0; i--) {
    const b = buds[i]!;
    if (!carries[i]) pipes[i] = b.broken ? 14 : 1;
    b.width = pipes[i]! ** (1 / 1.95);
    b.tip = !carries[i];
    if (b.parent < 0) continue;
    pipes[b.parent]! += pipes[i]!;
    carries[b.parent] = 1;
  }
  return buds;
}

export interface TreeInk {
  readonly ink: string;
  /** Pixels to one pipe of width, and the least and greatest a limb may be. */
  readonly unit: number;
  readonly least: number;
  readonly most: number;
  readonly seed: number;
  /** 0 to 1: which way the last twigs are blown. */
  readonly wind?: number;
}

/** Draws limbs as curves through the middles of their joints: flared at the foot, tapering up the trunk, torn where broken. */
export function drawTree(surface: Surface, tree: Tree, how: TreeInk): void {
  const next = random(how.seed);
  const root = tree[0]!;
  const top = tree.reduce((least, node) => Math.min(least, node.y), root.y);
  surface.lineCap = 'round';
  surface.strokeStyle = how.ink;
  for (const node of tree) {
    if (node.parent < 0) continue;
    drawLimb(surface, tree, node, limbWidth(node, how, (root.y - node.y) / (root.y - top || 1)));
    if (node.broken) drawSnag(surface, tree, node, how);
    else if (node.width < 2.2 && next() < 0.5) drawTwig(surface, tree, node, how, next);
  }
}

function limbWidth(node: TreeNode, how: TreeInk, up: number): number {
  const taper = 1.12 - 0.5 * Math.sqrt(clamp(up));
  const flare = 1 + 0.95 * Math.exp(-up * 26);
  return Math.max(how.least, Math.min(how.most, node.width * how.unit) * taper * flare);
}

function drawLimb(surface: Surface, tree: Tree, node: TreeNode, width: number): void {
  const below = tree[node.parent]!;
  const before = below.parent >= 0 ? tree[below.parent]! : below;
  surface.lineWidth = width;
  surface.beginPath();
  surface.moveTo((before.x + below.x) / 2, (before.y + below.y) / 2);
  surface.quadraticCurveTo(below.x, below.y, (below.x + node.x) / 2, (below.y + node.y) / 2);
  if (node.tip) surface.lineTo(node.x, node.y);
  surface.stroke();
}

/** The torn end of a limb: two splinters. */
function drawSnag(surface: Surface, tree: Tree, node: TreeNode, how: TreeInk): void {
  const below = tree[node.parent]!;
  const width = Math.max(how.least * 2, Math.min(how.most * 0.3, node.width * how.unit));
  const angle = Math.atan2(node.y - below.y, node.x - below.x);
  for (const [turn, length] of [
    [-0.12, 2.6],
    [0.22, 1.5],
  ] as const) {
    surface.lineWidth = width * 0.5;
    surface.beginPath();
    surface.moveTo(below.x, below.y);
    surface.lineTo(node.x + Math.cos(angle + turn) * width * length, node.y + Math.sin(angle + turn) * width * length);
    surface.stroke();
  }
}

function drawTwig(surface: Surface, tree: Tree, node: TreeNode, how: TreeInk, next: Random): void {
  const below = tree[node.parent]!;
  const length = (8 + next() * 14) * how.unit;
  const angle = Math.atan2(node.y - below.y, node.x - below.x) + (next() - 0.5) * 1.6;
  const blown = (how.wind ?? 0) * 4 * how.unit;
  surface.lineWidth = how.least * 0.75;
  surface.beginPath();
  surface.moveTo(node.x, node.y);
  surface.quadraticCurveTo(
    node.x + Math.cos(angle) * length * 0.5,
    node.y + Math.sin(angle) * length * 0.5,
    node.x + Math.cos(angle) * length + blown,
    node.y + Math.sin(angle) * length,
  );
  surface.stroke();
}
