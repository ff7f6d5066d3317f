import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';

/** A process that cannot be mistaken for a later one that got its number: after a restart of the machine or a container numbers repeat. */
export interface ProcessMark {
  readonly pid: number;
  /** When it began, in the system's own words; empty where the system does not tell. */
  readonly began: string;
}

const HAS_PROC = existsSync('/proc/self/stat');

/** The process of that number, or nothing when there is none. One that has ended and was not yet taken leave of counts as gone. */
export function markOf(pid: number): ProcessMark | undefined {
  if (pid <= 0 || !answersSignals(pid)) return undefined;
  try {
    if (HAS_PROC) return markFromProc(pid);
    if (process.platform === 'win32') return { pid, began: '' };
    const [state, ...began] = ps(pid, 'stat=,lstart=').split(/\s+/);
    return state?.startsWith('Z') ? undefined : { pid, began: began.join(' ') };
  } catch {
    return undefined;
  }
}

export function isRunning(mark: ProcessMark): boolean {
  return markOf(mark.pid)?.began === mark.began;
}

/** The command line of a process and, where the system tells, the folder in which it works. */
export function workOf(pid: number): { readonly command: string; readonly folder: string | undefined } {
  try {
    if (!HAS_PROC) return { command: process.platform === 'win32' ? '' : ps(pid, 'command='), folder: undefined };
    return { command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '), folder: folderOf(pid) };
  } catch {
    return { command: '', folder: undefined };
  }
}

function markFromProc(pid: number): ProcessMark | undefined {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program stands in brackets and may hold anything; state is the first field after it, the start the twentieth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : { pid, began: `${boot} ${fields[19]}` };
}

function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function ps(pid: number, columns: string): string {
  return execFileSync('ps', ['-o', columns, '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
    .toString()
    .trim();
}
