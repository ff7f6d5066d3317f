import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './account';
import { Segment } from './segment';

/** Every accepted save of a segment. Written by the database only. */
@Entity({ name: 'segment_change' })
@ForeignKey(() => Account, ['authorId'], ['id'], { name: 'fk_segment_change_author' })
@ForeignKey(() => Segment, ['segmentId', 'translationId'], ['id', 'translationId'], {
  name: 'fk_segment_change_segment',
})
@Unique('uq_segment_change_version', ['segmentId', 'version'])
@Index('ix_segment_change_translation', ['translationId', 'at'])
export class SegmentChange {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_segment_change' })
  id!: string;

  @Column({ name: 'segment_id', type: 'uuid' })
  segmentId!: string;

  @Column({ name: 'translation_id', type: 'uuid' })
  translationId!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bigint' })
  fence!: string;

  @Column({ name: 'author_kind', type: 'text' })
  authorKind!: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ type: 'text' })
  before!: string;

  @Column({ type: 'text' })
  after!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
