// `npm start`: from a fresh clone to a running desk. Signals are passed on; the desk drains its jobs before the database stops.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, requireNode, root } from './prepare.mjs';

requireNode();
install();
build();

const settings = join(root, '.env');
if (existsSync(settings)) process.loadEnvFile(settings);

const desk = spawn(process.execPath, [join(root, 'dist', 'src', 'start.js')], { cwd: root, stdio: 'inherit' });
// A terminal sends Ctrl-C to the whole group, so the desk has it already; a supervisor's SIGTERM reaches this process alone.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => desk.kill('SIGTERM'));
process.on('SIGHUP', () => desk.kill('SIGTERM'));
desk.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)));
