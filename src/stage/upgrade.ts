import { whenIdle } from './idle.ts';
import { studioHere } from './painters.ts';
import type { Motion, Stage, StageView } from './stage.ts';
import { stillStage } from './still-stage.ts';
import { STILLS, type Stills } from './stills.ts';

export interface StageOptions {
  readonly motion: Motion;
  /** Where the plates' stills lie; the committed ones unless said. */
  readonly stills?: Stills;
}

/**
 * Puts a picture into a host, which must have a size and a `position` of its own (any but `static`).
 * The still is there at once; in idle time the moving stage is fetched and laid over it, where there is
 * WebGL, where motion is wanted and where data need not be saved. Whatever fails, the still stays.
 * `host.dataset.stage` is `still` or `phaser`, and `host.dataset.shown` the plate's name or `field`.
 */
export function mountStage(host: HTMLElement, { motion: first, stills = STILLS }: StageOptions): Stage {
  const studio = studioHere();
  const still = stillStage(host, studio, stills, first);
  let motion = first;
  let moving: Stage | null = null;
  let view: StageView | null = null;
  let asked = false;
  let lost = false;
  let gone = false;

  const covered = (isCovered: boolean) => {
    lost = !isCovered;
    host.dataset['stage'] = isCovered ? 'phaser' : 'still';
    if (!isCovered && view) still.show(view);
  };
  const upgrade = async () => {
    if (asked || motion === 'still' || !mayMove()) return;
    asked = true;
    await still.settled();
    await whenIdle();
    const { phaserStage } = await import('./phaser-stage.ts');
    await whenIdle();
    if (gone) return;
    const stage = await phaserStage(host, studio, motion, covered);
    if (gone) return stage.destroy();
    moving = stage;
    if (view) stage.show(view);
  };
  const tryUpgrade = () => {
    // Without the moving stage the still is whole: a failure is kept where a test or a curious person finds it.
    upgrade().catch((why: unknown) => (host.dataset['fault'] = String(why)));
  };
  host.dataset['stage'] = 'still';
  return {
    show(next) {
      view = next;
      (host.dataset['stage'] === 'still' ? still : null)?.show(next);
      moving?.show(next);
      tryUpgrade();
    },
    prepare: (next) => (moving ?? still).prepare(next),
    setMotion(next) {
      motion = next;
      still.setMotion(next);
      moving?.setMotion(next);
      if (view) tryUpgrade();
    },
    settled: () => (moving && !lost ? moving : still).settled(),
    destroy() {
      gone = true;
      moving?.destroy();
      still.destroy();
      studio.close();
    },
  };
}

/** Whether the moving stage could run here at all, and may be fetched. */
function mayMove(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return !connection?.saveData && hasWebgl();
}

function hasWebgl(): boolean {
  const gl = document.createElement('canvas').getContext('webgl');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}
