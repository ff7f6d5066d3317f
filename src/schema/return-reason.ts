import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Review } from './review';
import { Segment } from './segment';

/** Why a translation was returned, and where. */
@Entity({ name: 'return_reason' })
@Check(
  'ck_return_reason_category',
  `(category = ANY (ARRAY['accuracy'::text, 'quotation'::text, 'number_name'::text, 'terminology'::text, 'language'::text, 'style'::text, 'other'::text]))`,
)
@Check('ck_return_reason_severity', `(severity = ANY (ARRAY['minor'::text, 'major'::text]))`)
@Check('ck_return_reason_side', `(side = ANY (ARRAY['source'::text, 'target'::text]))`)
@Check('ck_return_reason_span', `((span_start >= 0) AND (span_end >= span_start))`)
@ForeignKey(() => Review, ['reviewId'], ['id'], { name: 'fk_return_reason_review' })
@ForeignKey(() => Segment, ['segmentId'], ['id'], { name: 'fk_return_reason_segment' })
@Index('ix_return_reason_review', ['reviewId'])
export class ReturnReason {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_return_reason' })
  id!: string;

  @Column({ name: 'review_id', type: 'uuid' })
  reviewId!: string;

  @Column({ name: 'segment_id', type: 'uuid' })
  segmentId!: string;

  @Column({ type: 'text' })
  side!: string;

  @Column({ name: 'span_start', type: 'integer' })
  spanStart!: number;

  @Column({ name: 'span_end', type: 'integer' })
  spanEnd!: number;

  @Column({ type: 'text' })
  category!: string;

  @Column({ type: 'text' })
  severity!: string;

  @Column({ type: 'text', default: '' })
  note!: string;
}
