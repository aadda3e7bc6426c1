import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldComposition } from '../core/field.ts';
import { fillSlots } from '../core/slots.ts';
import type { CardShape, PaintPostcard } from '../stage/postcard.ts';
import { field as fieldWords } from '../../story/en/field.ts';
import { postcard as words } from '../../story/en/postcard.ts';
import type { SeenWords } from './caption.ts';
import { captionOf } from './caption.ts';

export interface PostcardWords {
  readonly heading: string;
  readonly about: string;
  readonly wide: string;
  readonly tall: string;
  readonly painting: string;
  /** {name} */
  readonly saved: string;
  readonly broken: string;
  readonly title: string;
  readonly seen: SeenWords;
}
interface PostcardProps {
  readonly field: FieldComposition;
  readonly paint: PaintPostcard;
}

/** The field as a picture to keep. Leaving the close stops the painting; a picture that cannot be painted changes nothing else. */
export function PostcardSection({ field, paint }: PostcardProps) {
  const [said, setSaid] = useState('');
  const at = useRef<AbortController | null>(null);
  useEffect(() => () => at.current?.abort(), []);
  const save = async (shape: CardShape) => {
    if (at.current) return;
    const leaving = new AbortController();
    at.current = leaving;
    setSaid(words.painting);
    const told = await saved(field, shape, paint, leaving.signal);
    at.current = null;
    if (!leaving.signal.aborted) setSaid(told);
  };
  return (
    <section aria-labelledby="postcard">
      <h2 id="postcard">{words.heading}</h2>
      <p>{words.about}</p>
      <div class="row">
        <SaveButton shape="wide" busy={said === words.painting} save={save} />
        <SaveButton shape="tall" busy={said === words.painting} save={save} />
      </div>
      <div class="row">
        {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- found by its role from outside */}
        <output role="status" class="note" data-postcard>
          {said}
        </output>
      </div>
    </section>
  );
}

interface SaveButtonProps {
  readonly shape: CardShape;
  readonly busy: boolean;
  readonly save: (shape: CardShape) => Promise<void>;
}

/** Busy, it keeps the focus and does nothing. */
function SaveButton({ shape, busy, save }: SaveButtonProps) {
  return (
    <button
      type="button"
      class="plain"
      data-act={`postcard-${shape}`}
      aria-disabled={busy}
      onClick={() => void save(shape)}
    >
      {words[shape]}
    </button>
  );
}

/** Paints the card and hands it to the browser to keep. Gives the sentence that says how it went. */
async function saved(
  field: FieldComposition,
  shape: CardShape,
  paint: PaintPostcard,
  left: AbortSignal,
): Promise<string> {
  const line = captionOf(field, words.seen, fieldWords.brief.light);
  try {
    const png = await paint({ field, shape, caption: [words.title, line] }, left);
    const name = `fence-${field.seed}.png`;
    handOver(png, name);
    return fillSlots(words.saved, { name });
  } catch {
    return words.broken; // The field is on the page and in words all the same.
  }
}

function handOver(png: Blob, download: string): void {
  const href = URL.createObjectURL(png);
  Object.assign(document.createElement('a'), { href, download }).click();
  // The browser has its own hold on the picture once the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
