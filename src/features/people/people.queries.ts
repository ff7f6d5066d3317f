import { Injectable } from '@nestjs/common';
import type { Role } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import type { InterfaceLocale } from '../../kernel/locale';
import { Database, type Transaction } from '../../platform/database/database';

export interface AccountRow {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly locale: InterfaceLocale;
  readonly isDemo: boolean;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly roles: Role[];
}

export interface SessionRecord {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** Reads for the screens about people. */
@Injectable()
export class PeopleQueries {
  constructor(private readonly database: Database) {}

  /** Everybody, whoever may sign in first. */
  accounts(): Promise<AccountRow[]> {
    return this.database.query<AccountRow>(`${ACCOUNT} order by a.disabled_at is not null, a.login`);
  }

  /** Those of the demo newsroom who may sign in; nobody in a newsroom of one's own. */
  demoPeople(): Promise<Pick<AccountRow, 'login' | 'name' | 'roles'>[]> {
    return this.database.query(
      `select a.login, a.name, array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles
       from account a join newsroom n on n.is_demo where a.is_demo and a.disabled_at is null order by a.login limit 20`,
    );
  }

  async account(tx: Transaction, id: string): Promise<AccountRow> {
    const row = await tx.one<AccountRow>(`${ACCOUNT} where a.id = $1`, [id]);
    if (!row) throw new DomainError('missing', 'missing');
    return row;
  }

  /** The sign-ins of a person that still hold, newest first. */
  sessionsOf(accountId: string): Promise<SessionRecord[]> {
    return this.database.query<SessionRecord>(
      `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt", address, user_agent as "userAgent"
       from session
       where account_id = $1 and revoked_at is null and expires_at > clock_timestamp()
         and last_seen_at > clock_timestamp() - interval '8 hours'
       order by created_at desc, id`,
      [accountId],
    );
  }
}

const ACCOUNT = `
  select a.id, a.login, a.name, a.locale, a.is_demo as "isDemo", a.created_at as "createdAt", a.disabled_at as "disabledAt",
    array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles
  from account a`;
