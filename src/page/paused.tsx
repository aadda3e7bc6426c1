import { page } from '../../story/en/page.ts';
import type { Props } from './app.tsx';
import { useArrival } from './arrival.ts';

const words = page.paused;

/** A quiet screen that stays for as long as it is wanted. Nothing on it moves, and the way back keeps its place. */
export function Paused({ view, acts }: Props) {
  useArrival(view, 'paused');
  return (
    <div class="column">
      <h1 tabIndex={-1} data-heading>
        {words.heading}
      </h1>
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="row">
        <button type="button" class="begin" data-act="resume" onClick={acts.goOn}>
          {words.goOn}
        </button>
      </div>
    </div>
  );
}
