import { Injectable } from '@nestjs/common';
import type { PasswordChange } from '../../contract/people';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { logAccountActivity } from './account-activity';
import { LoginThrottle } from './login-throttle';
import { refuseWeakPassword } from './password-policy';
import { Passwords } from './passwords';
import { type Caller, type OpenedSession, Sessions } from './sessions';

/** A person chooses a new password; every sign-in made with the old one ends, and a new one begins. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly throttle: LoginThrottle,
  ) {}

  async run(actor: PersonActor, change: PasswordChange, caller: Caller): Promise<OpenedSession> {
    const account = await this.database.one<{ login: string; name: string; password_hash: string }>(
      'select login, name, password_hash from account where id = $1',
      [actor.accountId],
    );
    if (!account) throw new DomainError('unauthenticated', 'session.none');
    refuseWeakPassword(change.next, account);
    const attempt = await this.throttle.begin(account.login, caller.address);
    if (!(await this.passwords.isRight(change.current, account.password_hash))) {
      throw new DomainError('invalid', 'account.wrong_password');
    }
    const hash = await this.passwords.hash(change.next);
    return this.database.transaction(async (tx) => {
      await this.throttle.succeed(tx, attempt);
      await tx.query('update account set password_hash = $2 where id = $1', [actor.accountId, hash]);
      await this.sessions.revokeAll(tx, actor.accountId);
      await logAccountActivity(tx, actor.accountId, actor.accountId, 'change_password');
      return this.sessions.open(tx, actor.accountId, caller);
    });
  }
}
