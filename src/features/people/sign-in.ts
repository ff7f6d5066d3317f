import { Inject, Injectable } from '@nestjs/common';
import type { SignIn as Credentials } from '../../contract/people';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { HTTP_SETTINGS, type HttpSettings } from '../../platform/http/http-settings';
import { logAccountActivity } from './account-activity';
import { LoginThrottle } from './login-throttle';
import { Passwords } from './passwords';
import { type Caller, type OpenedSession, Sessions } from './sessions';

interface Known {
  id: string;
  password_hash: string;
  is_demo: boolean;
  disabled_at: Date | null;
}

/** Opens a session for the right login and password. Every refusal sounds the same and takes as long. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly throttle: LoginThrottle,
    @Inject(HTTP_SETTINGS) private readonly settings: HttpSettings,
  ) {}

  async run(credentials: Credentials, caller: Caller): Promise<OpenedSession> {
    const login = credentials.login.trim().toLowerCase();
    const attempt = await this.throttle.begin(login.slice(0, 64), caller.address);
    await pause(attempt.pauseMilliseconds);
    const account = await this.find(login);
    const isRight = await this.passwords.isRight(credentials.password, account?.password_hash);
    if (!account || !isRight || !this.mayEnter(account))
      throw new DomainError('unauthenticated', 'session.wrong_credentials');
    const fresh = this.passwords.isOutdated(account.password_hash)
      ? await this.passwords.hash(credentials.password)
      : undefined;
    return this.database.transaction(async (tx) => {
      await this.throttle.succeed(tx, attempt);
      if (fresh) await tx.query('update account set password_hash = $2 where id = $1', [account.id, fresh]);
      await logAccountActivity(tx, account.id, account.id, 'sign_in');
      return this.sessions.open(tx, account.id, caller);
    });
  }

  private find(login: string): Promise<Known | undefined> {
    return this.database.one<Known>('select id, password_hash, is_demo, disabled_at from account where login = $1', [
      login,
    ]);
  }

  /** The passwords of demo people are printed at start: no newsroom may run on them. */
  private mayEnter(account: Known): boolean {
    return account.disabled_at === null && !(account.is_demo && this.settings.isProduction);
  }
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
}
