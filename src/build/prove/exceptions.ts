import type { Exception } from './lengths.ts';

/** Lengths outside the limits that are meant. */
export const EXCEPTIONS: readonly Exception[] = [];
