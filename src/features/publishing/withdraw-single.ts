import { Injectable } from '@nestjs/common';
import type { Reasoned } from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { lockArticle } from './locked-article';

/** Takes a declaration back. One that readers see stands until the twin is out or the article is taken down. */
@Injectable()
export class WithdrawSingle {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, articleId: string, { reason }: Reasoned): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { single, live, order } = await lockArticle(tx, articleId);
      if (!single) throw new DomainError('conflict', 'single.not_declared');
      if (live?.scope === 'single') throw new DomainError('conflict', 'single.is_live');
      if (order?.scope === 'single') throw new DomainError('conflict', 'single.is_ordered');
      await tx.query(
        `update single_declaration set ended_at = clock_timestamp(), ended_by = $2 where article_id = $1 and ended_at is null`,
        [articleId, actor.accountId],
      );
      const details = { locale: single.locale };
      await leaveRecord(tx, actor, 'withdraw_single', { articleId, translationId: null, reason, details });
    });
  }
}
