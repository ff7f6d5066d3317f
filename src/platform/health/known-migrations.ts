import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The timestamp of the newest migration this build came with; a database may be ahead of it, never behind. */
export function newestKnownMigration(): number {
  const names = readdirSync(join(__dirname, '../../../migrations'));
  const stamps = names.map((name) => Number(/^(\d+)-.*(?<!\.d)\.(?:js|ts)$/.exec(name)?.[1] ?? 0));
  const newest = Math.max(0, ...stamps);
  if (newest === 0) throw new Error('this build has no migrations');
  return newest;
}
