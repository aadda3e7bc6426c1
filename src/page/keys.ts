import { newestHeading } from './arrive.ts';
import type { Acts, View } from './view.ts';

export type Deed = { readonly choose: number } | 'said' | 'settings' | 'sound' | 'repeat' | 'choices' | 'pause';

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const DEEDS: Readonly<Record<string, Deed>> = {
  h: 'said',
  s: 'settings',
  m: 'sound',
  r: 'repeat',
  c: 'choices',
  escape: 'pause',
};

/** What a key does by itself: nothing with a modifier, which belongs to the browser and to assistive technology. */
export function deedOf({ key, ctrlKey, altKey, metaKey }: Press): Deed | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (/^[1-9]$/.test(key)) return { choose: Number(key) - 1 };
  return DEEDS[key.toLowerCase()] ?? null;
}

/** Listens for single keys. Returns how to stop. */
export function listenForKeys(view: View, acts: Acts): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.repeat || !view.settings.peek().keys || inDialog() || isField(event.target))
      return;
    const deed = deedOf(event);
    if (!deed) return;
    event.preventDefault();
    act(deed, view, acts);
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

function act(deed: Deed, view: View, acts: Acts): void {
  if (typeof deed === 'object') return document.querySelectorAll<HTMLElement>('[data-choice]')[deed.choose]?.click();
  switch (deed) {
    case 'said':
      if (view.screen.peek() !== 'opening') view.dialog.value = 'said';
      return;
    case 'settings':
      view.dialog.value = 'settings';
      return;
    case 'sound':
      return acts.change({ sound: !view.settings.peek().sound });
    case 'repeat':
      return newestHeading()?.focus();
    case 'choices':
      return document.getElementById('choices')?.focus();
    case 'pause':
      return view.screen.peek() === 'paused' ? acts.goOn() : acts.pause();
  }
}

/** Asked of the page itself: a dialog tells that it has closed a moment after it has. */
const inDialog = (): boolean => document.querySelector('dialog[open]') !== null;
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
