import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Article } from './article';
import { Placement } from './placement';
import { Segment } from './segment';
import { Translation } from './translation';

/** What a check found. */
@Entity({ name: 'finding' })
@Check('ck_finding_severity', `(severity = ANY (ARRAY['blocker'::text, 'warning'::text, 'note'::text]))`)
@Check('ck_finding_stage', `(stage = ANY (ARRAY['intake'::text, 'submit'::text, 'review'::text]))`)
@ForeignKey(() => Article, ['articleId'], ['id'], { name: 'fk_finding_article' })
@ForeignKey(() => Placement, ['placementId'], ['id'], { name: 'fk_finding_placement' })
@ForeignKey(() => Segment, ['segmentId', 'translationId'], ['id', 'translationId'], { name: 'fk_finding_segment' })
@ForeignKey(() => Translation, ['translationId', 'articleId'], ['id', 'articleId'], { name: 'fk_finding_translation' })
@Index('ix_finding_article', ['articleId'])
@Index('ix_finding_found_at', ['foundAt'])
@Index('uq_finding_standing', ['translationId', 'fingerprint'], { unique: true, where: `gone_at IS NULL` })
export class Finding {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_finding' })
  id!: string;

  @Column({ name: 'article_id', type: 'uuid' })
  articleId!: string;

  @Column({ name: 'translation_id', type: 'uuid', nullable: true })
  translationId!: string | null;

  @Column({ name: 'segment_id', type: 'uuid', nullable: true })
  segmentId!: string | null;

  @Column({ name: 'placement_id', type: 'uuid', nullable: true })
  placementId!: string | null;

  @Column({ type: 'text' })
  stage!: string;

  @Column({ name: 'check_id', type: 'text' })
  checkId!: string;

  @Column({ type: 'text' })
  severity!: string;

  @Column({ name: 'source_spans', type: 'jsonb', default: () => "'[]'" })
  sourceSpans!: unknown[];

  @Column({ name: 'target_spans', type: 'jsonb', default: () => "'[]'" })
  targetSpans!: unknown[];

  @Column({ name: 'message_key', type: 'text' })
  messageKey!: string;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  parameters!: Record<string, unknown>;

  @Column({ type: 'jsonb', nullable: true })
  fix!: Record<string, unknown> | null;

  @Column({ name: 'is_answerable', type: 'boolean', default: true })
  isAnswerable!: boolean;

  @Column({ type: 'text' })
  fingerprint!: string;

  @Column({ name: 'found_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  foundAt!: Date;

  @Column({ name: 'gone_at', type: 'timestamptz', nullable: true })
  goneAt!: Date | null;
}
