import { z } from 'zod';
import type { JobDefinition } from '../../platform/queues/job';
import { CARRY_OUT_ORDER, START_SCHEDULED } from './publishing.job-names';

const orderPayload = z.object({ articleId: z.uuid(), orderId: z.uuid() });
export type OrderPayload = z.infer<typeof orderPayload>;

export const carryOutOrder: JobDefinition<OrderPayload> = {
  name: CARRY_OUT_ORDER,
  queue: 'publish',
  payload: orderPayload,
  attempts: 6,
  backoffMilliseconds: 500,
};

export const startScheduled: JobDefinition<OrderPayload> = {
  name: START_SCHEDULED,
  queue: 'publish',
  payload: orderPayload,
  attempts: 6,
  backoffMilliseconds: 500,
};
