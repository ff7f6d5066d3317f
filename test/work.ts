import type { Type } from '@nestjs/common';
import { handledJob, type JobHandler } from '../src/platform/queues/job';
import type { NewsroomApp } from './http/app';

type Handler = Type<JobHandler<unknown>>;

interface Waiting {
  readonly id: string;
  readonly job: string;
  readonly payload: unknown;
}

/**
 * Does the work that waits in the outbox for these handlers, oldest first, until there is none: what the queues do, without a queue.
 * Whatever belongs to others, or whose time has not come, stays where it is.
 */
export async function work(newsroom: NewsroomApp, ...handlers: readonly Handler[]): Promise<number> {
  const known = new Map(handlers.map((handler) => [handledJob(handler)?.name ?? handler.name, handler]));
  let done = 0;
  for (;;) {
    const event = await newsroom.db.one<Waiting>(
      `select id, job, payload from outbox where done_at is null and dead_at is null and job = any($1)
        and (not_before is null or not_before <= clock_timestamp()) order by created_at limit 1`,
      [[...known.keys()]],
    );
    const handler = event && known.get(event.job);
    if (!event || !handler) return done;
    await newsroom.db.transaction(async (tx) => {
      const payload = handledJob(handler)?.payload.parse(event.payload);
      await newsroom.app.nest.get(handler, { strict: false }).run(tx, payload, { id: event.id, attempt: 1 });
      await tx.query('update outbox set done_at = clock_timestamp() where id = $1', [event.id]);
    });
    done++;
  }
}
