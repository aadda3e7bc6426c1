// The two README commands begin here, on whatever Node the machine has (20 or later) and with nothing installed:
// it installs what is missing and hands over to the Node that the project pins. Plain JavaScript, no dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

function run(command, args) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell: windows });
  if (error) console.error(`Could not run ${command}: ${error.message}`);
  return status ?? 1;
}

/** Whether node_modules holds what the lockfile names: npm leaves its own copy of the lockfile there. */
function installed() {
  const mark = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(mark)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(mark, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

/** The Node pinned by the `node` package. Where install scripts are switched off its own step is run by hand. */
function pinnedNode() {
  const path = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  const step = join(root, 'node_modules', 'node', 'installArchSpecificPackage.js');
  if (!existsSync(path) && existsSync(step)) {
    spawnSync(process.execPath, [step], { cwd: join(root, 'node_modules', 'node'), stdio: 'inherit' });
  }
  if (existsSync(path)) return path;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  console.error('Node 24 could not be installed. Install Node 24 or later and run this again.');
  process.exit(1);
}

if (!installed()) {
  console.log('Installing dependencies (once; a minute or two) …');
  // Not `npm ci`: the lockfile was written where the optional packages of other platforms could not be seen, and it refuses those.
  if (run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('npm could not install the dependencies. Is there a connection to the npm registry?');
    process.exit(1);
  }
}
const [task, ...rest] = process.argv.slice(2);
process.exit(run(pinnedNode(), [join(root, 'src', 'build', `${task}.ts`), ...rest]));
