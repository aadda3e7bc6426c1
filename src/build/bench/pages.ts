/** The two pages that are compared: the built game, and a bare inkjs page that prints the same story. */
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { inkStory } from '../ink-plugin.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Builds the bare page into a folder: inkjs, the compiled story and forty lines of DOM. */
export async function buildBarePage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'warn',
    plugins: [inkStory({ main: resolve(root, 'story/en/main.ink') })],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1500,
      rollupOptions: { input: join(import.meta.dirname, 'bare.html') },
    },
  });
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.webm': 'audio/webm',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on the loopback with gzip, as a web host would. */
export async function serveFolder(folder: string): Promise<{ address: string; close: () => void }> {
  const zipped = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const text = /text|json|javascript|svg/.test(type);
    const body = zipped.get(file) ?? (text ? gzipSync(readFileSync(file), { level: 9 }) : readFileSync(file));
    zipped.set(file, body);
    response.writeHead(200, {
      'content-type': type,
      ...(text ? { 'content-encoding': 'gzip' } : {}),
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('The bench server has no port.');
  return { address: `http://127.0.0.1:${at.port}/`, close: () => server.close() };
}
