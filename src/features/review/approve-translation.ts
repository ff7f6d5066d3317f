import { Injectable } from '@nestjs/common';
import type { StandingFinding } from '../../contract/quality';
import type { ApprovalResult, ApproveTranslation as Input } from '../../contract/review';
import type { PersonActor } from '../../kernel/actor';
import { Database } from '../../platform/database/database';
import { takeStep } from '../activity/activity';
import { unratifiedBlockers } from '../quality/blockers';
import { Quality } from '../quality/quality';
import { confirm } from './confirm-segments';
import { lockSegments, lockTranslation } from './locked-translation';
import { isConfirmableBy, isOwnUnread, notInReview, ownText } from './review.policy';
import { closeReviewClaim, refuseForeignClaim } from './review-claim';
import { SealPair } from './seal-pair';

export type ApprovalOutcome =
  | { readonly kind: 'approved'; readonly approval: ApprovalResult }
  /** What stops it is stored and stays to be seen. */
  | { readonly kind: 'blocked'; readonly findings: readonly StandingFinding[] };

/**
 * A person's verdict that this pair may go out. It confirms what nobody has confirmed and the person did not write, and stands
 * on the exact bytes: what was edited in review is frozen and checked in the same act.
 */
@Injectable()
export class ApproveTranslation {
  constructor(
    private readonly database: Database,
    private readonly quality: Quality,
    private readonly seal: SealPair,
  ) {}

  run(actor: PersonActor, translationId: string, input: Input): Promise<ApprovalOutcome> {
    return this.database.transaction(async (tx) => {
      const translation = await lockTranslation(tx, translationId);
      if (translation.state !== 'in_review') throw notInReview(translation.state);
      await refuseForeignClaim(tx, translationId, actor.accountId);
      const segments = await lockSegments(tx, translationId);
      const own = segments.filter((segment) => isOwnUnread(actor.accountId, segment, translation));
      if (own.length > 0) throw ownText(actor, own, translation);
      const blockers = unratifiedBlockers(await this.quality.checkAtReview(tx, translationId));
      if (blockers.length > 0) return { kind: 'blocked', findings: blockers };

      const unread = segments.filter((segment) => isConfirmableBy(actor.accountId, segment, translation));
      const confirmed = await confirm(tx, actor.accountId, unread);
      const { reason } = input;
      const approval = await this.seal.run(tx, actor, translation, { verdict: 'approved', reason });
      await takeStep(tx, actor, 'approve', {
        translationId,
        reason,
        details: { reviewId: approval.reviewId, confirmed: confirmed.length },
      });
      await closeReviewClaim(tx, translationId, 'approved');
      return { kind: 'approved', approval: { ...approval, state: 'approved', confirmed: confirmed.length } };
    });
  }
}
