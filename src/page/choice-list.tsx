import type { Choice, ChoiceId } from '../core/beat.ts';
import { isGoingOn, isPass } from '../core/beat.ts';
import { page } from '../../story/en/page.ts';
import { curled } from './quotes.ts';

interface ChoiceListProps {
  readonly choices: readonly Choice[];
  readonly choose: (id: ChoiceId) => void;
}

/** What can be chosen, as a list of buttons. The number before each of the first nine is the key that chooses it. */
export function ChoiceList({ choices, choose }: ChoiceListProps) {
  return (
    <section class="choices" aria-labelledby="choices">
      <h2 id="choices" class="unseen" tabIndex={-1}>
        {page.story.choices}
      </h2>
      <ol class={shapeOf(choices.length)}>
        {choices.map((choice, at) => (
          <li key={choice.id}>
            <button type="button" class={mannerOf(choice.id)} data-choice={choice.id} onClick={() => choose(choice.id)}>
              <span class="number" aria-hidden="true">
                {at < 9 && choices.length > 1 ? at + 1 : ''}
              </span>
              <span class="says">{curled(choice.text)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One thing to press needs no number, and a whole fence of them goes in columns. */
function shapeOf(count: number): string {
  if (count === 1) return 'one';
  return count > 9 ? 'many' : 'few';
}

function mannerOf(id: ChoiceId): string {
  if (isGoingOn(id)) return 'choice on';
  return isPass(id) ? 'choice pass' : 'choice';
}
