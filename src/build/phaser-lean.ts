import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const LEAN = '\0phaser-lean';
const source = join(dirname(fileURLToPath(import.meta.resolve('phaser/package.json'))), 'src');

/** Phaser asks for these by `typeof`, for its own bundler to answer: what is false is left out. */
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_FBINSTANT: false,
  PLUGIN_CAMERA: false,
};

/**
 * Builds Phaser from its smaller core with the one game object the stage has, a shader: no sound, physics, canvas
 * renderer or tilemaps. The stage imports `phaser` as ever; in dev it is the whole of it.
 */
export function leanPhaser(): Plugin {
  return {
    name: 'lean-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? LEAN : undefined),
    load: (id) => (id === LEAN ? entry() : undefined),
    transform(code, id) {
      if (!id.startsWith(source)) return undefined;
      const answered = code.replace(/typeof ([A-Z_]+)\b/g, (all, flag: string) => String(FLAGS[flag] ?? all));
      return { code: answered.replace('global.Phaser = Phaser;', ''), map: null };
    },
  };
}

const entry = (): string => `
import ${JSON.stringify(join(source, 'gameobjects/shader/ShaderFactory.js'))};
import Phaser from ${JSON.stringify(join(source, 'phaser-core.js'))};
export const { Game, Renderer, Scale, WEBGL } = Phaser;
`;
