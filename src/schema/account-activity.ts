import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account';

/** Acts on accounts: append-only. */
@Entity({ name: 'account_activity' })
@ForeignKey(() => Account, ['accountId'], ['id'], { name: 'fk_account_activity_account' })
@ForeignKey(() => Account, ['actorId'], ['id'], { name: 'fk_account_activity_actor' })
@Index('ix_account_activity_account', ['accountId', 'at'])
export class AccountActivity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_account_activity' })
  id!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ type: 'text' })
  act!: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  details!: Record<string, unknown>;
}
