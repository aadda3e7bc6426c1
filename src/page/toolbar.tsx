import { page } from '../../story/en/page.ts';
import type { Props } from './app.tsx';

const words = page.tools;

/** The quiet line at the foot of the sheet. It holds what is always to hand: looking back, settings, sound, a pause, the way out. */
export function Toolbar({ view, acts }: Props) {
  const { sound } = view.settings.value;
  const reading = view.screen.value === 'story' || view.screen.value === 'close';
  return (
    <section class="tools" aria-label={words.label}>
      {reading && (
        <button type="button" data-act="said" aria-haspopup="dialog" onClick={() => (view.dialog.value = 'said')}>
          {words.said}
        </button>
      )}
      <button type="button" data-act="settings" aria-haspopup="dialog" onClick={() => (view.dialog.value = 'settings')}>
        {words.settings}
      </button>
      <button type="button" data-act="sound" onClick={() => acts.change({ sound: !sound })}>
        {sound ? words.soundOn : words.soundOff}
      </button>
      {reading && (
        <button type="button" data-act="pause" onClick={acts.pause}>
          {words.pause}
        </button>
      )}
      <button type="button" data-act="leave" onClick={acts.leave}>
        {words.leave}
      </button>
    </section>
  );
}
