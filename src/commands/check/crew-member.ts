import { parentPort, workerData } from 'node:worker_threads';
import type { Batch, Settings } from './batch';
import { checkBatch } from './check-batch';
import { Repetitions } from './repetitions';

const settings: Settings = workerData;
const repetitions = new Repetitions();
parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(checkBatch(batch, settings, repetitions)));
