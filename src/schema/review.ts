import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account';
import { Article } from './article';
import { Revision } from './revision';
import { Translation } from './translation';

/** A person’s verdict on the exact bytes of a pair of revisions, or of a declared single. */
@Entity({ name: 'review' })
@Check(
  'ck_review_basis',
  `((basis = ANY (ARRAY['four_eyes'::text, 'duty'::text])) AND ((basis <> 'duty'::text) OR (length(btrim(reason)) > 0)))`,
)
@Check(
  'ck_review_hashes',
  `(((kk_revision_id IS NULL) = (kk_sha256 IS NULL)) AND ((en_revision_id IS NULL) = (en_sha256 IS NULL)))`,
)
@Check('ck_review_locales', `((kk_locale = 'kk'::text) AND (en_locale = 'en'::text))`)
@Check('ck_review_returned', `((verdict <> 'returned'::text) OR (basis = 'four_eyes'::text))`)
@Check(
  'ck_review_scope',
  `(((scope = 'pair'::text) AND (translation_id IS NOT NULL) AND (kk_revision_id IS NOT NULL) AND (en_revision_id IS NOT NULL)) OR ((scope = 'single'::text) AND (num_nonnulls(kk_revision_id, en_revision_id) = 1)))`,
)
@Check('ck_review_verdict', `(verdict = ANY (ARRAY['approved'::text, 'returned'::text]))`)
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'fk_review_article' })
@ForeignKey(
  () => Revision,
  ['enRevisionId', 'articleId', 'enLocale', 'enSha256'],
  ['id', 'articleId', 'locale', 'sha256'],
  { name: 'fk_review_en' },
)
@ForeignKey(
  () => Revision,
  ['kkRevisionId', 'articleId', 'kkLocale', 'kkSha256'],
  ['id', 'articleId', 'locale', 'sha256'],
  { name: 'fk_review_kk' },
)
@ForeignKey(() => Account, ['reviewerId'], ['id'], { name: 'fk_review_reviewer' })
@ForeignKey(() => Translation, ['translationId', 'articleId'], ['id', 'articleId'], { name: 'fk_review_translation' })
@Unique('uq_review_article', ['id', 'articleId', 'scope', 'verdict'])
@Unique('uq_review_en', ['id', 'enRevisionId'])
@Unique('uq_review_kk', ['id', 'kkRevisionId'])
@Index('ix_review_article', ['articleId'])
@Index('ix_review_returned_at', ['at'], { where: `(verdict = 'returned'::text)` })
@Index('ix_review_translation', ['translationId'])
export class Review {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_review' })
  id!: string;

  @Column({ name: 'article_id', type: 'uuid' })
  articleId!: string;

  @Column({ name: 'translation_id', type: 'uuid', nullable: true })
  translationId!: string | null;

  @Column({ type: 'text' })
  scope!: string;

  @Column({ name: 'kk_revision_id', type: 'uuid', nullable: true })
  kkRevisionId!: string | null;

  @Column({ name: 'kk_locale', type: 'text', default: 'kk' })
  kkLocale!: string;

  @Column({ name: 'kk_sha256', type: 'bytea', nullable: true })
  kkSha256!: Buffer | null;

  @Column({ name: 'en_revision_id', type: 'uuid', nullable: true })
  enRevisionId!: string | null;

  @Column({ name: 'en_locale', type: 'text', default: 'en' })
  enLocale!: string;

  @Column({ name: 'en_sha256', type: 'bytea', nullable: true })
  enSha256!: Buffer | null;

  @Column({ type: 'text' })
  verdict!: string;

  @Column({ type: 'text', default: 'four_eyes' })
  basis!: string;

  @Column({ name: 'reviewer_id', type: 'uuid' })
  reviewerId!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
