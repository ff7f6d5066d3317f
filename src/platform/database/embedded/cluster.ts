import { execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefusal } from '../../../kernel/start-refusal';
import type { ServerOwner } from './owner';
import { disownDeadServer, type Postmaster, runningPostmaster } from './postmaster';
import { isRunning, markOf } from './process-mark';
import { answerOf } from './server-answer';

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;
/** After a crash PostgreSQL first writes what its log still holds; on a slow disk that is minutes. */
const START_MILLISECONDS = 180_000;
const STOP_MILLISECONDS = 10_000;

/** A PostgreSQL data folder and what can be done with it: made, started, stopped. */
export class Cluster {
  private readonly data: string;
  private readonly log: string;

  constructor(
    private readonly folder: string,
    private readonly binaries: string,
    private readonly owner: ServerOwner | undefined,
  ) {
    this.data = join(folder, 'postgres');
    this.log = join(folder, 'postgres.log');
  }

  exists(): boolean {
    return existsSync(join(this.data, 'PG_VERSION'));
  }

  /** The server that works on the folder, whoever started it. */
  running(): Postmaster | undefined {
    return runningPostmaster(this.data);
  }

  /** Makes the data folder beside and renames it when whole: a crash leaves no half-made one. */
  make(superuserPassword: string): void {
    const unfinished = `${this.data}.unfinished`;
    const passwordFile = join(this.folder, 'password');
    rmSync(unfinished, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
    this.give(unfinished);
    this.give(passwordFile);
    const options = ['-D', unfinished, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
    const locale = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und', '--locale=C.UTF-8'];
    try {
      execFileSync(join(this.binaries, 'initdb'), [...options, ...locale], {
        ...this.owner,
        cwd: this.folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      throw new StartRefusal('initdb_failed', { reason: reasonOf(error) });
    } finally {
      rmSync(passwordFile, { force: true });
    }
    renameSync(unfinished, this.data);
  }

  /** Starts the server in a process group of its own, so that a signal to the desk does not reach it, and waits until it answers. */
  async start(port: number, password: string): Promise<Postmaster> {
    disownDeadServer(this.data);
    const seen = this.openLog();
    const settings = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=200',
      'jit=off',
      // The details of a refusal quote the row: text of articles stays out of the log.
      'log_error_verbosity=terse',
    ];
    const child = spawn(
      join(this.binaries, 'postgres'),
      ['-D', this.data, ...settings.flatMap((setting) => ['-c', setting])],
      { ...this.owner, cwd: this.folder, detached: true, stdio: ['ignore', seen.file, seen.file] },
    );
    closeSync(seen.file);
    child.on('error', () => undefined);
    child.unref();
    const mark = child.pid === undefined ? undefined : markOf(child.pid);
    const server = { pid: child.pid ?? 0, began: mark?.began ?? '', port };
    try {
      await this.waitFor(server, password);
    } catch (error) {
      await this.stop(server);
      throw error instanceof StartRefusal && error.code === 'postgres_ended'
        ? new StartRefusal('postgres_ended', { log: this.log, reason: this.complaintSince(seen.size) })
        : error;
    }
    return server;
  }

  /** Waits until the server lets us in: it may be starting, mending itself after a crash, or have no place left for a moment. */
  async waitFor(server: Postmaster, password: string): Promise<void> {
    for (const deadline = Date.now() + START_MILLISECONDS; Date.now() < deadline; await pause(50)) {
      const answer = await answerOf(server.port, password);
      if (answer === 'welcome') return;
      if (answer === 'wrong_password') throw new StartRefusal('secrets_wrong', { folder: this.folder });
      if (!isRunning(server)) throw new StartRefusal('postgres_ended', { log: this.log, reason: '' });
    }
    throw new StartRefusal('postgres_silent', { log: this.log });
  }

  /** Fast shutdown: sessions are ended, everything is written, the server goes. Where that takes too long it goes at once, and mends itself at the next start. */
  async stop(server: Postmaster): Promise<void> {
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      if (!isRunning(server)) return;
      process.kill(server.pid, signal);
      for (const deadline = Date.now() + STOP_MILLISECONDS; isRunning(server) && Date.now() < deadline; )
        await pause(25);
    }
  }

  private openLog(): { readonly file: number; readonly size: number } {
    if (existsSync(this.log) && statSync(this.log).size > LOG_LIMIT_BYTES) renameSync(this.log, `${this.log}.old`);
    const file = openSync(this.log, 'a', 0o600);
    this.give(this.log);
    return { file, size: statSync(this.log).size };
  }

  /** What the server had to say when it ended. */
  private complaintSince(position: number): string {
    const text = Buffer.alloc(64 * 1024);
    const file = openSync(this.log, 'r');
    const lines = text
      .toString('utf8', 0, readSync(file, text, 0, text.length, position))
      .trimEnd()
      .split('\n');
    closeSync(file);
    return lines.findLast((line) => /FATAL|ERROR|PANIC|could not/.test(line)) ?? lines.at(-1) ?? '';
  }

  private give(path: string): void {
    if (this.owner) chownSync(path, this.owner.uid, this.owner.gid);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'stderr' in error && error.stderr)
    return String(error.stderr).trim().split('\n').at(-1) ?? '';
  return error instanceof Error ? error.message : String(error);
}
