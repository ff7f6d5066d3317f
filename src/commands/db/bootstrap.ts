import { readEnvironment } from '../../platform/config/environment';
import { bootstrapDatabase, openConnections } from '../../platform/database/connections';
import { say } from '../terminal';

/** Roles and database alone; tables are `db migrate`. */
export async function bootstrapCommand(): Promise<void> {
  const environment = readEnvironment();
  const connections = await openConnections(environment);
  try {
    await bootstrapDatabase(connections, environment);
    console.log(say('commands.db.bootstrapped'));
  } finally {
    await connections.leave();
  }
}
