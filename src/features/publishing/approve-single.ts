import { Injectable } from '@nestjs/common';
import type { ApproveSingle as Input, SingleApproval } from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { Review } from '../review/review';
import { lockArticle } from './locked-article';

/** A second person stands for the newest text of a declared single. */
@Injectable()
export class ApproveSingle {
  constructor(
    private readonly database: Database,
    private readonly review: Review,
  ) {}

  run(actor: PersonActor, articleId: string, { reason }: Input): Promise<SingleApproval> {
    return this.database.transaction(async (tx) => {
      const { isKilled, single } = await lockArticle(tx, articleId);
      if (isKilled) throw new DomainError('conflict', 'article.killed');
      if (!single) throw new DomainError('conflict', 'single.not_declared');
      const { locale, reviewId } = single;
      if (reviewId) throw new DomainError('conflict', 'single.already_approved');
      const approval = await this.review.approveSingle(tx, actor, articleId, { locale, ...(reason ? { reason } : {}) });
      return { reviewId: approval.reviewId, locale };
    });
  }
}
