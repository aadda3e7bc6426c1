import { Howler } from 'howler';
import type { Bed } from '../core/cue.ts';
import type { Sound } from './sound.ts';
import type { Voice } from './voice.ts';
import { voiceOf } from './voice.ts';

/** Milliseconds between the steps of a fade: too short for a step to be heard. */
const STEP = 20;
/** Time constant, in seconds, by which the whole sound nears a new volume. */
const EASE = 0.12;
/** How many beds may be in memory at once: one rising, one falling. */
const MOST_VOICES = 2;
const GESTURES = ['pageshow', 'pointerup', 'keydown'] as const;

/**
 * Beds played by Howler through Web Audio, each loaded when it is first wanted and unloaded when it has faded.
 * Import this once the reader has asked for sound. A bed that cannot be loaded stays silent and is tried again when
 * sound is next turned on; nothing throws. Quiet while the page is hidden.
 */
export function howlerSound(): Sound {
  // Howler would suspend its context after 30 s of quiet; browsers differ in letting it start again.
  Howler.autoSuspend = false;
  const state = { on: false, bed: null as Bed | null, volume: 1 };
  const voices = new Map<Bed, Voice>();
  const lost = new Set<Bed>();
  let fading: ReturnType<typeof setInterval> | undefined;

  const targetOf = (voice: Voice): 0 | 1 => (state.on && voice.bed === state.bed ? 1 : 0);
  const drop = (voice: Voice): void => {
    voices.delete(voice.bed);
    voice.drop();
  };
  const begin = (bed: Bed): void => {
    const quietest = [...voices.values()].toSorted((a, b) => a.position() - b.position())[0];
    if (quietest && voices.size >= MOST_VOICES) drop(quietest);
    const failed = (): void => {
      lost.add(bed);
      voices.delete(bed);
    };
    voices.set(bed, voiceOf(bed, failed));
  };
  const rest = (): void => {
    clearInterval(fading);
    fading = undefined;
  };
  const step = (): void => {
    for (const voice of voices.values()) {
      voice.move(targetOf(voice), STEP);
      if (targetOf(voice) === 0 && voice.position() === 0) drop(voice);
    }
    if ([...voices.values()].every((voice) => voice.position() === targetOf(voice))) rest();
  };
  const follow = (): void => {
    const { on, bed, volume } = state;
    if (on && bed && !voices.has(bed) && !lost.has(bed)) begin(bed);
    if (on) resume();
    easeTo(on && document.visibilityState !== 'hidden' ? volume : 0);
    fading ??= setInterval(step, STEP);
  };

  for (const gesture of GESTURES) window.addEventListener(gesture, follow);
  document.addEventListener('visibilitychange', follow);
  return {
    setOn(on) {
      if (on) lost.clear();
      state.on = on;
      follow();
    },
    bed(bed) {
      state.bed = bed;
      follow();
    },
    setVolume(volume) {
      state.volume = Math.min(1, Math.max(0, volume));
      follow();
    },
    play: null,
    destroy() {
      for (const gesture of GESTURES) window.removeEventListener(gesture, follow);
      document.removeEventListener('visibilitychange', follow);
      rest();
      for (const voice of voices.values()) drop(voice);
    },
  };
}

/** Phones suspend a context behind the page's back; only a gesture or a return to the page may start it again. */
function resume(): void {
  const context = contextOf();
  // A refusal means that the browser still wants a gesture: the next one tries again.
  if (context && context.state !== 'running') context.resume().catch(() => undefined);
}

/** Eased by the audio thread, so that it holds when the page's own clock is slowed down behind another tab. */
function easeTo(volume: number): void {
  const context = contextOf();
  if (!context) return;
  Howler.masterGain.gain.cancelScheduledValues(context.currentTime);
  Howler.masterGain.gain.setTargetAtTime(volume, context.currentTime, EASE);
}

/** Howler makes its context with the first bed; there is none before that, nor where Web Audio is missing. */
const contextOf = (): AudioContext | null => Howler.ctx as AudioContext | null;
