import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A person who can sign in. */
@Entity({ name: 'account' })
@Check('ck_account_locale', `(locale = ANY (ARRAY['kk'::text, 'en'::text, 'ru'::text]))`)
@Check('ck_account_login', `(login ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'::text)`)
@Check(
  'ck_account_name',
  `(((length(name) >= 1) AND (length(name) <= 120)) AND (name !~ '[\\u0001-\\u001F\\u202A-\\u202E\\u2066-\\u2069]'::text))`,
)
@Unique('uq_account_login', ['login'])
export class Account {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_account' })
  id!: string;

  @Column({ type: 'text' })
  login!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'password_hash', type: 'text' })
  passwordHash!: string;

  @Column({ type: 'text', default: 'kk' })
  locale!: string;

  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column({ name: 'disabled_at', type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;
}
