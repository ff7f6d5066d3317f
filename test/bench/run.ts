import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { enterEmbeddedServer } from '../../src/platform/database/embedded/supervisor';
import type { Row } from './bench-database';

/** Every bench of the house, one after the other, each in a process of its own on one durable PostgreSQL. */
const BENCHES = ['routing', 'save', 'board', 'page', 'import', 'checks'] as const;
const LONGEST_MILLISECONDS = 15 * 60_000;

async function main(wanted: readonly string[], redisUrl: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'egiz-bench-'));
  const [loadBefore = 0] = loadavg();
  const server = await enterEmbeddedServer(folder);
  const url = `postgres://postgres:${server.passwords.postgres}@127.0.0.1:${server.port}/postgres`;
  const rows: Row[] = [];
  try {
    for (const bench of BENCHES.filter((name) => wanted.length === 0 || wanted.includes(name))) {
      rows.push(...(await run(bench, [url])));
      if (bench !== 'routing') continue;
      if (redisUrl) rows.push(...(await run(bench, [url, redisUrl])));
      else
        rows.push({
          what: 'routing on Redis',
          figure: 'not measured',
          limit: '',
          ratio: null,
          bar: '≥ 0.25×',
          isKept: null,
          note: 'no Redis here',
        });
    }
  } finally {
    await server.leave();
    rmSync(folder, { recursive: true, force: true });
  }
  const table = tableOf(rows);
  console.log(table);
  if (wanted.length === 0) writeFileSync(join(__dirname, '../../../docs/benchmarks.md'), documentOf(table, loadBefore));
}

function run(name: string, parameters: string[]): Promise<Row[]> {
  console.error(`— ${name}`);
  return new Promise((resolve) => {
    const options = {
      maxBuffer: 64 * 1024 * 1024,
      timeout: LONGEST_MILLISECONDS,
      // As the image runs it; React renders several times slower otherwise.
      env: { ...process.env, NODE_ENV: 'production' },
    };
    execFile(
      process.execPath,
      ['--expose-gc', join(__dirname, `${name}.js`), ...parameters],
      options,
      (error, stdout, stderr) => {
        const line = stdout.trimEnd().split('\n').at(-1) ?? '';
        try {
          resolve((JSON.parse(line) as { rows: Row[] }).rows);
        } catch {
          console.error(stderr.slice(-4000) || error);
          resolve([
            {
              what: name,
              figure: 'failed',
              limit: '',
              ratio: null,
              bar: '',
              isKept: false,
              note: error?.message.split('\n')[0] ?? 'no result',
            },
          ]);
        }
      },
    );
  });
}

function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ what, figure, limit, ratio, bar, isKept, note }) => {
    const verdict =
      isKept === null ? (ratio === null ? 'not measured' : 'recorded') : isKept ? 'kept' : '**falls short**';
    return `| ${what} | ${figure} | ${limit} | ${ratio === null ? '' : `${ratio.toFixed(2)}×`} | ${bar} | ${verdict} | ${note ?? ''} |`;
  });
  return ['| what | Egiz | limit in the same run | ratio | bar | | |', '|---|---|---|---|---|---|---|', ...lines].join(
    '\n',
  );
}

function documentOf(table: string, loadBefore: number): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const nginx = spawnSync('nginx', ['-v'], { encoding: 'utf8' }).stderr?.trim() || 'nginx not installed';
  const shortfalls = readFileSync(join(__dirname, '../../../test/bench/shortfalls.md'), 'utf8').trim();
  const desk = readFileSync(join(__dirname, '../../../test/bench/desk-measured.md'), 'utf8').trim();
  return `# Measurements

Made by \`npm run bench\` (\`npm run bench -- page import\` for some of them) on ${new Date().toISOString().slice(0, 10)}: ${machine}; ${nginx}; the load and the
servers share the machine, whose load was ${loadBefore.toFixed(1)} before the run. Each figure is a ratio to a limit that is measured in the same run, round about; absolute figures are only
recorded. The database is the embedded PostgreSQL with its usual durability.

${table}

${shortfalls}

${desk}
`;
}

main(process.argv.slice(2), process.env.EGIZ_TEST_REDIS_URL).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
