import type { Role } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';

/** Gives somebody roles that they do not have yet. */
export async function grantRoles(
  tx: Transaction,
  accountId: string,
  roles: readonly Role[],
  grantedBy: string | null,
): Promise<void> {
  await tx.query(
    `insert into account_role (account_id, role, granted_by) select $1, unnest($2::text[]), $3 on conflict do nothing`,
    [accountId, roles, grantedBy],
  );
}

/** Takes every role but these. */
export async function keepRoles(tx: Transaction, accountId: string, roles: readonly Role[]): Promise<void> {
  await tx.query('delete from account_role where account_id = $1 and role <> all($2::text[])', [accountId, roles]);
}
