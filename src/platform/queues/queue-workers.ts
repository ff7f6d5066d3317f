import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Job, Worker } from 'bullmq';
import { within } from './deadline';
import type { Envelope } from './envelope';
import { errorText } from './error-text';
import { QUEUE_NAMES, type QueueName } from './job';
import { Processor } from './processor';
import { DEFAULT_CONCURRENCY, MAX_STALLED, pacesOf, QUEUE_SETTINGS, type QueueSettings } from './queue-settings';
import { QueueStore } from './queue-store';

/** One BullMQ worker a queue. */
@Injectable()
export class QueueWorkers {
  private readonly logger = new Logger('Workers');
  private readonly running = new Map<Job<Envelope>, string | undefined>();
  private workers: Worker<Envelope, void>[] = [];

  constructor(
    private readonly processor: Processor,
    private readonly store: QueueStore,
    @Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings,
  ) {}

  start(): void {
    this.workers = QUEUE_NAMES.map((name) => this.worker(name));
  }

  /** Takes no more jobs and waits for those under way, but not for ever: what is then still running is handed back to the queue. */
  async stop(): Promise<void> {
    const { drain } = pacesOf(this.settings);
    const closing = Promise.all(this.workers.map((worker) => worker.close()));
    try {
      await within(drain, closing, 'draining');
    } catch (error) {
      this.logger.warn(`${errorText(error)}: ${this.running.size} jobs are handed back`);
      await within(3_000, this.handBack(), 'handing back').catch((failure: unknown) =>
        this.logger.warn(errorText(failure)),
      );
    }
  }

  private worker(name: QueueName): Worker<Envelope, void> {
    const { lock, stalled, putBack } = pacesOf(this.settings);
    const worker = new Worker<Envelope, void>(
      name,
      async (job, token) => {
        this.running.set(job, token);
        try {
          await this.processor.process(job, token, putBack);
        } finally {
          this.running.delete(job);
        }
      },
      {
        ...this.store.workerOptions,
        concurrency: this.settings.concurrency ?? DEFAULT_CONCURRENCY,
        lockDuration: lock,
        stalledInterval: stalled,
        maxStalledCount: MAX_STALLED,
        runRetryDelay: 1_000,
      },
    );
    worker.on('error', (error) => this.logger.warn(`worker ${name}: ${errorText(error)}`));
    worker.on('stalled', (id) => this.logger.warn(`worker ${name}: ${id} lost its worker and waits again`));
    return worker;
  }

  private async handBack(): Promise<void> {
    await Promise.all([...this.running].map(([job, token]) => job.moveToWait(token)));
  }
}
