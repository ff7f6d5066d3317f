import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import type { Transaction } from '../../platform/database/database';

import type { LockedTranslation } from './locked-translation';

export interface Verdict {
  readonly verdict: 'approved' | 'returned';
  readonly basis?: 'four_eyes' | 'duty';
  readonly reason?: string | null;
}

/** A verdict and the two revisions it was given on. */
export interface PairVerdict {
  readonly reviewId: string;
  readonly kkRevisionId: string;
  readonly enRevisionId: string;
}

type PairAtHand = Pick<
  LockedTranslation,
  'id' | 'articleId' | 'sourceLocale' | 'sourceRevisionId' | 'targetRevisionId'
>;

/** A person's verdict, bound to the exact bytes of the pair at hand. The database refuses an approval that does not hold. */
export async function writeVerdict(
  tx: Transaction,
  actor: PersonActor,
  pair: PairAtHand,
  verdict: Verdict,
): Promise<PairVerdict> {
  if (pair.targetRevisionId === null) throw new DomainError('conflict', 'review.other_revisions');
  const isFromKazakh = pair.sourceLocale === 'kk';
  const kkRevisionId = isFromKazakh ? pair.sourceRevisionId : pair.targetRevisionId;
  const enRevisionId = isFromKazakh ? pair.targetRevisionId : pair.sourceRevisionId;
  const reviewId = newId();
  await tx.query(
    `insert into review (id, article_id, translation_id, scope, kk_revision_id, kk_sha256, en_revision_id, en_sha256, verdict, basis,
        reviewer_id, reason)
      select $1, $2, $3, 'pair', kk.id, kk.sha256, en.id, en.sha256, $6, $7, $8, $9 from revision kk, revision en
      where kk.id = $4 and en.id = $5`,
    [
      reviewId,
      pair.articleId,
      pair.id,
      kkRevisionId,
      enRevisionId,
      verdict.verdict,
      verdict.basis ?? 'four_eyes',
      actor.accountId,
      verdict.reason ?? null,
    ],
  );
  return { reviewId, kkRevisionId, enRevisionId };
}
