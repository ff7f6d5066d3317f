import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartRefusal } from '../../../kernel/start-refusal';

/** Whom the database server runs as: nobody else for an ordinary user, since PostgreSQL refuses only root. */
export interface ServerOwner {
  readonly uid: number;
  readonly gid: number;
}

const NAME = 'postgres';

/** Root runs the server as whoever owns the data already, or as `postgres`. */
export function serverOwner(dataFolder: string): ServerOwner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const data = join(dataFolder, 'postgres');
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  return lookUp() ?? create();
}

/** Refuses a folder that the server's user cannot reach, naming the closed folder on the way. */
export function assertReachable(
  folder: string,
  owner: ServerOwner | undefined,
  code: 'clone_closed' | 'data_closed',
): void {
  if (!owner) return;
  for (let place = realpathSync(folder); ; place = dirname(place)) {
    if (!mayEnter(statSync(place), owner)) throw new StartRefusal(code, { folder, closed: place });
    if (place === dirname(place)) return;
  }
}

function mayEnter(stats: Stats, owner: ServerOwner): boolean {
  if (stats.uid === owner.uid) return Boolean(stats.mode & 0o100);
  if (stats.gid === owner.gid) return Boolean(stats.mode & 0o010);
  return Boolean(stats.mode & 0o001);
}

function lookUp(): ServerOwner | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, NAME], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function create(): ServerOwner {
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME], {
      stdio: 'ignore',
    });
  } catch {
    throw new StartRefusal('no_postgres_user', { name: NAME });
  }
  const made = lookUp();
  if (!made) throw new StartRefusal('no_postgres_user', { name: NAME });
  return made;
}
