/**
 * The reference implementation that the reading was designed with, kept as it was written but for its types and its input.
 * `src/core` must agree with it to the last digits; nothing else may use it.
 */
type Numbers = Record<string, number>;
interface Option {
  id: string;
  d: Numbers;
  values: Numbers;
}
export interface ReferenceScene {
  id: string;
  stage: string;
  opts: Option[];
}
interface Prepared extends ReferenceScene {
  st: Record<string, { m: number; v: number }>;
  w: number;
}
export type ReferenceAnswers = Record<string, string>;

const DIM = ['cl', 'ow', 'hd', 'pr', 'td', 'rp'];
const KEYS = ['I', 'F', 'C', ...DIM, 'T'];
const get = (o: Option, k: string): number =>
  k === 'I' || k === 'F' || k === 'C' || k === 'T' ? o.values[k]! : o.d[k] || 0;

export function prep(sc: ReferenceScene[], stages: Numbers): Prepared[] {
  const nPer: Numbers = {};
  sc.forEach((s) => (nPer[s.stage] = (nPer[s.stage] || 0) + 1));
  return sc.map((s) => {
    const st: Prepared['st'] = {};
    for (const k of KEYS) {
      const v = s.opts.map((o) => get(o, k));
      const m = v.reduce((a, b) => a + b, 0) / v.length;
      st[k] = { m, v: v.reduce((a, b) => a + (b - m) ** 2, 0) / v.length };
    }
    return Object.assign({ st, w: stages[s.stage]! / nPer[s.stage]! }, s);
  });
}

const TRUST_K = 0.15;

export function score(P: Prepared[], answers: ReferenceAnswers) {
  const num: Numbers = {};
  const den: Numbers = {};
  KEYS.forEach((k) => {
    num[k] = 0;
    den[k] = 0;
  });
  let n = 0;
  const per: { id: string; stage: string; e: Numbers; raw: Numbers; w: number }[] = [];
  for (const s of P) {
    const o = s.opts.find((x) => x.id === answers[s.id]);
    if (!o) continue;
    num['T']! += get(o, 'T') - s.st['T']!.m;
    den['T']! += s.st['T']!.v;
  }
  const T = den['T'] ? Math.tanh(num['T']! / Math.sqrt(den['T']) / 2.5) : 0;
  for (const s of P) {
    const o = s.opts.find((x) => x.id === answers[s.id]);
    if (!o) continue;
    n++;
    const late = 'DEFGH'.includes(s.stage);
    const e: Numbers = {};
    for (const k of ['I', 'F', 'C', ...DIM]) {
      let v = get(o, k);
      if (k === 'C' && late) v *= 1 - TRUST_K * T;
      e[k] = v - s.st[k]!.m;
      num[k]! += s.w * e[k]!;
      den[k]! += s.w * s.w * s.st[k]!.v;
    }
    per.push({ id: s.id, stage: s.stage, e, raw: o.d, w: s.w });
  }
  const z: Numbers = {};
  for (const k of ['I', 'F', 'C', ...DIM]) z[k] = den[k]! > 0 ? num[k]! / Math.sqrt(den[k]!) : 0;
  const u = (k: string) => Math.tanh(z[k]! / 2.5);
  const x: Numbers = { i: u('I'), f: u('F'), c: u('C'), g: -(u('cl') + u('ow')) / 2, w: u('td') };
  return { n, T, z, x, per, den, ...classify(x, n) };
}

const AX = ['i', 'f', 'c', 'g', 'w'];
export const PROTO: Record<string, Numbers> = {
  Open: { i: 0.75, f: 0.6, c: -0.55, g: -0.75, w: 0.3 },
  Bright: { i: 0.6, f: -0.55, c: -0.7, g: 0.0, w: 0.4 },
  Wind: { i: -0.1, f: 0.85, c: 0.5, g: -0.5, w: -0.1 },
  Evening: { i: -0.75, f: 0.3, c: 0.9, g: 0.1, w: -0.15 },
  Hedged: { i: -0.65, f: -0.65, c: 0.4, g: 0.5, w: -0.5 },
  Painted: { i: -0.4, f: -0.7, c: -0.2, g: 0.9, w: 0.3 },
};
const CHANCE = 0.95;
const SHARP = 5;

function classify(x: Numbers, n: number) {
  const r = Math.hypot(...AX.map((k) => x[k]!));
  const d: Numbers = {};
  for (const k in PROTO) {
    const p = PROTO[k]!;
    const dot = AX.reduce((t, a) => t + x[a]! * p[a]!, 0);
    const pn = Math.hypot(...AX.map((a) => p[a]!));
    d[k] = r > 1e-9 ? dot / (r * pn) : 0;
  }
  const ex = Object.entries(d).map(([k, c]) => [k, Math.exp(SHARP * c)] as const);
  const tot = ex.reduce((a, b) => a + b[1], 0);
  const m = Object.fromEntries(ex.map(([k, v]) => [k, v / tot]));
  const rank = Object.entries(m).sort((a, b) => b[1] - a[1]);
  let ground = rank[0]![0];
  if (n < 6 || r < CHANCE) ground = 'Changing';
  return { ground, mem: m, rank, r };
}

const ORDER = 'BCDEFGH';

export function growth(res: ReturnType<typeof score>): number {
  const by: Record<string, number[]> = {};
  for (const p of res.per) {
    if (p.id === 'S01') continue;
    (by[p.stage] ??= []).push(p.e['I']! - p.e['C']! + 0.25 * (p.e['cl']! + p.e['ow']!));
  }
  const xs: number[] = [];
  const ys: number[] = [];
  [...ORDER].forEach((s, i) => {
    if (by[s]) {
      xs.push(i);
      ys.push(by[s].reduce((a, b) => a + b) / by[s].length);
    }
  });
  if (xs.length < 3) return 0;
  const mx = xs.reduce((a, b) => a + b) / xs.length;
  const my = ys.reduce((a, b) => a + b) / ys.length;
  return xs.reduce((a, x, i) => a + (x - mx) * (ys[i]! - my), 0) / xs.reduce((a, x) => a + (x - mx) ** 2, 0);
}

export function jackknife(P: Prepared[], answers: ReferenceAnswers) {
  const base = score(P, answers).ground;
  const flips: [string, string][] = [];
  const ids = Object.keys(answers);
  for (const id of ids) {
    const a = { ...answers };
    delete a[id];
    const g = score(P, a).ground;
    if (g !== base) flips.push([id, g]);
  }
  return { base, share: flips.length / ids.length, flips };
}

export function lateLead(res: ReturnType<typeof score>) {
  const c: Numbers = {};
  let t = 0;
  for (const p of res.per)
    if ('DEFGH'.includes(p.stage))
      for (const k of DIM) {
        const v = p.raw[k] ?? 0;
        if (v) {
          const q = k + (v > 0 ? '+' : '-');
          c[q] = (c[q] || 0) + Math.abs(v);
          t += Math.abs(v);
        }
      }
  const e = Object.entries(c).sort((a, b) => b[1] - a[1])[0];
  return e ? { pole: e[0], share: e[1] / t } : null;
}
