import { bootstrapDatabase } from '../../platform/database/connections';
import { say } from '../terminal';
import { withConnections } from '../with-database';

/** Roles and database alone; tables are `db migrate`. */
export async function bootstrapCommand(): Promise<void> {
  await withConnections(bootstrapDatabase);
  console.log(say('commands.db.bootstrapped'));
}
