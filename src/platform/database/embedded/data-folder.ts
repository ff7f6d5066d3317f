import { accessSync, chmodSync, constants, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartRefusal } from '../../../kernel/start-refusal';

/**
 * The folder, made when missing, by its real name. What is made can be entered by everybody, whatever the umask, since the server may
 * run as another user; the data inside is closed by PostgreSQL itself. An empty folder is one that was made for us; one
 * with other things in it keeps its rights.
 */
export function openDataFolder(folder: string): string {
  try {
    const first = mkdirSync(folder, { recursive: true });
    for (let made = folder; first && made.length >= first.length; made = dirname(made)) chmodSync(made, 0o755);
    const real = realpathSync(folder);
    accessSync(real, constants.R_OK | constants.W_OK | constants.X_OK);
    if (process.getuid?.() === 0 && isOurs(real)) chmodSync(real, statSync(real).mode | 0o111);
    return real;
  } catch (error) {
    throw new StartRefusal('data_unwritable', {
      folder,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Refuses, as an ordinary user, data that somebody else made. */
export function assertOwnData(folder: string, path: string): void {
  const uid = process.getuid?.();
  if (uid === undefined || uid === 0) return;
  const owner = statSync(path, { throwIfNoEntry: false })?.uid;
  if (owner !== undefined && owner !== uid) throw new StartRefusal('data_of_another', { folder });
}

function isOurs(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || names.includes('server.json');
}
