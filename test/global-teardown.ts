import { stopCluster } from './cluster';

export default async function globalTeardown(): Promise<void> {
  if (!globalThis.testCluster) return;
  await stopCluster(globalThis.testCluster);
  globalThis.testCluster = undefined;
}
