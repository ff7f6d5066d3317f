import { Client } from 'pg';
import { bootstrap } from '../src/platform/database/bootstrap';
import { migrate } from '../src/platform/database/migrate';
import { TEMPLATE, urlOf } from './database';

/** The roles, and the migrated database from which each spec copies its own, in the cluster that `EGIZ_TEST_PG_PORT` names. */
export async function prepareTemplate(): Promise<void> {
  const client = new Client({ connectionString: urlOf('postgres', 'postgres') });
  await client.connect();
  await bootstrap(client, TEMPLATE, {
    egiz_migrator: 'egiz_migrator',
    egiz_app: 'egiz_app',
    egiz_public: 'egiz_public',
  });
  await client.end();
  await migrate(urlOf('egiz_migrator', TEMPLATE));
}
