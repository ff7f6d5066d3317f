import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account';
import { Article } from './article';
import { Revision } from './revision';
import { WorkflowState } from './workflow-state';

/** The work on a pair. Its state is moved by the function `transition` only. */
@Entity({ name: 'translation' })
@Check('ck_translation_entered_by', `(entered_by = ANY (ARRAY['translate'::text, 'attach'::text]))`)
@Check(
  'ck_translation_locales',
  `((source_locale = ANY (ARRAY['kk'::text, 'en'::text])) AND (target_locale = ANY (ARRAY['kk'::text, 'en'::text])) AND (source_locale <> target_locale))`,
)
@Check(
  'ck_translation_relation',
  `(relation = ANY (ARRAY['translation'::text, 'adaptation'::text, 'brief'::text, 'official'::text]))`,
)
@Check(
  'ck_translation_target',
  `((state <> ALL (ARRAY['checking'::text, 'in_review'::text, 'approved'::text, 'scheduled'::text, 'publishing'::text, 'done'::text])) OR (target_revision_id IS NOT NULL))`,
)
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'fk_translation_article' })
@ForeignKey(() => Revision, ['sourceRevisionId', 'articleId', 'sourceLocale'], ['id', 'articleId', 'locale'], {
  name: 'fk_translation_source',
})
@ForeignKey(() => WorkflowState, ['state'], ['state'], { name: 'fk_translation_state' })
@ForeignKey(() => Revision, ['targetRevisionId', 'articleId', 'targetLocale'], ['id', 'articleId', 'locale'], {
  name: 'fk_translation_target',
})
@ForeignKey(() => Account, ['translatorId'], ['id'], { name: 'fk_translation_translator' })
@Unique('uq_translation_article', ['id', 'articleId'])
@Unique('uq_translation_target', ['articleId', 'targetLocale'])
@Index('ix_translation_archive', ['state', 'stateChangedAt', 'id'], {
  where: `state = ANY (ARRAY['done'::text, 'killed'::text])`,
})
@Index('ix_translation_live', ['state', 'stateChangedAt'], {
  where: `state <> ALL (ARRAY['done'::text, 'killed'::text])`,
})
@Index('ix_translation_translator', ['translatorId'], {
  where: `state = ANY (ARRAY['translating'::text, 'returned'::text])`,
})
@Index('uq_translation_single', ['articleId'], { unique: true })
export class Translation {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_translation' })
  id!: string;

  @Column({ name: 'article_id', type: 'uuid' })
  articleId!: string;

  @Column({ name: 'source_locale', type: 'text' })
  sourceLocale!: string;

  @Column({ name: 'target_locale', type: 'text' })
  targetLocale!: string;

  @Column({ type: 'text', default: 'preparing' })
  state!: string;

  @Column({ type: 'text', default: 'translation' })
  relation!: string;

  @Column({ name: 'entered_by', type: 'text' })
  enteredBy!: string;

  @Column({ name: 'source_revision_id', type: 'uuid' })
  sourceRevisionId!: string;

  @Column({ name: 'target_revision_id', type: 'uuid', nullable: true })
  targetRevisionId!: string | null;

  @Column({ name: 'last_fence', type: 'bigint', default: 0 })
  lastFence!: string;

  @Column({ name: 'translator_id', type: 'uuid', nullable: true })
  translatorId!: string | null;

  @Column({ name: 'approved_once', type: 'boolean', default: false })
  approvedOnce!: boolean;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column({ name: 'state_changed_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  stateChangedAt!: Date;
}
