import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The mark by which a new, empty queue store is recognised. */
@Entity({ name: 'queue_generation' })
export class QueueGeneration {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_queue_generation' })
  backend!: string;

  @Column({ type: 'uuid' })
  generation!: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
