import { Client } from 'pg';
import { bootstrap } from '../src/platform/database/bootstrap';
import { migrate } from '../src/platform/database/migrate';
import { type Cluster, startCluster } from './cluster';
import { TEMPLATE, urlOf } from './database';

declare global {
  var testCluster: Cluster | undefined;
}

/** One cluster for all specs of a run, with a migrated database from which each spec copies its own. */
export default async function globalSetup(): Promise<void> {
  if (globalThis.testCluster) return;
  const cluster = await startCluster();
  globalThis.testCluster = cluster;
  process.env.EGIZ_TEST_PG_PORT = String(cluster.port);
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
