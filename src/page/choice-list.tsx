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
      <ol>
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

function mannerOf(id: ChoiceId): string {
  if (isGoingOn(id)) return 'choice on';
  return isPass(id) ? 'choice pass' : 'choice';
}
