import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartRefusal } from '../../../kernel/start-refusal';
import { binariesFolder } from './binaries';
import { Cluster } from './cluster';
import { assertOwnData, openDataFolder } from './data-folder';
import { withFileLock } from './file-lock';
import { assertReachable, serverOwner } from './owner';
import type { Postmaster } from './postmaster';
import { isRunning, markOf, type ProcessMark } from './process-mark';
import { freePort } from './server-answer';
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
  const owner = serverOwner(dataFolder);
  assertReachable(binaries, owner, 'clone_closed');
  const folder = openDataFolder(dataFolder);
  assertReachable(folder, owner, 'data_closed');
  const cluster = new Cluster(folder, binaries, owner);
  const path = join(folder, 'server.json');
  const lock = join(folder, 'server.lock');
  assertOwnData(folder, path);

  const entered = await withFileLock(lock, async () => {
    const known = readServerFile(path);
    if (!known && cluster.exists()) throw new StartRefusal('secrets_lost', { path });
    const passwords = known?.passwords ?? freshPasswords();
    const others = usersOf(known);
    if (!cluster.exists()) {
      // Written first: a data folder whose passwords nobody knows would be lost.
      writeServerFile(path, { port: 0, pid: 0, passwords, users: [] });
      cluster.make(passwords.postgres);
    }
    const adopted = await adopt(cluster, passwords.postgres, others.length > 0);
    const server = adopted ?? (await start(cluster, passwords.postgres));
    writeServerFile(path, { port: server.port, pid: server.pid, passwords, users: [...others, myself()] });
    return { port: server.port, passwords, isAdopted: adopted !== undefined };
  });

  let leaving: Promise<void> | undefined;
  const leave = () =>
    withFileLock(lock, async () => {
      const now = readServerFile(path);
      if (!now) return;
      const others = usersOf(now);
      const server = cluster.running();
      if (server && others.length === 0) await cluster.stop(server);
      writeServerFile(path, { ...now, users: others });
    });
  return {
    ...entered,
    leave: () => {
      leaving ??= leave();
      return leaving;
    },
  };
}

/** The running server, once it lets us in. One that never does is stopped, unless somebody works with it. */
async function adopt(cluster: Cluster, password: string, hasUsers: boolean): Promise<Postmaster | undefined> {
  const server = cluster.running();
  if (!server) return undefined;
  try {
    await cluster.waitFor(server, password);
    return server;
  } catch (error) {
    if (hasUsers || !(error instanceof StartRefusal) || error.code === 'secrets_wrong') throw error;
    await cluster.stop(server);
    return undefined;
  }
}

/**
 * Tries again on another port: the first one can be taken between being found free and being listened on. And of a server that was
 * killed something may live on for a moment.
 */
async function start(cluster: Cluster, password: string): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await cluster.start(await freePort(), password);
    } catch (error) {
      if (attempt === 3 || !(error instanceof StartRefusal) || error.code !== 'postgres_ended') throw error;
      await pause(500 * attempt);
    }
  }
}

/** Those who use the server besides this process. */
function usersOf(file: ServerFile | undefined): ProcessMark[] {
  return (file?.users ?? []).filter((user) => user.pid !== process.pid && isRunning(user));
}

function myself(): ProcessMark {
  return markOf(process.pid) ?? { pid: process.pid, began: '' };
}
