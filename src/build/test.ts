/** The whole suite, in the order in which faults are cheapest to find. Closes with the runner's own count. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureChromium } from './chromium.ts';

const root = resolve(import.meta.dirname, '../..');

function step(name: string, command: string, ...args: string[]): void {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
}

const failed: string[] = [];
process.env['CHROMIUM'] = ensureChromium();
step('types', 'npm', 'run', '--silent', 'check');
step('lint', 'npm', 'run', '--silent', 'lint');
step('unused code', 'npm', 'run', '--silent', 'unused');
const report = join(mkdtempSync(join(tmpdir(), 'fence-')), 'report.json');
step('tests', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
step('the story proved', 'npm', 'run', '--silent', 'story:prove');
step('size', 'npm', 'run', '--silent', 'size');

const { numPassedTests, numFailedTests } = counts(report);
if (failed.length > 0) console.log(`\nNot in order: ${failed.join(', ')}.`);
console.log(`\n${numPassedTests} passed, ${numFailedTests + failed.filter((name) => name !== 'tests').length} failed`);
process.exit(failed.length > 0 ? 1 : 0);

function counts(file: string): { numPassedTests: number; numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner fell over before it could report: that is one failure more, and its own words are above.
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}
