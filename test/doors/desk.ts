import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { markOf } from '../../src/platform/database/embedded/process-mark';

const ROOT = join(__dirname, '..', '..');
const START = join(ROOT, 'dist', 'src', 'start.js');
const CLI = join(ROOT, 'dist', 'src', 'cli.js');

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

interface Server {
  readonly port: number;
  readonly pid: number;
  readonly passwords: { readonly egiz_app: string };
}

type Options = { env?: NodeJS.ProcessEnv; uid?: number; gid?: number };

/** A data folder of a test, and the desks that are started on it as a person would. */
export class DataFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'egiz-desk-'));
  private readonly desks: Desk[] = [];

  start(options: Options = {}): Desk {
    const desk = new Desk(this.path, options);
    this.desks.push(desk);
    return desk;
  }

  /** A command of the command line on this folder. */
  egiz(...parameters: string[]): Ended {
    const ended = spawnSync(process.execPath, [CLI, ...parameters], { env: environment(this.path), encoding: 'utf8' });
    return { code: ended.status, output: ended.stdout + ended.stderr };
  }

  server(): Server {
    return JSON.parse(readFileSync(join(this.path, 'server.json'), 'utf8')) as Server;
  }

  async remove(): Promise<void> {
    for (const desk of this.desks) await desk.stop('SIGKILL');
    try {
      process.kill(this.server().pid, 'SIGKILL');
    } catch {
      // Gone already, or never there.
    }
    rmSync(this.path, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** One `npm start`, from its first line to its exit code. */
export class Desk {
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;
  private output = '';

  constructor(data: string, { env = {}, uid, gid }: Options) {
    this.child = spawn(process.execPath, [START], {
      env: { ...environment(data), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      uid,
      gid,
    });
    const collect = (chunk: Buffer) => {
      this.output += chunk.toString();
    };
    this.child.stdout?.on('data', collect);
    this.child.stderr?.on('data', collect);
    this.ended = new Promise((resolve) => this.child.once('close', (code) => resolve({ code, output: this.output })));
  }

  /** The address of the desk, once it is ready. */
  async ready(): Promise<string> {
    for (let attempt = 0; attempt < 600; attempt += 1) {
      const address = /http:\/\/[^\s]+?(?=api\/docs)/.exec(this.output)?.[0];
      if (address) return address;
      if (this.child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the desk did not get ready:\n${this.output}`);
  }

  async stop(signal: NodeJS.Signals): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}

export function isAlive(pid: number): boolean {
  return markOf(pid) !== undefined;
}

function environment(data: string): NodeJS.ProcessEnv {
  const { REDIS_URL: _redis, DATABASE_URL: _database, ...inherited } = process.env;
  return { ...inherited, NODE_ENV: 'development', EGIZ_DATA: data, PORT: '0', EGIZ_LANG: 'en', LOG_LEVEL: 'warn' };
}
