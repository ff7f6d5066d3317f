import { Injectable } from '@nestjs/common';
import type { DeclareSingle as Input } from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { Database } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { lockArticle } from './locked-article';
import { instantOf } from './moment';

/** Declares that an article goes out in one language: which, why, and when its twin is due or that there will be none. */
@Injectable()
export class DeclareSingle {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, articleId: string, input: Input): Promise<void> {
    return this.database.transaction(async (tx) => {
      const facts = await lockArticle(tx, articleId);
      if (facts.isKilled) throw new DomainError('conflict', 'article.killed');
      if (facts.live?.scope === 'pair') throw new DomainError('conflict', 'publication.pair_is_live');
      if (facts.order) throw new DomainError('conflict', 'publication.already_ordered', orderWords(facts.order));
      if (facts.single) throw new DomainError('conflict', 'single.already_declared');
      const text = await tx.one('select 1 from revision where article_id = $1 and locale = $2 limit 1', [
        articleId,
        input.locale,
      ]);
      if (!text) throw new DomainError('conflict', 'single.no_text', { locale: input.locale });
      const twinDueAt = input.twinDueAt === undefined ? null : await instantOf(tx, input.twinDueAt);
      const hasNoTwin = twinDueAt === null;
      await tx.query(
        `insert into single_declaration (id, article_id, locale, reason, twin_due_at, has_no_twin, declared_by)
          values ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), articleId, input.locale, input.reason, twinDueAt, hasNoTwin, actor.accountId],
      );
      await leaveRecord(tx, actor, 'declare_single', {
        articleId,
        translationId: null,
        reason: input.reason,
        details: { locale: input.locale, twinDueAt: twinDueAt?.toISOString() ?? null, hasNoTwin },
      });
    });
  }
}

function orderWords({ by, publishAt }: { readonly by: string; readonly publishAt: Date }) {
  return { by, publishAt: publishAt.toISOString() };
}
