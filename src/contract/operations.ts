import { z } from 'zod';

const Moment = z.iso.datetime({ offset: true });

/** A job that failed for good and waits for a person. */
export const DeadLetter = z.strictObject({
  id: z.uuid(),
  articleId: z.uuid(),
  articleNumber: z.int(),
  queue: z.enum(['translate', 'review', 'publish']),
  job: z.string(),
  attempts: z.int(),
  createdAt: Moment,
  deadAt: Moment,
  reason: z.string(),
});

/** GET /ops/dead-letters: the oldest first, a page at a time. */
export const DeadLetterPage = z.strictObject({ total: z.int(), items: z.array(DeadLetter) });
export const DeadLetterQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

export const DeadLetterId = z.strictObject({ id: z.uuid() });

/** POST /ops/dead-letters/:id/retry: it is handed out again at once, with all its tries. */
export const RetriedDeadLetter = z.strictObject({ id: z.uuid(), nextDispatchNumber: z.int() });

/** DELETE /ops/dead-letters/:id: never to be done, and why. */
export const DropDeadLetter = z.strictObject({ reason: z.string().trim().min(1).max(2_000) });

const count = z.int().nonnegative();

/** GET /ops/queues: how much waits where. */
export const QueueOverview = z.strictObject({
  /** Null while the store of the queues does not answer. */
  queues: z
    .array(
      z.strictObject({
        queue: z.enum(['translate', 'review', 'publish']),
        waiting: count,
        active: count,
        delayed: count,
        failed: count,
      }),
    )
    .nullable(),
  outbox: z.strictObject({ pending: count, oldestPendingSeconds: z.number().nonnegative(), open: count, dead: count }),
});

export type QueueOverview = z.infer<typeof QueueOverview>;
export type DeadLetter = z.infer<typeof DeadLetter>;
export type DeadLetterPage = z.infer<typeof DeadLetterPage>;
export type DeadLetterQuery = z.infer<typeof DeadLetterQuery>;
export type DeadLetterId = z.infer<typeof DeadLetterId>;
export type RetriedDeadLetter = z.infer<typeof RetriedDeadLetter>;
export type DropDeadLetter = z.infer<typeof DropDeadLetter>;
