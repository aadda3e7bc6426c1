import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Compiler, CompilerOptions } from 'inkjs/full';

/** One thing wrong with the story, at the place where a writer can mend it. */
export interface Fault {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}
export interface Compiled {
  /** The compiled story, as inkjs reads it. Empty when there are faults. */
  readonly json: string;
  /** Changes when any word or divert does. */
  readonly hash: string;
  readonly faults: readonly Fault[];
}
/** Ink sources by file name: INCLUDE names them without folders. */
export type Sources = ReadonlyMap<string, string>;

/** Reads every .ink file beside the main one. */
export function readSources(main: string): Sources {
  const folder = dirname(main);
  const names = readdirSync(folder).filter((name) => name.endsWith('.ink'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const KNOT = /^={2,}\s*(?!function\b)(\w+)/gm;

/** The names of all knots, in the order of the files. */
export const knotsIn = (sources: Sources): string[] =>
  [...sources.values()].flatMap((text) => [...text.matchAll(KNOT)].map((found) => found[1] as string));

/** The picture that each knot opens on, so that it can be painted while the page before is read. */
export function picturesIn(sources: Sources): Record<string, string> {
  const pictures: Record<string, string> = {};
  for (const text of sources.values()) {
    for (const [name = '', ...lines] of text.split(/^={2,}\s*/m).map((knot) => knot.split('\n'))) {
      const tag = lines.map((line) => /^\s*#\s*scene:\s*([\w-]+)/.exec(line)?.[1]).find(Boolean);
      if (tag) pictures[/^\w*/.exec(name)?.[0] ?? ''] = tag;
    }
  }
  return pictures;
}

/**
 * Compiles the story with inkjs. Knots are tunnels, so that a cut is a list of them; a tunnel cannot be entered from
 * outside, so each gets a door, `play_<knot>`, through which the telling goes in and comes out at the end.
 */
export function compileInk(main: string, sources: Sources): Compiled {
  const faults: Fault[] = [];
  const name = basename(main);
  const doors = knotsIn(sources).map((knot) => `=== play_${knot} ===\n-> ${knot} ->\n-> DONE\n`);
  const files = new Map(sources).set(name, `${sources.get(name) ?? ''}\n${doors.join('')}`);
  const json = attempt(name, files, (message) => faults.push(asFault(message, name)));
  if (faults.length > 0) return { json: '', hash: '', faults };
  return { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 12), faults };
}

function attempt(main: string, files: Sources, complain: (message: string) => void): string {
  const handler = {
    ResolveInkFilename: (file: string) => basename(file),
    LoadInkFileContents: (file: string) => {
      const text = files.get(file);
      if (text === undefined) throw new Error(`'${main}' line 1: INCLUDE names ${file}, which is not there`);
      return text;
    },
  };
  try {
    const options = new CompilerOptions(main, [], true, complain, handler);
    return new Compiler(files.get(main) ?? '', options).Compile().ToJson() ?? '';
  } catch (error) {
    // After its own errors inkjs falls over on the half-made story: only a fall without an error before it is news.
    complain(error instanceof Error ? error.message : String(error));
    return '';
  }
}

const PLACE = /'([^']+\.ink)'[^\d]*line (\d+): ?([\s\S]*)|line (\d+): ?([\s\S]*)/;

function asFault(message: string, main: string): Fault {
  const found = PLACE.exec(message);
  const file = found?.[1] ?? main;
  return { file, line: Number(found?.[2] ?? found?.[4] ?? 1), message: (found?.[3] ?? found?.[5] ?? message).trim() };
}
