import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account';
import { Segment } from './segment';

/** Text that came too late, kept for its author. */
@Entity({ name: 'segment_draft' })
@Check('ck_segment_draft_cause', `(cause = ANY (ARRAY['stale'::text, 'late'::text]))`)
@Check('ck_segment_draft_well_formed', `is_well_formed(text)`)
@ForeignKey(() => Account, ['authorId'], ['id'], { name: 'fk_segment_draft_author' })
@ForeignKey(() => Segment, ['segmentId', 'translationId'], ['id', 'translationId'], {
  name: 'fk_segment_draft_segment',
})
@Index('ix_segment_draft_author', ['authorId', 'translationId'])
export class SegmentDraft {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_segment_draft' })
  id!: string;

  @Column({ name: 'segment_id', type: 'uuid' })
  segmentId!: string;

  @Column({ name: 'translation_id', type: 'uuid' })
  translationId!: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ name: 'base_version', type: 'integer' })
  baseVersion!: number;

  @Column({ type: 'text' })
  cause!: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
