import { effect } from '@preact/signals';
import type { Plate } from '../core/cue.ts';
import type { Sitting } from '../session/sitting.ts';
import type { StageView } from '../stage/stage.ts';
import { describe, sheetOf, shownOn } from './picture.ts';
import type { Settings } from './settings.ts';
import type { View } from './view.ts';

/** Keeps the page's looks in step with the view: its settings, its sheet, and the picture with its name. */
export function showPicture(view: View, show: (picture: StageView) => void): void {
  const frame = document.getElementById('picture');
  if (!frame) throw new Error('The page has no #picture to show anything in.');
  effect(() => dress(document.documentElement, view.settings.value));
  effect(() => {
    const picture = shownOn(view.screen.value, view.sitting.value);
    document.documentElement.dataset['sheet'] = sheetOf(view.settings.value, picture);
  });
  effect(() => {
    const sitting = view.sitting.value;
    const screen = view.screen.value;
    const picture = shownOn(screen, sitting);
    frame.setAttribute('aria-label', describe(picture));
    markField(frame, screen === 'close');
    // Fetched a page early, so that the field need wait only for its paint.
    if (sitting?.beats.at(-1)?.kind === 'ending') void import('./closing.ts');
    if (picture === 'field' && sitting) void showField(frame, sitting, show, () => view.sitting.peek() === sitting);
    else show({ kind: 'plate', plate: picture as Plate });
  });
}

/** The reader's own field as it stands, or as it came to be. Its reckoning is fetched only now. */
async function showField(
  frame: HTMLElement,
  { journal }: Sitting,
  show: (picture: StageView) => void,
  wanted: () => boolean,
): Promise<void> {
  const { fieldOf } = await import('./closing.ts');
  if (!wanted()) return;
  const { composition, words } = fieldOf(journal);
  frame.setAttribute('aria-label', words.alt);
  show({ kind: 'field', field: composition });
}

function markField(frame: HTMLElement, isField: boolean): void {
  frame.toggleAttribute('data-field', isField);
  if (isField) frame.setAttribute('aria-describedby', 'field-in-words');
  else frame.removeAttribute('aria-describedby');
}

function dress(root: HTMLElement, { size, face, spacing, width, theme, motion }: Settings): void {
  Object.assign(root.dataset, { size, face, spacing, width, theme, motion });
}
