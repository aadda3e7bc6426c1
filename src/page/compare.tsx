import { useId, useState } from 'preact/hooks';
import type { Comparison } from '../core/compare.ts';
import { compareJournals } from '../core/compare.ts';
import type { Entry, Journal } from '../core/journal.ts';
import { journalOf } from '../core/journal.ts';
import { momentsOf } from '../core/moments.ts';
import { isReseeing } from '../core/scene.ts';
import { fillSlots, opened } from '../core/slots.ts';
import type { Save } from '../save/save.ts';
import { close } from '../../story/en/close.ts';
import { compare as words } from '../../story/en/compare.ts';
import { responses } from '../../story/en/responses.ts';
import { things } from '../../story/en/things.ts';
import type { Props } from './app.tsx';
import './compare.css';
import { curled } from './quotes.ts';
import { nameOfTelling, titleOfTelling } from './tellings.tsx';

/** This telling beside one that was kept, for a reader who asks. Nothing is shown where no other is kept. */
export function Compare({ view, acts }: Props) {
  const sitting = view.sitting.value;
  const [chosen, choose] = useState('');
  if (!sitting) return null;
  const others = view.aside.value.filter((save) => nameOfTelling(save) !== nameOfTelling(sitting));
  const [newest] = others;
  if (!newest) return null;
  const other = others.find((save) => nameOfTelling(save) === chosen) ?? newest;
  return (
    <details class="compare" data-compare>
      <summary>{words.heading}</summary>
      <p class="aside">{words.intro}</p>
      <Which tellings={others} chosen={nameOfTelling(other)} choose={choose} />
      <button type="button" class="plain" data-act="open-kept" onClick={() => acts.open(other)}>
        {words.open}
      </button>
      <SideBySide here={sitting.journal} there={journalOf(other.path)} />
    </details>
  );
}

interface WhichProps {
  readonly tellings: readonly Save[];
  readonly chosen: string;
  readonly choose: (name: string) => void;
}

function Which({ tellings, chosen, choose }: WhichProps) {
  const id = useId();
  return (
    <p class="which">
      <label for={id}>{words.which}</label>
      <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {tellings.map((save) => (
          <option key={nameOfTelling(save)} value={nameOfTelling(save)}>
            {titleOfTelling(save)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface SideBySideProps {
  readonly here: Journal;
  readonly there: Journal;
}

function SideBySide({ here, there }: SideBySideProps) {
  const { differently, alike, onlyOne, onlyOther }: Comparison = compareJournals(here, there);
  return (
    <>
      {differently.length === 0 ? <p>{words.nothing}</p> : <h2>{words.differently}</h2>}
      <ol class="differently">
        {differently.map(({ scene, one, other }) => (
          <li key={scene} data-differs={scene}>
            <p class="kicker">{responses[scene].title}</p>
            {!isReseeing(scene) && <p>{curled(opened(responses[scene].when))},</p>}
            <dl>
              <dt>{words.here}</dt>
              <dd>{toldOf(one, here)}</dd>
              <dt>{words.there}</dt>
              <dd>{toldOf(other, there)}</dd>
            </dl>
          </li>
        ))}
      </ol>
      <Titles heading={words.alike} entries={alike} />
      <Titles heading={words.onlyHere} entries={onlyOne} />
      <Titles heading={words.onlyThere} entries={onlyOther} />
    </>
  );
}

function Titles({ heading, entries }: { readonly heading: string; readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <p class="titles">{entries.map(({ scene }) => responses[scene].title).join(' · ')}</p>
    </>
  );
}

/** What was done, in the journal's own words. A thing looked at again says which it was. */
function toldOf(entry: Entry, journal: Journal): string {
  if (!entry.response) return words.passed;
  const { when, you } = momentsOf(journal, { close, scenes: responses, things })(entry.response);
  return curled(fillSlots(isReseeing(entry.scene) ? words.lookedAt : words.answered, { when, you }));
}
