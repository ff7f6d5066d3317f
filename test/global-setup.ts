import { type Cluster, startCluster } from './cluster';
import { prepareTemplate } from './template';

declare global {
  var testCluster: Cluster | undefined;
}

/** One cluster for all specs of a run, with a migrated database from which each spec copies its own. */
export default async function globalSetup(): Promise<void> {
  if (globalThis.testCluster) return;
  const cluster = await startCluster();
  globalThis.testCluster = cluster;
  process.env.EGIZ_TEST_PG_PORT = String(cluster.port);
  await prepareTemplate();
}
