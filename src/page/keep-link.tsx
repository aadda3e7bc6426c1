import { useId, useRef, useState } from 'preact/hooks';
import type { Path } from '../core/beat.ts';
import { compare } from '../../story/en/compare.ts';
import './compare.css';
import { linkOf } from './link.ts';

const words = compare.link;

/** The link that opens this sitting again. Where the browser lets nothing be copied, the link is marked for the reader to copy. */
export function KeepLink({ path }: { readonly path: Path }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState('');
  const copy = async () => say((await copied(field.current)) ? words.copied : words.uncopied);
  return (
    <section class="keep-link" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{words.heading}</h2>
      <p id={`${id}-about`}>{words.about}</p>
      <p class="which">
        <label for={id}>{words.label}</label>
        <input
          ref={field}
          id={id}
          data-link
          readOnly
          value={new URL(linkOf(path), location.href).href}
          aria-describedby={`${id}-about`}
          onFocus={(event) => event.currentTarget.select()}
        />
      </p>
      <button type="button" class="plain" data-act="copy-link" onClick={() => void copy()}>
        {words.copy}
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- found by its role from outside */}
      <output role="status" class="note">
        {said}
      </output>
    </section>
  );
}

async function copied(field: HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    return true;
  } catch {
    field?.focus(); // Not allowed here, or not there at all: the reader's own copying still is.
    return false;
  }
}
