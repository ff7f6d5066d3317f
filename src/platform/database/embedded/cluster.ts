import { execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { StartRefusal } from '../../../kernel/start-refusal';
import { isAlive } from './file-lock';
import type { ServerOwner } from './owner';

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

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

  /** Makes the data folder beside and renames it when whole: a crash leaves no half-made one. */
  make(superuserPassword: string): void {
    const unfinished = `${this.data}.unfinished`;
    const passwordFile = join(this.folder, 'password');
    rmSync(unfinished, { recursive: true, force: true });
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
      throw new StartRefusal('initdb_failed', { reason: reasonOf(error) });
    } finally {
      unlinkSync(passwordFile);
    }
    renameSync(unfinished, this.data);
  }

  /** Starts the server in a process group of its own, so that a signal to the desk does not reach it. Answers its pid. */
  async start(port: number, password: string): Promise<number> {
    if (existsSync(this.log) && statSync(this.log).size > LOG_LIMIT_BYTES) renameSync(this.log, `${this.log}.old`);
    const log = openSync(this.log, 'a', 0o600);
    const settings = [
      `port=${port}`,
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=200',
      'jit=off',
    ];
    const child = spawn(
      join(this.binaries, 'postgres'),
      ['-D', this.data, ...settings.flatMap((setting) => ['-c', setting])],
      {
        ...this.owner,
        cwd: this.folder,
        detached: true,
        stdio: ['ignore', log, log],
      },
    );
    closeSync(log);
    let ended = false;
    child.once('exit', () => {
      ended = true;
    });
    child.once('error', () => {
      ended = true;
    });
    child.unref();
    for (let attempt = 0; attempt < 600; attempt += 1) {
      if (ended) throw new StartRefusal('postgres_ended', { log: this.log, reason: this.lastLogLine() });
      if (await this.answers(port, password)) return child.pid ?? 0;
      await pause(50);
    }
    throw new StartRefusal('postgres_silent', { log: this.log });
  }

  /** Whether the server on that port is ours: it knows the password and works on this folder. */
  async answers(port: number, password: string): Promise<boolean> {
    const client = new Client({
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password,
      database: 'postgres',
      connectionTimeoutMillis: 3000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      return rows[0]?.data_directory === this.data;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** The number of the server that holds the data folder, as PostgreSQL itself wrote it down. */
  runningPid(): number | undefined {
    try {
      const pid = Number(readFileSync(join(this.data, 'postmaster.pid'), 'utf8').split('\n')[0]);
      return pid && isAlive(pid) ? pid : undefined;
    } catch {
      return undefined;
    }
  }

  /** Fast shutdown: sessions are ended, everything is written, the server goes. */
  async stop(pid: number): Promise<void> {
    try {
      process.kill(pid, 'SIGINT');
    } catch {
      return;
    }
    for (let attempt = 0; attempt < 600 && isAlive(pid); attempt += 1) await pause(25);
  }

  private give(path: string): void {
    if (this.owner) chownSync(path, this.owner.uid, this.owner.gid);
  }

  private lastLogLine(): string {
    const lines = readFileSync(this.log, 'utf8').trimEnd().split('\n');
    return lines.findLast((line) => /FATAL|ERROR|PANIC|could not/.test(line)) ?? lines.at(-1) ?? '';
  }
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'stderr' in error)
    return String(error.stderr).trim().split('\n').at(-1) ?? error.message;
  return error instanceof Error ? error.message : String(error);
}
