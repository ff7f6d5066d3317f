// `npm run -s egiz -- <command>`: the command line from a fresh clone as well.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, requireNode, root } from './prepare.mjs';

requireNode();
const output = console.log;
console.log = console.error; // What a command prints can be read by a program; what is said before it goes elsewhere.
install();
build();
console.log = output;
const settings = join(root, '.env');
if (existsSync(settings)) process.loadEnvFile(settings);
const ended = spawnSync(process.execPath, [join(root, 'dist', 'src', 'cli.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(ended.status ?? 1);
