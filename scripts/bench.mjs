// `npm run bench`: compiles the benches, finds a Redis, runs them and writes docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, refuse, root } from './prepare.mjs';
import { findRedis } from './redis.mjs';

prepare();
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const compiled = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
if (compiled.status !== 0) refuse('The benches do not compile; what the compiler said stands above.');
const redis = await findRedis();
const environment = redis.url ? { ...process.env, EGIZ_TEST_REDIS_URL: redis.url } : process.env;
const ended = spawnSync(process.execPath, [join(root, 'dist', 'test', 'bench', 'run.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: environment,
});
redis.stop();
process.exit(ended.status ?? 1);
