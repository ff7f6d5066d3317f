import { Injectable } from '@nestjs/common';
import type { Reasoned } from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { leaveRecord, takeStep } from '../activity/activity';
import { lockArticle } from './locked-article';
import { openOrder } from './open-order';
import { endOrder } from './order';

/** Calls an order off while it waits for its time. What is on its way already is not called back; it is taken down. */
@Injectable()
export class DeschedulePublication {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, articleId: string, { reason }: Reasoned): Promise<void> {
    return this.database.transaction(async (tx) => {
      const facts = await lockArticle(tx, articleId);
      const order = facts.order && (await openOrder(tx, articleId, facts.order.id));
      if (!order) throw new DomainError('conflict', 'publication.not_scheduled');
      if (order.state === 'publishing') throw new DomainError('conflict', 'publication.under_way');
      await endOrder(tx, order.id, { as: 'cancelled', by: actor.accountId, reason });
      const { translationId } = order;
      const details = { orderId: order.id };
      if (translationId !== null) await takeStep(tx, actor, 'deschedule', { translationId, reason, details });
      else await leaveRecord(tx, actor, 'deschedule', { articleId, translationId, reason, details });
    });
  }
}
