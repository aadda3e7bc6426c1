import type { Sitting } from '../session/sitting.ts';
import { page } from '../../story/en/page.ts';
import { openPageOf } from './heading.ts';
import type { Screen } from './view.ts';
import type { Settings } from './settings.ts';
import { motionOf } from './settings.ts';

/**
 * Puts focus and sight where the new text begins: its heading, or the story itself where the text is read out.
 * Focus never rests on the body, where a screen reader would begin again from the top of the page.
 */
export function arrive(screen: Screen, sitting: Sitting | null, settings: Settings): void {
  const aloud = screen === 'story' && settings.announce === 'live';
  const heading = newestHeading();
  (aloud ? document.getElementById('story') : heading)?.focus({ preventScroll: true });
  if (heading) bringIntoSight(heading, settings);
  if (aloud && sitting) readOut(sitting);
}

export function newestHeading(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>('#sheet > :not(dialog) [data-heading]')].at(-1) ?? null;
}

/** A new page opens at its top, with its picture; a passage that follows on is brought up under the reader's eye. */
function bringIntoSight(heading: HTMLElement, settings: Settings): void {
  const opensPage = heading.localName === 'h1';
  const smooth = motionOf(settings, lessMotion()) === 'full' && !opensPage;
  if (opensPage) window.scrollTo({ top: 0, behavior: 'instant' });
  else heading.scrollIntoView({ block: 'start', behavior: smooth ? 'smooth' : 'instant' });
}

export const lessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

function readOut({ beats }: Sitting): void {
  const beat = openPageOf(beats).at(-1);
  if (beat) speak([...beat.lines, page.story.count(beat.choices.length)]);
}

/** Says something to whoever is read to: part by part into a log that is empty again before anybody can stumble on it. */
export function speak(parts: readonly string[]): void {
  const log = document.getElementById('spoken');
  if (!log) return;
  parts.forEach((text, at) => setTimeout(() => log.append(paragraph(text)), 10 * (at + 1)));
  setTimeout(() => log.replaceChildren(), 10 * parts.length + 500);
}

function paragraph(text: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}
