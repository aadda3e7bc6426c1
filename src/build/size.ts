/** Prints what a reader downloads, gzipped, beside its budget, and fails over any of them. `--json FILE` writes the figures. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { buildIsStale } from './stale.ts';

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}
interface Figure {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
if (buildIsStale(root)) await build({ configFile: resolve(root, 'vite.config.ts'), logLevel: 'warn' });
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));

const figures = measure();
for (const { what, bytes, budget } of figures) {
  console.log(`${bytes <= budget ? 'ok  ' : 'OVER'}  ${what.padEnd(48)} ${kilobytes(bytes)} of ${kilobytes(budget)}`);
}
const astray = eagerLibraries();
for (const name of astray) console.log(`OVER  ${name} is loaded before the first sentence`);
writeJson();
process.exit(figures.some(({ bytes, budget }) => bytes > budget) || astray.length > 0 ? 1 : 0);

function measure(): Figure[] {
  const first = staticallyLoaded();
  const scripts = first.filter((chunk) => chunk.file.endsWith('.js') && !isStory(chunk));
  return [
    {
      what: 'JavaScript before the first sentence',
      bytes: total(scripts.map(({ file }) => zipped(file))),
      budget: 60_000,
    },
    { what: 'fonts before the first sentence', bytes: total(preloadedFonts().map(size)), budget: 30_000 },
    { what: 'all fonts', bytes: total(files('.woff2').map(size)), budget: 110_000 },
    { what: 'Phaser and the stage, lazy', bytes: total(stageScripts().map(zipped)), budget: 400_000 },
    {
      what: 'the whole game',
      bytes: total(files('').map((file) => (/\.(js|css|html|json)$/.test(file) ? zipped(file) : size(file)))),
      budget: 6_000_000,
    },
    {
      what: 'the story',
      bytes: total(
        Object.values(manifest)
          .filter(isStory)
          .map(({ file }) => zipped(file)),
      ),
      budget: 200_000,
    },
  ];
}

/** What the page needs before it can say anything: the entry, what it imports, and the story chunk's loader. */
function staticallyLoaded(): Chunk[] {
  const seen = new Map<string, Chunk>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.set(key, chunk);
    chunk.imports?.forEach(visit);
  };
  Object.keys(manifest)
    .filter((key) => manifest[key]?.isEntry)
    .forEach(visit);
  return [...seen.values()];
}

function isStory(chunk: Chunk): boolean {
  return /(^|[/_-])story([._-]|$)/.test(chunk.name ?? '') || /\.ink/.test(chunk.src ?? '');
}

/** Scripts that only the picture needs: whatever the chunk that holds Phaser brings along, and the painters. */
function stageScripts(): string[] {
  return files('.js').filter((file) => /phaser|paint-worker|studio|still-stage|upgrade/.test(file));
}

/** Libraries that may only ever be lazy, if they stand in a script that is loaded at once. */
function eagerLibraries(): string[] {
  const texts = staticallyLoaded().map(({ file }) => readFileSync(join(dist, file), 'utf8'));
  const marks: Record<string, RegExp> = { Phaser: /BlendModes|PHASER|Phaser v/, Howler: /_howls|HowlerGlobal/ };
  return Object.keys(marks).filter((name) => texts.some((text) => marks[name]?.test(text)));
}

function preloadedFonts(): string[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const linked = [...html.matchAll(/href="\.?\/?([^"]+\.woff2)"/g)].map((found) => found[1] as string);
  return linked.length > 0 ? linked : files('.woff2');
}

function files(ending: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith(ending) && !file.startsWith('.vite') && statSync(join(dist, file)).isFile(),
  );
}
function size(file: string): number {
  return statSync(join(dist, file)).size;
}
function zipped(file: string): number {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
}
function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(11);
}
function writeJson(): void {
  const at = process.argv.indexOf('--json');
  const file = process.argv[at + 1];
  if (at > 0 && file) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}
