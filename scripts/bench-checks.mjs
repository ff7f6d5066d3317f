// `npm run bench:checks -- [CASES]`: measures the checks on damaged cases where a file of them is given, and writes docs/checks.md.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { prepare, refuse, root } from './prepare.mjs';

prepare();
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
if (compiled.status !== 0) refuse('It does not compile; what the compiler said stands above.');
const files = process.argv.slice(2).map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file));
const program = join(root, 'dist', 'test', 'bench', 'checks-page.js');
const ended = spawnSync(process.execPath, [program, ...files], { cwd: root, stdio: 'inherit' });
process.exit(ended.status ?? 1);
