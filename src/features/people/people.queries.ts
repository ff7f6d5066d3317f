import { Injectable } from '@nestjs/common';
import type { Account, SessionRow } from '../../contract/people';
import { Database, type Transaction } from '../../platform/database/database';

/** Reads for the screens about people. */
@Injectable()
export class PeopleQueries {
  constructor(private readonly database: Database) {}

  accounts(): Promise<Account[]> {
    return this.database.query<Account>(`${ACCOUNT} order by a.disabled_at is not null, a.login`);
  }

  account(id: string, tx: Transaction | Database = this.database): Promise<Account | undefined> {
    return tx.one<Account>(`${ACCOUNT} where a.id = $1`, [id]);
  }

  /** The sign-ins of a person that still hold, newest first. */
  sessionsOf(accountId: string, currentId: string): Promise<SessionRow[]> {
    return this.database.query<SessionRow>(
      `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt", address,
         user_agent as "userAgent", id = $2 as "isCurrent"
       from session
       where account_id = $1 and revoked_at is null and expires_at > clock_timestamp()
         and last_seen_at > clock_timestamp() - interval '8 hours'
       order by created_at desc, id`,
      [accountId, currentId],
    );
  }
}

const ACCOUNT = `
  select a.id, a.login, a.name, a.locale, a.is_demo as "isDemo", a.created_at as "createdAt", a.disabled_at as "disabledAt",
    array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles
  from account a`;
