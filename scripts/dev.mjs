// `npm run dev`: compiles on every change and starts the desk again.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { loadSettings, prepare, root } from './prepare.mjs';

prepare();
loadSettings();
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const children = [
  [compiler, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  ['--watch', '--watch-preserve-output', join('dist', 'src', 'start.js')],
].map((parameters) => spawn(process.execPath, parameters, { cwd: root, stdio: 'inherit' }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
