import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the built game is missing or older than anything it is built from. */
export function buildIsStale(root: string): boolean {
  const built = join(root, 'dist', 'index.html');
  if (!existsSync(built)) return true;
  const sources = ['src', 'story', 'assets', 'package-lock.json', 'vite.config.ts'].map((name) => join(root, name));
  return Math.max(...sources.map(newest)) > statSync(built).mtimeMs;
}

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
