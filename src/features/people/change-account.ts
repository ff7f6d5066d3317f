import { Injectable } from '@nestjs/common';
import type { Account, AccountChange } from '../../contract/people';
import type { PersonActor, Role } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database, type Transaction } from '../../platform/database/database';
import { type AccountAct, logAccountActivity } from './account-activity';
import { refuseWeakPassword } from './password-policy';
import { Passwords } from './passwords';
import { presentAccount } from './people.presenter';
import { type AccountRow, PeopleQueries } from './people.queries';
import { grantRoles, keepRoles } from './roles';
import { Sessions } from './sessions';

/** An administrator changes what somebody is called, may do, or signs in with. What changes rights ends every sign-in. */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly people: PeopleQueries,
    private readonly sessions: Sessions,
  ) {}

  async run(actor: PersonActor, accountId: string, change: AccountChange): Promise<Account> {
    const hash = await this.hashFor(accountId, change);
    return this.database.transaction(async (tx) => {
      await tx.query('select from account where id = $1 for update', [accountId]);
      const before = await this.people.account(tx, accountId);
      const acts = actsOf(before, change);
      await this.write(tx, actor, before, change, hash);
      for (const [act, details] of acts) await logAccountActivity(tx, accountId, actor.accountId, act, details);
      if (acts.some(([act]) => ENDS_SESSIONS.has(act))) await this.sessions.revokeAll(tx, accountId);
      return presentAccount(await this.people.account(tx, accountId));
    });
  }

  /** Hashing takes time that no transaction should wait for. */
  private async hashFor(accountId: string, { password, name }: AccountChange): Promise<string | undefined> {
    if (password === undefined) return undefined;
    const owner = await this.database.one<{ login: string; name: string }>(
      'select login, name from account where id = $1',
      [accountId],
    );
    if (!owner) throw new DomainError('missing', 'missing');
    refuseWeakPassword(password, { login: owner.login, name: name ?? owner.name });
    return this.passwords.hash(password);
  }

  private async write(tx: Transaction, actor: PersonActor, before: AccountRow, change: AccountChange, hash?: string) {
    const disabled = change.isDisabled === undefined ? before.disabledAt !== null : change.isDisabled;
    await tx.query(
      `update account set name = coalesce($2, name), locale = coalesce($3, locale), password_hash = coalesce($4, password_hash),
         disabled_at = case when $5 then coalesce(disabled_at, clock_timestamp()) end
       where id = $1`,
      [before.id, change.name ?? null, change.locale ?? null, hash ?? null, disabled],
    );
    if (!change.roles) return;
    await keepRoles(tx, before.id, change.roles);
    await grantRoles(tx, before.id, change.roles, actor.accountId);
  }
}

const ENDS_SESSIONS: ReadonlySet<AccountAct> = new Set(['change_roles', 'reset_password', 'disable']);

type Act = readonly [AccountAct, Readonly<Record<string, unknown>>];

function actsOf(before: AccountRow, change: AccountChange): Act[] {
  const acts: Act[] = [];
  if (change.name !== undefined && change.name !== before.name)
    acts.push(['rename', { from: before.name, to: change.name }]);
  if (change.locale !== undefined && change.locale !== before.locale)
    acts.push(['change_locale', { to: change.locale }]);
  if (change.roles && !isSame(change.roles, before.roles)) {
    acts.push(['change_roles', { from: before.roles, to: [...new Set(change.roles)].sort() }]);
  }
  if (change.password !== undefined) acts.push(['reset_password', {}]);
  if (change.isDisabled === true && !before.disabledAt) acts.push(['disable', {}]);
  if (change.isDisabled === false && before.disabledAt) acts.push(['enable', {}]);
  return acts;
}

function isSame(one: readonly Role[], other: readonly Role[]): boolean {
  return [...new Set(one)].sort().join() === [...other].sort().join();
}
