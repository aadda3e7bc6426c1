import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { createCanvas } from '@napi-rs/canvas';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeField } from '../core/composition.ts';
import type { FieldComposition, FieldThing, Thing } from '../core/field.ts';
import { THINGS } from '../core/field.ts';
import type { Plate } from '../core/cue.ts';
import { random, seedOf } from '../core/random.ts';
import { readJournal } from '../core/scoring.ts';
import { moodOf } from '../stage/field/mood.ts';
import { thingInks } from '../stage/field/things/inks.ts';
import { makePen } from '../stage/field/things/pen.ts';
import { thingPainters } from '../stage/field/things/things.ts';
import { css } from '../stage/paint/colour.ts';
import type { Painting, Surface } from '../stage/paint/painting.ts';
import { makePress } from '../stage/paint/press.ts';
import { plates } from '../stage/plates/plates.ts';
import { archetype, ARCHETYPES } from './art/archetypes.ts';
import { canvasOf, makeSurface } from './art/canvas.ts';
import { fieldPicture, fieldSheet, SHEETS } from './art/field-sheet.ts';

/**
 * Makes pictures from code. Without options, the committed stills of every plate.
 * `--sheet` the things at 160 and 40 px; `--fields` the seven archetype fields side by side, across and upright (the committed
 * references); `--plate NAME`; `--field open|broken|shut|hedged|painted|car`, with `--seed N`.
 */
const { values: options } = parseArgs({
  options: {
    sheet: { type: 'boolean' },
    fields: { type: 'boolean' },
    plate: { type: 'string' },
    field: { type: 'string' },
    seed: { type: 'string', default: '11' },
    size: { type: 'string' },
    out: { type: 'string' },
  },
});

/** A sample of each kind of field, with most of the things. */
const SAMPLES = {
  open: { sky: { light: 0.92, warmth: 0.7, cloud: 0.3 }, wind: 0.24, wheat: 0.9, stir: 0.2 },
  broken: {
    sky: { light: 0.62, warmth: 0.3, cloud: 0.72 },
    wind: 0.66,
    wheat: 0.25,
    stir: 0.7,
    tracks: 'meet-and-part',
  },
  shut: {
    sky: { light: 0.16, warmth: -0.4, cloud: 0.92 },
    wind: 0.9,
    rain: true,
    wheat: 0.12,
    stir: 0.4,
    tracks: 'one',
    fence: { mended: 0.06 },
  },
  hedged: { sky: { light: 0.4, warmth: -0.2, cloud: 0.6 }, wind: 0.25, haze: 0.5, hedge: 0.8, tracks: 'beside' },
  painted: { sky: { light: 0.65, warmth: 0.8, cloud: 0.5 }, wind: 0.3, haze: 0.45, canvas: 0.9 },
  car: {
    sky: { light: 0.2, warmth: -0.3, cloud: 0.88 },
    wind: 0.8,
    rain: true,
    viewpoint: 'car',
    figure: null,
    tracks: 'one',
  },
} satisfies Record<string, Partial<FieldComposition>>;

const PANEL: readonly [number, number] = [1200, 1080];

if (options.sheet) save('things', sheetOfThings());
else if (options.fields) saveFields();
else if (options.field) saveField(options.field);
else for (const name of options.plate ? [options.plate] : Object.keys(plates)) saveStill(name);

function paintPlate(name: string, width: number, height: number): Painting {
  const recipe = plates[name as Plate];
  if (!recipe) throw new Error(`There is no plate called ${name}; there are ${Object.keys(plates).join(', ')}.`);
  return recipe.paint(makePress({ width, height, paper: recipe.paper, seed: seedOf(name), surface: makeSurface }), {});
}

function sizeOr(fallback: readonly [number, number]): readonly [number, number] {
  const [width, height] = options.size?.split('x').map(Number) ?? [];
  return width && height ? [width, height] : fallback;
}

function saveField(name: string): void {
  const field = sampleField(name, Number(options.seed));
  const [width, height] = sizeOr([1600, 1000]);
  const started = performance.now();
  const picture = fieldPicture(field, [width, height]);
  process.stdout.write(`${name} ${width}x${height} in ${Math.round(performance.now() - started)} ms\n`);
  save(`field-${name}-${width}x${height}-${field.seed}`, picture);
}

function saveFields(): void {
  const journals = ARCHETYPES.map(archetype);
  const fields = journals.map((journal) => composeField(journal, readJournal(journal)));
  const out = options.out ?? join(import.meta.dirname, '../../tests/references');
  for (const [shape, plan] of Object.entries(SHEETS)) {
    const bytes = fieldSheet(fields, plan).toBuffer('image/jpeg', 74);
    writeFileSync(join(out, `fields-${shape}.jpg`), bytes);
    process.stdout.write(`fields-${shape}.jpg ${Math.round(bytes.length / 1000)} kB\n`);
  }
}

