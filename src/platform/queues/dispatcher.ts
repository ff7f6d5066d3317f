import { Injectable, Logger } from '@nestjs/common';
import type { BulkJobOptions } from 'bullmq';
import type { PoolClient } from 'pg';
import { failpoint } from '../database/failpoint';
import { within } from './deadline';
import { type Envelope, jobId, SCHEMA_VERSION } from './envelope';
import { errorText } from './error-text';
import type { QueueName } from './job';
import { JobRegistry } from './job-registry';
import { Loop, Patience } from './loop';
import { outboxTransaction } from './outbox-transaction';
import { QueueStore } from './queue-store';
import { Queues } from './queues';
import { turnPriority } from './turn';

interface PendingEvent {
  readonly id: string;
  readonly queue: QueueName;
  readonly job: string;
  readonly payload: unknown;
  readonly dispatch_number: number;
  readonly turn_minute: number;
}

const BATCH = 200;
/**
 * How many first tries wait in one queue at most. The line is kept in the outbox, where places are exact; flash and urgent events
 * pass a full queue, and what is being tried again does not fill it.
 */
const WINDOW = 400;

const PENDING = `
  with full_queue as (
    select queue from outbox where dispatched_at is not null and done_at is null and dead_at is null and attempts = 0
    group by queue having count(*) >= $1
  )
  select id, queue, job, payload, dispatch_number, floor(extract(epoch from turn_at) / 60)::integer as turn_minute
  from outbox
  where dispatched_at is null and done_at is null and dead_at is null
    and (not_before is null or not_before <= clock_timestamp())
    and (priority <= 10 or queue not in (select queue from full_queue))
  order by turn_at limit $2 for no key update skip locked`;

const DISPATCHED = `
  update outbox set dispatched_at = clock_timestamp(), dispatch_number = dispatch_number + 1 where id = any($1::uuid[])`;

/**
 * Hands pending outbox rows to the queues, in every worker process. The rows stay locked until they are noted as handed out; a crash
 * before that adds them again under the same ids.
 */
@Injectable()
export class Dispatcher {
  private readonly logger = new Logger('Dispatcher');
  private readonly patience = new Patience(50, 1_000);
  // Handing out has a fixed price: what comes in close succession goes out together, what comes alone goes at once.
  private readonly loop = new Loop(() => this.look(), 20);
  private isFailing = false;

  constructor(
    private readonly store: QueueStore,
    private readonly queues: Queues,
    private readonly registry: JobRegistry,
  ) {}

  start(): void {
    this.loop.start();
  }

  /** Something was committed in this process: there may be something to hand out. */
  nudge(): void {
    this.loop.nudge();
  }

  stop(): Promise<void> {
    return this.loop.stop();
  }

  private async look(): Promise<number> {
    try {
      const found = await this.dispatch();
      this.isFailing = false;
      return this.patience.after(found);
    } catch (error) {
      if (!this.isFailing) this.logger.warn(`events wait in the outbox: ${errorText(error)}`);
      this.isFailing = true;
      return 500;
    }
  }

  private async dispatch(): Promise<number> {
    const found = await outboxTransaction(this.store.pool, async (client) => {
      const { rows } = await client.query<PendingEvent>(PENDING, [WINDOW, BATCH]);
      if (rows.length > 0) await this.handOut(client, rows);
      return rows.length;
    });
    if (found > 0) failpoint('after-commit:dispatcher');
    return found;
  }

  private async handOut(client: PoolClient, events: readonly PendingEvent[]): Promise<void> {
    failpoint('before-add:dispatcher');
    const names = new Set(events.map((event) => event.queue));
    await Promise.all(
      [...names].map((name) => {
        const jobs = events.filter((event) => event.queue === name).map((event) => this.jobOf(event));
        return within(5_000, this.queues.named(name).addBulk(jobs), `adding to ${name}`);
      }),
    );
    failpoint('before-commit:dispatcher');
    await client.query(DISPATCHED, [events.map((event) => event.id)]);
  }

  private jobOf(event: PendingEvent): { name: string; data: Envelope; opts: BulkJobOptions } {
    // A job of a newer version of this program is handed out all the same; a worker of that version will take it.
    const definition = this.registry.find(event.job)?.definition;
    return {
      name: event.job,
      data: { eventId: event.id, job: event.job, payload: event.payload, schemaVersion: SCHEMA_VERSION },
      opts: {
        jobId: jobId(event.id, event.dispatch_number + 1),
        priority: turnPriority(event.turn_minute),
        attempts: definition?.attempts ?? 5,
        backoff: { type: 'exponential', delay: definition?.backoffMilliseconds ?? 1_000, jitter: 0.5 },
        removeOnComplete: true,
        removeOnFail: { count: 500 },
      },
    };
  }
}
