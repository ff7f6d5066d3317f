import { parentPort, workerData } from 'node:worker_threads';
import type { Batch, Settings } from './batch';
import { checkBatch } from './check-batch';

const settings: Settings = workerData;
parentPort?.on('message', ({ id, batch }: { id: number; batch: Batch }) => {
  parentPort?.postMessage({ id, result: checkBatch(batch, settings) });
});
