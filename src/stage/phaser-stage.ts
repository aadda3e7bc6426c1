import { seedOf } from '../core/random.ts';
import { type Engine, startEngine, type Uniforms } from './engine.ts';
import { focusOf } from './focus.ts';
import { coverCut, plateSize, type Size } from './frame.ts';
import { boxOf, layer, nameOf, watch } from './host.ts';
import { isWindow, nextPace, PACES } from './governor.ts';
import { pose, pulled } from './pose.ts';
import { NO_SHEETS, sheetsOf, type Sheets } from './print.ts';
import type { Motion, Stage, StageView } from './stage.ts';

import { pictureKey, type Studio } from './studio.ts';

/** A picture as it lies in one rack of the engine. */
interface Print {
  readonly view: StageView;
  readonly size: Size;
  readonly sheets: Sheets;
}

/** What the moving stage knows of itself from one frame to the next. */
interface Scene {
  motion: Motion;
  /** Seconds of motion so far; time asleep is not counted. */
  clock: number;
  /** When the new print was laid down, on the clock. */
  laid: number;
  rack: 0 | 1;
  prints: [Print | null, Print | null];
  pace: number;
  frames: number[];
  seen: boolean;
  lost: boolean;
}

/** A long frame is not made up for: the print is pulled a little later, never in a jump. */
const LONGEST_STEP = 0.1;

/**
 * The moving stage. `covered` is told when its canvas comes to lie over the still, and when it must be uncovered
 * because the graphics context was lost. Rejects where there is no WebGL.
 */
export async function phaserStage(
  host: HTMLElement,
  studio: Studio,
  motion: Motion,
  covered: (isCovered: boolean) => void,
): Promise<Stage> {
  const scene: Scene = {
    motion,
    clock: 0,
    laid: 0,
    rack: 0,
    prints: [null, null],
    pace: 0,
    frames: [],
    seen: true,
    lost: false,
  };
  const awaited: (() => void)[] = [];
  const tellAll = () => {
    for (const tell of awaited.splice(0)) tell();
  };
  let shown = '';
  let wanted: StageView | null = null;
  let work: Promise<void> = Promise.resolve();

  const engine: Engine = await startEngine(host, {
    frame(delta) {
      scene.clock += Math.min(delta / 1000, LONGEST_STEP);
      return uniforms(scene, boxOf(host));
    },
    drawn() {
      if (pullOf(scene) < 1) return;
      clearOld(scene, engine);
      tellAll();
      if (isAtRest(scene)) engine.sleep();
      // The loop may not be set going anew inside its own step.
      else queueMicrotask(() => govern(scene, engine, host));
    },
    lost() {
      scene.lost = true;
      engine.canvas.style.visibility = 'hidden';
      covered(false);
      tellAll();
    },
    restored() {
      scene.lost = false;
      void drawnWhole().then(() => uncoverCanvas());
    },
  });
  layer(engine.canvas).style.visibility = 'hidden';
  fit(scene, engine, host);

  const drawnWhole = (): Promise<void> =>
    new Promise((resolve) => {
      if (scene.lost) return resolve();
      awaited.push(resolve);
      engine.wake();
    });
  const uncoverCanvas = () => {
    if (scene.lost) return;
    engine.canvas.style.visibility = 'visible';
    covered(true);
  };
  const change = async (view: StageView, key: string) => {
    const painting = await studio.paint(view, plateSize(boxOf(host), devicePixelRatio));
    await drawnWhole();
    if (!painting || key !== shown) return;
    const before = scene.prints[scene.rack];
    lay(scene, engine, { view, size: painting, sheets: sheetsOf(painting) });
    // The same picture at another size is not pulled again, and the first comes up over its own still.
    if (!before || nameOf(before.view) === nameOf(view)) scene.laid = -Infinity;
    host.dataset['shown'] = nameOf(view);
    await drawnWhole();
    uncoverCanvas();
  };
  const begin = (view: StageView) => {
    work = change(view, shown).catch((why: unknown) => {
      // The words stand without the picture: what was shown stays.
      host.dataset['fault'] = String(why);
    });
  };
  const unwatch = watch(host, {
    resized() {
      fit(scene, engine, host);
      engine.wake();
    },
    rested() {
      const print = scene.prints[scene.rack];
      const { width, height } = plateSize(boxOf(host), devicePixelRatio);
      if (wanted && print && (print.size.width !== width || print.size.height !== height)) begin(wanted);
    },
    seen(isSeen) {
      scene.seen = isSeen;
      if (isSeen) engine.wake();
    },
  });
  return {
    show(view) {
      const key = pictureKey(view, { width: 0, height: 0 });
      if (key === shown) return;
      shown = key;
      wanted = view;
      begin(view);
    },
    prepare: (view) => studio.prepare(view, plateSize(boxOf(host), devicePixelRatio)),
    setMotion(next) {
      scene.motion = next;
      engine.wake();
    },
    async settled() {
      for (let seen: Promise<void> | null = null; seen !== work;) {
        seen = work;
        await seen;
      }
    },
    destroy() {
      shown = '';
      unwatch();
      tellAll();
      engine.destroy();
    },
  };
}

