import { Story } from 'inkjs';
import type { Container } from '../ink/containers.ts';
import { isCommand } from '../ink/containers.ts';
import type { Marked } from './atoms.ts';
import { atomsIn, unmarked } from './atoms.ts';
import type { Values } from './page.ts';

/** Something the story did when it ran that it may not do. */
export interface Stumble {
  readonly knot: string;
  /** The words told last before it. */
  readonly after: string;
  readonly message: string;
}

/** A stretch told up to its choices. */
export interface Stretch {
  readonly lines: readonly string[];
  readonly atoms: ReadonlySet<number>;
  readonly note: string | null;
  /** What was written on the way. */
  readonly sets: Values;
  readonly offered: readonly Offered[];
  /** How things stand at the choices, to go back to. */
  keep(): Kept;
}
export interface Offered {
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly atoms: ReadonlySet<number>;
  /** Where it leads, and to what is gone back from there. */
  readonly target: string;
  readonly stack: string;
}
export interface Kept {
  readonly knot: string;
  readonly json: string;
}

/** Runs the compiled story one stretch at a time, from wherever and with whatever remembered it is told to. */
export interface Runner {
  readonly names: readonly string[];
  readonly initial: Values;
  readonly stumbles: Stumble[];
  remembered(): Values;
  /** From the top of a knot. Of what `values` leaves out nothing may be read. */
  open(knot: string, values: Values): Stretch;
  /** On from a choice, with nothing remembered but these. */
  take(kept: Kept, index: number, values: Values): Stretch;
}

/** Stands for a value that cannot be read: no story sets it, so that whatever is written shows as a difference. */
const UNREAD = -1;
/** A stretch longer than this does not end. */
const MOST_LINES = 300;

export function runner({ json }: Marked, root: Container): Runner {
  const story = new Story(json);
  const names = declaredIn(root);
  const remembered = (): Values => Object.fromEntries(names.map((name) => [name, Number(story.variablesState[name])]));
  const initial = remembered();
  const stumbles: Stumble[] = [];
  const now = { knot: '', told: '', broken: false };
  const stumble = (message: string): void => void stumbles.push({ knot: now.knot, after: now.told, message });
  story.onError = (message) => {
    now.broken = true;
    stumble(message);
  };

  function remember(values: Values): void {
    for (const name of names) story.variablesState[name] = values[name] ?? UNREAD;
  }
  function stretch(begin: () => void): Stretch {
    now.broken = false;
    const before = remembered();
    begin();
    const lines: string[] = [];
    const atoms = new Set<number>();
    let note: string | null = null;
    while (story.canContinue && !now.broken && lines.length < MOST_LINES) {
      const line = story.Continue() ?? '';
      for (const atom of atomsIn(line)) atoms.add(atom);
      note = tagged(story.currentTags, 'note') || note;
      now.told = unmarked(line) || now.told;
      if (unmarked(line) !== '') lines.push(now.told);
    }
    if (lines.length >= MOST_LINES) stumble('it goes on telling without end');
    const offered = now.broken ? [] : offers(story);
    const { knot } = now;
    const keep = () => ({ knot, json: String(story.state.ToJson()) });
    return { lines, atoms, note, sets: changed(before, remembered()), offered, keep };
  }

  return {
    names,
    initial,
    stumbles,
    remembered,
    open(knot, values) {
      [now.knot, now.told] = [knot, ''];
      story.ResetState();
      remember(values);
      return stretch(() => {
        if (root.named.has(`play_${knot}`)) story.ChoosePathString(`play_${knot}`);
        else stumble('there is no such knot');
      });
    },
    take(kept, index, values) {
      now.knot = kept.knot;
      story.state.LoadJson(kept.json);
      remember(values);
      return stretch(() => story.ChooseChoiceIndex(index));
    },
  };
}

const offers = (story: Story): Offered[] =>
  story.currentChoices.map(({ text, tags, index, targetPath, threadAtGeneration }) => ({
    index,
    id: tagged(tags, 'id'),
    label: unmarked(text),
    atoms: new Set(atomsIn(text)),
    target: targetPath?.toString() ?? '',
    stack: (threadAtGeneration?.callstack ?? []).slice(0, -1).map(frameOf).join('|'),
  }));

type Frame = NonNullable<Story['currentChoices'][number]['threadAtGeneration']>['callstack'][number];

/** The compiler keeps where a choice's words return to in `$r`: it differs without a difference. */
const frameOf = ({ currentPointer, temporaryVariables }: Frame): string =>
  `${currentPointer.path?.toString()} ${[...temporaryVariables.keys()].filter((name) => name !== '$r').join()}`;

/** The last value a tag was given, or nothing. */
const tagged = (tags: readonly string[] | null, name: string): string =>
  (tags ?? [])
    .findLast((tag) => tag.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim() ?? '';

const changed = (before: Values, after: Values): Values =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));

/** The remembered answers that the story declares. */
const declaredIn = (root: Container): string[] =>
  (root.named.get('global decl')?.content ?? []).flatMap((item) =>
    isCommand(item) && typeof item['VAR='] === 'string' ? [item['VAR=']] : [],
  );
