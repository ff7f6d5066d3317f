import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefusal } from '../../../kernel/start-refusal';
import { isRunning, markOf, type ProcessMark } from './process-mark';

const PATIENCE_MILLISECONDS = 240_000;
/** A file without a name in it is being written at this moment, unless it has been so for this long. */
const WRITING_MILLISECONDS = 5_000;

interface Holder extends ProcessMark {
  readonly turn: string;
}

/** Runs the work while no other process of this machine holds the file; a file left by a dead process is taken over. */
export async function withFileLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (!take(path)) {
    if (isAbandoned(path)) clear(path);
    else if (Date.now() > deadline) throw new StartRefusal('lock_held', { path });
    else await pause(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, JSON.stringify({ ...markOf(process.pid), turn: randomUUID() }));
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Two who find the same dead holder must not both clear the file, or the slower one takes away the lock of the faster: only who holds
 * the second file clears the first, and looks once more before it does.
 */
function clear(path: string): void {
  const guard = `${path}.clearing`;
  if (!take(guard)) {
    if (isAbandoned(guard)) rmSync(guard, { force: true });
    return;
  }
  try {
    if (isAbandoned(path)) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function isAbandoned(path: string): boolean {
  const holder = holderOf(path);
  if (holder) return !isRunning(holder);
  try {
    return Date.now() - statSync(path).mtimeMs > WRITING_MILLISECONDS;
  } catch {
    return false;
  }
}

function holderOf(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
