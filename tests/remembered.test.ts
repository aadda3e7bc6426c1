import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from '../src/build/ink/compile.ts';
import { readKnots, type Knot } from '../src/build/words/knot.ts';

const sources = readSources(resolve(import.meta.dirname, '../story/en/main.ink'));
const knots = readKnots(sources);

/** A line of the table in variables.ink: `VAR tape = 0 // values   S05   S22, S28, see_s05, room bridge`. */
const ROW = /^VAR (\w+) = 0 +\/\/ .*? {2,}(\S.*?) {2,}(\S.*)$/;
const lines = (sources.get('variables.ink') ?? '').split('\n').filter((line) => line.startsWith('VAR'));
const rows = lines.flatMap((line) => {
  const [, name = '', setBy = '', readBy = ''] = ROW.exec(line) ?? [];
  return name ? [{ name, setBy, readBy: readBy.split(', ').sort() }] : [];
});

/** A scene goes by its number, a bridge by its cut, and the rest by the names of their knots. */
const placeOf = ({ name }: Knot): string =>
  /^s\d\d/.exec(name)?.[0].toUpperCase() ?? name.replace(/^bridge_([a-z]+)_.*/, '$1 bridge');
const sets = ({ parts }: Knot, name: string): boolean => [...parts.values()].some((part) => part.sets.has(name));
const reads = ({ passages }: Knot, name: string): boolean =>
  passages.some(({ when }) => when.some(({ variables }) => variables.includes(name)));

test('every remembered answer stands in the table with who sets it and who reads it', () => {
  expect(rows).toHaveLength(lines.length);
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('$name is read where the table says, and somewhere', ({ name, readBy }) => {
  const readers = knots.filter((knot) => reads(knot, name)).map(placeOf);
  expect([...new Set(readers)].sort()).toEqual(readBy);
});

test.each(rows)('$name is set where the table says', ({ name, setBy }) => {
  const setters = knots.filter((knot) => sets(knot, name)).map(placeOf);
  expect(setBy === 'six' ? String(setters.length) : setters.join()).toBe(setBy === 'six' ? '6' : setBy.slice(0, 3));
});
