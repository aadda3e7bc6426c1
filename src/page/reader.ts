import type { Cut } from '../core/cut.ts';
import type { Path } from '../core/beat.ts';
import { sceneMetBy } from '../core/journal.ts';
import type { ResponseId } from '../core/scene.ts';
import type { Kept } from '../save/kept-shelf.ts';
import type { Session, Sitting } from '../session/sitting.ts';
import type { Sound } from '../sound/sound.ts';
import type { PaintPostcard } from '../stage/postcard.ts';
import type { Trouble } from '../../story/en/page.ts';
import { page } from '../../story/en/page.ts';
import { headingOf } from './heading.ts';
import type { Acts, Screen, View } from './view.ts';

/** What the page needs done outside itself. */
export interface Ports {
  /** Opens a sitting and walks a path in it; `fits` is false when the path stopped before its end. */
  open(cut: Cut, path: Path): { readonly session: Session; readonly fits: boolean };
  /** Keeps the sitting. Resolves to trouble rather than throwing. */
  keep(sitting: Sitting, struck: readonly ResponseId[]): Promise<Trouble | null>;
  /** Sets the sitting aside for good, and gives every one that is. Rejects when that cannot be asked for. */
  setAside(sitting: Sitting, struck: readonly ResponseId[]): Promise<Kept>;
  /** Forgets the sitting that is being read. Rejects when that cannot be asked for. */
  forget(): Promise<void>;
  /** Forgets every sitting, those set aside as well. */
  forgetAll(): Promise<void>;
  keepSettings(text: string): void;
  readonly sound: Pick<Sound, 'setOn' | 'setVolume' | 'play'>;
  /** Goes away from this page at once, leaving nothing on the screen. */
  goAway(): void;
  readonly paintPostcard: PaintPostcard;
}

/** A sitting to begin with: found on the shelf, or given in a link. */
export interface Start {
  readonly cut: Cut;
  readonly path: Path;
  /** What had been struck out at its close. */
  readonly struck?: readonly ResponseId[];
}

export interface Reader extends Acts {
  /** Offers a kept sitting on the opening card. */
  offer(start: Start): void;
  /** Walks a given path at once and shows where it leads. */
  walk(start: Start, misfit: Trouble): void;
}

