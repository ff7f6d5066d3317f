import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import type { Transaction } from '../../platform/database/database';
import { takeStep } from '../activity/activity';
import { unansweredBlockers } from '../quality/blockers';
import { Quality } from '../quality/quality';
import { lockSegments, lockTranslation } from './locked-translation';
import { notInReview } from './review.policy';
import { closeReviewClaim, refuseForeignClaim } from './review-claim';
import { SealPair } from './seal-pair';
import type { PairVerdict } from './write-verdict';

/**
 * Night duty: one person alone stands for a pair, with a reason, and another looks at it the next morning. Segments stay unconfirmed
 * and answers unratified, so that everybody sees what nobody else has read; blockers without an answer still stop it.
 */
@Injectable()
export class ApproveOnDuty {
  constructor(
    private readonly quality: Quality,
    private readonly seal: SealPair,
  ) {}

  async run(tx: Transaction, actor: PersonActor, translationId: string, reason: string): Promise<PairVerdict> {
    const translation = await lockTranslation(tx, translationId);
    if (translation.state !== 'in_review') throw notInReview(translation.state);
    await refuseForeignClaim(tx, translationId, actor.accountId);
    const segments = await lockSegments(tx, translationId);
    const blockers = unansweredBlockers(await this.quality.checkAtReview(tx, translationId));
    if (blockers.length > 0) {
      throw new DomainError('conflict', 'review.blockers', { count: blockers.length }, { findings: blockers });
    }
    const verdict = await this.seal.run(tx, actor, translation, { verdict: 'approved', basis: 'duty', reason });
    const unread = segments.filter((segment) => segment.confirmedBy === null).length;
    await takeStep(tx, actor, 'approve_on_duty', {
      translationId,
      reason,
      details: { reviewId: verdict.reviewId, unread },
    });
    await closeReviewClaim(tx, translationId, 'approved');
    return verdict;
  }
}
