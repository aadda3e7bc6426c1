/** Builds the game when it is stale and serves it for the browser tests. */
import { resolve } from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildIsStale } from '../../src/build/stale.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    game: string;
  }
}

const root = resolve(import.meta.dirname, '../..');
const configFile = resolve(root, 'vite.config.ts');

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (buildIsStale(root)) await build({ configFile, logLevel: 'warn' });
  const server = await preview({ configFile, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server gave no address.');
  project.provide('game', address);
  return () => server.close();
}
