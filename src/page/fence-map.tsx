import { useRef } from 'preact/hooks';
import type { LossId } from '../core/scene.ts';
import { closePage } from '../../story/en/close-page.ts';
import type { FencePart, Hung } from './closing.ts';
import { curled } from './quotes.ts';

const words = closePage.fence;
/** How long the list's wire is, in ems, apart from the things on it: what hangs close together in the field stands close here. */
const LENGTH = 12;

interface GoesBack {
  /** Opens another telling, from before a scene was answered. */
  readonly goBack: (scene: LossId) => void;
}

/** The fence as a list to walk along: every thing in the order it hangs, with the moment that left it there. */
export function FenceMap({ fence, goBack }: { readonly fence: readonly FencePart[] } & GoesBack) {
  const end = useRef<HTMLSpanElement>(null);
  const parts = fence.filter(({ things }) => things.length > 0);
  return (
    <section class="fence-map" aria-labelledby="along-the-fence">
      <h2 id="along-the-fence">{words.heading}</h2>
      {parts.length > 0 && (
        <button type="button" class="plain past" onClick={() => end.current?.focus()}>
          {words.past}
        </button>
      )}
      <p class="aside">{parts.length > 0 ? words.intro : words.bare}</p>
      {parts.map(({ heading, things }) => (
        <Part key={heading} heading={heading} things={things} goBack={goBack} />
      ))}
      <span ref={end} tabIndex={-1} />
    </section>
  );
}

function Part({ heading, things, goBack }: FencePart & GoesBack) {
  return (
    <>
      <h3 class="kicker">{heading}</h3>
      <ol>
        {things.map((thing) => (
          <OneThing key={thing.scene} {...thing} goBack={goBack} />
        ))}
      </ol>
    </>
  );
}

function OneThing({ scene, name, caught, title, told, gap, goBack }: Hung & GoesBack) {
  return (
    <li data-thing={scene} style={{ '--gap': `${(gap * LENGTH).toFixed(2)}em` }}>
      <details>
        <summary>
          <span class="name">{name},</span> {curled(caught)}
        </summary>
        <p class="kicker">{title}</p>
        {told.map((text) => (
          <p key={text}>{curled(text)}</p>
        ))}
        <button
          type="button"
          class="plain"
          data-act="branch"
          aria-label={`${words.back}: ${title}`}
          onClick={() => goBack(scene)}
        >
          {words.back}
        </button>
      </details>
    </li>
  );
}
