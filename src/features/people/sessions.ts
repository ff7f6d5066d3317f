import { Injectable } from '@nestjs/common';
import type { Role } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import type { InterfaceLocale } from '../../kernel/locale';
import { Database, type Transaction } from '../../platform/database/database';
import { type FoundSession, SessionFinder } from '../../platform/http/session-finder';
import { Log } from '../../platform/logging/log';
import { hashOf, newToken } from './session-token';

export interface OpenedSession {
  readonly id: string;
  readonly token: string;
  readonly csrfToken: string;
}

export interface Caller {
  readonly address: string;
  readonly userAgent: string | undefined;
}

interface Row {
  id: string;
  csrf_token: string;
  is_quiet: boolean;
  account_id: string;
  name: string;
  locale: InterfaceLocale;
  roles: Role[];
}

/** Sign-ins: rows that can be revoked, known by the hash of their token. Idle for 8 hours or 7 days old, they end. */
@Injectable()
export class Sessions extends SessionFinder {
  constructor(
    private readonly database: Database,
    private readonly log: Log,
  ) {
    super();
  }

  /** One statement for every request: who is behind a token, with the roles held this very moment. */
  async find(token: string): Promise<FoundSession | undefined> {
    if (token.length > 100) return undefined;
    const [row] = await this.database.prepared<Row>('session-find', FIND, [hashOf(token)]);
    if (!row) return undefined;
    if (row.is_quiet) this.touch(row.id);
    const { account_id: accountId, name, locale, roles } = row;
    return { id: row.id, csrfToken: row.csrf_token, actor: { kind: 'person', accountId, name, locale, roles } };
  }

  async open(tx: Transaction, accountId: string, caller: Caller): Promise<OpenedSession> {
    const opened = { id: newId(), token: newToken(), csrfToken: newToken() };
    await tx.query(
      `insert into session (id, token_hash, csrf_token, account_id, expires_at, user_agent, address)
       values ($1, $2, $3, $4, clock_timestamp() + interval '7 days', $5, $6)`,
      [
        opened.id,
        hashOf(opened.token),
        opened.csrfToken,
        accountId,
        caller.userAgent?.slice(0, 300) ?? null,
        caller.address,
      ],
    );
    return opened;
  }

  /** Ends one session of a person; whether there was one to end. */
  async revoke(accountId: string, sessionId: string): Promise<boolean> {
    const ended = await this.database.query(
      `update session set revoked_at = clock_timestamp() where id = $1 and account_id = $2 and revoked_at is null returning id`,
      [sessionId, accountId],
    );
    return ended.length > 0;
  }

  async revokeAll(tx: Transaction, accountId: string): Promise<void> {
    await tx.query('update session set revoked_at = clock_timestamp() where account_id = $1 and revoked_at is null', [
      accountId,
    ]);
  }

  /** Not waited for: a page is not slower, and a reader not refused, because a clock could not be written. */
  private touch(sessionId: string): void {
    this.database.prepared('session-touch', TOUCH, [sessionId]).catch((error: unknown) => {
      this.log.fault('a session could not be marked as used', error);
    });
  }
}

const FIND = `
  select s.id, s.csrf_token, s.last_seen_at < clock_timestamp() - interval '1 minute' as is_quiet,
    a.id as account_id, a.name, a.locale, array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles
  from session s join account a on a.id = s.account_id
  where s.token_hash = $1 and s.revoked_at is null and a.disabled_at is null
    and s.expires_at > clock_timestamp() and s.last_seen_at > clock_timestamp() - interval '8 hours'`;

const TOUCH = `
  update session set last_seen_at = clock_timestamp()
  where id = $1 and revoked_at is null and last_seen_at < clock_timestamp() - interval '1 minute'`;
