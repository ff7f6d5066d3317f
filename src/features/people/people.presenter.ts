import type { Account, CurrentSession, SessionRow } from '../../contract/people';
import { isPermitted, PERMISSIONS, type Permission } from '../../platform/http/permissions';
import type { FoundSession } from '../../platform/http/session-finder';
import type { AccountRow, SessionRecord } from './people.queries';

/** Who is signed in, as the screens see it; the permissions say which buttons make sense, not which are allowed. */
export function presentSession({ id, csrfToken, actor }: FoundSession): CurrentSession {
  const all = Object.keys(PERMISSIONS) as Permission[];
  return {
    sessionId: id,
    csrfToken,
    account: { id: actor.accountId, name: actor.name, roles: [...actor.roles], locale: actor.locale },
    permissions: all.filter((permission) => isPermitted(permission, actor.roles)),
  };
}

/** An account as administrators see it. */
export function presentAccount(row: AccountRow): Account {
  return { ...row, createdAt: row.createdAt.toISOString(), disabledAt: row.disabledAt?.toISOString() ?? null };
}

/** A sign-in as its owner sees it. */
export function presentSignIn(row: SessionRecord, currentId: string): SessionRow {
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    isCurrent: row.id === currentId,
  };
}