const pullOf = ({ clock, laid, motion }: Scene): number => pulled(clock - laid, motion);

/** Nothing is drawn while nothing would differ. */
const isAtRest = ({ motion, seen, pace }: Scene): boolean => motion === 'still' || !seen || PACES[pace]?.fps === null;

function lay(scene: Scene, engine: Engine, print: Print): void {
  scene.rack = scene.rack === 0 ? 1 : 0;
  scene.prints[scene.rack] = print;
  scene.laid = scene.clock;
  engine.load(scene.rack, print.sheets);
  engine.front(scene.rack);
}

/** Gives back the memory of the print that has gone under. */
function clearOld(scene: Scene, engine: Engine): void {
  const old = scene.rack === 0 ? 1 : 0;
  if (!scene.prints[old]) return;
  scene.prints[old] = null;
  engine.load(old, NO_SHEETS);
}

function uniforms(scene: Scene, box: Size): Uniforms {
  const now = scene.prints[scene.rack];
  const old = scene.prints[scene.rack === 0 ? 1 : 0];
  const motion = PACES[scene.pace]?.fps === null ? 'still' : scene.motion;
  const { sway, phase, drift, light } = pose(scene.clock, now ? seedOf(nameOf(now.view)) : 0, motion);
  return {
    uPose: [sway, phase, drift, light],
    uPulled: pullOf(scene),
    ...placed('New', now, box),
    ...placed('Old', old, box),
  };
}

function placed(which: 'New' | 'Old', print: Print | null, box: Size): Uniforms {
  const sheets = print?.sheets ?? NO_SHEETS;
  const size = print?.size ?? sheets[0];
  const cut = coverCut(size, box, print ? focusOf(print.view) : { x: 0.5, y: 0.5 });
  return {
    [`u${which}Moves`]: sheets.map(({ moves }) => moves),
    [`u${which}Cut`]: [cut.left, cut.top, cut.width, cut.height],
    [`u${which}Size`]: [size.width, size.height],
  };
}

/** The canvas has as many pixels as a print would, or a share of them where the machine is slow. */
function fit(scene: Scene, engine: Engine, host: HTMLElement): void {
  const { resolution } = PACES[scene.pace] ?? PACES[0];
  const box = boxOf(host);
  const scale = resolution * Math.min(devicePixelRatio, 1600 / Math.max(box.width, box.height, 1));
  engine.resize({
    width: Math.max(1, Math.round(box.width * scale)),
    height: Math.max(1, Math.round(box.height * scale)),
  });
}

function govern(scene: Scene, engine: Engine, host: HTMLElement): void {
  scene.frames.push(engine.frameTime());
  if (!isWindow(scene.frames)) return;
  const next = nextPace(scene.pace, scene.frames);
  scene.frames = [];
  if (next === scene.pace) return;
  scene.pace = next;
  engine.limit(PACES[next]?.fps ?? 0);
  fit(scene, engine, host);
}
