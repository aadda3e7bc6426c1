import type { Beat } from '../core/beat.ts';
import type { Heading } from '../../story/en/headings.ts';
import { otherHeadings, roadHeadings, sceneHeadings } from '../../story/en/headings.ts';

/** What stands over the page a beat is on. A thing looked at again is its own title. */
export function headingOf({ kind, knot, scene, chosen }: Beat): Heading {
  if (kind === 'reseeing' && chosen) return { where: otherHeadings.fence.where, title: capital(chosen.text) };
  if (scene) return sceneHeadings[scene];
  return isRoad(knot) ? roadHeadings[knot] : otherHeadings[kind === 'scene' || kind === 'reseeing' ? 'fence' : kind];
}

const isRoad = (knot: string): knot is keyof typeof roadHeadings => knot in roadHeadings;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The beats on the page that is open: those of the newest knot, oldest first. */
export function openPageOf(beats: readonly Beat[]): readonly Beat[] {
  const knot = beats.at(-1)?.knot;
  return beats.slice(beats.findLastIndex((beat) => beat.knot !== knot) + 1);
}
