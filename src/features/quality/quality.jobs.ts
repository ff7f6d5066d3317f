import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SYSTEM } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import { Handles, type JobDefinition, type JobHandler } from '../../platform/queues/job';
import { leaveRecord } from '../activity/activity';
import { CheckFrozenPair } from './check-frozen-pair';

const payload = z.object({ articleId: z.uuid(), translationId: z.uuid() });
export type RunChecksPayload = z.infer<typeof payload>;

export const RUN_CHECKS: JobDefinition<RunChecksPayload> = {
  name: 'review.run-checks',
  queue: 'review',
  payload,
  attempts: 5,
  backoffMilliseconds: 2000,
};

/** The checks between submit and review. */
@Handles(RUN_CHECKS)
@Injectable()
export class RunChecks implements JobHandler<RunChecksPayload> {
  constructor(private readonly checkFrozenPair: CheckFrozenPair) {}

  run(tx: Transaction, { translationId }: RunChecksPayload): Promise<void> {
    return this.checkFrozenPair.run(tx, translationId);
  }

  /** The text waits in `checking`; the editors see that it does, and why. */
  async giveUp(tx: Transaction, { articleId, translationId }: RunChecksPayload, reason: string): Promise<void> {
    await leaveRecord(tx, SYSTEM, 'give_up_checks', { articleId, translationId, reason });
  }
}
