import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const DOORS = join(__dirname, '..', '..', 'dist', 'src');
/** What each door says, as a log line, when it stands open. */
const OPEN = { main: 'listening', worker: 'working' } as const;

export type Door = keyof typeof OPEN;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One process of the desk, as it runs in a newsroom: an API or a worker. */
export class Process {
  readonly ended: Promise<Ended>;
  private readonly child: ChildProcess;
  private output = '';

  constructor(
    private readonly door: Door,
    environment: NodeJS.ProcessEnv,
  ) {
    const { REDIS_URL: _redis, EGIZ_FAILPOINT: _failpoint, ...inherited } = process.env;
    this.child = spawn(process.execPath, [join(DOORS, `${door}.js`)], {
      env: { ...inherited, NODE_ENV: 'test', PORT: '0', EGIZ_LANG: 'en', LOG_LEVEL: 'info', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const collect = (chunk: Buffer) => {
      this.output += chunk.toString();
    };
    this.child.stdout?.on('data', collect);
    this.child.stderr?.on('data', collect);
    this.ended = new Promise((resolve) => this.child.once('close', (code, signal) => resolve({ code, signal })));
  }

  /** Itself, once it is open; or once it ended, where a failpoint lies on the way. */
  async open(): Promise<this> {
    const isOpen = () => this.output.includes(`"message":"${OPEN[this.door]}"`);
    for (let look = 0; look < 1_200 && !isOpen(); look += 1) {
      if (this.child.exitCode !== null) throw new Error(`${this.door} did not open:\n${this.output}`);
      if (this.child.signalCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return this;
  }

  get url(): string {
    const address = /"address":"(http:[^"]+?)\/?"/.exec(this.output)?.[1];
    if (!address) throw new Error(`no address:\n${this.output}`);
    return address;
  }

  get log(): string {
    return this.output;
  }

  stop(signal: NodeJS.Signals): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}
