import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runSegmentChecks } from '../../src/checks/run-checks';
import { harnessCases } from '../harness-cases';

const BUNDLE = join(__dirname, '..', '..', 'dist', 'web', 'checks.js');
const LARGEST_COMPRESSED = 250 * 1024;
const cases = harnessCases();

test('the bundle of the checks is small, with all its data', () => {
  expect(gzipSync(readFileSync(BUNDLE), { level: 9 }).length).toBeLessThanOrEqual(LARGEST_COMPRESSED);
});

test(`in a browser the checks find the same in ${cases.length} pairs`, () => {
  expect(cases.length).toBeGreaterThan(100);
  const inNode = cases.map((input) => runSegmentChecks(input));
  expect(inBrowser(cases)).toEqual(JSON.parse(JSON.stringify(inNode)));
});

/** A page that runs the bundle and writes down what it found, read back by the browser's own `--dump-dom`. */
function inBrowser(inputs: readonly object[]): unknown {
  const chromium = process.env.EGIZ_TEST_CHROMIUM ?? 'chromium';
  const folder = mkdtempSync(join(tmpdir(), 'egiz-browser-'));
  try {
    writeFileSync(join(folder, 'checks.js'), readFileSync(BUNDLE));
    // A script is JSON in ASCII: lone surrogates and whatever else the pairs hold arrive as they are.
    writeFileSync(join(folder, 'cases.js'), `const CASES = ${ascii(JSON.stringify(inputs))};`);
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><meta charset="utf-8"><pre id="found"></pre><script src="cases.js"></script><script src="checks.js"></script><script>
        const found = JSON.stringify(CASES.map((input) => EgizChecks.runSegmentChecks(input)));
        document.getElementById('found').textContent = encodeURIComponent(found.replace(/[^ -~]/g, (unit) => '\\\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0')));
      </script>`,
    );
    const ended = spawnSync(
      chromium,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        `--user-data-dir=${join(folder, 'profile')}`,
        '--dump-dom',
        `file://${join(folder, 'index.html')}`,
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 120_000 },
    );
    const found = /<pre id="found">([^<]+)<\/pre>/u.exec(ended.stdout)?.[1];
    if (!found) throw new Error(`the browser wrote nothing: ${ended.error ?? ended.stderr.slice(-2000)}`);
    return JSON.parse(decodeURIComponent(found));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function ascii(json: string): string {
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
