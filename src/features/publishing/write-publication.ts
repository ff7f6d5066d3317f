import type { Transaction } from '../../platform/database/database';
import { slugOf } from '../../text/slug';
import type { OpenOrder } from './open-order';
import type { OutgoingText } from './outgoing-texts';

/** The row that says what went out: tied by keys to the order, the approval and the exact bytes. Answers with its number. */
export async function writePublication(
  tx: Transaction,
  order: OpenOrder,
  texts: readonly OutgoingText[],
  id: string,
): Promise<number> {
  const kk = texts.find((text) => text.locale === 'kk');
  const en = texts.find((text) => text.locale === 'en');
  const row = await tx.one<{ number: number }>(
    `insert into publication (id, article_id, number, order_id, kind, scope, review_id, kk_revision_id, kk_sha256, kk_slug,
        en_revision_id, en_sha256, en_slug, reason, twin_due_at, has_no_twin, is_on_duty, live_from, published_by)
      values ($1, $2, (select coalesce(max(number), 0) + 1 from publication where article_id = $2), $3, $4, $5, $6, $7, $8, $9,
        $10, $11, $12, $13, $14, $15, $16, clock_timestamp(), $17)
      returning number`,
    [
      id,
      order.articleId,
      order.id,
      order.kind,
      order.scope,
      order.reviewId,
      kk?.revisionId ?? null,
      kk?.sha256 ?? null,
      kk ? slugFor(kk) : null,
      en?.revisionId ?? null,
      en?.sha256 ?? null,
      en ? slugFor(en) : null,
      order.reason,
      order.twinDueAt,
      order.hasNoTwin,
      order.isOnDuty,
      order.orderedBy,
    ],
  );
  if (!row) throw new Error('a publication was not written');
  return row.number;
}

/** An address once given stays, whatever becomes of the headline. */
function slugFor(text: OutgoingText): string {
  return text.formerSlug ?? slugOf(text.headline);
}
