import { Injectable } from '@nestjs/common';
import type { ReturnTranslation as Input, Returned } from '../../contract/review';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { Database, type Transaction } from '../../platform/database/database';
import { takeStep } from '../activity/activity';
import { type LockedSegment, lockSegments, lockTranslation } from './locked-translation';
import { notInReview } from './review.policy';
import { closeReviewClaim, refuseForeignClaim } from './review-claim';
import { writeVerdict } from './write-verdict';

/** Sends a text back to its translator, with at least one reason on a span of it. */
@Injectable()
export class ReturnTranslation {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, translationId: string, input: Input): Promise<Returned> {
    return this.database.transaction(async (tx) => {
      const translation = await lockTranslation(tx, translationId);
      if (translation.state !== 'in_review') throw notInReview(translation.state);
      await refuseForeignClaim(tx, translationId, actor.accountId);
      refuseStraySpans(await lockSegments(tx, translationId), input);
      const reason = summary(input);
      const { reviewId } = await writeVerdict(tx, actor, translation, { verdict: 'returned', reason });
      await writeReasons(tx, reviewId, input);
      await takeStep(tx, actor, 'return', {
        translationId,
        reason,
        details: { reviewId, reasons: input.reasons.length, to: translation.translatorId },
      });
      await closeReviewClaim(tx, translationId, 'returned');
      return { reviewId, state: 'returned' };
    });
  }
}

/** A span lies within a segment of this text as it stands now. */
function refuseStraySpans(segments: readonly LockedSegment[], input: Input): void {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  for (const [index, reason] of input.reasons.entries()) {
    const segment = byId.get(reason.segmentId);
    if (!segment) throw new DomainError('invalid', 'review.span_elsewhere', { number: index + 1 });
    const text = reason.side === 'source' ? segment.sourceText : segment.targetText;
    if (reason.end > text.length) throw new DomainError('invalid', 'review.span_elsewhere', { number: index + 1 });
  }
}

/** Why, in a line for the activity; the spans are with the verdict. */
function summary(input: Input): string {
  return input.reasons.map(({ category, note }) => (note === '' ? category : `${category}: ${note}`)).join('; ');
}

async function writeReasons(tx: Transaction, reviewId: string, input: Input): Promise<void> {
  for (const reason of input.reasons) {
    await tx.query(
      `insert into return_reason (id, review_id, segment_id, side, span_start, span_end, category, severity, note)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        reviewId,
        reason.segmentId,
        reason.side,
        reason.start,
        reason.end,
        reason.category,
        reason.severity,
        reason.note,
      ],
    );
  }
}
