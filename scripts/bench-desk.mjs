// `npm run bench:desk [minutes]`: compiles, opens the desk in a Chromium over a real server and database, measures the editor and writes
// what it found into docs/benchmarks.md. The minutes are those of scripted typing; 3 where none are given.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { prepare, refuse, root } from './prepare.mjs';

prepare();
const chromium = findChromium();
if (!chromium) refuse('The desk is measured in a Chromium, and there is none on the PATH.');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
if (compiled.status !== 0) refuse('The bench does not compile; what the compiler said stands above.');
const bench = join(root, 'dist', 'test', 'bench', 'desk', 'run.js');
const ended = spawnSync(process.execPath, [bench, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', EGIZ_TEST_CHROMIUM: chromium },
});
process.exit(ended.status ?? 1);
