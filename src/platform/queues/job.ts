import type { z } from 'zod';
import type { Transaction } from '../database/database';

export type QueueName = 'translate' | 'review' | 'publish';
export const QUEUE_NAMES: readonly QueueName[] = ['translate', 'review', 'publish'];
/** A queue that nobody works on. Its one job is a mark in the queue store: where the mark is missing, everything else is too. */
export const GENERATION_QUEUE = 'generation';

/** A job is a name and the shape of its payload (ids only, never text). The event that carries it is an outbox row. */
export interface JobDefinition<Payload> {
  /** `feature.verb-noun`, as written to `outbox.job`. */
  readonly name: string;
  readonly queue: QueueName;
  readonly payload: z.ZodType<Payload>;
  /** Tries before the event is a dead letter. */
  readonly attempts: number;
  /** First pause between tries; doubles with jitter. */
  readonly backoffMilliseconds: number;
}

export interface JobEvent {
  readonly id: string;
  readonly attempt: number;
}

/**
 * The work behind a job. `run` is called in a transaction in which the event has been marked as processed by this consumer,
 * so that its effect happens once however often the job is delivered; it touches nothing but the database.
 */
export interface JobHandler<Payload> {
  run(tx: Transaction, payload: Payload, event: JobEvent): Promise<void>;
  /** What follows from a final failure, in the transaction that writes the dead letter. */
  giveUp?(tx: Transaction, payload: Payload, reason: string): Promise<void>;
}

const HANDLED_JOB = Symbol('egiz.handled-job');

/** Marks the one provider that handles a job: `@Handles(PREPARE_SEGMENTS) @Injectable() class PrepareSegments implements JobHandler<…>`. */
export function Handles<Payload>(job: JobDefinition<Payload>) {
  return (handler: new (...dependencies: never[]) => JobHandler<Payload>): void => {
    Reflect.defineMetadata(HANDLED_JOB, job, handler);
  };
}

/** The job a provider class handles, or undefined. */
export function handledJob(handler: object): JobDefinition<unknown> | undefined {
  return Reflect.getMetadata(HANDLED_JOB, handler) as JobDefinition<unknown> | undefined;
}

/** A failure that trying again will not mend: the event becomes a dead letter at once. */
export class HopelessJobError extends Error {}
