// What every door does first, with nothing but Node: the right versions, the locked dependencies, a build that is not stale.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const INSTALLED = join(root, 'node_modules', '.egiz-lock');
const BUILT = join(root, 'dist', '.egiz-built');

/** One sentence, exit code 1. */
export function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    refuse(
      `Egiz needs Node 20.19 or later, and this is ${process.versions.node}. Install a newer one from https://nodejs.org and start again.`,
    );
  }
}

/** Installs what the lock file names, development tools included, whatever NODE_ENV says; nothing when it is installed. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return;
  const npm = spawnSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (npm.status !== 0) refuse('npm is not on the PATH. Install Node with its npm and start again.');
  if (Number(npm.stdout.split('.')[0]) < 10)
    refuse(`Egiz needs npm 10 or later, and this is ${npm.stdout.trim()}. Run: npm install -g npm@latest`);
  console.log('Installing the locked dependencies …');
  run(
    'npm',
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    'The dependencies could not be installed; what npm said stands above. Nothing else was changed.',
  );
  writeFileSync(INSTALLED, lock);
}

/** Compiles when a source is newer than the last build. */
export function build() {
  if (
    existsSync(BUILT) &&
    newest(['src', 'migrations', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']) <=
      statSync(BUILT).mtimeMs
  )
    return;
  console.log('Building …');
  run(
    process.execPath,
    [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
    'The build failed; what the compiler said stands above.',
  );
  mkdirSync(dirname(BUILT), { recursive: true });
  writeFileSync(BUILT, '');
}

export function run(command, parameters, sentence, environment = process.env) {
  const ended = spawnSync(command, parameters, {
    cwd: root,
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (ended.status !== 0) refuse(sentence);
}

function newest(places) {
  let time = 0;
  const visit = (path) => {
    const stats = statSync(path);
    if (stats.isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
    else time = Math.max(time, stats.mtimeMs);
  };
  for (const place of places) visit(join(root, place));
  return time;
}
