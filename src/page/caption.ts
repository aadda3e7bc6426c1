import type { FieldWords } from '../core/field-words.ts';
import { step } from '../core/field-words.ts';
import type { FieldComposition } from '../core/field.ts';
import { fillSlots } from '../core/slots.ts';

/** Each holds {light}. */
export type SeenWords = Readonly<Record<FieldComposition['viewpoint'], string>>;

/** The field's place and light in one line, in the words of its description: "A winter field under a broad light". */
export const captionOf = (
  { viewpoint, sky }: FieldComposition,
  seen: SeenWords,
  lights: FieldWords['brief']['light'],
): string => fillSlots(seen[viewpoint], { light: step(lights, sky.light) });
