import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Batch, BatchResult, Settings } from './batch';

/** As much as is done at once before it is worth the time that workers need to begin. */
const ALONE = 8;
const AHEAD = 3;

interface Waiting {
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Checks batches on all cores and gives the results in the order of the batches. Short input is done without workers; long input never
 * waits in memory: no more is read than the workers have in hand.
 */
export async function* checkedByCrew(batches: AsyncIterable<Batch>, settings: Settings): AsyncGenerator<BatchResult> {
  const iterator = batches[Symbol.asyncIterator]();
  const first: Batch[] = [];
  let failure: unknown;
  const next = async (): Promise<Batch | null> => {
    try {
      const { value, done } = await iterator.next();
      return done ? null : (value as Batch);
    } catch (error) {
      failure = error;
      return null;
    }
  };
  let batch = await next();
  for (; batch !== null && first.length < ALONE; batch = await next()) first.push(batch);
  if (batch === null || availableParallelism() < 2) {
    const { checkBatch } = await import('./check-batch.js');
    for (const one of first) yield checkBatch(one, settings);
    for (; batch !== null; batch = await next()) yield checkBatch(batch, settings);
    if (failure) throw failure;
    return;
  }
  const crew = new Crew(Math.min(availableParallelism(), 16), settings);
  try {
    const pending = first.map((one) => crew.check(one));
    for (; batch !== null; batch = await next()) {
      pending.push(crew.check(batch));
      while (pending.length >= crew.size * AHEAD) yield await (pending.shift() as Promise<BatchResult>);
    }
    for (const result of pending) yield await result;
  } finally {
    await crew.dismiss();
  }
  if (failure) throw failure;
}

class Crew {
  private readonly workers: Worker[];
  private readonly waiting = new Map<number, Waiting>();
  private readonly queue: { readonly id: number; readonly batch: Batch }[] = [];
  private readonly idle: Worker[];
  private count = 0;

  constructor(
    readonly size: number,
    settings: Settings,
  ) {
    this.workers = Array.from({ length: size }, () => {
      const worker = new Worker(join(__dirname, 'crew-member.js'), { workerData: settings });
      worker.on('message', ({ id, result }: { id: number; result: BatchResult }) => {
        this.waiting.get(id)?.resolve(result);
        this.waiting.delete(id);
        this.idle.push(worker);
        this.handOut();
      });
      worker.on('error', (error) => {
        for (const { reject } of this.waiting.values()) reject(error);
        this.waiting.clear();
      });
      return worker;
    });
    this.idle = [...this.workers];
  }

  check(batch: Batch): Promise<BatchResult> {
    this.count += 1;
    const id = this.count;
    const result = new Promise<BatchResult>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    // Whoever waits for it hears of a failure; until then it is nobody's.
    result.catch(() => undefined);
    this.queue.push({ id, batch });
    this.handOut();
    return result;
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private handOut(): void {
    while (this.queue.length > 0 && this.idle.length > 0) {
      const worker = this.idle.pop() as Worker;
      worker.postMessage(this.queue.shift());
    }
  }
}
