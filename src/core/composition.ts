import type { Catch, FieldComposition, FieldThing, Gesture, Tracks } from './field.ts';
import type { Journal } from './journal.ts';
import type { Random } from './random.ts';
import { random, seedOf } from './random.ts';
import type { Reading } from './reading.ts';
import type { LossId, ResponseId } from './scene.ts';
import type { Relic } from './thing.ts';
import { COMES_DOWN, relicsOf } from './thing.ts';

/** Below this many answers the field fades towards the quiet one, so that no single answer of a short telling moves it far. */
const WHOLE_READING = 12;
const POSTS = 7;

/**
 * The field that a journal and its reading make (READING §4.8): the same journal always makes the same field.
 * Every value moves continuously with the reading's coordinates and strands; none is a gauge, and no ground is a
 * worse picture. Nothing answered gives a whole, quiet field with an empty fence. Numbers are rounded to 3 decimals.
 */
export function composeField(journal: Journal, reading: Reading): FieldComposition {
  const given = new Set<ResponseId | null>(journal.map((entry) => entry.response));
  const seed = seedOfJournal(journal);
  const faded = fade(reading);
  const viewpoint = given.has('S29e') ? 'car' : 'fence';
  return {
    version: 1,
    seed,
    viewpoint,
    ...weatherOf(faded),
    figure: figureOf(given, faded.holding),
    fence: { mended: within(0.35 + 0.6 * faded.mending, 0.05) },
    tracks: tracksOf(given),
    things: hang(comeDown(relicsOf(journal), faded.c), seed),
  };
}

/** An unsigned 32-bit seed from a journal's entries, in the order they were made. */
export const seedOfJournal = (journal: Journal): number =>
  seedOf(journal.map(({ scene, response, of }) => `${scene}:${response ?? '-'}:${of ?? ''}`).join(' '));

/**
 * Where the posts stand along the fence, near to far, seven of them, never evenly. A pure function of the field's seed,
 * so that a painter and the things agree about them.
 */
export function postsAlong(seed: number): readonly number[] {
  const next = random(seed ^ 0x9057);
  return Array.from({ length: POSTS }, (_, index) => round((index + 0.5 + 0.36 * (next() - 0.5)) / POSTS));
}

/** How the trees stand: going down from one edge; one large and one small; the tallest second from the edge; at both edges. */
export const TREES = ['falling', 'large-and-small', 'rising', 'either-edge'] as const;
export type Trees = (typeof TREES)[number];
/** The trees, and the side they and the fence are nearest on. */
export interface Standing {
  readonly trees: Trees;
  readonly side: 'left' | 'right';
}

/** A pure function of the field's seed, like `postsAlong`. A painter that draws on may hand in where it draws from. */
export function standingOf(seed: number, next: Random = random(seed ^ 0x5f3759df)): Standing {
  const trees = TREES[Math.floor(next() * TREES.length)] as Trees;
  return { trees, side: next() < 0.5 ? 'left' : 'right' };
}

interface Faded {
  readonly i: number;
  readonly f: number;
  readonly c: number;
  readonly g: number;
  readonly w: number;
  readonly holding: number;
  readonly protest: number;
  readonly mending: number;
}

/** How much of a reading of so many answers the field shows, 0 to 1. */
export const shownShare = (answered: number): number => Math.min(1, answered / WHOLE_READING);

function fade({ answered, coordinates, strands }: Reading): Faded {
  const share = shownShare(answered);
  const { i, f, c, g, w } = coordinates;
  const { holding, protest, mending } = strands;
  return {
    i: i * share,
    f: f * share,
    c: c * share,
    g: g * share,
    w: w * share,
    holding: holding * share,
    protest: protest * share,
    mending: mending * share,
  };
}

type Weather = Pick<FieldComposition, 'sky' | 'wind' | 'rain' | 'haze' | 'hedge' | 'canvas' | 'wheat' | 'stir'>;

function weatherOf({ i, f, c, g, w, protest }: Faded): Weather {
  const cloud = within(0.68 + 0.17 * c - 0.15 * i);
  const soft = Math.max(0, g);
  // The two soft grounds part here: shut and cool grows a hedge, kind and light shows a canvas.
  const shut = (0.1 - 0.3 * i - 0.3 * f + 0.2 * c - 0.4 * w) * Math.min(1, Math.max(0, 0.5 - 1.2 * f));
  const kind = 0.45 + 0.6 * w - 0.4 * c;
  return {
    sky: { light: within(0.5 + 0.42 * i + 0.08 * w), warmth: within(0.75 * w + 0.25 * i, -1), cloud },
    wind: within(0.36 + 0.42 * f + 0.16 * c),
    rain: c > 0.35 && i < -0.25 && f > -0.25,
    haze: within(0.12 + 0.45 * g),
    hedge: within(1.25 * Math.min(1, 2.5 * soft) * Math.max(0, shut)),
    canvas: within(1.3 * soft * Math.max(0, kind)),
    wheat: within(0.42 + 0.45 * i - 0.15 * c, 0.12),
    stir: within(0.35 + 0.5 * protest + 0.15 * f),
  };
}

