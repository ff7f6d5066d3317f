import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Chained digests over the heads that moved. */
@Entity({ name: 'activity_checkpoint' })
export class ActivityCheckpoint {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_activity_checkpoint' })
  number!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ name: 'moved_before', type: 'timestamptz' })
  movedBefore!: Date;

  @Column({ type: 'integer' })
  heads!: number;

  @Column({ type: 'bytea' })
  root!: Buffer;

  @Column({ name: 'prev_hash', type: 'bytea' })
  prevHash!: Buffer;

  @Column({ type: 'bytea' })
  hash!: Buffer;
}
