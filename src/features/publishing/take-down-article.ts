import { Injectable } from '@nestjs/common';
import type { Reasoned } from '../../contract/publishing';
import { type PersonActor, SYSTEM } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { Database, type Transaction } from '../../platform/database/database';
import { leaveRecord, takeStep } from '../activity/activity';
import { lockArticle } from './locked-article';
import { openOrder } from './open-order';
import { endOrder } from './order';

/** Takes an article off the site, both languages at once, and calls off whatever was ordered for it. */
@Injectable()
export class TakeDownArticle {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, articleId: string, { reason }: Reasoned): Promise<{ publicationId: string }> {
    return this.database.transaction(async (tx) => {
      const { live, order } = await lockArticle(tx, articleId);
      if (!live) throw new DomainError('conflict', 'publication.not_live');
      if (order) await callOff(tx, actor, articleId, order.id, reason);
      const publicationId = newId();
      const row = await tx.one<{ number: number }>(
        `insert into publication (id, article_id, number, kind, scope, reason, live_from, published_by)
          values ($1, $2, (select max(number) + 1 from publication where article_id = $2), 'takedown', $3, $4, clock_timestamp(), $5)
          returning number`,
        [publicationId, articleId, live.scope, reason, actor.accountId],
      );
      const details = { publicationId, number: row?.number, ended: live.publicationId };
      await leaveRecord(tx, actor, 'take_down', { articleId, translationId: null, reason, details });
      await tx.query('delete from live_publication where article_id = $1', [articleId]);
      return { publicationId };
    });
  }
}

async function callOff(
  tx: Transaction,
  actor: PersonActor,
  articleId: string,
  orderId: string,
  reason: string,
): Promise<void> {
  const order = await openOrder(tx, articleId, orderId);
  if (!order) return;
  await endOrder(tx, orderId, { as: 'cancelled', by: actor.accountId, reason });
  const { translationId } = order;
  if (translationId === null) return;
  const details = { orderId };
  if (order.state === 'scheduled') await takeStep(tx, actor, 'deschedule', { translationId, reason, details });
  if (order.state === 'publishing') await takeStep(tx, SYSTEM, 'fail', { translationId, reason, details });
}
