import { PICTURES, SOUNDS } from '../../core/cue.ts';
import { SCENES } from '../../core/scenes.ts';
import type { Fault, Sources } from './compile.ts';

/** What the compiler lets through and the game cannot use: each with file and line. */
export function lintInk(sources: Sources): Fault[] {
  const ids = new Map<string, string>();
  return [...sources].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, n) =>
      lintLine(withoutComment(line), { ids, at: `${file}:${n + 1}` }).map((message) => ({
        file,
        line: n + 1,
        message,
      })),
    ),
  );
}

interface Known {
  /** Choice ids already met, and where. */
  readonly ids: Map<string, string>;
  readonly at: string;
}

const TAGS: Record<string, ReadonlySet<string> | null> = {
  scene: new Set(Object.keys(PICTURES)),
  sound: new Set(Object.keys(SOUNDS)),
  note: null,
  id: null,
};

const responses = new Set<string>(SCENES.flatMap((scene) => scene.responses.map(({ id }) => id as string)));
const scenes = new Set<string>(SCENES.map(({ id }) => id as string));

function lintLine(line: string, known: Known): string[] {
  return [...lintTags(line), ...lintChoice(line, known), ...lintWays(line)];
}

function lintTags(line: string): string[] {
  return [...line.matchAll(/#\s*([^#\]]*)/g)].flatMap((found) => {
    const [name = '', ...rest] = (found[1] ?? '').split(':');
    const value = rest.join(':').trim();
    const values = TAGS[name.trim()];
    if (values === undefined) return [`unknown tag '${name.trim()}': the tags are ${Object.keys(TAGS).join(', ')}`];
    if (values && !values.has(value)) return [`unknown ${name.trim()} '${value}'`];
    return value === '' ? [`the tag '${name.trim()}' says nothing`] : [];
  });
}

function lintChoice(line: string, { ids, at }: Known): string[] {
  const choice = /^\s*[*+]\s*(.*)$/.exec(line)?.[1];
  if (choice === undefined) return [];
  const [, label = '', after = ''] = /^(?:\{[^}]*\}\s*)?\[([^\]]*)\](.*)$/.exec(choice) ?? [];
  if (label === '') return ['a choice needs its words in brackets: * [Walk out to him # id: S03a]'];
  if (after.includes('#')) return ["a tag after ']' is lost to the choice: put it inside the brackets"];
  const id = /#\s*id:\s*([^\s#\]]+)/.exec(label)?.[1];
  if (!id) return ['a choice needs an id inside its brackets: # id: S03a'];
  const before = ids.get(id);
  ids.set(id, before ?? at);
  return [...(before ? [`the id ${id} stands already at ${before}`] : []), ...lintId(id), ...lintLabel(label)];
}

function lintId(id: string): string[] {
  const [scene = '', end] = id.split('-');
  const fine =
    end === undefined
      ? responses.has(id)
      : end === 'begin'
        ? id === 'P0-begin'
        : ['pass', 'open', 'soft'].includes(end) && scenes.has(scene);
  return fine ? [] : [`the id ${id} is no response of the reading, nor a pass, an opening or a softer telling`];
}

function lintLabel(label: string): string[] {
  const words = label.replace(/#.*/, '').trim().split(/\s+/).length;
  return words > 12 ? [`a choice of ${words} words: twelve is the most`] : [];
}

/** Ways of writing Ink that would make the story unprovable or untranslatable (STORY, Ink). */
function lintWays(line: string): string[] {
  const faults: string[] = [];
  if (line.includes('<>')) faults.push('glue (<>) joins lines that have to stay apart');
  if (/\b(RANDOM|SEED_RANDOM|TURNS|TURNS_SINCE|shuffle)\b/.test(line))
    faults.push('chance and turn counts cannot be proved');
  if (/^\s*(VAR|~).*\d\.\d/.test(line)) faults.push('integers only');
  return faults;
}

const withoutComment = (line: string): string => line.replace(/\/\/.*$/, '');
