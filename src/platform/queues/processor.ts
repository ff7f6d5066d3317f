import { Injectable, Logger } from '@nestjs/common';
import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import { ZodError } from 'zod';
import { Database, type Transaction } from '../database/database';
import { failpoint } from '../database/failpoint';
import { bury } from './burial';
import { type Envelope, SCHEMA_VERSION } from './envelope';
import { errorText } from './error-text';
import { HopelessJobError } from './job';
import { type HandledJob, JobRegistry } from './job-registry';

interface TakenEvent {
  readonly payload: unknown;
  readonly attempts: number;
  readonly is_first: boolean;
}

/**
 * The row is closed first and its effect follows in the same transaction: whoever else was given the same event waits here for the
 * end of it, and finds nothing left to do. `processed` says so once more, whatever happens to the row.
 */
const TAKE = `
  with event as (
    update outbox set done_at = clock_timestamp() where id = $1 and done_at is null and dead_at is null and dropped_at is null
    returning id, payload, attempts
  ), mark as (
    insert into processed (event_id, consumer) select id, $2 from event on conflict do nothing returning event_id
  )
  select payload, attempts, exists (select from mark) as is_first from event`;

const COUNT_ATTEMPT = `
  update outbox set attempts = attempts + 1 where id = $1 and done_at is null and dead_at is null and dropped_at is null
  returning attempts, payload`;

/** Runs a job once in effect, however often the queue delivers it. */
@Injectable()
export class Processor {
  private readonly logger = new Logger('Processor');

  constructor(
    private readonly database: Database,
    private readonly registry: JobRegistry,
  ) {}

  /** `putBack` is how long a job that this process cannot know waits for one that can. */
  async process(job: Job<Envelope>, token: string | undefined, putBack: number): Promise<void> {
    const handled = this.registry.find(job.name);
    if (!handled || job.data.schemaVersion > SCHEMA_VERSION) {
      this.logger.warn(`put back ${job.name}, schema ${job.data.schemaVersion}: this process does not know it`);
      await job.moveToDelayed(Date.now() + putBack, token);
      throw new DelayedError();
    }
    try {
      await this.database.transaction((tx) => this.run(tx, handled, job.data.eventId));
    } catch (error) {
      await this.fail(handled, job.data.eventId, error);
    }
    failpoint('after-commit:processor');
  }

  private async run(tx: Transaction, { definition, handler }: HandledJob, eventId: string): Promise<void> {
    const event = await tx.one<TakenEvent>(TAKE, [eventId, definition.name]);
    if (!event?.is_first) return;
    await handler.run(tx, definition.payload.parse(event.payload), { id: eventId, attempt: event.attempts + 1 });
    failpoint('before-commit:processor');
  }

  /** Counts the try in the database, which outlives the queue. Either the queue tries again, or the event becomes a dead letter. */
  private async fail(handled: HandledJob, eventId: string, error: unknown): Promise<void> {
    const reason = errorText(error);
    const isHopeless = error instanceof HopelessJobError || error instanceof ZodError;
    const outcome = await this.database
      .transaction(async (tx) => {
        const event = await tx.one<{ attempts: number; payload: unknown }>(COUNT_ATTEMPT, [eventId]);
        if (!event) return 'settled';
        if (!isHopeless && event.attempts < handled.definition.attempts) return 'again';
        await bury(tx, eventId, reason, handled);
        return 'dead';
      })
      .catch((second: unknown) => {
        // The database is away, most likely. The queue tries again; when it gives up, the reconciler hands out anew.
        this.logger.warn(`could not note the failure of ${eventId}: ${errorText(second)}`);
        return 'again' as const;
      });
    if (outcome === 'settled') return;
    this.logger.warn(`${handled.definition.name} of ${eventId} failed (${outcome}): ${reason}`);
    throw plainError(reason, outcome === 'dead');
  }
}

/** An error that the queue can store: its stack could carry what its message no longer does. */
function plainError(reason: string, isFinal: boolean): Error {
  const error = isFinal ? new UnrecoverableError(reason) : new Error(reason);
  error.stack = reason;
  return error;
}
