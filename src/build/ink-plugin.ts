import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { compileInk, picturesIn, readSources, type Compiled, type Fault } from './ink/compile.ts';
import { guardFaults } from './ink/guards.ts';
import { lintInk } from './ink/lint.ts';

const NAME = 'virtual:story';
const RESOLVED = `\0${NAME}`;

/**
 * Compiles the story when the game is built, served or tested, and gives it as `virtual:story`: `{ json, hash }`.
 * A fault fails the build with file and line. In dev it shows in the overlay and the story that ran goes on running;
 * a story that compiles reloads the page, which walks its path again and so leaves the writer in place.
 */
export function inkStory({ main }: { readonly main: string }): Plugin {
  const folder = dirname(main);
  return {
    name: 'ink-story',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { story, faults } = makeStory(main);
      for (const file of readSources(main).keys()) this.addWatchFile(join(folder, file));
      const [first, ...rest] = faults;
      for (const fault of rest) this.warn(placed(fault, folder));
      if (first) this.error(placed(first, folder));
      return exported({ json: story.json, hash: story.hash, pictures: picturesIn(readSources(main)) });
    },
    hotUpdate({ file, modules }) {
      if (dirname(file) !== folder || !file.endsWith('.ink')) return undefined;
      const [fault] = makeStory(main).faults;
      if (fault) {
        this.environment.hot.send({ type: 'error', err: { ...placed(fault, folder), stack: '' } });
        return [];
      }
      for (const module of modules) this.environment.moduleGraph.invalidateModule(module);
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

const exported = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

function makeStory(main: string): { story: Compiled; faults: readonly Fault[] } {
  const sources = readSources(main);
  const story = compileInk(main, sources);
  return { story, faults: [...story.faults, ...lintInk(sources), ...guardFaults(story.json, sources)] };
}

const placed = ({ file, line, message }: Fault, folder: string) => ({
  message: `${basename(file)}:${line}: ${message}`,
  id: join(folder, file),
  loc: { file: join(folder, file), line, column: 0 },
});
