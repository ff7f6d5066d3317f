import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Outbox } from './outbox';

/** Outbox rows in the order in which screens learn of them; without a number until then. */
@Entity({ name: 'live_event' })
@Check('ck_live_event_numbered', `((number IS NULL) = (at IS NULL))`)
@ForeignKey(() => Outbox, ['outboxId'], ['id'], { name: 'fk_live_event_outbox' })
@Unique('uq_live_event_number', ['number'])
@Index('ix_live_event_unnumbered', ['outboxId'], { where: `number IS NULL` })
export class LiveEvent {
  @PrimaryColumn({ name: 'outbox_id', type: 'uuid', primaryKeyConstraintName: 'pk_live_event' })
  outboxId!: string;

  @Column({ type: 'bigint', nullable: true })
  number!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  at!: Date | null;
}
