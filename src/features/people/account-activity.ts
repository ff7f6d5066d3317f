import { newId } from '../../kernel/ids';
import type { Transaction } from '../../platform/database/database';

export type AccountAct =
  | 'sign_in'
  | 'sign_out'
  | 'create'
  | 'rename'
  | 'change_locale'
  | 'change_roles'
  | 'change_password'
  | 'reset_password'
  | 'disable'
  | 'enable';

/** Notes an act on an account; the rows are never changed. Never a password, nor its hash. */
export async function logAccountActivity(
  tx: Transaction,
  accountId: string,
  actorId: string | null,
  act: AccountAct,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await tx.query('insert into account_activity (id, account_id, actor_id, act, details) values ($1, $2, $3, $4, $5)', [
    newId(),
    accountId,
    actorId,
    act,
    JSON.stringify(details),
  ]);
}
