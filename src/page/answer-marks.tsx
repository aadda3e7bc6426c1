import type { Weighed } from '../core/beside.ts';
import type { ResponseId, SceneId } from '../core/scene.ts';
import { orderOf, sceneOf } from '../core/scenes.ts';

interface AnswerMarksProps {
  readonly scene: SceneId;
  readonly response: ResponseId;
  readonly axis: Weighed;
  /** The mean of the scene's answers, in the units of the axis. */
  readonly middle: number;
}

const WIDTH = 240;
const MARGIN = 30;
/** Between two answers that weigh alike, in the drawing's units. */
const STEP = 12;
const MOST: Readonly<Record<Weighed, number>> = { integrity: 3, faced: 2, carried: 2 };

/** Every answer of a scene as a ring on a line, the picked one filled. The sentence beside it says the same. */
export function AnswerMarks({ scene, response, axis, middle }: AnswerMarksProps) {
  return (
    <svg class="marks" viewBox={`0 0 ${WIDTH} 24`} aria-hidden="true" focusable="false">
      <line class="ground" x1="4" x2={WIDTH - 4} y1="12" y2="12" />
      <line class="middle" x1={across(middle, axis)} x2={across(middle, axis)} y1="1" y2="23" />
      {placesOf(scene, axis).map(({ id, x }) => (
        <circle key={id} class={id === response ? 'this' : 'other'} cx={x} cy="12" r="4.5" />
      ))}
    </svg>
  );
}

/** Answers that weigh alike stand side by side, in the order in which they are offered. */
function placesOf(scene: SceneId, axis: Weighed): readonly { readonly id: ResponseId; readonly x: number }[] {
  const amountOf = (id: ResponseId) => sceneOf(scene).responses.find((each) => each.id === id)?.effect[axis] ?? 0;
  const order = orderOf(scene);
  return order.map((id) => {
    const alike = order.filter((other) => amountOf(other) === amountOf(id));
    const aside = (alike.indexOf(id) - (alike.length - 1) / 2) * STEP;
    return { id, x: across(amountOf(id), axis) + aside };
  });
}

const across = (amount: number, axis: Weighed): number => MARGIN + (amount / MOST[axis]) * (WIDTH - 2 * MARGIN);
