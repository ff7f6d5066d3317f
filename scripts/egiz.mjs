// `npm run -s egiz -- <command>`: the command line from a fresh clone as well.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { loadSettings, prepare, root } from './prepare.mjs';

// What a command prints can be read by a program; what is said before it goes elsewhere.
console.log = console.error;
prepare();
loadSettings();
const command = spawn(process.execPath, [join(root, 'dist', 'src', 'cli.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => command.kill(signal));
command.on('exit', (code) => process.exit(code ?? 1));
