import type { FieldComposition } from '../../core/field.ts';
import { mix, toned } from '../paint/colour.ts';
import { speckle } from '../paint/noise.ts';
import type { Painting, Press } from '../paint/painting.ts';
import { lerp } from '../paint/shape.ts';
import { printRain, printSky } from '../paint/sky.ts';
import type { Arrangement } from './arrangement.ts';
import { arrange } from './arrangement.ts';
import { printCar } from './car.ts';
import { printEarth } from './earth.ts';
import { printFarWoods, printHaze, printHedge } from './far.ts';
import { drawPosts } from './fence-post.ts';
import { layFence } from './fence.ts';
import { printFigure } from './figure.ts';
import { printCaught } from './hang.ts';
import type { Mood } from './mood.ts';
import { drawNetting } from './netting.ts';
import { moodOf } from './mood.ts';
import { printTreeRags, printTrees } from './trees.ts';
import { printFrontGrass, printVerge } from './verge.ts';

/** The paper a field is printed on: for whoever makes the press. */
export function fieldPaper(field: FieldComposition) {
  return moodOf(field).paper;
}

/**
 * Paints the reader's field. Layers: sky and band of light (held), clouds (drift), the land with everything on it (held),
 * front grass (sway), and, when there is rain, a car window or a canvas weave, one more (held).
 */
export function paintField(press: Press, field: FieldComposition): Painting {
  const place = arrange(press.width, press.height, field.seed);
  const mood = moodOf(field);
  printFieldSky(press, place, mood, field);
  press.lift('held');
  printFarWoods(press, place, mood, field);
  printEarth(press, place, mood, field);
  printHaze(press, place, mood, field.haze);
  printHedge(press, place, mood, field);
  printFigure(press, place, mood, field);
  printTreeRags(press, place, mood, printTrees(press, place, mood, field.wind), field.wind);
  printFence(press, place, mood, field);
  press.lift('sway');
  printFrontGrass(press, place, mood, field);
  printBefore(press, place, mood, field);
  return press.finish({
    grain: lerp(0.062, 0.045, field.haze),
    plate: 0.03,
    fibre: lerp(0.02, 0.034, field.canvas),
    vignette: lerp(0.06, 0.13, field.sky.cloud),
  });
}

function printFieldSky(press: Press, place: Arrangement, mood: Mood, field: FieldComposition): void {
  printSky(press, {
    horizon: place.horizon,
    vanish: place.vanish - place.width * 0.02 * place.side,
    stops: mood.sky,
    cloud: mood.cloud,
    cover: mood.cover,
    opacity: mood.cloudOpacity,
    light: mood.light,
    glow: mood.glow,
    breadth: field.sky.light,
    seed: field.seed % 997,
    drift: true,
  });
}

function printFence(press: Press, place: Arrangement, mood: Mood, field: FieldComposition): void {
  printVerge(press, place, mood, field);
  const fence = layFence(place, field);
  const sheet = press.sheet();
  drawNetting(sheet, place, mood, fence);
  drawPosts(sheet, place, mood, fence);
  press.pull(sheet, { soft: 0.26, warp: 0.7, warpScale: 6, grain: 24 });
  printCaught(press, place, mood, fence, field);
}

function printBefore(press: Press, place: Arrangement, mood: Mood, field: FieldComposition): void {
  const fromCar = field.viewpoint === 'car';
  if (!field.rain && !fromCar && field.canvas < 0.03) return;
  press.lift('held');
  if (field.rain)
    printRain(press, {
      ink: mix(mood.light, mood.far, 0.35),
      drops: Math.round(760 * (place.width / (1300 * place.unit))),
      wind: field.wind * place.side,
      seed: field.seed + 90,
    });
  if (field.canvas >= 0.03) printWeave(press, mood, field.canvas);
  if (fromCar) printCar(press, place, mood, field.rain);
}

/** The weave of a canvas: threads three pixels broad, over and under, unevenly taut. */
function printWeave(press: Press, mood: Mood, canvas: number): void {
  press.tone(
    (x, y) => {
      const over = thread(x) === thread(y);
      const taut =
        0.3 +
        1.2 *
          speckle(Math.floor(x / 3), Math.floor(y / 90), 3) *
          speckle(Math.floor(y / 3), Math.floor(x / 120), 5) *
          2;
      return over ? toned(mood.light, 0.07 * canvas * taut) : toned(mood.ink, 0.085 * canvas * taut);
    },
    { soft: 0.5, grain: 37 },
    undefined,
    1,
  );
}

function thread(n: number): number {
  return Math.floor(n / 3) & 1;
}
