import type { FieldComposition } from '../../../src/core/field.ts';
import { studioHere } from '../../../src/stage/painters.ts';
import type { Motion, Stage, StageView } from '../../../src/stage/stage.ts';
import { mountStage } from '../../../src/stage/upgrade.ts';

/** What the stage's tests reach from outside. */
export interface StagePage {
  mount(motion: Motion): Stage;
  plate(plate: 'night-road' | 'school' | 'drawing-room' | 'dark-field'): StageView;
  field(seed: number): StageView;
  /** FNV-1a of every byte of a painting, painted afresh. */
  hash(view: StageView, width: number, height: number): Promise<number>;
  /** How many GL textures are alive. */
  textures(): number;
}

let alive = 0;
const { createTexture, deleteTexture } = WebGLRenderingContext.prototype;
WebGLRenderingContext.prototype.createTexture = function create() {
  alive++;
  return createTexture.call(this);
};
WebGLRenderingContext.prototype.deleteTexture = function drop(texture) {
  if (texture) alive--;
  deleteTexture.call(this, texture);
};

const composition: FieldComposition = {
  version: 1,
  seed: 1,
  viewpoint: 'fence',
  sky: { light: 0.6, warmth: 0.2, cloud: 0.5 },
  wind: 0.4,
  rain: false,
  haze: 0.2,
  hedge: 0.1,
  canvas: 0,
  wheat: 0.4,
  stir: 0.3,
  figure: { near: 0.4, gesture: 'still', handRaised: false },
  fence: { mended: 0.4 },
  tracks: 'one',
  things: [{ scene: 'S03', thing: 'wellington', state: 0, caught: 'furrow', along: 0.4, tilt: 0.1 }],
};

async function hash(view: StageView, width: number, height: number): Promise<number> {
  const studio = studioHere();
  const painting = await studio.paint(view, { width, height });
  studio.close();
  let sum = 0x811c9dc5;
  for (const { pixels } of painting?.layers ?? []) for (const byte of pixels) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

const host = document.querySelector<HTMLElement>('#host');
if (!host) throw new Error('The page has no host.');
Object.assign(window, {
  page: {
    mount: (motion) => mountStage(host, { motion }),
    plate: (plate) => ({ kind: 'plate', plate }),
    field: (seed) => ({ kind: 'field', field: { ...composition, seed } }),
    hash,
    textures: () => alive,
  } satisfies StagePage,
});
