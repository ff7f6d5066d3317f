import type { Locale } from '../../kernel/locale';
import type { Transaction } from '../../platform/database/database';
import type { OpenOrder } from './open-order';

/** A text on its way out. */
export interface OutgoingText {
  readonly revisionId: string;
  readonly locale: Locale;
  readonly sha256: Buffer;
  readonly headline: string;
  readonly content: string;
  /** The last part of its address, when this edition was out before: addresses stay. */
  readonly formerSlug: string | null;
}

/** The revisions that were approved, in the order kk, en. */
export function outgoingTexts(tx: Transaction, order: OpenOrder): Promise<OutgoingText[]> {
  return tx.query<OutgoingText>(
    `select r.id as "revisionId", r.locale, r.sha256, r.headline, r.content,
        (select case r.locale when 'kk' then p.kk_slug else p.en_slug end from publication p
          where p.article_id = r.article_id and case r.locale when 'kk' then p.kk_slug else p.en_slug end is not null
          order by p.number desc limit 1) as "formerSlug"
      from review v join revision r on r.id in (v.kk_revision_id, v.en_revision_id)
      where v.id = $1 order by r.locale desc`,
    [order.reviewId],
  );
}
