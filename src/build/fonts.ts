/** Makes the four typefaces the game ships: cut down to the signs that English text and its neighbours need. `npm run fonts`. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';

interface Face {
  readonly family: 'literata' | 'cabin' | 'atkinson-hyperlegible-next';
  readonly style: 'normal' | 'italic';
  /** One weight where only one is ever set: half the bytes of a range. */
  readonly weights: number | { readonly min: number; readonly max: number };
  readonly file: string;
}

const FACES: readonly Face[] = [
  { family: 'literata', style: 'normal', weights: 400, file: 'literata.woff2' },
  { family: 'literata', style: 'italic', weights: 400, file: 'literata-italic.woff2' },
  { family: 'cabin', style: 'normal', weights: { min: 500, max: 600 }, file: 'cabin.woff2' },
  { family: 'atkinson-hyperlegible-next', style: 'normal', weights: { min: 400, max: 700 }, file: 'atkinson.woff2' },
  { family: 'atkinson-hyperlegible-next', style: 'italic', weights: 400, file: 'atkinson-italic.woff2' },
];

const root = resolve(import.meta.dirname, '../..');
const out = join(root, 'assets/fonts');

mkdirSync(out, { recursive: true });
for (const face of FACES) {
  const bytes = await cut(face);
  writeFileSync(join(out, face.file), bytes);
  console.log(`${face.file.padEnd(24)} ${(bytes.length / 1000).toFixed(1)} kB`);
}
for (const family of new Set(FACES.map((face) => face.family))) {
  copyFileSync(join(packageOf(family), 'LICENSE'), join(out, `${family}-LICENSE.txt`));
}

async function cut({ family, style, weights }: Face): Promise<Uint8Array> {
  const source = readFileSync(join(packageOf(family), 'files', `${family}-latin-wght-${style}.woff2`));
  return subsetFont(source, signs(), { targetFormat: 'woff2', variationAxes: { wght: weights } });
}

function packageOf(family: string): string {
  return join(root, 'node_modules/@fontsource-variable', family);
}

/** ASCII, the punctuation of set text, and the accented letters of Western Europe. */
function signs(): string {
  const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
  const western = Array.from({ length: 64 }, (_, at) => String.fromCharCode(0xc0 + at)).join('');
  return `${ascii}${western}\u00a0‘’“”–—…·£©«»½¼¾°ŒœŠšŽžŸ×€`;
}
