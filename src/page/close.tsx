import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { closePage as words } from '../../story/en/close-page.ts';
import { page } from '../../story/en/page.ts';
import { About } from './about.tsx';
import type { Props } from './app.tsx';
import { arrive, lessMotion, newestHeading } from './arrive.ts';
import './close.css';
import type { Closing } from './closing.ts';
import { closingOf } from './closing.ts';
import { Compare } from './compare.tsx';
import { Descant } from './descant.tsx';
import { PostcardSection } from './postcard.tsx';
import { FenceMap } from './fence-map.tsx';
import { KeepLink } from './keep-link.tsx';
import { curled } from './quotes.ts';
import { ReadingText } from './reading-text.tsx';
import { motionOf } from './settings.ts';

/** How long the field stands alone, in milliseconds, unless the reader does anything sooner. */
const ALONE = 4000;

/** The close: the field by itself, and below it, on its own sheet, what was read from it. */
export function Close({ view, acts }: Props) {
  const sitting = view.sitting.value;
  const closing = useMemo(() => closingOf(sitting?.journal ?? []), [sitting]);
  const waiting = useQuiet(motionOf(view.settings.value, lessMotion()) === 'still');
  useLayoutEffect(() => arrive('close', sitting, view.settings.peek()), []);
  return (
    <>
      <button type="button" class={waiting ? 'down waiting' : 'down'} onClick={toTheWords}>
        {words.waiting} <span aria-hidden="true">↓</span>
      </button>
      <article class="column closing" data-close data-ground={closing.ground}>
        <h1 tabIndex={-1} data-heading>
          {page.close.heading}
        </h1>
        <ReadingText view={view} acts={acts} claims={closing.claims} />
        <Descant journal={sitting?.journal ?? []} play={acts.play} />
        <FenceMap fence={closing.fence} goBack={acts.branchAt} />
        <Description closing={closing} />
        <PostcardSection field={closing.field.composition} paint={acts.paintPostcard} />
        <KeepLink path={sitting?.path ?? []} />
        <Compare view={view} acts={acts} />
        <About journal={sitting?.journal ?? []} />
        <section aria-labelledby="aftercare">
          <h2 id="aftercare">{closing.aftercare.heading}</h2>
          <Lines lines={closing.aftercare.lines} />
        </section>
        <div class="row">
          <button type="button" class="begin" data-act="finish" onClick={acts.finish}>
            {words.finish}
          </button>
          <button
            type="button"
            class="plain"
            data-act="said"
            aria-haspopup="dialog"
            onClick={() => (view.dialog.value = 'said')}
          >
            {words.said}
          </button>
          <button type="button" class="plain" data-act="again" onClick={acts.again}>
            {words.again}
          </button>
        </div>
      </article>
    </>
  );
}

function Description({ closing }: { readonly closing: Closing }) {
  return (
    <details class="on-paper">
      <summary>{words.describe}</summary>
      <div id="field-in-words">
        <Lines lines={closing.field.words.long} />
      </div>
    </details>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{curled(line)}</p>
      ))}
    </>
  );
}

const toTheWords = (): void =>
  newestHeading()?.scrollIntoView({ block: 'start', behavior: lessMotion() ? 'instant' : 'smooth' });

/** True while the field stands alone. The words are on the page all the time, below it; only the pointer to them waits. */
function useQuiet(still: boolean): boolean {
  const [quiet, setQuiet] = useState(!still);
  useLayoutEffect(() => {
    if (!quiet) return;
    const end = () => setQuiet(false);
    const timer = setTimeout(end, ALONE);
    const signs = ['keydown', 'pointerdown', 'scroll'] as const;
    signs.forEach((sign) => addEventListener(sign, end, { passive: true }));
    return () => {
      clearTimeout(timer);
      signs.forEach((sign) => removeEventListener(sign, end));
    };
  }, [quiet]);
  return quiet;
}
