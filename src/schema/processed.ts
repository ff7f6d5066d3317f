import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Outbox } from './outbox';

/** Which consumer has had the effect of which event. */
@Entity({ name: 'processed' })
@ForeignKey(() => Outbox, ['eventId'], ['id'], { name: 'fk_processed_event' })
export class Processed {
  @PrimaryColumn({ name: 'event_id', type: 'uuid', primaryKeyConstraintName: 'pk_processed' })
  eventId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_processed' })
  consumer!: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
