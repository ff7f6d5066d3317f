import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { PoolClient } from 'pg';
import { newId } from '../../kernel/ids';
import { within } from './deadline';
import { errorText } from './error-text';
import { GENERATION_QUEUE } from './job';
import { QueueStore } from './queue-store';

const MARK = 'generation';

const KNOWN = 'select generation from queue_generation where backend = $1';
const REMEMBER = `
  insert into queue_generation (backend, generation) values ($1, $2)
  on conflict (backend) do update set generation = excluded.generation, at = clock_timestamp()`;
const HAND_OUT_ALL = `
  update outbox set dispatched_at = null
  where dispatched_at is not null and done_at is null and dead_at is null`;

/** Notices that the queue store is not the one it was: flushed, restarted empty, truncated, or another one altogether. */
@Injectable()
export class Generation {
  private readonly logger = new Logger('Reconciler');

  constructor(
    private readonly store: QueueStore,
    @InjectQueue(GENERATION_QUEUE) private readonly queue: Queue<{ generation: string }>,
  ) {
    queue.on('error', (error) => this.logger.warn(`queue ${queue.name}: ${errorText(error)}`));
  }

  /** In a new store everything open is handed out again. The mark is set before the commit, so a crash between repeats this. */
  async check(client: PoolClient): Promise<void> {
    const { rows } = await client.query<{ generation: string }>(KNOWN, [this.store.backend]);
    const known = rows[0]?.generation;
    const mark = await within(3_000, this.queue.getJob(MARK), 'asking the queue');
    if (mark && mark.data.generation === known) return;
    const generation = newId();
    const { rowCount } = await client.query(HAND_OUT_ALL);
    await within(3_000, this.mark(generation), 'marking the queue');
    await client.query(REMEMBER, [this.store.backend, generation]);
    if (known) this.logger.warn(`the queue is new: ${rowCount ?? 0} open events are handed out again`);
  }

  close(): Promise<void> {
    return this.queue.close();
  }

  private async mark(generation: string): Promise<void> {
    await this.queue.remove(MARK);
    await this.queue.add(MARK, { generation }, { jobId: MARK });
  }
}
