// `npm test`: installs and builds what is missing, then runs every test. Ends with the line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, requireNode, root } from './prepare.mjs';
import { findRedis } from './redis.mjs';

requireNode();
install();
build();

const folder = mkdtempSync(join(tmpdir(), 'egiz-results-'));
const total = { passed: 0, failed: 0 };
const redis = await findRedis();

suite('small, architecture, one feature, HTTP', ['small', 'arch', 'real']);
suite('queues on PostgreSQL', ['queues'], { EGIZ_TEST_QUEUE: 'postgres' });
if (redis.url) suite('queues on Redis', ['queues'], { EGIZ_TEST_QUEUE: 'redis', EGIZ_TEST_REDIS_URL: redis.url });
else
  console.log(
    'Redis: neither REDIS_URL nor a redis-server on the PATH, so the Redis half of the queue tests did not run.',
  );
suite('real processes', ['doors', 'faults'], redis.url ? { EGIZ_TEST_REDIS_URL: redis.url } : {});

redis.stop();
rmSync(folder, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function suite(name, projects, environment = {}) {
  console.log(`\n— ${name}`);
  const results = join(folder, `${projects.join('-')}.json`);
  rmSync(results, { force: true });
  const parameters = ['--selectProjects', ...projects, '--json', `--outputFile=${results}`, '--passWithNoTests'];
  const { EGIZ_DATA: _data, REDIS_URL: _redis, DATABASE_URL: _database, ...inherited } = process.env;
  const ended = spawnSync(process.execPath, [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...parameters], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...inherited, NODE_ENV: 'test', ...environment },
  });
  try {
    const report = JSON.parse(readFileSync(results, 'utf8'));
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    ).length;
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests + broken;
    if (ended.status !== 0 && report.numFailedTests + broken === 0) total.failed += 1;
  } catch {
    console.log(`${name}: no results`);
    total.failed += 1;
  }
}
