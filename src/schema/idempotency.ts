import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account';

/** The answer once given to a request with a key. */
@Entity({ name: 'idempotency' })
@Check('ck_idempotency_key', `((length(key) >= 8) AND (length(key) <= 128))`)
@ForeignKey(() => Account, ['accountId'], ['id'], { name: 'fk_idempotency_account' })
@Index('ix_idempotency_at', ['at'])
export class Idempotency {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_idempotency' })
  accountId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_idempotency' })
  key!: string;

  @Column({ type: 'text' })
  route!: string;

  @Column({ name: 'request_hash', type: 'bytea' })
  requestHash!: Buffer;

  @Column({ type: 'integer', nullable: true })
  status!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  response!: Record<string, unknown> | null;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
