import { Injectable } from '@nestjs/common';
import type { SetEmbargo as Input } from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { lockArticle } from './locked-article';
import { instantOf } from './moment';

/** Until when nothing of an article leaves the house. It cannot call back what is out, nor pass over an order that leaves earlier. */
@Injectable()
export class SetEmbargo {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, articleId: string, { until, reason }: Input): Promise<{ embargoUntil: string | null }> {
    return this.database.transaction(async (tx) => {
      const { isKilled, embargoUntil } = await lockArticle(tx, articleId);
      if (isKilled) throw new DomainError('conflict', 'article.killed');
      const instant = until === null ? null : await instantOf(tx, until);
      await tx.query('update article set embargo_until = $2, version = version + 1 where id = $1', [
        articleId,
        instant,
      ]);
      const details = { from: embargoUntil?.toISOString() ?? null, until: instant?.toISOString() ?? null };
      const act = instant === null ? 'lift_embargo' : 'set_embargo';
      await leaveRecord(tx, actor, act, { articleId, translationId: null, reason, details });
      return { embargoUntil: details.until };
    });
  }
}
