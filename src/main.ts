import { effect } from '@preact/signals';
import type { Cut } from './core/cut.ts';
import { CUTS } from './core/cut.ts';
import type { Path } from './core/beat.ts';
import type { PictureCue } from './core/cue.ts';
import { PICTURES, SOUNDS } from './core/cue.ts';
import type { ResponseId } from './core/scene.ts';
import { tellStory } from './ink/tell.ts';
import { lessMotion } from './page/arrive.ts';
import { mountPage } from './page/app.tsx';
import { printEdge } from './page/dissolve.ts';
import { listenForKeys } from './page/keys.ts';
import { pathInLink } from './page/link.ts';
import { showPicture } from './page/looks.ts';
import type { Reader, Start } from './page/reader.ts';
import { newReader } from './page/reader.ts';
import { motionOf, readSettings } from './page/settings.ts';
import type { View } from './page/view.ts';
import { newView } from './page/view.ts';
import type { KeptShelf } from './save/kept-shelf.ts';
import { lazyShelf } from './save/lazy-shelf.ts';
import { notedShelf } from './save/noted-shelf.ts';
import type { Save, Shelf } from './save/save.ts';
import { beginSession } from './session/begin.ts';
import type { Sitting } from './session/sitting.ts';
import { lazySound } from './sound/lazy-sound.ts';
import type { Sound } from './sound/sound.ts';
import type { Stage, StageView } from './stage/stage.ts';
import { cuts } from '../story/cuts.ts';
import { page } from '../story/en/page.ts';
import { sessionWords } from '../story/en/session.ts';

type Story = typeof import('virtual:story');

const SETTINGS = 'what-the-fence-keeps.settings';
const sheet = document.getElementById('sheet');
if (!sheet) throw new Error('The page has no #sheet to be read on.');

import('virtual:story').then(
  (story) => openBook(story, sheet),
  () => (sheet.textContent = page.trouble['story/missing']),
);

function openBook(story: Story, on: HTMLElement): void {
  const link = pathInLink(location.hash);
  const view = newView(readSettings(keptSettings()));
  const browserShelf = fetchedOnce(async () => (await import('./save/browser-shelf.ts')).browserShelf());
  const shelf = notedShelf(lazyShelf(browserShelf), () => localStorage);
  const sound = lazySound();
  const open = (cut: Cut, path: Path) => {
    const { session, stoppedAt } = beginSession({
      telling: tellStory(story),
      steps: cuts[cut],
      cut,
      path,
      words: sessionWords,
    });
    return { session, fits: stoppedAt === null };
  };
  const saveOf = ({ cut, path }: Sitting, struck: readonly ResponseId[]): Save => ({
    version: 1,
    cut,
    path,
    storyHash: story.hash,
    savedAt: new Date().toISOString(),
    struck,
  });
  const keptShelf = fetchedOnce(async () => (await import('./save/kept-shelf.ts')).keptShelf());
  const reader = newReader(view, {
    open,
    // Somebody else's telling, looked at through a link, leaves the reader's own where it is.
    keep: async (sitting, struck) => (Array.isArray(link) ? null : shelf.keep(saveOf(sitting, struck))),
    setAside: async (sitting, struck) => {
      const kept = await keptShelf();
      return Array.isArray(link) ? kept.all() : kept.add(saveOf(sitting, struck));
    },
    forget: () => shelf.clear(),
    forgetAll: async () => void (await Promise.all([shelf.clear(), (await keptShelf()).clear()])),
    keepSettings,
    sound,
    goAway: () => location.replace('about:blank'),
    paintPostcard: async (card, left) => (await import('./stage/card-painter.ts')).paintPostcard(card, left),
  });
  if (Array.isArray(link)) reader.walk(startOf(link, open), 'link/other-story');
  if (import.meta.hot) comeBack(import.meta.hot, view, reader);
  mountPage(on, view, reader);
  listenForKeys(view, reader);
  if (!Array.isArray(link)) void lookOnShelf(shelf, keptShelf, view, reader);
  if (link === 'link/unreadable') view.notice.value = page.trouble[link];
  dressPage(view, sound, story);
}

/** What a fetch brings, fetched when it is first wanted and again only when it did not come. */
function fetchedOnce<T>(fetch: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | null = null;
  return () =>
    (coming ??= fetch().catch((error: unknown) => {
      coming = null;
      throw error;
    }));
}

