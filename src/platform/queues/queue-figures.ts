import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { within } from './deadline';
import type { QueueName } from './job';
import { Queues } from './queues';

export interface QueueDepth {
  readonly queue: QueueName;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

export interface OutboxFigures {
  /** Due and not handed out yet. */
  readonly pending: number;
  readonly oldestPendingSeconds: number;
  /** Handed out and not done. */
  readonly open: number;
  readonly dead: number;
  readonly unannounced: number;
}

const OUTBOX = `
  select
    (select count(*)::integer from outbox where dispatched_at is null and done_at is null and dead_at is null
      and (not_before is null or not_before <= clock_timestamp())) as pending,
    (select coalesce(extract(epoch from clock_timestamp() - min(greatest(created_at, not_before))), 0)::float8 from outbox
      where dispatched_at is null and done_at is null and dead_at is null
      and (not_before is null or not_before <= clock_timestamp())) as "oldestPendingSeconds",
    (select count(*)::integer from outbox where dispatched_at is not null and done_at is null and dead_at is null) as open,
    (select count(*)::integer from outbox where dead_at is not null and done_at is null and dropped_at is null) as dead,
    (select count(*)::integer from live_event where number is null) as unannounced`;

/** How much waits where. */
@Injectable()
export class QueueFigures {
  constructor(
    private readonly database: Database,
    private readonly queues: Queues,
  ) {}

  /** The truth: what the outbox still has to hand out, and what came back dead. */
  async outbox(): Promise<OutboxFigures> {
    const figures = await this.database.one<OutboxFigures>(OUTBOX);
    if (!figures) throw new Error('the outbox has no figures');
    return figures;
  }

  /** The queues' own counts, or undefined while their store is away. */
  async depths(): Promise<readonly QueueDepth[] | undefined> {
    try {
      return await within(
        1_000,
        Promise.all(this.queues.all.map((queue) => this.depth(queue.name as QueueName))),
        'counting',
      );
    } catch {
      return undefined;
    }
  }

  private async depth(queue: QueueName): Promise<QueueDepth> {
    const counts = await this.queues.named(queue).getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
    const count = (state: string) => counts[state] ?? 0;
    return {
      queue,
      waiting: count('waiting') + count('prioritized'),
      active: count('active'),
      delayed: count('delayed'),
      failed: count('failed'),
    };
  }
}
