import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markOf, type ProcessMark, workOf } from './process-mark';

/** A PostgreSQL server that holds a data folder. */
export interface Postmaster extends ProcessMark {
  readonly port: number;
}

type Holder =
  | { readonly kind: 'server'; readonly server: Postmaster }
  | { readonly kind: 'nobody' | 'gone' | 'stranger' | 'unknown' };

/** The server that works on the folder, as PostgreSQL itself wrote it down and as the system confirms. */
export function runningPostmaster(data: string): Postmaster | undefined {
  const holder = holderOf(data);
  return holder.kind === 'server' ? holder.server : undefined;
}

/**
 * PostgreSQL refuses to start beside a process that has the number in `postmaster.pid`, and after a power cut that can be any program, or
 * one that has ended and was never taken leave of. The number of its own parent it knows for stale, so that one is put there;
 * the rest stays, since by it PostgreSQL finds out whether something of the old server still lives.
 */
export function disownDeadServer(data: string): void {
  const { kind } = holderOf(data);
  if (kind !== 'stranger' && kind !== 'gone') return;
  const path = join(data, 'postmaster.pid');
  const [, ...rest] = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, [process.pid, ...rest].join('\n'));
}

function holderOf(data: string): Holder {
  const lines = readLines(join(data, 'postmaster.pid'));
  // A server that stood alone, without a port, writes a negative number.
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0) return { kind: 'nobody' };
  const mark = markOf(pid);
  if (!mark) return { kind: 'gone' };
  const { command, folder } = workOf(pid);
  if (folder === data || command.includes(` ${data} `))
    return { kind: 'server', server: { ...mark, port: Number(lines[3]) } };
  return { kind: command === '' || command.includes('postgres') ? 'unknown' : 'stranger' };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}
