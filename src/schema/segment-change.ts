import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Every accepted save of a segment. Written by the database only. */
@Entity({ name: 'segment_change' })
export class SegmentChange {
  @PrimaryColumn({ name: 'segment_id', type: 'uuid', primaryKeyConstraintName: 'pk_segment_change' })
  segmentId!: string;

  @Column({ name: 'translation_id', type: 'uuid' })
  translationId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_segment_change' })
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
