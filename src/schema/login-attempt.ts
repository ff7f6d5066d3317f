import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Counted for throttling by account and by address. */
@Entity({ name: 'login_attempt' })
@Index('ix_login_attempt_address', ['address', 'at'])
@Index('ix_login_attempt_login', ['login', 'at'])
export class LoginAttempt {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_login_attempt' })
  id!: string;

  @Column({ type: 'text' })
  login!: string;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'boolean' })
  succeeded!: boolean;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at!: Date;
}
