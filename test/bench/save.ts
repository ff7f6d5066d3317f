import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { report } from './bench-database';

/** `save-segment.js`, read as rows of the table. */
const [superuser = ''] = process.argv.slice(2);
const ended = spawnSync(process.execPath, [join(__dirname, 'save-segment.js'), superuser], { encoding: 'utf8' });
const p95 = Number(/desk \{[^}]*p95: '?([\d.]+)/.exec(ended.stdout)?.[1]);
const rate = Number(/desk \{ rate: (\d+)/.exec(ended.stdout)?.[1]);
const bare = Number(/bare \{ rate: (\d+)/.exec(ended.stdout)?.[1]);
const ratio = Number(/ratio ([\d.]+)/.exec(ended.stdout)?.[1]);
if (!Number.isFinite(ratio)) throw new Error(ended.stderr || ended.stdout);
report([
  {
    what: 'segment save over HTTP, 16 connections',
    figure: `${rate} saves/s`,
    limit: `${bare} bare PUTs/s`,
    ratio,
    bar: '≥ 0.5×',
    isKept: ratio >= 0.5,
  },
  {
    what: 'segment save over HTTP, p95',
    figure: `${p95} ms`,
    limit: '',
    ratio: p95 / 15,
    bar: '≤ 15 ms',
    isKept: p95 <= 15,
  },
]);
