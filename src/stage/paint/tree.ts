import type { Random } from '../../core/random.ts';
import { random } from '../../core/random.ts';
import { fbm } from './noise.ts';
import type { Surface } from './painting.ts';
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
  /** To the top of the crown, about, in pixels. */
  readonly height: number;
  readonly seed: number;
  /** Breadth of the crown against the height, about .4. */
  readonly spread?: number;
  /** How bushy: about 2000; 1200 is a thin tree, 3000 a dense one. */
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

/** A limb still to be grown. */
interface Shoot {
  readonly from: number;
  readonly angle: number;
  /** Joints it has to live for. */
  readonly life: number;
  /** 0 for a bough, more for each parting since. */
  readonly order: number;
  readonly curl: number;
}

const MOST_NODES = 7000;
const UP = -Math.PI / 2;

/**
 * A bare hedgerow tree: boughs that wander, bend back towards the light and part unevenly, one limb of each parting the stronger
 * (after Weber and Penn, Creation and rendering of realistic trees, 1995). Grown breadth first, so that a full tree is an even one.
 */
export function growTree(plan: TreePlan): Tree {
  const next = random(plan.seed);
  const nodes = trunkOf(plan, next);
  const shoots = boughs(plan, nodes.length - 1, next);
  for (let i = 0; i < shoots.length && nodes.length < MOST_NODES; i++) growShoot(plan, nodes, shoots, shoots[i]!, next);
  tear(plan, nodes, next);
  return weighed(nodes);
}

function joint(x: number, y: number, parent: number): TreeNode {
  return { x, y, parent, width: 1, tip: false, broken: false };
}

function trunkOf(plan: TreePlan, next: Random): TreeNode[] {
  const nodes = [joint(plan.x, plan.foot, -1)];
  const count = Math.max(3, Math.round((plan.height * (plan.trunk ?? 0.26)) / plan.step));
  let angle = UP + (next() - 0.5) * 0.16;
  for (let i = 0; i < count; i++) {
    angle += (fbm(i * 0.12 + (plan.seed % 89), 3.7, 2) - 0.5) * 0.1 + (UP + (plan.lean ?? 0) * 0.2 - angle) * 0.03;
    const below = nodes.at(-1)!;
    nodes.push(joint(below.x + Math.cos(angle) * plan.step, below.y + Math.sin(angle) * plan.step, nodes.length - 1));
  }
  return nodes;
}

/** Three to five boughs: the leader goes on, the others leave the trunk at unequal heights. */
function boughs(plan: TreePlan, top: number, next: Random): Shoot[] {
  const whole = (plan.height * 0.74) / plan.step;
  const spread = (plan.spread ?? 0.4) / 0.4;
  const side = next() < 0.5 ? -1 : 1;
  const leader = UP + side * (0.1 + next() * 0.25) + (plan.lean ?? 0) * 0.12;
  const shoots: Shoot[] = [
    { from: top, angle: leader, life: whole * (0.95 + next() * 0.15), order: 0, curl: (next() - 0.5) * 0.03 },
  ];
  const count = 3 + Math.floor(next() * 2.4);
  for (let k = 0; k < count; k++) {
    const turn = (k % 2 === 0 ? -side : side) * (0.55 + next() * 0.55) * spread;
    const from = Math.max(2, Math.round(top * (1 - (k / count) * 0.34 - next() * 0.06)));
    shoots.push({ from, angle: UP + turn, life: whole * (0.58 + next() * 0.4), order: 0, curl: -turn * 0.008 });
  }
  return shoots;
}

