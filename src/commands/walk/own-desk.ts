import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../terminal';

/** A desk that the walk started for itself, with a demo newsroom in a folder of its own. */
export interface OwnDesk {
  readonly url: URL;
  stop(): Promise<void>;
}

export async function startOwnDesk(): Promise<OwnDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'egiz-walk-'));
  // The database may run as another user, who has to come through.
  chmodSync(folder, 0o755);
  const child = spawn(process.execPath, [join(__dirname, '..', '..', 'start.js')], {
    env: { ...ownSettings(process.env), EGIZ_DATA: join(folder, 'data') },
    // The channel tells the desk when the walk is gone.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C is for the walk, which then stops its desk in good order.
    detached: true,
  });
  const stop = () => stopChild(child, folder);
  try {
    return { url: await addressOf(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Its own database and queues, whatever the terminal is set up for. */
function ownSettings(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(variables).filter(
    ([name]) => !name.startsWith('DATABASE_') && !['REDIS_URL', 'PUBLIC_URL', 'EGIZ_FAILPOINT'].includes(name),
  );
  return { ...Object.fromEntries(kept), NODE_ENV: 'development', HOST: '127.0.0.1', PORT: '0' };
}

/** The address it prints when it is ready; what it said instead where it never is. */
function addressOf(child: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer) => {
      said += text.toString();
      const address = /http:\/\/\S+?(?=api\/docs)/u.exec(said)?.[0];
      if (address) resolve(new URL(address));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => reject(new Error(`${say('commands.walk.no_desk')}\n${said.trim()}`)));
  });
}

async function stopChild(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null) {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
