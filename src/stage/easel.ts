import { seedOf } from '../core/random.ts';
import { paintField } from './field/field.ts';
import { moodOf } from './field/mood.ts';
import type { Size } from './frame.ts';
import type { GrainTiles } from './paint/grain.ts';
import type { MakeSurface, Painting } from './paint/painting.ts';
import { makePress, tilesFor } from './paint/press.ts';
import { plates } from './plates/plates.ts';
import type { StageView } from './stage.ts';

/** Paints any view at any size on surfaces of one kind. */
export type Easel = (view: StageView, size: Size) => Painting;

/** An easel keeps its grain between pictures: making it costs some tenths of a second. */
export function setUpEasel(surface: MakeSurface): Easel {
  const tiles = new Map<boolean, GrainTiles>();
  const grainFor = ({ width, height }: Size): GrainTiles => {
    const small = Math.max(width, height) < 1200;
    const grain = tiles.get(small) ?? tilesFor(width, height);
    tiles.set(small, grain);
    return grain;
  };
  return (view, size) => {
    const press = { ...size, surface, tiles: grainFor(size) };
    if (view.kind === 'field')
      return paintField(makePress({ ...press, paper: moodOf(view.field).paper, seed: view.field.seed }), view.field);
    const { paper, paint } = plates[view.plate];
    return paint(makePress({ ...press, paper, seed: seedOf(view.plate) }), {});
  };
}
