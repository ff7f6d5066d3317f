import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { enterEmbeddedServer } from '../../../src/platform/database/embedded/supervisor';
import { openBenchDatabase, type Row } from '../bench-database';
import { BenchBrowser } from './browser';
import { findings, layout, memory, rowSwitches, script, scrolling, typing } from './measures';
import { openBenchNewsroom } from './newsroom';

const SOURCE = join(__dirname, '../../../../test/bench/desk-measured.md');
const PAGE = join(__dirname, '../../../../docs/benchmarks.md');
const HEADING = '## The desk in a browser';

async function main(minutes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'egiz-bench-'));
  const [loadBefore = 0] = loadavg();
  const server = await enterEmbeddedServer(folder);
  const database = await openBenchDatabase(
    `postgres://postgres:${server.passwords.postgres}@127.0.0.1:${server.port}/postgres`,
  );
  const newsroom = await openBenchNewsroom(database);
  const browser = await BenchBrowser.open(newsroom);
  try {
    const section = sectionOf(await measure(browser, newsroom.job, minutes), loadBefore);
    console.log(section);
    writeFileSync(SOURCE, section);
    const page = readFileSync(PAGE, 'utf8').split(`\n${HEADING}`)[0]?.trimEnd();
    writeFileSync(PAGE, `${page}\n\n${section}`);
  } finally {
    await browser.close();
    await newsroom.close();
    await database.drop();
    await server.leave();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  browser: BenchBrowser,
  job: (segments: number, translated: number) => Promise<string>,
  minutes: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  const note = (...made: Row[]) => {
    for (const { what, figure, note: more } of made) console.error(`${what}: ${figure} (${more})`);
    rows.push(...made);
  };
  note(await script(browser));
  const usual = await job(500, 300);
  note(...(await layout(browser, usual, 500, { first: 300, all: 1_000 })));
  const page = await browser.editor(usual);
  note(...(await rowSwitches(page)));
  note(await typing(page));
  note(await findings(page));
  note(await memory(page, minutes));
  await page.context().close();
  const long = await job(5_000, 500);
  note(...(await layout(browser, long, 5_000, { first: 300, all: 3_000 })));
  const longPage = await browser.editor(long);
  note(await scrolling(longPage));
  await longPage.context().close();
  return rows;
}

function sectionOf(rows: readonly Row[], loadBefore: number): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`;
  const lines = rows.map(({ what, figure, bar, isKept, note }) => {
    return `| ${what} | ${figure} | ${bar} | ${isKept ? 'kept' : '**falls short**'} | ${note ?? ''} |`;
  });
  return [
    `${HEADING}\n`,
    `Made by \`npm run bench:desk\` on ${new Date().toISOString().slice(0, 10)}: ${machine}; the load of the machine was ${loadBefore.toFixed(1)} before the run. Chromium without a`,
    'screen, over the real server and database on the same machine.\n',
    '| what | Egiz | bar | | |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

main(Number(process.argv[2] ?? 3)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
