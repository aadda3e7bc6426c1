import { page } from '../../story/en/page.ts';
import type { Props } from './app.tsx';
import { useArrival } from './arrival.ts';
import type { View } from './view.ts';

/** A quiet screen that stays for as long as it is wanted. Nothing on it moves, and the way back keeps its place. */
export function Paused({ view, acts }: Props) {
  const { goOn } = page.paused;
  return (
    <Quiet view={view} screen="paused" words={page.paused} button="begin" act="resume" label={goOn} press={acts.goOn} />
  );
}

/** The last page. */
export function Finished({ view, acts }: Props) {
  const { again } = page.finished;
  return (
    <Quiet
      view={view}
      screen="finished"
      words={page.finished}
      button="plain"
      act="again"
      label={again}
      press={acts.again}
    />
  );
}

interface QuietProps {
  readonly view: View;
  readonly screen: 'paused' | 'finished';
  readonly words: { readonly heading: string; readonly lines: readonly string[] };
  readonly button: 'begin' | 'plain';
  readonly act: string;
  readonly label: string;
  readonly press: () => void;
}

function Quiet({ view, screen, words, button, act, label, press }: QuietProps) {
  useArrival(view, screen);
  return (
    <div class="column" key={screen}>
      <h1 tabIndex={-1} data-heading>
        {words.heading}
      </h1>
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="row">
        <button type="button" class={button} data-act={act} onClick={press}>
          {label}
        </button>
      </div>
    </div>
  );
}
