import type { Cut } from '../core/cut.ts';
import { CUTS } from '../core/cut.ts';
import { seedOf } from '../core/random.ts';
import type { ResponseId } from '../core/scene.ts';
import type { Save } from './save.ts';

/** A save as it lies in storage, with the sum that proves it whole. */
export interface SaveRecord {
  readonly save: Save;
  readonly sum: number;
}
export type Unsealed = Save | 'save/corrupt' | 'save/newer';

const MOST_CHOICES = 400;
const CHOICE_ID = /^[A-Za-z0-9_-]{1,24}$/;
const MOST_STRUCK = 64;
const RESPONSE_ID = /^[SR]\d{1,2}[a-e]$/;
const LONGEST_TEXT = 128;

/** A record of this save, holding its own copy of the path. */
export function seal(save: Save): SaveRecord {
  const copy = copyOf(save);
  return { save: copy, sum: sumOf(copy) };
}

/**
 * The save in a record from storage, or why there is none.
 * Takes anything at all: a wrong shape, size or sum is `save/corrupt`, and a version above ours is `save/newer`.
 */
export function unseal(record: unknown): Unsealed {
  if (!isObject(record) || !isObject(record['save'])) return 'save/corrupt';
  const { save, sum } = record;
  if (isNewer(save['version'])) return 'save/newer';
  const read = readSave(save);
  return read && sumOf(read) === sum ? read : 'save/corrupt';
}

function readSave(save: Fields): Save | null {
  const { version, cut, path, storyHash, savedAt, struck = [] } = save;
  if (version !== 1 || !isCut(cut) || !isPath(path) || !isShortText(storyHash) || !isMoment(savedAt)) return null;
  return isStruck(struck) ? copyOf({ version, cut, path, storyHash, savedAt, struck }) : null;
}

/** Nothing struck out is no field at all, as in saves from before there was one. */
function copyOf({ version, cut, path, storyHash, savedAt, struck = [] }: Save): Save {
  const copy = { version, cut, path: [...path], storyHash, savedAt };
  return struck.length > 0 ? { ...copy, struck: [...struck] } : copy;
}

/** FNV-1a over the fields in a fixed order, so that the order of keys in storage does not matter. */
const sumOf = ({ version, cut, path, storyHash, savedAt, struck }: Save): number =>
  seedOf(JSON.stringify([version, cut, path, storyHash, savedAt, ...(struck ? [struck] : [])]));

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isNewer = (version: unknown): boolean => typeof version === 'number' && Number.isInteger(version) && version > 1;
const isCut = (value: unknown): value is Cut => (CUTS as readonly unknown[]).includes(value);
const isShortText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isMoment = (value: unknown): value is string => isShortText(value) && !Number.isNaN(Date.parse(value));
const isPath = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= MOST_CHOICES &&
  Array.from(value).every((id) => typeof id === 'string' && CHOICE_ID.test(id));
const isStruck = (value: unknown): value is ResponseId[] =>
  Array.isArray(value) &&
  value.length <= MOST_STRUCK &&
  Array.from(value).every((id) => typeof id === 'string' && RESPONSE_ID.test(id));
