import type { Thing } from '../core/field.ts';

/** The words of the choices that the story does not word itself. */
export interface SessionWords {
  readonly goOn: string;
  /** Leaves the fence, with whatever has not been looked at. */
  readonly lookNoFurther: string;
  readonly things: Readonly<Record<Thing, { readonly name: string }>>;
}
