import { Injectable } from '@nestjs/common';
import type { Amendment, AmendTranslation as Input } from '../../contract/review';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { Database, type Transaction } from '../../platform/database/database';
import { takeStep } from '../activity/activity';
import { Quality } from '../quality/quality';
import { Translations } from '../translation/translations';
import { type LockedSegment, type LockedTranslation, lockSegments, lockTranslation } from './locked-translation';
import { closeReviewClaim } from './review-claim';
import { seenSegments } from './seen-segments';

interface Change {
  readonly segment: LockedSegment;
  readonly text: string;
}

/**
 * A late change after approval: a headline at 23:00, a correction of what is live. The text is in review again with a new revision,
 * and only the changed segments wait for one other person. What is scheduled is taken off the schedule first.
 */
@Injectable()
export class AmendTranslation {
  constructor(
    private readonly database: Database,
    private readonly quality: Quality,
    private readonly translations: Translations,
  ) {}

  run(actor: PersonActor, translationId: string, input: Input): Promise<Amendment> {
    return this.database.transaction(async (tx) => {
      const translation = await lockTranslation(tx, translationId);
      const changes = changesOf(await lockSegments(tx, translationId), input);
      if (translation.state === 'scheduled') await this.deschedule(tx, actor, translation, input.reason);
      const changed = changes.map((change) => change.segment.id);
      await takeStep(tx, actor, 'amend', { translationId, reason: input.reason, details: { segments: changed } });
      await write(tx, actor, translationId, changes);
      const revisionId = await this.translations.freeze(tx, actor, translationId);
      const findings = await this.quality.checkAtReview(tx, translationId);
      return { state: 'in_review', revisionId, changed, findings };
    });
  }

  private async deschedule(
    tx: Transaction,
    actor: PersonActor,
    translation: LockedTranslation,
    reason: string,
  ): Promise<void> {
    await tx.query(
      `update publication_order set ended_at = clock_timestamp(), ended_as = 'cancelled', ended_by = $2, end_reason = $3
        where article_id = $1 and ended_at is null`,
      [translation.articleId, actor.accountId, reason],
    );
    await takeStep(tx, actor, 'deschedule', { translationId: translation.id, reason });
  }
}

/** What is really another text, in the version it was seen in. */
function changesOf(segments: readonly LockedSegment[], input: Input): Change[] {
  const texts = new Map(input.segments.map((segment) => [segment.id, segment.text.normalize('NFC')]));
  const changes = seenSegments(segments, input.segments)
    .map((segment) => ({ segment, text: texts.get(segment.id) ?? segment.targetText }))
    .filter(({ segment, text }) => text !== segment.targetText);
  if (changes.length === 0) throw new DomainError('invalid', 'amendment.unchanged');
  return changes;
}

/** Written under a review claim of the moment, like every text of a person. */
async function write(
  tx: Transaction,
  actor: PersonActor,
  translationId: string,
  changes: readonly Change[],
): Promise<void> {
  const claim = await tx.one<{ fence: string }>(`select fence from take_claim($1, $2, 'review', $3)`, [
    newId(),
    translationId,
    actor.accountId,
  ]);
  if (!claim) throw new Error('nobody holds the review of a text that was approved until now');
  for (const { segment, text } of changes) {
    await tx.query(
      `update segment set target_text = $2, version = version + 1, fence = $3, last_author_kind = 'person', last_author_id = $4
        where id = $1`,
      [segment.id, text, claim.fence, actor.accountId],
    );
  }
  await closeReviewClaim(tx, translationId, 'amended');
}
