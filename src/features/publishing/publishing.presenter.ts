import type { DutyReview, Order, Publication, PublishingState } from '../../contract/publishing';
import type { Locale } from '../../kernel/locale';
import { slugOf } from '../../text/slug';
import { articlePath } from '../site/addresses';

interface By {
  readonly byId: string;
  readonly byName: string;
}

const personOf = ({ byId, byName }: By) => ({ id: byId, name: byName });
const textOf = (moment: Date | null) => moment?.toISOString() ?? null;

export interface PublicationRow extends By {
  readonly id: string;
  readonly number: number;
  readonly kind: Publication['kind'];
  readonly scope: Publication['scope'];
  readonly isLive: boolean;
  readonly liveFrom: Date;
  readonly isOnDuty: boolean;
  readonly reason: string | null;
  readonly kkSlug: string | null;
  readonly enSlug: string | null;
}

export function publicationOf(row: PublicationRow, articleNumber: string): Publication {
  const { id, number, kind, scope, isLive, isOnDuty, reason, kkSlug, enSlug } = row;
  return {
    id,
    number,
    kind,
    scope,
    isLive,
    liveFrom: row.liveFrom.toISOString(),
    publishedBy: personOf(row),
    isOnDuty,
    reason,
    kk: kkSlug === null ? null : articlePath('kk', articleNumber, kkSlug),
    en: enSlug === null ? null : articlePath('en', articleNumber, enSlug),
  };
}

export interface AddressRow {
  readonly locale: Locale;
  readonly headline: string;
  readonly formerSlug: string | null;
}

/** Where the pages are, or will be. */
export function pathsOf(rows: readonly AddressRow[], articleNumber: string): PublishingState['paths'] {
  const pathOf = (locale: Locale) => {
    const row = rows.find((one) => one.locale === locale);
    return row ? articlePath(locale, articleNumber, row.formerSlug ?? slugOf(row.headline)) : null;
  };
  return { kk: pathOf('kk'), en: pathOf('en') };
}

export interface OrderRow extends By {
  readonly id: string;
  readonly scope: Order['scope'];
  readonly kind: Order['kind'];
  readonly publishAt: Date;
  readonly isOnDuty: boolean;
  readonly reason: string | null;
  readonly orderedAt: Date;
  readonly endedAt: Date | null;
  readonly endedAs: 'carried_out' | 'cancelled' | 'failed' | null;
  readonly endReason: string | null;
  readonly isAhead: boolean;
}

export function orderOf(row: OrderRow): Order {
  const { id, scope, kind, isOnDuty, reason, endReason } = row;
  return {
    id,
    scope,
    kind,
    state: row.endedAs ?? (row.isAhead ? 'scheduled' : 'publishing'),
    publishAt: row.publishAt.toISOString(),
    isOnDuty,
    reason,
    orderedBy: personOf(row),
    orderedAt: row.orderedAt.toISOString(),
    endedAt: textOf(row.endedAt),
    endReason,
  };
}

export interface SingleRow extends By {
  readonly locale: 'kk' | 'en';
  readonly reason: string;
  readonly twinDueAt: Date | null;
  readonly hasNoTwin: boolean;
  readonly declaredAt: Date;
}

export function singleOf(row: SingleRow, isApproved: boolean): PublishingState['single'] {
  const { locale, reason, hasNoTwin } = row;
  const declared = { declaredBy: personOf(row), declaredAt: row.declaredAt.toISOString() };
  return { locale, reason, twinDueAt: textOf(row.twinDueAt), hasNoTwin, ...declared, isApproved };
}

export interface KillRow extends By {
  readonly reason: string;
  readonly at: Date;
}

export function killOf(row: KillRow): PublishingState['killed'] {
  return { by: personOf(row), reason: row.reason, at: row.at.toISOString() };
}

export interface DutyReviewRow extends By {
  readonly publicationId: string;
  readonly articleId: string;
  readonly headline: string;
  readonly publishedAt: Date;
  readonly reason: string;
  readonly dueAt: Date;
  readonly isOverdue: boolean;
  readonly reviewerId: string | null;
  readonly reviewerName: string | null;
  readonly reviewedAt: Date | null;
  readonly note: string | null;
}

export function dutyReviewOf(row: DutyReviewRow): DutyReview {
  const { publicationId, articleId, headline, reason, isOverdue, note, reviewerId, reviewerName } = row;
  return {
    publicationId,
    articleId,
    headline,
    publishedBy: personOf(row),
    publishedAt: row.publishedAt.toISOString(),
    reason,
    dueAt: row.dueAt.toISOString(),
    isOverdue,
    reviewedBy: reviewerId === null ? null : { id: reviewerId, name: reviewerName ?? '' },
    reviewedAt: textOf(row.reviewedAt),
    note,
  };
}
