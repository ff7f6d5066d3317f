import { Injectable } from '@nestjs/common';
import type { Account, NewAccount } from '../../contract/people';
import type { PersonActor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { Database } from '../../platform/database/database';
import { logAccountActivity } from './account-activity';
import { refuseWeakPassword } from './password-policy';
import { Passwords } from './passwords';
import { presentAccount } from './people.presenter';
import { PeopleQueries } from './people.queries';
import { grantRoles } from './roles';

/** An administrator lets somebody in. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly people: PeopleQueries,
  ) {}

  async run(actor: PersonActor, { login, name, password, roles, locale }: NewAccount): Promise<Account> {
    refuseWeakPassword(password, { login, name });
    const hash = await this.passwords.hash(password);
    const id = newId();
    return this.database.transaction(async (tx) => {
      await tx.query('insert into account (id, login, name, password_hash, locale) values ($1, $2, $3, $4, $5)', [
        id,
        login,
        name,
        hash,
        locale,
      ]);
      await grantRoles(tx, id, roles, actor.accountId);
      await logAccountActivity(tx, id, actor.accountId, 'create', { roles });
      return presentAccount(await this.people.account(tx, id));
    });
  }
}
