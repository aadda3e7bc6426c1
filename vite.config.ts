import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { inkStory } from './src/build/ink-plugin.ts';
import { openingPage } from './src/build/opening-page.ts';
import { leanPhaser } from './src/build/phaser-lean.ts';

const here = import.meta.dirname;
const main = resolve(here, 'story/en/main.ink');

export default defineConfig({
  root: resolve(here, 'src'),
  base: './',
  publicDir: false,
  plugins: [inkStory({ main }), openingPage({ main }), leanPhaser()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', fs: { allow: [here] } },
  build: {
    outDir: resolve(here, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 1500,
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  test: {
    root: here,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
