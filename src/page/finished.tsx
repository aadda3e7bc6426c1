import { page } from '../../story/en/page.ts';
import type { Props } from './app.tsx';
import { useArrival } from './arrival.ts';

const words = page.finished;

/** The last page. */
export function Finished({ view, acts }: Props) {
  useArrival(view, 'finished');
  return (
    <div class="column">
      <h1 tabIndex={-1} data-heading>
        {words.heading}
      </h1>
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="row">
        <button type="button" class="plain" data-act="again" onClick={acts.again}>
          {words.again}
        </button>
      </div>
    </div>
  );
}
