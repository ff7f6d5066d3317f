import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Account } from './account';

/** What a person may do; one person may hold several. */
@Entity({ name: 'account_role' })
@Check(
  'ck_account_role_role',
  `(role = ANY (ARRAY['translator'::text, 'reviewer'::text, 'editor'::text, 'admin'::text, 'duty'::text]))`,
)
@ForeignKey(() => Account, ['accountId'], ['id'], { name: 'fk_account_role_account' })
@ForeignKey(() => Account, ['grantedBy'], ['id'], { name: 'fk_account_role_granted_by' })
export class AccountRole {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_account_role' })
  accountId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_account_role' })
  role!: string;

  @Column({ name: 'granted_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  grantedAt!: Date;

  @Column({ name: 'granted_by', type: 'uuid', nullable: true })
  grantedBy!: string | null;
}
