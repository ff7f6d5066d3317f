import { StartRefusal } from '../../kernel/start-refusal';
import { bootstrapDatabase, type Connections } from '../../platform/database/connections';
import { migrate, migrationStates, revertLast } from '../../platform/database/migrate';
import { say } from '../terminal';
import { withConnections } from '../with-database';

export async function migrateCommand(): Promise<void> {
  const ran = await withConnections(async (connections, environment) => {
    if (connections.isEmbedded) await bootstrapDatabase(connections, environment);
    return migrate(migratorOf(connections));
  });
  console.log(say('commands.db.migrated', { count: ran.length }));
  for (const name of ran) console.log(`  ${name}`);
}

export async function revertCommand(): Promise<void> {
  const name = await withConnections((connections) => revertLast(migratorOf(connections)));
  console.log(name ? say('commands.db.reverted', { name }) : say('commands.db.nothing_to_revert'));
}

/** Prints every migration. Answers whether all have run. */
export async function statusCommand(): Promise<boolean> {
  const states = await withConnections(async (connections, environment) => {
    if (connections.isEmbedded) await bootstrapDatabase(connections, environment);
    return migrationStates(migratorOf(connections));
  });
  for (const { name, hasRun } of states) console.log(`${hasRun ? '✓' : '·'} ${name}`);
  const pending = states.filter(({ hasRun }) => !hasRun).length;
  console.log(say('commands.db.status', { count: states.length, pending }));
  return pending === 0;
}

function migratorOf({ migrator }: Connections): string {
  if (!migrator) throw new StartRefusal('migrate_url_missing', { role: 'egiz_migrator' });
  return migrator;
}
