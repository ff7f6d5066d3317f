// `npm test`: installs and builds what is missing, then runs every test. Ends with the line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromiumShell } from './chromium.mjs';
import { prepare, root } from './prepare.mjs';
import { hasRedisServer } from './redis.mjs';

prepare();

const { EGIZ_DATA: _data, DATABASE_URL: _database, REDIS_URL: redisUrl, ...inherited } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'egiz-results-'));
const total = { passed: 0, failed: 0 };
const spare = Math.max(1, availableParallelism() - 1);

suite('small, architecture, one feature, HTTP', ['small', 'arch', 'real'], {}, Math.max(2, spare));
suite('broken texts', ['fuzz']);
suite('queues on PostgreSQL', ['queues'], { EGIZ_TEST_QUEUE: 'postgres' });
if (redisUrl || hasRedisServer()) {
  suite('queues on Redis', ['queues'], { EGIZ_TEST_QUEUE: 'redis', ...(redisUrl ? { REDIS_URL: redisUrl } : {}) });
} else {
  console.log(
    '\nRedis: neither REDIS_URL nor a redis-server on the PATH, so the Redis half of the queue tests did not run.',
  );
}
const chromium = findChromiumShell();
if (chromium) {
  suite('the checks and the desk in a browser', ['browser', 'journeys'], { EGIZ_TEST_CHROMIUM: chromium });
} else {
  console.log('\nChromium: none on the PATH, so neither the checks nor the desk were tried in a browser.');
}
suite('real processes', ['doors', 'faults'], redisUrl ? { EGIZ_TEST_REDIS_URL: redisUrl } : {});

rmSync(folder, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A suite in which nothing passed has failed: so does one that could not begin. */
function suite(name, projects, environment = {}, workers = spare) {
  console.log(`\n— ${name}`);
  const results = join(folder, 'results.json');
  rmSync(results, { force: true });
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  // What a failed test left open must not keep the run from its end.
  const parameters = [
    '--forceExit',
    `--maxWorkers=${workers}`,
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=${results}`,
  ];
  const ended = spawnSync(process.execPath, [jest, ...parameters], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...inherited, NODE_ENV: 'test', ...environment },
  });
  const { passed, failed } = countsOf(results);
  total.passed += passed;
  total.failed += failed || (ended.status === 0 && passed > 0 ? 0 : 1);
}

/** Tests, and spec files that broke before their tests began. */
function countsOf(results) {
  try {
    const report = JSON.parse(readFileSync(results, 'utf8'));
    const broken = report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
