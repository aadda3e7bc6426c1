import type { ResponseId } from '../core/scene.ts';
import { fillSlots } from '../core/slots.ts';
import { closePage } from '../../story/en/close-page.ts';
import { numbers } from '../../story/en/numbers.ts';
import type { Props } from './app.tsx';
import { speak } from './arrive.ts';
import type { Claim, Moment } from './closing.ts';
import { curled } from './quotes.ts';

const words = closePage.reading;

interface Struck {
  readonly struck: readonly ResponseId[];
  readonly strike: (response: ResponseId) => void;
}

/**
 * The reading, paragraph by paragraph, each with the moments it was read from. A moment can be struck out; what is struck is
 * drawn through and says so beside it, and the reading itself stays as it is.
 */
export function ReadingText({ view, acts, claims }: Props & { readonly claims: readonly Claim[] }) {
  const struck = view.struck.value;
  const strike = (response: ResponseId) => {
    speak([struck.includes(response) ? words.restoredNow : words.struckNow]);
    acts.strike(response);
  };
  const told = claims.filter(isMoment).flatMap(({ citations }) => citations);
  return (
    <div class="reading">
      {claims.map((claim) => (
        <div key={claim.text} class={`claim ${claim.kind}`} data-cites={claim.citations.join(' ')}>
          {isMoment(claim) ? (
            <MomentClaim claim={claim} struck={struck} strike={strike} />
          ) : (
            <ReadClaim claim={claim} told={told} struck={struck} strike={strike} />
          )}
        </div>
      ))}
    </div>
  );
}

/** These give one moment back whole, and need no list of what they rest on. */
const isMoment = ({ kind }: Claim): boolean => kind === 'moment' || kind === 'against';

function MomentClaim({ claim: { text, moments }, ...rest }: { readonly claim: Claim } & Struck) {
  const [moment] = moments;
  return moment ? <Strikable moment={moment} text={text} {...rest} /> : <p>{curled(text)}</p>;
}

interface ReadClaimProps extends Struck {
  readonly claim: Claim;
  /** Moments that have a paragraph of their own, so that paper need not give them twice. */
  readonly told: readonly ResponseId[];
}

function ReadClaim({ claim: { kind, text, moments }, told, struck, strike }: ReadClaimProps) {
  const onPaper = kind !== 'of' && moments.some(({ id }) => !told.includes(id));
  const out = moments.filter(({ id }) => struck.includes(id));
  return (
    <>
      <p>{curled(text)}</p>
      {kind !== 'of' && out.length > 0 && <p class="annotation">{struckFrom(out)}</p>}
      {moments.length > 0 && (
        <details class={onPaper ? 'on-paper' : ''}>
          <summary>{countOf(moments)}</summary>
          <ul class="moments">
            {moments.map((moment) => (
              <li key={moment.id} data-cites={moment.id}>
                <span class="kicker">{moment.title}</span>
                {/* What only counts the choices gives no reason that could be struck out. */}
                {kind === 'of' ? (
                  <p>{curled(moment.text)}</p>
                ) : (
                  <Strikable moment={moment} text={moment.text} struck={struck} strike={strike} />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** A moment with the reader's word on it. */
function Strikable({ moment, text, struck, strike }: { readonly moment: Moment; readonly text: string } & Struck) {
  const out = struck.includes(moment.id);
  const label = out ? words.restore : words.strike;
  return (
    <>
      <p>{out ? <s>{curled(text)}</s> : curled(text)}</p>
      {out && <p class="annotation">{words.struck}</p>}
      <button
        type="button"
        class="strike"
        data-act="strike"
        aria-label={`${label}: ${moment.title}`}
        onClick={() => strike(moment.id)}
      >
        {label}
      </button>
    </>
  );
}

const struckFrom = (out: readonly Moment[]): string =>
  fillSlots(words.struckFrom, { titles: out.map(({ title }) => `‘${title}’`).join(', ') });

function countOf({ length }: readonly Moment[]): string {
  return length === 1 ? words.from.one : fillSlots(words.from.many, { count: numbers[length] ?? String(length) });
}
