import type { Beat } from '../core/beat.ts';
import { page } from '../../story/en/page.ts';
import type { Props } from './app.tsx';
import { ChoiceList } from './choice-list.tsx';
import { useArrival } from './arrival.ts';
import { headingOf, openPageOf } from './heading.ts';
import { curled } from './quotes.ts';

/** The page that is open: its heading, every passage told on it so far, and what can be chosen. */
export function Story({ view, acts }: Props) {
  const sitting = view.sitting.value;
  useArrival(view, 'story', sitting);
  const beats = openPageOf(sitting?.beats ?? []);
  const [first] = beats;
  const newest = beats.at(-1);
  if (!first || !newest) return null;
  const { where, title } = headingOf(first);
  const { announce, margins } = view.settings.value;
  return (
    <div class="column" key={first.id}>
      <article id="story" aria-label={page.story.label} tabIndex={-1}>
        <p class="kicker">{where}</p>
        <h1 id="head" tabIndex={-1} data-heading>
          {title}
        </h1>
        {beats.map((beat, at) => (
          <Passage key={beat.id} beat={beat} follows={at > 0} short={announce === 'quiet'} openMargin={margins} />
        ))}
      </article>
      <ChoiceList choices={newest.choices} choose={acts.choose} />
    </div>
  );
}

interface PassageProps {
  readonly beat: Beat;
  readonly follows: boolean;
  readonly short: boolean;
  readonly openMargin: boolean;
}

function Passage({ beat, follows, short, openMargin }: PassageProps) {
  const heading = `h-${beat.id}`;
  return (
    <section class="passage" aria-labelledby={follows ? heading : 'head'}>
      {follows && <Chosen id={heading} text={beat.chosen?.text} short={short} />}
      {beat.cues.note && <p class="note">{beat.cues.note}</p>}
      {beat.lines.map((line, at) => (
        <p key={at}>{curled(line)}</p>
      ))}
      {beat.margin && <Margin lines={beat.margin} open={openMargin} />}
    </section>
  );
}

function Chosen({
  id,
  text,
  short,
}: {
  readonly id: string;
  readonly text: string | undefined;
  readonly short: boolean;
}) {
  const plain = short || !text;
  return (
    <h2 id={id} class="chosen" tabIndex={-1} data-heading>
      {plain ? (
        page.story.next
      ) : (
        <>
          <span class="unseen">{page.story.chose} </span>
          {curled(text)}
        </>
      )}
    </h2>
  );
}

function Margin({ lines, open }: { readonly lines: readonly string[]; readonly open: boolean }) {
  return (
    <details class="margin" open={open}>
      <summary>{page.story.margin}</summary>
      {lines.map((line, at) => (
        <p key={at}>{curled(line)}</p>
      ))}
    </details>
  );
}
