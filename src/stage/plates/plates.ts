import type { Plate } from '../../core/cue.ts';
import { careRoom } from './care-room.ts';
import { darkField } from './dark-field.ts';
import { drawingRoom } from './drawing-room.ts';
import { nightRoad } from './night-road.ts';
import type { PlateRecipe } from './plate.ts';
import { school } from './school.ts';

/** How each plate is painted. Every one composes itself anew for the sheet it is given, from 16 : 10 to a little upright. */
export const plates: Readonly<Record<Plate, PlateRecipe>> = {
  'night-road': nightRoad,
  school,
  'care-room': careRoom,
  'drawing-room': drawingRoom,
  'dark-field': darkField,
};
