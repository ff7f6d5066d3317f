import { Injectable } from '@nestjs/common';
import type { CarryOver as Input } from '../../contract/review';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database, type Transaction } from '../../platform/database/database';
import { takeStep } from '../activity/activity';
import { unratifiedBlockers } from '../quality/blockers';
import { Quality } from '../quality/quality';
import { Translations } from '../translation/translations';
import type { ApprovalOutcome } from './approve-translation';
import { confirm } from './confirm-segments';
import { type LockedSegment, type LockedTranslation, lockSegments, lockTranslation } from './locked-translation';
import { isConfirmableBy, isOwnMended, ownText } from './review.policy';
import { writeVerdict } from './write-verdict';

/**
 * The source was mended by a typo and the translation needs no word changed: the approval is carried over to the new source in one
 * act. Only for a target that stands exactly as it was approved.
 */
@Injectable()
export class CarryOverApproval {
  constructor(
    private readonly database: Database,
    private readonly quality: Quality,
    private readonly translations: Translations,
  ) {}

  run(actor: PersonActor, translationId: string, input: Input): Promise<ApprovalOutcome> {
    return this.database.transaction(async (tx) => {
      const translation = await lockTranslation(tx, translationId);
      if (translation.state !== 'ready') {
        throw new DomainError('conflict', 'workflow.not_allowed', {}, { state: translation.state });
      }
      const segments = await lockSegments(tx, translationId);
      await this.refuseOtherTarget(tx, actor, translation, segments);
      const own = segments.filter((segment) => isOwnMended(actor.accountId, segment, translation));
      if (own.length > 0) throw ownText(actor, own, translation);
      const blockers = unratifiedBlockers(await this.quality.checkAtReview(tx, translationId));
      if (blockers.length > 0) return { kind: 'blocked', findings: blockers };

      const unread = segments.filter((segment) => isConfirmableBy(actor.accountId, segment, translation));
      const confirmed = await confirm(tx, actor.accountId, unread);
      const verdict = await writeVerdict(tx, actor, translation, { verdict: 'approved', reason: input.reason });
      await takeStep(tx, actor, 'carry_over', {
        translationId,
        reason: input.reason,
        details: { reviewId: verdict.reviewId, segments: confirmed },
      });
      return { kind: 'approved', approval: { ...verdict, state: 'approved', confirmed: confirmed.length } };
    });
  }

  /** Whatever was typed since the approval, or has no translation yet, needs a review of its own. */
  private async refuseOtherTarget(
    tx: Transaction,
    actor: PersonActor,
    translation: LockedTranslation,
    segments: readonly LockedSegment[],
  ): Promise<void> {
    const isEmpty = segments.some(
      (segment) => segment.kind === 'pair' && segment.targetText.trim() === '' && segment.confirmedBy === null,
    );
    const approved = await tx.one(
      `select 1 from review where translation_id = $1 and verdict = 'approved' and $2::uuid in (kk_revision_id, en_revision_id)`,
      [translation.id, translation.targetRevisionId],
    );
    if (
      isEmpty ||
      !approved ||
      (await this.translations.freeze(tx, actor, translation.id)) !== translation.targetRevisionId
    ) {
      throw new DomainError('conflict', 'carry_over.target_changed');
    }
  }
}
