import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefusal } from '../../../kernel/start-refusal';
import { binariesFolder } from './binaries';
import { Cluster, freePort } from './cluster';
import { isAlive, withFileLock } from './file-lock';
import { assertReachable, serverOwner } from './owner';
import { freshPasswords, readServerFile, type ServerFile, writeServerFile } from './server-file';

/** A server in use by this process. */
export interface EmbeddedServer {
  readonly port: number;
  readonly passwords: ServerFile['passwords'];
  /** Whether it was running already when this process came. */
  readonly isAdopted: boolean;
  /** Gives it back; the last process to do so stops it. */
  leave(): Promise<void>;
}

/**
 * The embedded PostgreSQL of a data folder: adopted where it runs, started where it does not, made where there is none. Every
 * process that uses it is written down, so that a command beside a running desk does not stop it, and a start after a
 * killed desk finds a server without users and takes it over.
 */
export async function enterEmbeddedServer(dataFolder: string): Promise<EmbeddedServer> {
  const binaries = binariesFolder();
  const owner = serverOwner();
  assertReachable(binaries, owner, 'clone_closed');
  makeFolder(dataFolder);
  assertReachable(dataFolder, owner, 'data_closed');
  const cluster = new Cluster(dataFolder, binaries, owner);
  const path = join(dataFolder, 'server.json');
  const lock = join(dataFolder, 'server.lock');

  const { file, isAdopted } = await withFileLock(lock, async () => {
    const known = readServerFile(path);
    if (!known && cluster.exists()) throw new StartRefusal('secrets_lost', { path });
    const passwords = known?.passwords ?? freshPasswords();
    const users = [...(known?.users ?? []).filter((user) => user !== process.pid && isAlive(user)), process.pid];
    if (known && isAlive(known.pid) && (await cluster.answers(known.port, passwords.postgres))) {
      const adopted = { ...known, users };
      writeServerFile(path, adopted);
      return { file: adopted, isAdopted: true };
    }
    const stray = cluster.runningPid();
    if (stray) await cluster.stop(stray);
    if (!cluster.exists()) {
      // Written first: a data folder whose passwords nobody knows would be lost.
      writeServerFile(path, { port: 0, pid: 0, passwords, users: [] });
      cluster.make(passwords.postgres);
    }
    const started = await start(cluster, passwords, users);
    writeServerFile(path, started);
    return { file: started, isAdopted: false };
  });

  let left = false;
  return {
    port: file.port,
    passwords: file.passwords,
    isAdopted,
    leave: async () => {
      if (left) return;
      left = true;
      await withFileLock(lock, async () => {
        const now = readServerFile(path);
        if (!now) return;
        const users = now.users.filter((user) => user !== process.pid && isAlive(user));
        if (users.length === 0) await cluster.stop(now.pid);
        writeServerFile(path, { ...now, users });
      });
    },
  };
}

/** Tries again on another port: the first one can be taken between being found free and being listened on. */
async function start(cluster: Cluster, passwords: ServerFile['passwords'], users: number[]): Promise<ServerFile> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      const pid = await cluster.start(port, passwords.postgres);
      return { port, pid, passwords, users };
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
  } catch (error) {
    throw new StartRefusal('data_unwritable', {
      folder,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}
