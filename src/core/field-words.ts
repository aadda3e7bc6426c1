import type { Standing, Trees } from './composition.ts';
import { standingOf } from './composition.ts';
import type { Catch, FieldComposition, FieldThing, Gesture, Thing, Tracks } from './field.ts';
import { fillSlots, opened } from './slots.ts';

/** One thing: its name with its article, and how it hangs in each place it may be caught, by state (the last serves any higher). */
export interface ThingWords {
  readonly name: string;
  readonly caught: Readonly<Partial<Record<Catch, readonly string[]>>>;
}
export type ThingsWords = Readonly<Record<Thing, ThingWords>>;

/** The words for the field. Lists run from a value's low end to its high end and share its range evenly. */
export interface FieldWords {
  /** {view} {light} {wind} {figure} {things} */
  readonly alt: string;
  readonly view: Readonly<Record<FieldComposition['viewpoint'], string>>;
  readonly brief: {
    readonly light: readonly string[];
    readonly wind: readonly string[];
    readonly figure: readonly string[];
    readonly nobody: string;
  };
  /** How many things, in words; `many` holds {count}, taken from `numbers`, which begins at nought. */
  readonly count: {
    readonly none: string;
    readonly one: string;
    readonly many: string;
    readonly numbers: readonly string[];
  };
  readonly car: string;
  readonly light: readonly string[];
  readonly warmth: readonly string[];
  readonly cloud: readonly string[];
  readonly wind: readonly string[];
  readonly rain: string;
  /** Null where there is none to speak of. */
  readonly haze: readonly (string | null)[];
  readonly hedge: readonly (string | null)[];
  readonly canvas: readonly (string | null)[];
  readonly wheat: readonly string[];
  readonly stir: readonly string[];
  readonly tracks: Readonly<Record<Tracks, string>>;
  readonly mended: readonly string[];
  /** {near} {far}: the side they are nearest on, and the other. */
  readonly trees: Readonly<Record<Trees, string>>;
  readonly sides: Readonly<Record<Standing['side'], string>>;
  /** {place} {hands} */
  readonly figure: string;
  readonly place: readonly string[];
  readonly hands: Readonly<Record<Gesture, string>>;
  /** The same hands where one is raised; only these leave one free. */
  readonly raised: Readonly<Record<'still' | 'one-of-several', string>>;
  readonly nobody: string;
  /** {things}, near to far, as one list each. */
  readonly near: string;
  readonly middle: string;
  readonly far: string;
  readonly bare: string;
  readonly and: string;
  /** {name} {caught} */
  readonly thing: string;
}

export interface FieldDescription {
  /** One sentence: the picture's name. */
  readonly alt: string;
  /** Paragraphs: light and weather; earth, fence and figure; then the things along the fence, near to far. */
  readonly long: readonly string[];
}

/** The field in words, from the same values as the picture is painted from. The same composition always gives the same words. */
export function describeField(
  field: FieldComposition,
  words: { readonly field: FieldWords; readonly things: ThingsWords },
): FieldDescription {
  return {
    alt: nameOf(field, words.field),
    long: [weatherIn(field, words.field), groundIn(field, words.field), ...thingsIn(field, words.field, words.things)],
  };
}

/** Where a thing is and how it hangs: "the wellington, pulled down over a post". For the list at the fence and the description. */
export function describeThing(thing: FieldThing, words: ThingsWords, pattern: string): string {
  const { name, caught } = words[thing.thing];
  const ways = caught[thing.caught];
  const way = ways?.[thing.state] ?? ways?.at(-1);
  if (way === undefined) throw new Error(`Nothing says how ${name} is caught at '${thing.caught}'.`);
  return fillSlots(pattern, { name, caught: way });
}

function nameOf(field: FieldComposition, words: FieldWords): string {
  const { brief } = words;
  return fillSlots(words.alt, {
    view: words.view[field.viewpoint],
    light: step(brief.light, field.sky.light),
    wind: step(brief.wind, field.wind),
    figure: field.figure ? step(brief.figure, field.figure.near) : brief.nobody,
    things: countOf(field.things.length, words),
  });
}

function countOf(count: number, { count: words }: FieldWords): string {
  if (count === 0) return words.none;
  if (count === 1) return words.one;
  return fillSlots(words.many, { count: words.numbers[count] ?? String(count) });
}

function weatherIn({ sky, wind, rain, haze, hedge, canvas, viewpoint }: FieldComposition, words: FieldWords): string {
  return sentences([
    viewpoint === 'car' ? words.car : null,
    fillSlots(step(words.light, sky.light), { colour: step(words.warmth, (sky.warmth + 1) / 2) }),
    step(words.cloud, sky.cloud),
    rain ? words.rain : null,
    step(words.wind, wind),
    step(words.haze, haze),
    step(words.hedge, hedge),
    step(words.canvas, canvas),
  ]);
}

function groundIn({ seed, wheat, stir, tracks, fence, figure }: FieldComposition, words: FieldWords): string {
  return sentences([
    step(words.wheat, wheat),
    words.tracks[tracks],
    figure ? figureIn(figure, words) : words.nobody,
    treesIn(seed, words),
    step(words.mended, fence.mended),
    step(words.stir, stir),
  ]);
}

function treesIn(seed: number, { trees: words, sides }: FieldWords): string {
  const { trees, side } = standingOf(seed);
  return fillSlots(words[trees], { near: sides[side], far: sides[side === 'left' ? 'right' : 'left'] });
}

function figureIn(figure: NonNullable<FieldComposition['figure']>, words: FieldWords): string {
  return fillSlots(words.figure, { place: opened(step(words.place, figure.near)), hands: handsOf(figure, words) });
}

function handsOf({ gesture, handRaised }: NonNullable<FieldComposition['figure']>, words: FieldWords): string {
  if (handRaised && (gesture === 'still' || gesture === 'one-of-several')) return words.raised[gesture];
  return words.hands[gesture];
}

function thingsIn({ things }: FieldComposition, words: FieldWords, names: ThingsWords): readonly string[] {
  if (things.length === 0) return [words.bare];
  const parts: readonly (readonly [string, readonly FieldThing[]])[] = [
    [words.near, things.filter((thing) => thing.along < 1 / 3)],
    [words.middle, things.filter((thing) => thing.along >= 1 / 3 && thing.along < 2 / 3)],
    [words.far, things.filter((thing) => thing.along >= 2 / 3)],
  ];
  return parts
    .filter(([, some]) => some.length > 0)
    .map(([pattern, some]) => {
      const list = some.map((thing) => describeThing(thing, names, words.thing));
      return opened(fillSlots(pattern, { things: listed(list, words.and) }));
    });
}

/** Each thing carries a comma of its own, so the list is kept apart by semicolons. */
function listed(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join('; ')}; ${and} ${items.at(-1)}`;
}

const sentences = (some: readonly (string | null)[]): string => some.filter((text) => text !== null).join(' ');

/** The entry of a list that a value from 0 to 1 falls on. */
export function step<T>(list: readonly T[], value: number): T {
  return list[Math.min(list.length - 1, Math.max(0, Math.floor(value * list.length)))] as T;
}
