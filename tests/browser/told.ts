/** What a path makes, as JSON. Run in Node and, served by Vite, in the browser. */
import type { Path } from '../../src/core/beat.ts';
import { composeField } from '../../src/core/composition.ts';
import type { Cut } from '../../src/core/cut.ts';
import { readJournal } from '../../src/core/scoring.ts';
import { newSession } from './node-session.ts';

export interface Walk {
  readonly cut: Cut;
  readonly path: Path;
}

export function told({ cut, path }: Walk): string {
  const { journal } = newSession(cut, path).sitting();
  const reading = readJournal(journal);
  return JSON.stringify({ journal, reading, field: composeField(journal, reading) });
}
