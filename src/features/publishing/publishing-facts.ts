import type { PublishKind, Scope } from '../../contract/publishing';
import type { Locale } from '../../kernel/locale';
import type { Database, Transaction } from '../../platform/database/database';
import type { State } from '../../workflow/states';

export type Reader = Pick<Database | Transaction, 'query' | 'one'>;

/** Everything that decides whether an article may go out, as it stands at one moment. */
export interface PublishingFacts {
  readonly articleId: string;
  readonly number: string;
  readonly now: Date;
  readonly embargoUntil: Date | null;
  readonly isKilled: boolean;
  readonly wasPublished: boolean;
  readonly live: { readonly publicationId: string; readonly scope: Scope; readonly reviewId: string } | null;
  readonly order: { readonly id: string; readonly scope: Scope; readonly publishAt: Date; readonly by: string } | null;
  readonly translation: TranslationFacts | null;
  readonly single: SingleFacts | null;
}

export interface TranslationFacts {
  readonly id: string;
  readonly state: State;
  /** Who holds the translation or its review now. */
  readonly holder: string | null;
  /** The approval of exactly the two revisions at hand. */
  readonly reviewId: string | null;
  readonly basis: 'four_eyes' | 'duty' | null;
  /** The newest source revision, when the pair lags behind it. */
  readonly newerSource: number | null;
  readonly openBlockers: number;
}

export interface SingleFacts {
  readonly locale: Locale;
  readonly reason: string;
  readonly twinDueAt: Date | null;
  readonly hasNoTwin: boolean;
  /** The approval of the newest revision of this edition. */
  readonly reviewId: string | null;
}

export interface OrderRequest {
  readonly scope: Scope;
  readonly kind: PublishKind;
  readonly publishAt: Date | null;
  readonly onDuty: boolean;
}

interface Row {
  readonly articleId: string;
  readonly number: string;
  readonly now: Date;
  readonly embargoUntil: Date | null;
  readonly isKilled: boolean;
  readonly wasPublished: boolean;
  readonly livePublicationId: string | null;
  readonly liveScope: Scope;
  readonly liveReviewId: string;
  readonly orderId: string | null;
  readonly orderScope: Scope;
  readonly orderPublishAt: Date;
  readonly orderBy: string;
  readonly singleLocale: Locale | null;
  readonly singleReason: string;
  readonly singleTwinDueAt: Date | null;
  readonly singleHasNoTwin: boolean;
  readonly singleReviewId: string | null;
}

/** The facts of one article, or undefined when there is no such article. */
export async function publishingFacts(reader: Reader, articleId: string): Promise<PublishingFacts | undefined> {
  const [facts] = await publishingFactsOf(reader, [articleId]);
  return facts;
}

/** The facts of several articles, in no order; those that do not exist are left out. */
export async function publishingFactsOf(reader: Reader, articleIds: readonly string[]): Promise<PublishingFacts[]> {
  const [rows, translations] = await Promise.all([
    reader.query<Row>(ARTICLES, [articleIds]),
    reader.query<TranslationFacts & { readonly articleId: string }>(TRANSLATIONS, [articleIds]),
  ]);
  const translationOf = new Map(translations.map(({ articleId, ...facts }) => [articleId, facts]));
  return rows.map((row) => factsOf(row, translationOf.get(row.articleId) ?? null));
}

const ARTICLES = `
    select a.id as "articleId", a.number, clock_timestamp() as now, a.embargo_until as "embargoUntil",
        exists (select from article_kill where article_id = a.id) as "isKilled",
        exists (select from publication where article_id = a.id) as "wasPublished",
        p.id as "livePublicationId", p.scope as "liveScope", p.review_id as "liveReviewId",
        o.id as "orderId", o.scope as "orderScope", o.publish_at as "orderPublishAt", ordering.name as "orderBy",
        s.locale as "singleLocale", s.reason as "singleReason", s.twin_due_at as "singleTwinDueAt",
        s.has_no_twin as "singleHasNoTwin", newest.review_id as "singleReviewId"
      from article a
        left join live_publication l on l.article_id = a.id
        left join publication p on p.id = l.publication_id
        left join publication_order o on o.article_id = a.id and o.ended_at is null
        left join account ordering on ordering.id = o.ordered_by
        left join single_declaration s on s.article_id = a.id and s.ended_at is null
        left join lateral (
          select v.id as review_id from review v
            join revision r on r.id = case s.locale when 'kk' then v.kk_revision_id else v.en_revision_id end
          where v.article_id = a.id and v.scope = 'single' and v.verdict = 'approved' and r.locale = s.locale
            and r.number = (select max(number) from revision where article_id = a.id and locale = s.locale)
          order by v.at desc limit 1
        ) newest on true
      where a.id = any($1::uuid[])`;

function factsOf(row: Row, translation: TranslationFacts | null): PublishingFacts {
  return {
    articleId: row.articleId,
    number: row.number,
    now: row.now,
    embargoUntil: row.embargoUntil,
    isKilled: row.isKilled,
    wasPublished: row.wasPublished,
    live:
      row.livePublicationId === null
        ? null
        : { publicationId: row.livePublicationId, scope: row.liveScope, reviewId: row.liveReviewId },
    order:
      row.orderId === null
        ? null
        : { id: row.orderId, scope: row.orderScope, publishAt: row.orderPublishAt, by: row.orderBy },
    translation,
    single: singleOf(row),
  };
}

function singleOf(row: Row): SingleFacts | null {
  if (row.singleLocale === null) return null;
  return {
    locale: row.singleLocale,
    reason: row.singleReason,
    twinDueAt: row.singleTwinDueAt,
    hasNoTwin: row.singleHasNoTwin,
    reviewId: row.singleReviewId,
  };
}

/** Blockers as the approval judged them: answered and agreed to by a second person, or answered on night duty. */
const TRANSLATIONS = `
    select t.article_id as "articleId", t.id, t.state, holding.name as holder, v.id as "reviewId", v.basis,
        newer_source(t.article_id, 'pair', v.kk_revision_id, v.en_revision_id) as "newerSource",
        (select count(*)::int from finding f where f.translation_id = t.id and f.gone_at is null and f.severity = 'blocker'
          and not exists (select from answer w where w.translation_id = f.translation_id and w.fingerprint = f.fingerprint
            and (w.ratified_by is not null or v.basis = 'duty'))) as "openBlockers"
      from translation t
        left join lateral (
          select id, basis, kk_revision_id, en_revision_id from review
          where translation_id = t.id and scope = 'pair' and verdict = 'approved'
            and t.source_revision_id in (kk_revision_id, en_revision_id) and t.target_revision_id in (kk_revision_id, en_revision_id)
          order by at desc limit 1
        ) v on true
        left join lateral (
          select a.name from claim c join account a on a.id = c.account_id
          where c.translation_id = t.id and c.released_at is null and c.expires_at > clock_timestamp() limit 1
        ) holding on true
      where t.article_id = any($1::uuid[])`;
