/**
 * What travels through the queue: a pointer to the outbox row, which alone says what is to be done.
 * The rest is for people who look at the queue, and for a worker to see that it is too old for the job.
 */
export interface Envelope {
  readonly eventId: string;
  readonly job: string;
  readonly payload: unknown;
  readonly schemaVersion: number;
}

/** Rises when payloads or the meaning of outbox rows change, so that an older worker leaves the job to a newer one. */
export const SCHEMA_VERSION = 1;

/**
 * The id of one handing out of an event. Adding an id that the queue still holds, even as a failed job, is silently ignored:
 * that makes a crash between adding and noting it harmless, and it is why handing out again needs a new number.
 */
export function jobId(eventId: string, dispatchNumber: number): string {
  return `evt-${eventId}-${dispatchNumber}`;
}
