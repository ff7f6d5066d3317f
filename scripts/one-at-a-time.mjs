// Two who start at once in a fresh clone must not install into one folder: the second waits for the first.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATIENCE_MILLISECONDS = 15 * 60_000;

/** Does the work while nobody else does it for the same folder. A lock of a process that is gone is taken over. */
export function alone(folder, work) {
  const path = join(tmpdir(), `egiz-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.lock`);
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (!take(path) && Date.now() < deadline) {
    if (isAbandoned(path)) rmSync(path, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return work();
  } finally {
    release();
    process.off('exit', release);
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function isAbandoned(path) {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder === process.pid) return true;
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