const GESTURES: readonly (readonly [ResponseId, Gesture])[] = [
  ['S25a', 'arms-down'],
  ['S25b', 'carrying'],
  ['S25c', 'hand-to-ear'],
  ['S25d', 'throwing'],
  ['S25e', 'one-of-several'],
];

/**
 * Holding brings him nearer and lifts a hand, where the news about him (S25) has left a hand free. From the car he
 * stands further off, and where the hands lean to releasing the wiped glass has nobody behind it.
 */
function figureOf(given: ReadonlySet<ResponseId | null>, holding: number): FieldComposition['figure'] {
  const fromCar = given.has('S29e');
  if (fromCar && holding < 0) return null;
  const gesture = GESTURES.find(([response]) => given.has(response))?.[1] ?? 'still';
  const free = gesture === 'still' || gesture === 'one-of-several';
  const near = (0.5 + 0.45 * holding) * (fromCar ? 0.6 : 1);
  return { near: within(near), gesture, handRaised: free && holding > 0.3 };
}

function tracksOf(given: ReadonlySet<ResponseId | null>): Tracks {
  const held = given.has('S23a') || given.has('S23b');
  const letGo = given.has('S24a');
  if (held) return letGo ? 'meet-and-part' : 'meet';
  return letGo ? 'beside' : 'one';
}

/**
 * The less was carried on, the more has come down off the wire and posts into the grass and the furrow. It is there
 * still and can be found; what the story says hangs, hangs.
 */
function comeDown(relics: readonly Relic[], carried: number): readonly Relic[] {
  const count = Math.round(COMES_DOWN.length * within(-1.1 * carried));
  const down = new Set<LossId>(COMES_DOWN.slice(0, count));
  return relics.map((relic) => (down.has(relic.scene) ? dropped(relic) : relic));
}

const dropped = (relic: Relic): Relic => ({ ...relic, caught: relic.scene === 'S14' ? 'furrow' : 'grass' });

/** Room a thing needs along the fence, as a share of its length. Two of one lane stand further apart than the mean of theirs. */
export const roomOf = (thing: FieldThing['thing']): number =>
  WIDE.has(thing) ? 0.085 : SMALL.has(thing) ? 0.035 : 0.055;
const WIDE = new Set<string>([
  'skipping-rope',
  'paper-chain',
  'walking-stick',
  'suitcase',
  'watering-can',
  'warning-triangle',
  'ball-of-wool',
]);
const SMALL = new Set<string>([
  'eggcup',
  'matchbox',
  'jigsaw-piece',
  'nail-varnish',
  'slide',
  'bulldog-clip',
  'luggage-label',
  'room-key',
  'baler-twine',
]);

function hang(relics: readonly Relic[], seed: number): readonly FieldThing[] {
  const next = random(seed ^ 0x7417e);
  const onPosts = relics.filter((relic) => isPost(relic.caught));
  const lanes = new Map<Catch, Relic[]>();
  for (const relic of relics)
    if (!isPost(relic.caught)) lanes.set(relic.caught, [...(lanes.get(relic.caught) ?? []), relic]);
  const placed = [...spreadOnPosts(onPosts, postsAlong(seed), next)];
  for (const lane of lanes.values()) placed.push(...spread(lane, next));
  return placed
    .map(([{ scene, thing, state, caught }, along]) => ({
      scene,
      thing,
      state,
      caught,
      along: round(along),
      tilt: round((next() - 0.5) * 0.5),
    }))
    .toSorted((one, other) => one.along - other.along);
}

type Placed = readonly [Relic, number];
const isPost = (caught: Catch): boolean => caught === 'post-top' || caught === 'post-foot';

/** One thing a post. The boot is on the second post and the paper hat under the last, as they are told; the rest as the wind has it. */
function spreadOnPosts(relics: readonly Relic[], posts: readonly number[], next: Random): readonly Placed[] {
  const told = new Map<LossId, number>([
    ['S03', 1],
    ['S09', posts.length - 1],
  ]);
  const kept = new Set(told.values());
  const free = shuffled(
    [...posts.keys()].filter((post) => !kept.has(post)),
    next,
  );
  return relics.map((relic) => [relic, posts[told.get(relic.scene) ?? free.pop() ?? 0] ?? 0]);
}

/** Unequal gaps in a seeded order; what room is left over is shared out by chance. The twine hangs nearest: it is tied where the car stopped. */
function spread(lane: readonly Relic[], next: Random): readonly Placed[] {
  const order = shuffled([...lane], next).toSorted(
    (one, other) => Number(other.scene === 'S29') - Number(one.scene === 'S29'),
  );
  const taken = order.reduce((sum, relic) => sum + roomOf(relic.thing), 0);
  const shares = Array.from({ length: order.length + 1 }, () => 0.15 + next());
  const unit = (0.96 - taken) / shares.reduce((sum, share) => sum + share, 0);
  let at = 0.02;
  return order.map((relic, index) => {
    const room = roomOf(relic.thing);
    at += (shares[index] ?? 0) * unit + room;
    return [relic, at - room / 2];
  });
}

function shuffled<T>(list: T[], next: Random): T[] {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
  return list;
}

const within = (value: number, low = 0, high = 1): number => round(Math.min(high, Math.max(low, value)));
/** To 3 decimals, and never −0, which does not survive being saved. */
const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;
