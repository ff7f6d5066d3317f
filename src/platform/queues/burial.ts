import type { Transaction } from '../database/database';
import { errorText } from './error-text';
import type { HandledJob } from './job-registry';

const DEAD = `
  update outbox set dead_at = clock_timestamp(), dead_reason = $2
  where id = $1 and done_at is null and dead_at is null and dropped_at is null
  returning article_id, queue, job, payload`;

interface DeadEvent {
  readonly article_id: string;
  readonly queue: string;
  readonly job: string;
  readonly payload: { readonly translationId?: string };
}

/** Makes an event a dead letter, with what follows from it and a line in the article's log, in one transaction. */
export async function bury(
  tx: Transaction,
  eventId: string,
  reason: string,
  handled: HandledJob | undefined,
): Promise<void> {
  const event = await tx.one<DeadEvent>(DEAD, [eventId, reason]);
  if (!event) return;
  const refusal = handled && (await giveUp(tx, handled, event.payload, reason));
  await tx.query('select log_activity($1, $2, null, $3, $4, $5, $6)', [
    event.article_id,
    'system',
    'job_dead',
    event.payload.translationId ?? null,
    reason,
    { eventId, queue: event.queue, job: event.job, ...(refusal ? { refusal } : {}) },
  ]);
}

/** Where what should follow is refused (the article has moved on), the letter is written all the same and says so. */
async function giveUp(
  tx: Transaction,
  { definition, handler }: HandledJob,
  payload: unknown,
  reason: string,
): Promise<string | undefined> {
  if (!handler.giveUp) return undefined;
  await tx.query('savepoint give_up');
  try {
    await handler.giveUp(tx, definition.payload.parse(payload), reason);
    return undefined;
  } catch (error) {
    await tx.query('rollback to savepoint give_up');
    return errorText(error);
  }
}
