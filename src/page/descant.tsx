import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { descantOf } from '../core/descant.ts';
import { describeDescant } from '../core/descant-words.ts';
import type { DescantDescription } from '../core/descant-words.ts';
import type { Journal } from '../core/journal.ts';
import type { Score } from '../core/score.ts';
import { scoreOf } from '../core/score.ts';
import type { Sound } from '../sound/sound.ts';
import { descant as words } from '../../story/en/descant.ts';
import { Engraved, KeyNote } from './engraving.tsx';
import './descant.css';
import { curled } from './quotes.ts';
import { layStaves } from './staves.ts';

interface DescantProps {
  readonly journal: Journal;
  readonly play: Sound['play'];
}

/** The telling as seven bars of music, how to read them, and the same in a table. It can be heard where there is something to play it. */
export function Descant({ journal, play }: DescantProps) {
  const heard = useMemo(() => descantOf(journal), [journal]);
  const said = useMemo(() => describeDescant(heard, words), [heard]);
  const score = useMemo(() => scoreOf(heard), [heard]);
  return (
    <section class="descant" aria-labelledby="descant">
      <h2 id="descant">{words.heading}</h2>
      <p>{curled(words.read)}</p>
      {heard.some(({ tune }) => tune === null) && <p>{curled(words.rests)}</p>}
      <Music score={score} long={said.long} />
      <ul class="voices" hidden={said.voices.length === 0}>
        {said.voices.map((voice) => (
          <li key={voice}>
            <KeyNote voice={voice} />
            <span>{words.voices[voice].key}</span>
          </li>
        ))}
      </ul>
      {play && (
        <button type="button" class="plain" data-act="hear" onClick={() => play(score)}>
          {words.hear}
        </button>
      )}
      <Twin said={said} />
    </section>
  );
}

/** Laid out anew for whatever room it has: a narrow page has the music on more lines. */
function Music({ score, long }: { readonly score: Score; readonly long: string }) {
  const [room, box] = useRoom();
  const staves = useMemo(() => layStaves(score, room), [score, room]);
  return (
    <div class="staves" ref={box}>
      <Engraved staves={staves} title={words.title} long={long} stages={words.stages} />
    </div>
  );
}

function Twin({ said }: { readonly said: DescantDescription }) {
  return (
    <details>
      <summary>{words.table}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways is reached by keyboard too */}
      <section class="wide" aria-label={words.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.stage}</th>
              {said.voices.map((voice) => (
                <th key={voice} scope="col">
                  {words.voices[voice].column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {said.rows.map(({ stage, name, cells }) => (
              <tr key={stage}>
                <th scope="row">{name}</th>
                {cells.map((cell, n) => (
                  <td key={said.voices[n]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** Text of this size, in pixels, has the music at one pixel a unit. Larger text has larger music, to a limit; smaller has none smaller. */
const USUAL = 20;
const LARGEST = 1.6;

/** How many units of width there are for the music, kept true as the page or its text changes size. */
function useRoom() {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize) / USUAL;
      setRoom(Math.floor(element.clientWidth / Math.min(LARGEST, Math.max(1, size))));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return [room, box] as const;
}
