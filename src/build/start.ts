import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { build, preview } from 'vite';
import { buildIsStale } from './stale.ts';

const root = resolve(import.meta.dirname, '../..');
const configFile = resolve(root, 'vite.config.ts');

if (buildIsStale(root)) await build({ configFile, logLevel: 'warn' });
const server = await preview({ configFile, logLevel: 'warn', preview: { host: '127.0.0.1', port: 4173 } });
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/';
console.log(`What the Fence Keeps is at ${address}\nStop with Ctrl+C.`);
openOnDesktop(address);

function openOnDesktop(url: string): void {
  const desktop =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    process.env['DISPLAY'] ||
    process.env['WAYLAND_DISPLAY'];
  if (!desktop || process.env['CI']) return;
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? [
    'xdg-open',
  ];
  // Nobody is harmed when it cannot: the address has been printed.
  spawn(command as string, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
