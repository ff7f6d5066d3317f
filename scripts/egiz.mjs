// `npm run -s egiz -- <command>`: the command line from a fresh clone as well.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadSettings, prepare, root } from './prepare.mjs';

// What a command prints can be read by a program; what is said before it goes elsewhere.
const { log } = console;
console.log = console.error;
prepare();
loadSettings();
console.log = log;
const command = join(root, 'dist', 'src', 'cli.js');
// In this very process: a second one would cost the caller the time that many commands take.
process.argv[1] = command;
process.chdir(root);
await import(pathToFileURL(command).href);
