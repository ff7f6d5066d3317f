import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account';
import { Segment } from './segment';

/** What somebody said about a place in a text. */
@Entity({ name: 'comment' })
@Check('ck_comment_side', `(side = ANY (ARRAY['source'::text, 'target'::text]))`)
@Check('ck_comment_span', `((span_start >= 0) AND (span_end >= span_start))`)
@Check('ck_comment_text', `((length(btrim(text)) > 0) AND is_well_formed(text))`)
@Check('ck_comment_quote', `is_well_formed(quote)`)
@Check('ck_comment_resolved', `((resolved_by IS NULL) = (resolved_at IS NULL))`)
@ForeignKey(() => Account, ['authorId'], ['id'], { name: 'fk_comment_author' })
@ForeignKey(() => Account, ['resolvedBy'], ['id'], { name: 'fk_comment_resolved_by' })
@ForeignKey(() => Segment, ['segmentId', 'translationId'], ['id', 'translationId'], { name: 'fk_comment_segment' })
@Index('ix_comment_translation', ['translationId'])
export class Comment {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_comment' })
  id!: string;

  @Column({ name: 'translation_id', type: 'uuid' })
  translationId!: string;

  @Column({ name: 'segment_id', type: 'uuid' })
  segmentId!: string;

  @Column({ type: 'text' })
  side!: string;

  @Column({ name: 'span_start', type: 'integer' })
  spanStart!: number;

  @Column({ name: 'span_end', type: 'integer' })
  spanEnd!: number;

  @Column({ type: 'text' })
  quote!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;

  @Column({ name: 'resolved_by', type: 'uuid', nullable: true })
  resolvedBy!: string | null;

  @Column({ name: 'resolved_at', type: 'timestamptz', nullable: true })
  resolvedAt!: Date | null;
}
