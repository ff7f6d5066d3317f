import { z } from 'zod';

/** One thing that happened, as the stream tells it: ids, the act and the states; never a text. */
export const NewsEvent = z.strictObject({
  articleId: z.uuid(),
  articleNumber: z.string(),
  act: z.string(),
  translationId: z.uuid().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  actorKind: z.enum(['person', 'import', 'system']),
  accountId: z.uuid().nullable(),
  at: z.iso.datetime(),
});

export type NewsEvent = z.infer<typeof NewsEvent>;
