/**
 * A number that is the same on every machine, to nine decimals. Engines may differ in the last digit of tanh, exp and
 * hypot; without this one path could make two readings that differ by nothing a person could see.
 */
export const settled = (value: number): number => Math.round(value * 1e9) / 1e9;
