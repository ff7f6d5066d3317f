import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import { Handles, type JobHandler } from '../../platform/queues/job';
import { leaveRecord, takeStep } from '../activity/activity';
import { openOrder } from './open-order';
import { endOrder } from './order';
import { CARRY_OUT_ORDER } from './publishing.job-names';
import { type OrderPayload, startScheduled } from './publishing.jobs';

/** The time has come: what was scheduled is published. Nothing happens when the order was called off meanwhile. */
@Injectable()
@Handles(startScheduled)
export class StartScheduled implements JobHandler<OrderPayload> {
  async run(tx: Transaction, { articleId, orderId }: OrderPayload): Promise<void> {
    const order = await openOrder(tx, articleId, orderId);
    if (!order) return;
    if (!order.isDue) throw new Error('the time of this order has not come');
    const { translationId } = order;
    if (translationId === null) {
      const job = { queue: 'publish', name: CARRY_OUT_ORDER, payload: { articleId, orderId } } as const;
      await leaveRecord(tx, SYSTEM, 'start_scheduled', { articleId, translationId, details: { orderId }, job });
    } else if (order.state === 'scheduled') {
      await takeStep(tx, SYSTEM, 'publish', { translationId, details: { orderId }, payload: { orderId } });
    }
  }

  /** Not started for good: the order ends where an editor sees it, and the pair can be ordered again. */
  async giveUp(tx: Transaction, { articleId, orderId }: OrderPayload, reason: string): Promise<void> {
    const order = await openOrder(tx, articleId, orderId);
    if (!order) return;
    await endOrder(tx, orderId, { as: 'failed', by: null, reason });
    const { translationId } = order;
    const details = { orderId };
    if (translationId !== null && order.state === 'scheduled') {
      await takeStep(tx, SYSTEM, 'publish', { translationId, details, payload: { orderId } });
      await takeStep(tx, SYSTEM, 'fail', { translationId, reason, details });
    } else {
      await leaveRecord(tx, SYSTEM, 'fail_publication', { articleId, translationId, reason, details });
    }
  }
}
