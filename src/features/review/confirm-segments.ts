import { Injectable } from '@nestjs/common';
import type { Confirmation, ConfirmSegments as Input } from '../../contract/review';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database, type Transaction } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { type LockedSegment, lockSegments, lockTranslation } from './locked-translation';
import { isConfirmableBy, isOwnUnread, mayConfirm, notInReview, ownText } from './review.policy';
import { seenSegments } from './seen-segments';

/** A second person stands for segments in the versions they have seen; all of them or none. */
@Injectable()
export class ConfirmSegments {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, translationId: string, input: Input): Promise<Confirmation> {
    return this.database.transaction(async (tx) => {
      const translation = await lockTranslation(tx, translationId);
      if (!mayConfirm(actor, translation)) throw new DomainError('forbidden', 'review.not_yours');
      if (translation.state !== 'in_review') throw notInReview(translation.state);
      const all = await lockSegments(tx, translationId);
      const seen = seenSegments(all, input.segments);
      const own = seen.filter((segment) => isOwnUnread(actor.accountId, segment, translation));
      if (own.length > 0) throw ownText(actor, own, translation);
      const confirmed = await confirm(
        tx,
        actor.accountId,
        seen.filter((segment) => isConfirmableBy(actor.accountId, segment, translation)),
      );
      if (confirmed.length > 0) {
        const { articleId } = translation;
        const details = { segments: confirmed };
        await leaveRecord(tx, actor, 'confirm_segments', { articleId, translationId, details });
      }
      const open = all.filter((segment) => segment.confirmedBy === null).length;
      return { confirmed: seen.map((segment) => segment.id), unconfirmed: open - confirmed.length };
    });
  }
}

/** Marks segments as read by a second person, beside the source as it is now. The database refuses those whose last author it is. */
export async function confirm(
  tx: Transaction,
  accountId: string,
  segments: readonly Pick<LockedSegment, 'id'>[],
): Promise<string[]> {
  if (segments.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    `update segment set confirmed_by = $1, confirmed_at = clock_timestamp(), previous_source_text = null
      where id = any($2::uuid[]) and confirmed_by is null returning id`,
    [accountId, segments.map((segment) => segment.id)],
  );
  return rows.map((row) => row.id);
}
