import { parentPort, workerData } from 'node:worker_threads';
import type { Batch, Settings } from './batch';
import { checkBatch } from './check-batch';

const settings: Settings = workerData;
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(checkBatch(batch, settings)));