/** Carries out what a reader does: the only place where the page changes what it shows. */
export function newReader(view: View, ports: Ports): Reader {
  let session = watched(ports.open('full', []).session);
  let standing: { readonly session: Session; readonly struck: readonly ResponseId[] } | null = null;
  let before: Screen = 'story';
  const told: Record<'keep' | 'aside', Trouble | null> = { keep: null, aside: null };
  view.sitting.value = session.sitting();

  function watched(opened: Session): Session {
    opened.watch((sitting) => session === opened && turn(sitting));
    return opened;
  }
  function lay(cut: Cut): void {
    session = watched(ports.open(cut, []).session);
    view.sitting.value = session.sitting();
    view.struck.value = [];
  }
  function turn(sitting: Sitting): void {
    view.notice.value = '';
    view.sitting.value = sitting;
    // What was struck out was struck out of a reading, and there is none until the next close.
    view.struck.value = [];
    view.screen.value = sitting.ended ? 'close' : 'story';
    void keep(sitting);
  }
  /** A sitting that has ended is set aside as well, whole. */
  async function keep(sitting: Sitting): Promise<void> {
    if (sitting.ended) void setAside(sitting);
    tell('keep', await ports.keep(sitting, view.struck.peek()));
  }
  /** False when the sitting could not be set aside, even for as long as the page is open. */
  async function setAside(sitting: Sitting, struck = view.struck.peek()): Promise<boolean> {
    const kept = await ports.setAside(sitting, struck).catch(() => null);
    if (kept) view.aside.value = kept.saves;
    tell('aside', kept ? kept.trouble : 'kept/unwritten');
    return kept !== null;
  }
  /** Trouble is told once: a reader who goes on all the same has heard it. */
  function tell(of: keyof typeof told, trouble: Trouble | null): void {
    if (trouble && trouble !== told[of]) view.notice.value = page.trouble[trouble];
    told[of] = trouble;
  }
  function show(opened: Session, struck: readonly ResponseId[] = []): void {
    session = opened;
    view.struck.value = struck;
    view.kept.value = null;
    const sitting = opened.sitting();
    view.sitting.value = sitting;
    view.screen.value = sitting.ended ? 'close' : 'story';
    if (sitting.ended) void setAside(sitting);
  }

  function beginAnew(forgotten: Promise<void>): void {
    forgotten.catch(() => (view.notice.value = page.trouble['kept/unerased']));
    standing = null;
    view.kept.value = null;
    lay('full');
    view.screen.value = 'opening';
  }

  const reader: Reader = {
    begin(cut) {
      if (cut !== session.sitting().cut) lay(cut);
      const [first] = session.sitting().beats[0]?.choices ?? [];
      if (first) session.choose(first.id);
    },
    offer(start) {
      const { session: found, fits } = ports.open(start.cut, start.path);
      const beat = found.sitting().beats.at(-1);
      if (!beat || found.sitting().beats.length < 2) return;
      standing = { session: watched(found), struck: start.struck ?? [] };
      view.kept.value = found.sitting().ended ? page.close.heading : headingOf(beat).title;
      if (!fits) view.notice.value = page.trouble['save/other-story'];
    },
    walk(start, misfit) {
      const { session: found, fits } = ports.open(start.cut, start.path);
      show(watched(found), start.struck);
      if (!fits) view.notice.value = page.trouble[misfit];
    },
    resume() {
      if (standing) show(standing.session, standing.struck);
      standing = null;
    },
    choose: (id) => session.choose(id),
    rewind: (beat) => session.rewind(beat),
    async branchAt(scene) {
      const left = session;
      const at = left.sitting().path.findIndex((id) => sceneMetBy(id) === scene);
      // Every choice told one beat: the nth was taken in the nth beat.
      if (at >= 0 && (await setAside(left.sitting()))) left.rewind(at);
    },
    async open(kept) {
      const left = (standing?.session ?? session).sitting();
      if (left.path.length > 0 && !(await setAside(left, standing?.struck))) return;
      standing = null;
      reader.walk(kept, 'save/other-story');
      void keep(session.sitting());
    },
    strike(response) {
      const struck = view.struck.peek();
      view.struck.value = struck.includes(response)
        ? struck.filter((each) => each !== response)
        : [...struck, response];
      void keep(session.sitting());
    },
    change(part) {
      const settings = { ...view.settings.peek(), ...part };
      if (part.sound !== undefined) {
        ports.sound.setOn(settings.sound);
        view.notice.value = settings.sound ? page.soundIs.on : page.soundIs.off;
      }
      if (part.volume !== undefined) ports.sound.setVolume(settings.volume);
      view.settings.value = settings;
      ports.keepSettings(JSON.stringify(settings));
    },
    pause() {
      if (view.screen.peek() !== 'story' && view.screen.peek() !== 'close') return;
      before = view.screen.peek();
      view.screen.value = 'paused';
    },
    goOn() {
      view.screen.value = before;
    },
    leave() {
      const { path } = session.sitting();
      // A card that nothing was begun from must not be kept over a sitting that was.
      if (path.length === 0) return ports.goAway();
      void ports.keep(session.sitting(), view.struck.peek()).finally(() => ports.goAway());
    },
    finish() {
      view.screen.value = 'finished';
    },
    again: () => beginAnew(ports.forget()),
    erase() {
      view.aside.value = [];
      beginAnew(ports.forgetAll());
    },
    paintPostcard: ports.paintPostcard,
    play: ports.sound.play,
  };
  return reader;
}
