// As root the embedded PostgreSQL runs as the user postgres. Where that user cannot enter the folder, it is said before a long installation.
import { spawnSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The closed folder on the way to this one, if there is one and it matters. */
export function closedFolder(folder) {
  if (process.getuid?.() !== 0 || process.env.DATABASE_URL) return undefined;
  const [user, group] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const isKnown = user.status === 0 && group.status === 0;
  for (let place = realpathSync(folder); ; place = dirname(place)) {
    const { uid, gid, mode } = statSync(place);
    const bit =
      isKnown && uid === Number(user.stdout) ? 0o100 : isKnown && gid === Number(group.stdout) ? 0o010 : 0o001;
    if (!(mode & bit)) return place;
    if (place === dirname(place)) return undefined;
  }
}
