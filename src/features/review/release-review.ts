import { Injectable } from '@nestjs/common';
import type { ReleaseReview as Input } from '../../contract/review';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { lockTranslation } from './locked-translation';
import { leaveRecord } from './record';
import { heldBy, lockReviewClaim } from './review-claim';

/** Gives the review back. An editor may end somebody else's, and says why. */
@Injectable()
export class ReleaseReview {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, translationId: string, input: Input): Promise<void> {
    return this.database.transaction(async (tx) => {
      const translation = await lockTranslation(tx, translationId);
      const claim = await lockReviewClaim(tx, translationId);
      if (!claim) throw new DomainError('conflict', 'claim.none');
      const isForeign = claim.accountId !== actor.accountId;
      if (isForeign && !actor.roles.includes('editor')) throw heldBy(claim);
      if (isForeign && !input.reason) throw new DomainError('invalid', 'claim.reason_needed');
      await tx.query(
        `update claim set released_at = clock_timestamp(), release_cause = 'released', release_reason = $2 where id = $1`,
        [claim.id, input.reason ?? null],
      );
      await leaveRecord(tx, actor, 'release_review', {
        articleId: translation.articleId,
        translationId,
        reason: input.reason,
        details: { holder: claim.accountId },
      });
    });
  }
}
