import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { lockTranslation } from './locked-translation';
import { heldBy, lockReviewClaim } from './review-claim';

/** Gives the review back, with what was edited in it. An editor may take it from somebody, who reads the reason. */
@Injectable()
export class ReleaseReview {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, translationId: string, reason: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { articleId } = await lockTranslation(tx, translationId);
      const claim = await lockReviewClaim(tx, translationId);
      if (!claim) throw new DomainError('conflict', 'claim.none');
      if (claim.accountId !== actor.accountId && !actor.roles.includes('editor')) throw heldBy(claim);
      await tx.query(
        `update claim set released_at = clock_timestamp(), release_cause = 'released', release_reason = $2 where id = $1`,
        [claim.id, reason],
      );
      const details = { holder: claim.accountId };
      await leaveRecord(tx, actor, 'release_review', { articleId, translationId, reason, details });
    });
  }
}
