import { Injectable } from '@nestjs/common';
import type { Account, NewAccount } from '../../contract/people';
import { newId } from '../../kernel/ids';
import { Database } from '../../platform/database/database';
import { logAccountActivity } from './account-activity';
import { refuseWeakPassword } from './password-policy';
import { Passwords } from './passwords';
import { presentAccount } from './people.presenter';
import { PeopleQueries } from './people.queries';
import { grantRoles } from './roles';

/** The front door of people, for the command line: whoever sits at the machine lets in the first ones. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly people: PeopleQueries,
  ) {}

  /** Lets somebody in. Demo people have passwords that everybody knows, and cannot sign in to a newsroom in production. */
  async letIn(account: NewAccount, { isDemo = false } = {}): Promise<Account> {
    const { login, name, password, roles, locale } = account;
    if (!isDemo) refuseWeakPassword(password, { login, name });
    const hash = await this.passwords.hash(password);
    const id = newId();
    return this.database.transaction(async (tx) => {
      await tx.query(
        'insert into account (id, login, name, password_hash, locale, is_demo) values ($1, $2, $3, $4, $5, $6)',
        [id, login, name, hash, locale, isDemo],
      );
      await grantRoles(tx, id, roles, null);
      await logAccountActivity(tx, id, null, 'create', { roles });
      return presentAccount(await this.people.account(tx, id));
    });
  }
}