/** While the story is being written: a changed line loads the page again, and the writer is put back where they were. */
function comeBack(hot: NonNullable<ImportMeta['hot']>, view: View, reader: Reader): void {
  const place = sessionStorage.getItem('place');
  sessionStorage.removeItem('place');
  if (place) reader.walk(JSON.parse(place) as Start, 'save/other-story');
  hot.on('vite:beforeFullReload', () => {
    const sitting = view.sitting.peek();
    if (sitting?.path.length) sessionStorage.setItem('place', JSON.stringify({ cut: sitting.cut, path: sitting.path }));
  });
}

/** Offers the sitting that was kept, if there is one and the reader has not already begun. */
async function lookOnShelf(
  shelf: Shelf,
  keptShelf: () => Promise<KeptShelf>,
  view: View,
  reader: Reader,
): Promise<void> {
  const { save, trouble } = await shelf.find();
  if (save && view.screen.peek() === 'opening') reader.offer(save);
  if (trouble) view.notice.value = page.trouble[trouble];
  const kept = await keptShelf().catch(() => null); // Without them the opening is as it was for whoever never kept one.
  if (kept) view.aside.value = (await kept.all()).saves;
}

/** The cut that a link's path was walked in: the first that takes all of it, or the full one. */
function startOf(path: Path, open: (cut: Cut, path: Path) => { readonly fits: boolean }): Start {
  return { cut: CUTS.find((cut) => open(cut, path).fits) ?? 'full', path };
}

/** What stands around the words: the picture, the edge it fades out by, and what is heard. None of it is waited for. */
function dressPage(view: View, sound: Sound, story: Story): void {
  let stage: Stage | null = null;
  let shown: StageView | null = null;
  showPicture(view, (picture) => {
    shown = picture;
    stage?.show(picture);
  });
  hear(view, sound);
  afterFirstText(async () => {
    printEdge(document.documentElement);
    const plate = document.getElementById('plate');
    if (!plate) return;
    const { mountStage } = await import('./stage/upgrade.ts');
    const mounted = mountStage(plate, { motion: movement(view) });
    stage = mounted;
    if (shown) mounted.show(shown);
    effect(() => paintAhead(view.sitting.value, story, mounted));
    effect(() => mounted.setMotion(movement(view)));
  }).catch(() => (view.notice.value = page.trouble['stage/missing']));
}

/** While one page is read the plate of the next is painted, so that it is there when the page is turned. */
function paintAhead(sitting: Sitting | null, { pictures }: Story, stage: Stage): void {
  const knot = sitting?.beats.at(-1)?.knot;
  const steps = sitting ? cuts[sitting.cut] : [];
  const next = steps[steps.findIndex((step) => step.knot === knot) + 1];
  const picture = PICTURES[(next && pictures[next.knot]) as PictureCue];
  if (picture && picture !== 'field') stage.prepare({ kind: 'plate', plate: picture });
}

/** A paused page is still, whatever else is wished for. */
function movement(view: View): ReturnType<typeof motionOf> {
  return view.screen.value === 'paused' ? 'still' : motionOf(view.settings.value, lessMotion());
}

function hear(view: View, sound: Sound): void {
  sound.setVolume(view.settings.peek().volume);
  effect(() => {
    const cue = view.sitting.value?.beats.findLast((beat) => beat.cues.sound)?.cues.sound;
    const quiet = view.screen.value === 'paused' || view.screen.value === 'finished' || !cue;
    sound.bed(quiet ? null : SOUNDS[cue]);
  });
  // A browser lets nothing be heard before the reader has done something.
  const first = () => view.settings.peek().sound && sound.setOn(true);
  addEventListener('pointerdown', first, { once: true });
  addEventListener('keydown', first, { once: true });
}

/** Waits until the first words have been painted and the machine has a moment. */
async function afterFirstText(work: () => Promise<void>): Promise<void> {
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 0)));
  await work();
}

function keptSettings(): string | null {
  try {
    return localStorage.getItem(SETTINGS);
  } catch {
    return null; // Storage is forbidden here: the defaults stand.
  }
}

function keepSettings(text: string): void {
  try {
    localStorage.setItem(SETTINGS, text);
  } catch {
    // Storage is forbidden or full: the settings last as long as the page.
  }
}
