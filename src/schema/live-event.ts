import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Outbox } from './outbox';

/** Outbox rows in the order in which screens learn of them. */
@Entity({ name: 'live_event' })
@ForeignKey(() => Outbox, ['outboxId'], ['id'], { name: 'fk_live_event_outbox' })
@Unique('uq_live_event_outbox', ['outboxId'])
export class LiveEvent {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'pk_live_event' })
  number!: string;

  @Column({ name: 'outbox_id', type: 'uuid' })
  outboxId!: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
