import { useState } from 'preact/hooks';
import type { Cut } from '../core/cut.ts';
import { CUTS } from '../core/cut.ts';
import { page } from '../../story/en/page.ts';
import type { Props } from './app.tsx';
import { useArrival } from './arrival.ts';
import { newestHeading } from './arrive.ts';
import { curled } from './quotes.ts';
import { Tellings } from './tellings.tsx';

/** The card before anything moves: what this is, what is in it, how much of it to read, and where a reader left off. */
export function Opening({ view, acts }: Props) {
  useArrival(view, 'opening');
  const [cut, setCut] = useState<Cut>('full');
  const beat = view.sitting.value?.beats[0];
  const begin = beat?.choices[0];
  return (
    <div class="column opening">
      <p class="kicker">{page.byline}</p>
      <h1 tabIndex={-1} data-heading>
        {page.title}
      </h1>
      <article id="story" aria-label={page.story.label} tabIndex={-1}>
        {beat ? beat.lines.map((line, at) => <p key={at}>{curled(line)}</p>) : <p>{page.story.opening}</p>}
        <p class="note">{page.contentNote}</p>
      </article>
      {view.kept.value !== null && <Kept view={view} acts={acts} />}
      {begin && view.kept.value === null && (
        <>
          <CutChoice cut={cut} choose={setCut} />
          <button type="button" class="begin" data-choice={begin.id} onClick={() => acts.begin(cut)}>
            {begin.text}
          </button>
        </>
      )}
      <Tellings view={view} acts={acts} />
    </div>
  );
}

function CutChoice({ cut, choose }: { readonly cut: Cut; readonly choose: (cut: Cut) => void }) {
  return (
    <fieldset class="cuts">
      <legend>{page.cuts.legend}</legend>
      {CUTS.map((name) => (
        <label key={name}>
          <input type="radio" name="cut" value={name} checked={cut === name} onChange={() => choose(name)} />
          <span>
            {page.cuts[name].name}, <span class="aside">{page.cuts[name].about}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A sitting found again. Beginning again asks first, since it forgets the other. */
function Kept({ view, acts }: Props) {
  const [asking, setAsking] = useState(false);
  const words = page.resume;
  const beginAgain = () => {
    acts.again();
    newestHeading()?.focus();
  };
  return (
    <section class="kept" aria-labelledby="kept">
      <h2 id="kept">{words.heading}</h2>
      <p>{asking ? words.sure : words.where(view.kept.value ?? '')}</p>
      <div class="row">
        <button
          type="button"
          class="begin"
          data-act="resume"
          onClick={() => (asking ? setAsking(false) : acts.resume())}
        >
          {asking ? words.no : words.goOn}
        </button>
        <button type="button" class="plain" data-act="again" onClick={() => (asking ? beginAgain() : setAsking(true))}>
          {asking ? words.yes : words.again}
        </button>
      </div>
    </section>
  );
}
