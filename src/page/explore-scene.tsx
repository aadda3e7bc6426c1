import { useState } from 'preact/hooks';
import { about } from '../../story/en/about.ts';
import { close } from '../../story/en/close.ts';
import { numbers } from '../../story/en/numbers.ts';
import { responses } from '../../story/en/responses.ts';
import type { Beside } from '../core/beside.ts';
import { besideOthers, furthestOut, mannerOf } from '../core/beside.ts';
import type { Journal } from '../core/journal.ts';
import type { LossId, ResponseId } from '../core/scene.ts';
import { isReseeing } from '../core/scene.ts';
import { orderOf } from '../core/scenes.ts';
import { fillSlots, opened } from '../core/slots.ts';
import { answersIn } from '../core/weighing.ts';
import { AnswerMarks } from './answer-marks.tsx';
import { curled } from './quotes.ts';

const words = about.explore;
/** The scene that is tried where it was answered, or where nothing was: it has every kind of answer, and is in all cuts. */
const FIRST: LossId = 'S14';

type Pick = ResponseId | 'pass';

/** One scene to try the method on. It reads the data the reading itself reads, and changes nothing. */
export function ExploreScene({ journal }: { readonly journal: Journal }) {
  const scenes = scenesIn(journal);
  const [scene, setScene] = useState(scenes.includes(FIRST) ? FIRST : (scenes[0] ?? FIRST));
  return (
    <section data-explore={scene}>
      <h3>{words.heading}</h3>
      <p>{words.intro}</p>
      {scenes.length > 1 && <SceneList scenes={scenes} now={scene} set={setScene} />}
      <Answers key={scene} scene={scene} given={givenIn(scene, journal)} />
    </section>
  );
}

/** The losses answered, in the order they were met; the re-seeings are about another scene's thing and are left out. */
function scenesIn(journal: Journal): readonly LossId[] {
  return [...answersIn(journal).keys()].filter((scene): scene is LossId => !isReseeing(scene));
}

function givenIn(scene: LossId, journal: Journal): Pick | null {
  const met = journal.findLast((entry) => entry.scene === scene);
  return met ? (met.response ?? 'pass') : null;
}

interface SceneListProps {
  readonly scenes: readonly LossId[];
  readonly now: LossId;
  readonly set: (scene: LossId) => void;
}

function SceneList({ scenes, now, set }: SceneListProps) {
  return (
    <label class="of-scene">
      <span>{words.scene}</span>
      <select name="explored-scene" value={now} onChange={(event) => set(event.currentTarget.value as LossId)}>
        {scenes.map((scene) => (
          <option key={scene} value={scene}>
            {responses[scene].title}
          </option>
        ))}
      </select>
    </label>
  );
}

function Answers({ scene, given }: { readonly scene: LossId; readonly given: Pick | null }) {
  const [picked, pick] = useState<Pick>(given ?? 'pass');
  const picks: readonly Pick[] = [...orderOf(scene), 'pass'];
  return (
    <>
      <fieldset>
        <legend>{curled(fillSlots(words.ask, { when: opened(responses[scene].when) }))}</legend>
        {picks.map((each) => (
          <label key={each}>
            <input type="radio" name="explored" value={each} checked={each === picked} onChange={() => pick(each)} />
            <span>
              {curled(each === 'pass' ? words.pass : (responses[scene].responses[each]?.you ?? ''))}
              {each === given && <em class="given"> {words.given}</em>}
            </span>
          </label>
        ))}
      </fieldset>
      <p class="apart" aria-live="polite">
        {picked === 'pass' ? words.passed : apartIn(besideOthers(picked))}
      </p>
      {picked !== 'pass' && <Weighed scene={scene} response={picked} />}
    </>
  );
}

function apartIn(stands: readonly Beside[]): string {
  const far = furthestOut(stands).map(({ axis, side }) => words.far[side === 'more' ? 'more' : 'less'][axis]);
  return far.length > 0 ? fillSlots(words.apart, { what: far.join(', and ') }) : words.level;
}

function Weighed({ scene, response }: { readonly scene: LossId; readonly response: ResponseId }) {
  const told = responses[scene].responses[response];
  const others = numbers[orderOf(scene).length - 1] ?? '';
  return (
    <>
      <p class="aside" aria-hidden="true">
        {words.marks}
      </p>
      <dl>
        {besideOthers(response).map((stands) => (
          <div key={stands.axis} data-axis={stands.axis} data-side={stands.side}>
            <dt>{words.names[stands.axis]}</dt>
            <dd>
              <AnswerMarks scene={scene} response={response} axis={stands.axis} middle={stands.middle} />
              {sentenceOf(stands)}
            </dd>
          </div>
        ))}
      </dl>
      <p>{curled(fillSlots(words.kept, { gift: told?.gift ?? '', cost: told?.cost ?? '' }))}</p>
      <p>{fillSlots(words.manner, { manner: mannerOf(response).map(phraseOf).join(', ') })}</p>
      <p>{fillSlots(words.why, { others })}</p>
    </>
  );
}

function sentenceOf({ axis, amount, side }: Beside): string {
  return fillSlots(words.beside[side], { amount: words.amounts[axis][amount] ?? '' });
}

const phraseOf = (pole: ReturnType<typeof mannerOf>[number]): string => curled(close.style.poles[pole][0]);
