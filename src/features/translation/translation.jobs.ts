import { z } from 'zod';
import type { JobDefinition } from '../../platform/queues/job';

const pair = { articleId: z.uuid(), translationId: z.uuid() };

const preparePayload = z.object(pair);
export type PreparePayload = z.infer<typeof preparePayload>;

/** Working segments for a source that has none, or has changed; entered with the state `preparing`. */
export const PREPARE_SEGMENTS: JobDefinition<PreparePayload> = {
  name: 'translation.prepare-segments',
  queue: 'translate',
  payload: preparePayload,
  attempts: 5,
  backoffMilliseconds: 1_000,
};

const rebasePayload = z.object({ ...pair, revisionId: z.uuid() });
export type RebasePayload = z.infer<typeof rebasePayload>;

/** The source has a newer revision. Waits out a check or a publication under way, hence the many tries. */
export const REBASE_SEGMENTS: JobDefinition<RebasePayload> = {
  name: 'translation.rebase-segments',
  queue: 'translate',
  payload: rebasePayload,
  attempts: 10,
  backoffMilliseconds: 1_000,
};
