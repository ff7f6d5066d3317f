// What every door does first, with nothing but Node: the right versions, the locked dependencies, a build that is not stale.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newest, removeStale, root } from './built-files.mjs';
import { bundleChecks } from './bundle-checks.mjs';
import { DESK_BUILDER } from './bundle-desk.mjs';
import { alone } from './one-at-a-time.mjs';
import { words } from './words.mjs';

const INSTALLED = join(root, 'node_modules', '.egiz-lock');
const BUILT = join(root, 'dist', '.egiz-built');
const SOURCES = ['src', 'migrations', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];

/** One sentence, exit code 1. */
export function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Node with `require` of ES modules, and the npm that runs this where there is one. */
export function requireVersions() {
  if (!process.features.require_module) refuse(words('node_too_old', { version: process.versions.node }));
  const npm = /^npm\/(\S+)/.exec(process.env.npm_config_user_agent ?? '')?.[1];
  if (npm) requireNpm(npm);
}

/** What has to be there before the rest of a door can be loaded. */
export function prepare() {
  requireVersions();
  if (isInstalled() && isBuilt()) return;
  alone(root, () => {
    install();
    if (!isBuilt()) build();
  });
}

/** Compiles, and takes away what was compiled from files that are gone: a migration that was renamed would run twice. */
export function build() {
  console.log(words('building'));
  const began = new Date();
  removeStale();
  // The compiler believes its own notes about what it has written.
  if (!existsSync(join(root, 'dist', 'src', 'start.js'))) rmSync(join(root, 'dist', '.tsbuildinfo'), { force: true });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  run(process.execPath, [compiler, '-p', 'tsconfig.build.json'], words('build_failed'));
  run(process.execPath, DESK_BUILDER, words('build_failed'));
  const bundle = bundleChecks();
  mkdirSync(dirname(BUILT), { recursive: true });
  writeFileSync(BUILT, '');
  // What changed while it was being compiled is newer than the build.
  utimesSync(BUILT, began, began);
  return bundle;
}

/** Settings of the folder; what is set outside stands. */
export function loadSettings() {
  const settings = join(root, '.env');
  if (existsSync(settings)) process.loadEnvFile(settings);
}

export { root };

/** Installs what the lock file names, development tools included, whatever NODE_ENV or npm's settings say. */
function install() {
  if (isInstalled()) return;
  const npm = spawnSync('npm', ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (npm.status !== 0) refuse(words('npm_missing'));
  requireNpm(npm.stdout.trim());
  console.log(words('installing'));
  run(
    'npm',
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    words('install_failed'),
  );
  writeFileSync(INSTALLED, lockDigest());
}

function requireNpm(version) {
  if (Number(version.split('.')[0]) < 10) refuse(words('npm_too_old', { version }));
}

/** A linked folder is filled by whoever it belongs to: installing through the link would empty it for others. */
function isInstalled() {
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  return existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lockDigest();
}

function isBuilt() {
  return existsSync(BUILT) && newest(SOURCES) <= statSync(BUILT).mtimeMs;
}

function lockDigest() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).digest('hex');
}

function run(command, parameters, sentence) {
  const shell = process.platform === 'win32' && command === 'npm';
  const ended = spawnSync(command, parameters, { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (ended.status !== 0) refuse(sentence);
}
