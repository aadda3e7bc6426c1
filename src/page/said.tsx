import type { Beat } from '../core/beat.ts';
import { page } from '../../story/en/page.ts';
import type { Props } from './app.tsx';
import { Dialog } from './dialog.tsx';
import { headingOf } from './heading.ts';
import { curled } from './quotes.ts';
import { Tellings } from './tellings.tsx';

const words = page.said;

/** Everything that has been said, oldest first, with a way back to each place where something could be chosen. */
export function Said({ view, acts }: Props) {
  const close = () => (view.dialog.value = null);
  const beats = view.sitting.value?.beats ?? [];
  const goBack = (beat: number) => {
    close();
    acts.rewind(beat);
  };
  return (
    <Dialog name="said" heading={words.heading} done={words.close} open={view.dialog.value === 'said'} close={close}>
      {() => (
        <>
          <p class="aside">{words.intro}</p>
          <Tellings view={view} acts={acts} opening={close} />
          {beats.map((beat, at) => (
            <SaidBeat
              key={beat.id}
              beat={beat}
              before={beats[at - 1]}
              back={at < beats.length - 1 ? () => goBack(at) : null}
            />
          ))}
        </>
      )}
    </Dialog>
  );
}

interface SaidBeatProps {
  readonly beat: Beat;
  readonly before: Beat | undefined;
  readonly back: (() => void) | null;
}

function SaidBeat({ beat, before, back }: SaidBeatProps) {
  const opensPage = before?.knot !== beat.knot;
  const { where, title } = headingOf(beat);
  return (
    <section>
      {opensPage && <h3>{title}</h3>}
      {opensPage && <p class="kicker">{where}</p>}
      {!opensPage && beat.chosen && <p class="chosen">{curled(beat.chosen.text)}</p>}
      {beat.lines.map((line, at) => (
        <p key={at}>{curled(line)}</p>
      ))}
      {back ? (
        <button type="button" class="plain" data-act="back" aria-label={`${words.back}: ${title}`} onClick={back}>
          {words.back}
        </button>
      ) : (
        <p class="kicker">{words.here}</p>
      )}
    </section>
  );
}
