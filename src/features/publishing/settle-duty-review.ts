import { Injectable } from '@nestjs/common';
import type { SettleDutyReview as Input } from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';

interface Open {
  readonly articleId: string;
  readonly publishedBy: string;
  readonly isSettled: boolean;
}

/** The morning after: somebody else has read what one person published alone. */
@Injectable()
export class SettleDutyReview {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, publicationId: string, { note }: Input): Promise<void> {
    return this.database.transaction(async (tx) => {
      const open = await tx.one<Open>(
        `select p.article_id as "articleId", d.published_by as "publishedBy", d.reviewed_at is not null as "isSettled"
          from duty_review d join publication p on p.id = d.publication_id where d.publication_id = $1 for update of d`,
        [publicationId],
      );
      if (!open) throw new DomainError('missing', 'duty_review.missing');
      if (open.isSettled) throw new DomainError('conflict', 'duty_review.settled');
      if (open.publishedBy === actor.accountId) throw new DomainError('conflict', 'duty_review.own');
      await tx.query(
        'update duty_review set reviewed_by = $2, reviewed_at = clock_timestamp(), note = $3 where publication_id = $1',
        [publicationId, actor.accountId, note ?? null],
      );
      const { articleId } = open;
      const details = { publicationId };
      await leaveRecord(tx, actor, 'settle_duty_review', {
        articleId,
        translationId: null,
        reason: note,
        details,
      });
    });
  }
}
