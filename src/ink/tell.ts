import { Story } from 'inkjs';
import type { Choice, ChoiceId, Cues } from '../core/beat.ts';
import type { PictureCue, SoundCue } from '../core/cue.ts';
import type { ResponseId, SceneId } from '../core/scene.ts';
import type { Passage, Telling } from './telling.ts';

/** The story as the Ink plugin compiles it. */
export interface CompiledStory {
  readonly json: string;
  readonly hash: string;
}

/** Tells a compiled story. Faults of the story itself (a runtime error, a choice without an id) throw a sentence that names the place. */
export function tellStory({ json, hash }: CompiledStory): Telling {
  const story = quiet(new Story(json));
  let beside: Story | null = null;
  return {
    storyHash: hash,
    restart: () => story.ResetState(),
    open: (knot) => openKnot(story, knot),
    choose(id) {
      const found = story.currentChoices.find((choice) => idIn(choice.tags) === id);
      if (!found) throw new Error(`The choice ${id} is not on offer.`);
      story.ChooseChoiceIndex(found.index);
      return passageFrom(story);
    },
    aside(knot) {
      beside ??= quiet(new Story(json));
      return openKnot(beside, knot).lines;
    },
  };
}

function quiet(story: Story): Story {
  story.onError = (message: string) => {
    throw new Error(`The story stopped: ${message}`);
  };
  return story;
}

function openKnot(story: Story, knot: string): Passage {
  story.ChoosePathString(`play_${knot}`);
  return passageFrom(story);
}

function passageFrom(story: Story): Passage {
  const lines: string[] = [];
  const tags: string[] = [];
  while (story.canContinue) {
    const line = (story.Continue() ?? '').trim();
    tags.push(...(story.currentTags ?? []));
    if (line !== '') lines.push(line);
  }
  return {
    lines,
    cues: cuesIn(tags),
    choices: story.currentChoices.map(({ text, tags: own }) => choiceOf(text.trim(), own)),
  };
}

function choiceOf(text: string, tags: readonly string[] | null): Choice {
  const id = idIn(tags);
  if (!id) throw new Error(`The choice '${text}' has no id.`);
  const scene = /^([SR]\d+)[a-e]$/.exec(id)?.[1];
  return scene ? { id, text, answers: { scene: scene as SceneId, response: id as ResponseId } } : { id, text };
}

const idIn = (tags: readonly string[] | null): ChoiceId | undefined => valueOf(tags ?? [], 'id');

function cuesIn(tags: readonly string[]): Cues {
  const picture = valueOf(tags, 'scene') as PictureCue | undefined;
  const sound = valueOf(tags, 'sound') as SoundCue | undefined;
  const note = valueOf(tags, 'note');
  return { ...(picture ? { picture } : {}), ...(sound ? { sound } : {}), ...(note ? { note } : {}) };
}

/** The last value a tag was given. */
function valueOf(tags: readonly string[], name: string): string | undefined {
  return tags
    .findLast((tag) => tag.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .trim();
}
