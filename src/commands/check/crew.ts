import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Batch, BatchResult, Settings } from './batch';
import { Repetitions } from './repetitions';

/** As much as is done at once before it is worth the time that workers need to begin. */
const ALONE = 4;
/** One that is looked at, one that waits beside it. */
const IN_HAND = 2;
/** So many results of one worker's neighbours wait for it, and no more. */
const MOST_WAITING = 16;
const MOST_WORKERS = 15;

/**
 * Checks batches on all cores, this one among them, and gives the results in the order of the batches. Short input is done without
 * workers; long input never waits in memory: no more is read than all have in hand,
 * and no more done than can wait for its turn.
 */
export async function* checkedByCrew(batches: AsyncIterable<Batch>, settings: Settings): AsyncGenerator<BatchResult> {
  const source = new Source(batches);
  const first: Batch[] = [];
  for (let batch = await source.next(); batch !== null; batch = await source.next()) {
    first.push(batch);
    if (first.length > ALONE) break;
  }
  const isShort = first.length <= ALONE;
  const crew = new Crew(isShort ? 0 : Math.min(availableParallelism() - 1, MOST_WORKERS), settings);
  try {
    const { checkBatch } = await import('./check-batch.js');
    const repetitions = new Repetitions();
    const pending: Promise<BatchResult>[] = [];
    for (;;) {
      const batch = first.shift() ?? (await source.next());
      if (batch === null) break;
      if (crew.hasRoom) pending.push(crew.check(batch));
      else {
        pending.push(Promise.resolve(checkBatch(batch, settings, repetitions)));
        // What the others have done meanwhile is heard of now.
        await setImmediate();
      }
      while (pending.length > crew.size * MOST_WAITING) yield await (pending.shift() as Promise<BatchResult>);
    }
    for (const result of pending) yield await result;
  } finally {
    await crew.dismiss();
  }
  source.complain();
}

/** The batches one after the other; what went wrong with them is told when all that was read before is done. */
class Source {
  private readonly iterator: AsyncIterator<Batch>;
  private failure: unknown;

  constructor(batches: AsyncIterable<Batch>) {
    this.iterator = batches[Symbol.asyncIterator]();
  }

  async next(): Promise<Batch | null> {
    try {
      const { value, done } = await this.iterator.next();
      return done ? null : value;
    } catch (error) {
      this.failure = error;
      return null;
    }
  }

  complain(): void {
    if (this.failure) throw this.failure;
  }
}

interface Waiting {
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: unknown) => void;
}

interface Member {
  readonly worker: Worker;
  readonly inHand: Waiting[];
}

class Crew {
  private readonly members: readonly Member[];

  constructor(
    readonly size: number,
    settings: Settings,
  ) {
    this.members = Array.from({ length: size }, () => memberOf(settings));
  }

  get hasRoom(): boolean {
    return this.members.some(({ inHand }) => inHand.length < IN_HAND);
  }

  /** Gives a batch to whoever has least to do. */
  check(batch: Batch): Promise<BatchResult> {
    const idlest = this.members.reduce((one, other) => (one.inHand.length <= other.inHand.length ? one : other));
    const result = new Promise<BatchResult>((resolve, reject) => idlest.inHand.push({ resolve, reject }));
    // Whoever waits for it hears of a failure; until then it is nobody's.
    result.catch(() => undefined);
    idlest.worker.postMessage(batch);
    return result;
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.members.map(({ worker }) => worker.terminate()));
  }
}

/** A worker answers its batches in their order. */
function memberOf(settings: Settings): Member {
  const worker = new Worker(join(__dirname, 'crew-member.js'), { workerData: settings });
  const inHand: Waiting[] = [];
  worker.on('message', (result: BatchResult) => inHand.shift()?.resolve(result));
  worker.on('error', (error) => {
    for (const { reject } of inHand.splice(0)) reject(error);
  });
  return { worker, inHand };
}