function sampleField(name: string, seed: number): FieldComposition {
  const sample: Partial<FieldComposition> | undefined = SAMPLES[name as keyof typeof SAMPLES];
  if (!sample)
    throw new Error(`There is no sample field called ${name}; there are ${Object.keys(SAMPLES).join(', ')}.`);
  return { ...plainField(seed), ...sample };
}

function plainField(seed: number): FieldComposition {
  return {
    version: 1,
    seed,
    viewpoint: 'fence',
    sky: { light: 0.5, warmth: 0, cloud: 0.6 },
    wind: 0.4,
    rain: false,
    haze: 0.08,
    hedge: 0,
    canvas: 0,
    wheat: 0.3,
    stir: 0.3,
    figure: { near: 0.45, gesture: 'still', handRaised: false },
    fence: { mended: 0.45 },
    tracks: 'meet',
    things: sampleThings(seed),
  };
}

function sampleThings(seed: number): FieldThing[] {
  const next = random(seed);
  const caught: Partial<Record<Thing, FieldThing['caught']>> = {
    eggcup: 'post-top',
    wellington: 'post-top',
    matchbox: 'post-top',
    'nail-varnish': 'post-top',
    'biro-on-beads': 'post-foot',
    'paper-hat': 'post-foot',
    'watering-can': 'grass',
    flask: 'grass',
    timer: 'grass',
    suitcase: 'grass',
    'warning-triangle': 'grass',
    'ball-of-wool': 'ditch',
    cassette: 'low-wire',
    letter: 'low-wire',
    'jigsaw-piece': 'low-wire',
    'room-key': 'low-wire',
    'hen-drawing': 'low-wire',
    slide: 'low-wire',
    handkerchief: 'low-wire',
  };
  const shown = THINGS.filter((thing) => thing !== 'sock' && next() < 0.6);
  return shown.map((thing, i) => {
    const lane = shown.filter((other) => caught[other] === caught[thing]);
    const along = (lane.indexOf(thing) + 0.2 + 0.6 * next()) / lane.length;
    const scene = `S${String(i + 1).padStart(2, '0')}` as FieldThing['scene'];
    return { scene, thing, state: 0, caught: caught[thing] ?? 'top-wire', along, tilt: (next() - 0.5) * 0.4 };
  });
}

function sheetOfThings(): Canvas {
  const mood = moodOf(plainField(1));
  const inks = thingInks(mood);
  const canvas = createCanvas(10 * 190, 3 * 300);
  const context = canvas.getContext('2d');
  const grounds = [css(mood.earth), css(mood.grass[0]), css(mood.sky[2]![1])];
  THINGS.forEach((thing, i) => {
    const [x, y] = [(i % 10) * 190, Math.floor(i / 10) * 300];
    context.fillStyle = css(mood.earth);
    context.fillRect(x, y, 190, 230);
    drawThing(context, thing, x + 95, y + 112, 1.6, inks);
    grounds.forEach((ground, k) => {
      context.fillStyle = ground;
      context.fillRect(x + k * 63, y + 230, 63, 70);
      drawThing(context, thing, x + 32 + k * 63, y + 265, 0.4, inks);
    });
  });
  return canvas;
}

function drawThing(
  context: SKRSContext2D,
  thing: Thing,
  x: number,
  y: number,
  scale: number,
  inks: ReturnType<typeof thingInks>,
): void {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.transform(1, 0.05, 0, 1, 0, 0);
  thingPainters[thing].paint(makePen(context as unknown as Surface), inks, {
    state: 0,
    caught: 'low-wire',
    wind: 0.4,
    random: random(7),
  });
  context.restore();
}

/** The smallest quality loss that keeps a still within 120 kB. */
function saveStill(name: string): void {
  const [width, height] = sizeOr(PANEL);
  const canvas = canvasOf(paintPlate(name, width, height));
  const out = options.out ?? join(import.meta.dirname, '../../assets/stills');
  mkdirSync(out, { recursive: true });
  const bytes = [76, 70, 64, 58, 52, 46, 40, 34, 28].map((quality) => () => canvas.toBuffer('image/webp', quality));
  const fitting =
    bytes.reduce<Buffer | null>((kept, make) => kept ?? within(make()), null) ?? canvas.toBuffer('image/webp', 20);
  writeFileSync(join(out, `${name}.webp`), fitting);
  process.stdout.write(`${name}.webp ${Math.round(fitting.length / 1000)} kB\n`);
}

function within(bytes: Buffer): Buffer | null {
  return bytes.length <= 120_000 ? bytes : null;
}

function save(name: string, canvas: Canvas): void {
  const out = options.out ?? 'art';
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.png`), canvas.toBuffer('image/png'));
}
