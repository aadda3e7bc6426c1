import { render } from 'preact';
import type { Journal } from '../../../src/core/journal.ts';
import type { Score } from '../../../src/core/score.ts';
import { Descant } from '../../../src/page/descant.tsx';

/** What the descant's tests reach from outside. */
export interface DescantPage {
  show(journal: Journal, audible?: boolean): void;
  /** What was asked to be played, in order. */
  readonly played: Score[];
}

declare global {
  interface Window {
    descant: DescantPage;
  }
}

const sheet = document.getElementById('sheet') as HTMLElement;
const played: Score[] = [];
window.descant = {
  show(journal, audible = false) {
    const play = audible ? (score: Score) => played.push(score) : null;
    render(
      <article class="column closing">
        <Descant journal={journal} play={play} />
      </article>,
      sheet,
    );
  },
  played,
};
