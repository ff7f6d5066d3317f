import { StartRefusal } from '../../kernel/start-refusal';
import { readEnvironment } from '../../platform/config/environment';
import { openConnections } from '../../platform/database/connections';
import { migrate, revertLast } from '../../platform/database/migrate';
import { say } from '../terminal';
import { prepareDatabase } from '../with-database';

export async function migrateCommand(): Promise<void> {
  await asMigrator(async (url, prepare) => {
    const ran = prepare ? await prepare() : await migrate(url);
    console.log(say('commands.db.migrated', { count: ran.length }));
    for (const name of ran) console.log(`  ${name}`);
  });
}

export async function revertCommand(): Promise<void> {
  await asMigrator(async (url) => {
    await revertLast(url);
    console.log(say('commands.db.reverted'));
  });
}

async function asMigrator(
  work: (url: string, prepare: (() => Promise<string[]>) | undefined) => Promise<void>,
): Promise<void> {
  const environment = readEnvironment();
  const connections = await openConnections(environment);
  try {
    if (!connections.migrator) throw new StartRefusal('migrate_url_missing', { role: 'egiz_migrator' });
    await work(
      connections.migrator,
      connections.isEmbedded ? () => prepareDatabase(connections, environment) : undefined,
    );
  } finally {
    await connections.leave();
  }
}
