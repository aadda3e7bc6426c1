import type { Save } from '../save/save.ts';
import { page } from '../../story/en/page.ts';
import type { Props } from './app.tsx';

const words = page.tellings;

/** The tellings that were set aside, each to be opened where it ended or was left. Nothing where there are none. */
export function Tellings({ view, acts, opening }: Props & { readonly opening?: () => void }) {
  const now = view.sitting.value;
  const others = view.aside.value.filter((save) => !now || nameOfTelling(save) !== nameOfTelling(now));
  if (others.length === 0) return null;
  const open = (save: Save) => {
    opening?.();
    acts.open(save);
  };
  return (
    <details class="tellings">
      <summary>{words.heading}</summary>
      <ul>
        {others.map((save) => (
          <li key={nameOfTelling(save)}>
            <button type="button" class="plain" data-act="open-kept" onClick={() => open(save)}>
              {titleOfTelling(save)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What tells one telling from another: the choices, and which of the scenes were played. */
export const nameOfTelling = ({ cut, path }: Pick<Save, 'cut' | 'path'>): string => `${cut} ${path.join('.')}`;

/** How much of the story it was, and when it was set aside, in the reader's own hours. */
export function titleOfTelling({ cut, savedAt }: Save): string {
  const inWords = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
  return `${page.cuts[cut].name}, ${inWords.format(new Date(savedAt))}`;
}
