import { Injectable } from '@nestjs/common';
import type { Reasoned } from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database, type Transaction } from '../../platform/database/database';
import { leaveRecord, takeStep } from '../activity/activity';
import { lockArticle } from './locked-article';
import { endOrder } from './order';

/**
 * Ends an article before it was ever out: work on it stops, whoever holds it is told, an order is called off, and every text is kept.
 * What was out is taken down instead.
 */
@Injectable()
export class KillArticle {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, articleId: string, { reason }: Reasoned): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { isKilled, wasPublished, order, translation } = await lockArticle(tx, articleId);
      if (isKilled) throw new DomainError('conflict', 'article.killed');
      if (wasPublished) throw new DomainError('conflict', 'article.published');
      await tx.query('insert into article_kill (article_id, killed_by, reason) values ($1, $2, $3)', [
        articleId,
        actor.accountId,
        reason,
      ]);
      if (order) await endOrder(tx, order.id, { as: 'cancelled', by: actor.accountId, reason });
      const translationId = translation?.id ?? null;
      const holders = translationId === null ? [] : await endClaims(tx, translationId, reason);
      const details = { holders, orderId: order?.id ?? null };
      if (translationId !== null) await takeStep(tx, actor, 'kill', { translationId, reason, details });
      else await leaveRecord(tx, actor, 'kill', { articleId, translationId, reason, details });
    });
  }
}

/** Ends every open claim; answers with whose they were. */
async function endClaims(tx: Transaction, translationId: string, reason: string): Promise<string[]> {
  await tx.query('select 1 from translation where id = $1 for update', [translationId]);
  const ended = await tx.query<{ account_id: string }>(
    `update claim set released_at = clock_timestamp(), release_cause = 'killed', release_reason = $2
      where translation_id = $1 and released_at is null returning account_id`,
    [translationId, reason],
  );
  return [...new Set(ended.map((claim) => claim.account_id))];
}
