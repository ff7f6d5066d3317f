import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account';
import { Article } from './article';
import { PublicationOrder } from './publication-order';
import { Review } from './review';
import { Revision } from './revision';

/** One act that puts texts out, or takes them down; immutable. */
@Entity({ name: 'publication' })
@Check('ck_publication_duty', `((NOT is_on_duty) OR (length(btrim(reason)) > 0))`)
@Check('ck_publication_embargo', `((embargo_until IS NULL) OR (live_from >= embargo_until))`)
@Check(
  'ck_publication_hashes',
  `(((kk_revision_id IS NULL) = (kk_sha256 IS NULL)) AND ((kk_revision_id IS NULL) = (kk_slug IS NULL)) AND ((en_revision_id IS NULL) = (en_sha256 IS NULL)) AND ((en_revision_id IS NULL) = (en_slug IS NULL)))`,
)
@Check(
  'ck_publication_kind',
  `(((kind = ANY (ARRAY['publish'::text, 'correction'::text, 'update'::text])) AND (review_id IS NOT NULL) AND (order_id IS NOT NULL)) OR ((kind = ANY (ARRAY['takedown'::text, 'retraction'::text])) AND (review_id IS NULL) AND (order_id IS NULL) AND (length(btrim(reason)) > 0)))`,
)
@Check('ck_publication_locales', `((kk_locale = 'kk'::text) AND (en_locale = 'en'::text))`)
@Check(
  'ck_publication_scope',
  `(((kind = ANY (ARRAY['takedown'::text, 'retraction'::text])) AND (num_nonnulls(kk_revision_id, en_revision_id) = 0)) OR ((scope = 'pair'::text) AND (num_nonnulls(kk_revision_id, en_revision_id) = 2) AND (has_no_twin IS NULL) AND (twin_due_at IS NULL)) OR ((scope = 'single'::text) AND (num_nonnulls(kk_revision_id, en_revision_id) = 1) AND (length(btrim(reason)) > 0) AND (has_no_twin = (twin_due_at IS NULL))))`,
)
@Check('ck_publication_scope_name', `(scope = ANY (ARRAY['pair'::text, 'single'::text]))`)
@Check('ck_publication_verdict', `(review_verdict = 'approved'::text)`)
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'fk_publication_article' })
@ForeignKey(
  () => Revision,
  ['enRevisionId', 'articleId', 'enLocale', 'enSha256'],
  ['id', 'articleId', 'locale', 'sha256'],
  { name: 'fk_publication_en' },
)
@ForeignKey(
  () => Revision,
  ['kkRevisionId', 'articleId', 'kkLocale', 'kkSha256'],
  ['id', 'articleId', 'locale', 'sha256'],
  { name: 'fk_publication_kk' },
)
@ForeignKey(() => PublicationOrder, ['orderId', 'articleId', 'reviewId'], ['id', 'articleId', 'reviewId'], {
  name: 'fk_publication_order',
})
@ForeignKey(() => Account, ['publishedBy'], ['id'], { name: 'fk_publication_published_by' })
@ForeignKey(
  () => Review,
  ['reviewId', 'articleId', 'scope', 'reviewVerdict'],
  ['id', 'articleId', 'scope', 'verdict'],
  { name: 'fk_publication_review' },
)
@ForeignKey(() => Review, ['reviewId', 'enRevisionId'], ['id', 'enRevisionId'], { name: 'fk_publication_review_en' })
@ForeignKey(() => Review, ['reviewId', 'kkRevisionId'], ['id', 'kkRevisionId'], { name: 'fk_publication_review_kk' })
@Index('ix_publication_live_from', ['liveFrom'])
@Unique('uq_publication_article', ['id', 'articleId'])
@Unique('uq_publication_number', ['articleId', 'number'])
@Unique('uq_publication_order', ['orderId'])
export class Publication {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_publication' })
  id!: string;

  @Column({ name: 'article_id', type: 'uuid' })
  articleId!: string;

  @Column({ type: 'integer' })
  number!: number;

  @Column({ name: 'order_id', type: 'uuid', nullable: true })
  orderId!: string | null;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  scope!: string;

  @Column({ name: 'review_id', type: 'uuid', nullable: true })
  reviewId!: string | null;

  @Column({ name: 'review_verdict', type: 'text', default: 'approved' })
  reviewVerdict!: string;

  @Column({ name: 'kk_revision_id', type: 'uuid', nullable: true })
  kkRevisionId!: string | null;

  @Column({ name: 'kk_locale', type: 'text', default: 'kk' })
  kkLocale!: string;

  @Column({ name: 'kk_sha256', type: 'bytea', nullable: true })
  kkSha256!: Buffer | null;

  @Column({ name: 'kk_slug', type: 'text', nullable: true })
  kkSlug!: string | null;

  @Column({ name: 'en_revision_id', type: 'uuid', nullable: true })
  enRevisionId!: string | null;

  @Column({ name: 'en_locale', type: 'text', default: 'en' })
  enLocale!: string;

  @Column({ name: 'en_sha256', type: 'bytea', nullable: true })
  enSha256!: Buffer | null;

  @Column({ name: 'en_slug', type: 'text', nullable: true })
  enSlug!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'twin_due_at', type: 'timestamptz', nullable: true })
  twinDueAt!: Date | null;

  @Column({ name: 'has_no_twin', type: 'boolean', nullable: true })
  hasNoTwin!: boolean | null;

  @Column({ name: 'is_on_duty', type: 'boolean', default: false })
  isOnDuty!: boolean;

  @Column({ name: 'embargo_until', type: 'timestamptz', nullable: true })
  embargoUntil!: Date | null;

  @Column({ name: 'live_from', type: 'timestamptz' })
  liveFrom!: Date;

  @Column({ name: 'first_live_from', type: 'timestamptz' })
  firstLiveFrom!: Date;

  @Column({ name: 'published_by', type: 'uuid' })
  publishedBy!: string;

  @Column({ name: 'published_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  publishedAt!: Date;
}
