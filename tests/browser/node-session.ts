/** The same sitting told in Node, to hold the browser's against. */
import { hash, json } from 'virtual:story';
import type { Path } from '../../src/core/beat.ts';
import type { Cut } from '../../src/core/cut.ts';
import { tellStory } from '../../src/ink/tell.ts';
import { beginSession } from '../../src/session/begin.ts';
import type { Session } from '../../src/session/sitting.ts';
import { cuts } from '../../story/cuts.ts';
import { sessionWords } from '../../story/en/session.ts';

export function newSession(cut: Cut, path: Path = []): Session {
  const telling = tellStory({ json, hash });
  return beginSession({ telling, steps: cuts[cut], cut, words: sessionWords, path }).session;
}
