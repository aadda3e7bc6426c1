import type { Plate } from '../core/cue.ts';
import type { Point } from './frame.ts';
import type { StageView } from './stage.ts';

/** Where each plate is held when it is cut: as its recipe says, and known here before any painter is fetched. */
export const FOCUS: Readonly<Record<Plate, Point>> = {
  'night-road': { x: 0.53, y: 0.5 },
  school: { x: 0.44, y: 0.46 },
  'care-room': { x: 0.5, y: 0.52 },
  'drawing-room': { x: 0.52, y: 0.58 },
  'dark-field': { x: 0.46, y: 0.64 },
};

const MIDDLE: Point = { x: 0.5, y: 0.5 };
export const focusOf = (view: StageView): Point => (view.kind === 'plate' ? FOCUS[view.plate] : MIDDLE);
