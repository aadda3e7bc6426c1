import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Type-checks one planted file under core's own settings. */
function checkAsCore(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'core-'));
  const settings = JSON.parse(readFileSync(join(root, 'src/core/tsconfig.json'), 'utf8'));
  try {
    writeFileSync(join(folder, 'planted.ts'), source);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ ...settings, extends: join(root, 'src/tsconfig.base.json'), include: ['*.ts'] }),
    );
    return spawnSync('npx', ['tsc', '-p', folder], { cwd: root, encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('core knows no document, no window and no clock of a browser', () => {
  expect(checkAsCore('export const title = document.title;')).toContain("Cannot find name 'document'");
  expect(checkAsCore('export const wide = window.innerWidth;')).toContain("Cannot find name 'window'");
  expect(checkAsCore('export const here = process.cwd();')).toContain("Cannot find name 'process'");
});

test('core may use the language itself', () => {
  expect(checkAsCore('export const three: number = Math.max(1, 3);')).toBe('');
});
