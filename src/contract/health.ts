import { z } from 'zod';

export const Liveness = z.strictObject({ status: z.literal('alive') });

/** `degraded` still takes requests: what people do is kept, and the queues catch up when their store is back. */
export const Readiness = z.strictObject({
  status: z.enum(['ready', 'degraded', 'unavailable', 'stopping']),
  checks: z.strictObject({
    database: z.enum(['ok', 'unavailable']),
    migrations: z.enum(['ok', 'behind', 'unknown']),
    queues: z.enum(['ok', 'unavailable']),
  }),
});

export type Liveness = z.infer<typeof Liveness>;
export type Readiness = z.infer<typeof Readiness>;