function growShoot(plan: TreePlan, nodes: TreeNode[], shoots: Shoot[], shoot: Shoot, next: Random): void {
  const bushy = (plan.lights ?? 2000) / 2000;
  let { angle, curl, from } = shoot;
  let side = next() < 0.5 ? -1 : 1;
  let since = 0;
  for (let s = 0; s < shoot.life; s++) {
    curl = curl * 0.9 + (next() - 0.5) * (0.055 + shoot.order * 0.035);
    angle += curl + lifted(plan, angle, shoot.order);
    const below = nodes[from]!;
    nodes.push(joint(below.x + Math.cos(angle) * plan.step, below.y + Math.sin(angle) * plan.step, from));
    from = nodes.length - 1;
    since++;
    if (shoot.order > 4 || s < shoot.life * 0.1 || since < 3 || next() > parting(shoot.order) * bushy) continue;
    shoots.push(sideShoot(shoot, from, angle, side, shoot.life - s, next));
    angle -= side * next() * 0.3;
    side = next() < 0.78 ? -side : side;
    since = 0;
  }
}

/** Limbs bend up and a little with the wind; old boughs least. */
function lifted(plan: TreePlan, angle: number, order: number): number {
  const wanted = UP + (plan.lean ?? 0) * 0.7;
  const drooping = Math.max(0, Math.sin(angle) + 0.2);
  return Math.sin(wanted - angle) * (0.01 + order * 0.007 + drooping * 0.09);
}

function parting(order: number): number {
  return [0.14, 0.165, 0.18, 0.18, 0.09][order] ?? 0;
}

function sideShoot(shoot: Shoot, from: number, angle: number, side: number, left: number, next: Random): Shoot {
  const strong = next() < 0.22;
  const life = (strong ? 0.8 : 0.28 + next() * 0.42) * left + 2 + next() * 4;
  return {
    from,
    angle: angle + side * (0.42 + next() * 0.65),
    life,
    order: shoot.order + 1,
    curl: side * (next() - 0.7) * 0.05,
  };
}

/** Tears off a few middling limbs, leaving snags. */
function tear(plan: TreePlan, nodes: TreeNode[], next: Random): void {
  const load = loads(nodes);
  const whole = load[0]!;
  const limbs = nodes
    .map((_, i) => i)
    .filter((i) => load[i]! > whole * 0.015 && load[i]! < whole * 0.06 && nodes[i]!.parent > 0);
  const gone = new Uint8Array(nodes.length);
  for (let k = 0; k < (plan.broken ?? 2) && limbs.length > 0; k++) {
    const i = limbs[Math.floor(next() * limbs.length)]!;
    nodes[i]!.broken = true;
    nodes.forEach((node, j) => {
      if (node.parent === i) gone[j] = 1;
    });
  }
  nodes.splice(0, nodes.length, ...without(nodes, gone));
}

function loads(nodes: readonly TreeNode[]): Int32Array {
  const load = new Int32Array(nodes.length);
  for (let i = nodes.length - 1; i > 0; i--) {
    if (load[i] === 0) load[i] = 1;
    load[nodes[i]!.parent]! += load[i]!;
  }
  return load;
}

function without(nodes: readonly TreeNode[], gone: Uint8Array): TreeNode[] {
  const place = new Int32Array(nodes.length).fill(-1);
  const kept: TreeNode[] = [];
  nodes.forEach((node, i) => {
    if (gone[i] || (node.parent >= 0 && place[node.parent]! < 0)) return;
    place[i] = kept.length;
    kept.push({ ...node, parent: node.parent < 0 ? -1 : place[node.parent]! });
  });
  return kept;
}

/** Widths by the pipe model (Shinozaki and others, 1964), exponent 1.95. */
function weighed(nodes: TreeNode[]): Tree {
  const pipes = new Float64Array(nodes.length);
  const carries = new Uint8Array(nodes.length);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i]!;
    if (!carries[i]) pipes[i] = node.broken ? 14 : 1;
    node.width = pipes[i]! ** (1 / 1.95);
    node.tip = !carries[i];
    if (node.parent < 0) continue;
    pipes[node.parent]! += pipes[i]!;
    carries[node.parent] = 1;
  }
  return nodes;
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
  const flare = 1 + 0.6 * Math.exp(-clamp(up) * 30);
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
