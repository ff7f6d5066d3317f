import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Review } from './review';
import { Segment } from './segment';

/** Who had confirmed which text of whom at the moment of approval. Written by the database only. */
@Entity({ name: 'review_confirmation' })
@Index('ix_review_confirmation_segment', ['segmentId'])
@Check('ck_review_confirmation_four_eyes', `((author_id IS NULL) OR (confirmed_by <> author_id))`)
@ForeignKey(() => Review, ['reviewId'], ['id'], { name: 'fk_review_confirmation_review' })
@ForeignKey(() => Segment, ['segmentId'], ['id'], { name: 'fk_review_confirmation_segment' })
export class ReviewConfirmation {
  @PrimaryColumn({ name: 'review_id', type: 'uuid', primaryKeyConstraintName: 'pk_review_confirmation' })
  reviewId!: string;

  @PrimaryColumn({ name: 'segment_id', type: 'uuid', primaryKeyConstraintName: 'pk_review_confirmation' })
  segmentId!: string;

  @Column({ name: 'target_sha256', type: 'bytea' })
  targetSha256!: Buffer;

  @Column({ name: 'author_id', type: 'uuid', nullable: true })
  authorId!: string | null;

  @Column({ name: 'confirmed_by', type: 'uuid' })
  confirmedBy!: string;
}
