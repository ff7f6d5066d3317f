import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account';
import { Review } from './review';
import { Translation } from './translation';

/** What an editor ordered: one order becomes one publication or none. */
@Entity({ name: 'publication_order' })
@Check('ck_publication_order_duty', `((NOT is_on_duty) OR (length(btrim(reason)) > 0))`)
@Check(
  'ck_publication_order_ended',
  `(((ended_at IS NULL) = (ended_as IS NULL)) AND (ended_as = ANY (ARRAY['carried_out'::text, 'cancelled'::text, 'failed'::text])))`,
)
@Check('ck_publication_order_kind', `(kind = ANY (ARRAY['publish'::text, 'correction'::text, 'update'::text]))`)
@Check(
  'ck_publication_order_scope',
  `(((scope = 'pair'::text) AND (translation_id IS NOT NULL) AND (twin_due_at IS NULL) AND (has_no_twin IS NULL)) OR ((scope = 'single'::text) AND (length(btrim(reason)) > 0) AND (has_no_twin = (twin_due_at IS NULL))))`,
)
@Check('ck_publication_order_verdict', `(review_verdict = 'approved'::text)`)
@ForeignKey(() => Account, ['endedBy'], ['id'], { name: 'fk_publication_order_ended_by' })
@ForeignKey(() => Account, ['orderedBy'], ['id'], { name: 'fk_publication_order_ordered_by' })
@ForeignKey(
  () => Review,
  ['reviewId', 'articleId', 'scope', 'reviewVerdict'],
  ['id', 'articleId', 'scope', 'verdict'],
  { name: 'fk_publication_order_review' },
)
@ForeignKey(() => Translation, ['translationId', 'articleId'], ['id', 'articleId'], {
  name: 'fk_publication_order_translation',
})
@Unique('uq_publication_order_article', ['id', 'articleId', 'reviewId'])
@Index('ix_publication_order_publish_at', ['publishAt'], { where: `ended_at IS NULL` })
@Index('uq_publication_order_open', ['articleId'], { unique: true, where: `ended_at IS NULL` })
export class PublicationOrder {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_publication_order' })
  id!: string;

  @Column({ name: 'article_id', type: 'uuid' })
  articleId!: string;

  @Column({ name: 'translation_id', type: 'uuid', nullable: true })
  translationId!: string | null;

  @Column({ name: 'review_id', type: 'uuid' })
  reviewId!: string;

  @Column({ name: 'review_verdict', type: 'text', default: 'approved' })
  reviewVerdict!: string;

  @Column({ type: 'text' })
  scope!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'twin_due_at', type: 'timestamptz', nullable: true })
  twinDueAt!: Date | null;

  @Column({ name: 'has_no_twin', type: 'boolean', nullable: true })
  hasNoTwin!: boolean | null;

  @Column({ name: 'is_on_duty', type: 'boolean', default: false })
  isOnDuty!: boolean;

  @Column({ name: 'publish_at', type: 'timestamptz' })
  publishAt!: Date;

  @Column({ name: 'ordered_by', type: 'uuid' })
  orderedBy!: string;

  @Column({ name: 'ordered_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  orderedAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ name: 'ended_as', type: 'text', nullable: true })
  endedAs!: string | null;

  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason!: string | null;
}
