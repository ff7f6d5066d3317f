import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The answer once given to a request with a key. */
@Entity({ name: 'idempotency' })
@Check('ck_idempotency_key', `((length(key) >= 8) AND (length(key) <= 128))`)
@Index('ix_idempotency_at', ['at'], { type: 'brin' })
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
