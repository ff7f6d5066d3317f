// `npm start`: from a fresh clone to a running desk. Signals are passed on; the desk drains its jobs before the database stops.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { onAbandoned } from './abandoned.mjs';
import { closedFolder } from './open-folder.mjs';
import { loadSettings, prepare, refuse, requireVersions, root } from './prepare.mjs';
import { words } from './words.mjs';

requireVersions();
loadSettings();
const closed = closedFolder(root);
if (closed) refuse(words('clone_closed', { closed }));
prepare();

// The channel tells the desk when this process is killed.
const desk = spawn(process.execPath, [join(root, 'dist', 'src', 'start.js')], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
// A terminal sends Ctrl-C to both; the desk does not mind being told twice.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => desk.kill(signal));
onAbandoned(() => desk.kill('SIGTERM'));
desk.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)));
