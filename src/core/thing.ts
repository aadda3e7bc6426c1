import type { Catch, Thing } from './field.ts';
import type { Entry, Journal } from './journal.ts';
import type { LossId } from './scene.ts';
import { isReseeing } from './scene.ts';

/** What is left of one loss at the fence: which thing, in which state, and where it is caught. */
export interface Relic {
  readonly scene: LossId;
  readonly thing: Thing;
  /** See `FieldThing.state`. */
  readonly state: number;
  readonly caught: Catch;
}

/**
 * Things that may have come down off the fence where little was carried on, first the one that comes down first.
 * Only those whose telling at the fence does not say where they hang: the words and the picture must agree.
 */
export const COMES_DOWN: readonly LossId[] = ['S28', 'S16', 'S10', 'S14', 'S06'];

const RELICS: Readonly<Record<LossId, readonly [Thing, Catch]>> = {
  S01: ['eggcup', 'post-top'],
  S02: ['skipping-rope', 'top-wire'],
  S03: ['wellington', 'post-top'],
  S04: ['watering-can', 'grass'],
  S05: ['cassette', 'low-wire'],
  S06: ['bulldog-clip', 'top-wire'],
  S07: ['luggage-label', 'top-wire'],
  S08: ['glove', 'top-wire'],
  S09: ['paper-hat', 'post-foot'],
  S10: ['matchbox', 'post-top'],
  S11: ['enamel-mug', 'top-wire'],
  S12: ['flask', 'grass'],
  S13: ['handbell', 'top-wire'],
  S14: ['letter', 'low-wire'],
  S15: ['jigsaw-piece', 'low-wire'],
  S16: ['nail-varnish', 'post-top'],
  S17: ['room-key', 'low-wire'],
  S18: ['hen-drawing', 'low-wire'],
  S19: ['walking-stick', 'top-wire'],
  S20: ['timer', 'grass'],
  S21: ['slide', 'low-wire'],
  S22: ['handkerchief', 'low-wire'],
  S23: ['warning-triangle', 'grass'],
  S24: ['ball-of-wool', 'ditch'],
  S25: ['receiver', 'top-wire'],
  S26: ['suitcase', 'grass'],
  S27: ['biro-on-beads', 'post-foot'],
  S28: ['paper-chain', 'top-wire'],
  S29: ['baler-twine', 'top-wire'],
};

/**
 * The things a journal has left at the fence, in the order they were lost: one for each answered loss.
 * A loss let pass leaves nothing, but for the boot of S03, which stays upright in the furrow. The jigsaw piece is not
 * there once it has been put back (S28c). A scene met twice counts as it was last met.
 */
export function relicsOf(journal: Journal): readonly Relic[] {
  const met = new Map<LossId, Entry>();
  for (const entry of journal) if (!isReseeing(entry.scene)) met.set(entry.scene, entry);
  const given = new Set([...met.values()].map((entry) => entry.response));
  const relics: Relic[] = [];
  for (const [scene, entry] of met) {
    if (scene === 'S15' && given.has('S28c')) continue;
    if (entry.response) relics.push(relicOf(scene, given));
    else if (scene === 'S03') relics.push({ scene, thing: 'wellington', state: 1, caught: 'furrow' });
  }
  return relics.toSorted((one, other) => (one.scene < other.scene ? -1 : 1));
}

type Given = ReadonlySet<Entry['response']>;

function relicOf(scene: LossId, given: Given): Relic {
  if (given.has('S05b') && scene === 'S05') return { scene, thing: 'sock', state: 0, caught: 'low-wire' };
  const [thing, caught] = RELICS[scene];
  return { scene, thing, state: stateOf(scene, given), caught };
}

/** The states, as the tellings at the fence (`see_s…`) have them. */
function stateOf(scene: LossId, given: Given): number {
  if (scene === 'S05') return given.has('S05c') ? 1 : given.has('S05d') ? 2 : 0;
  if (scene === 'S18') return given.has('S18c') ? 1 : 0;
  if (scene === 'S19') return given.has('S22d') ? 1 : 0;
  if (scene === 'S23') return given.has('S23a') || given.has('S23b') ? 1 : 0;
  if (scene === 'S24') return given.has('S24a') ? 1 : 0;
  if (scene === 'S25') return given.has('S25d') ? 1 : 0;
  if (scene === 'S26') return given.has('S26a') ? 1 : given.has('S26b') ? 2 : given.has('S26c') ? 3 : 4;
  return 0;
}
