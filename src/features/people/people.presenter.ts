import type { CurrentSession } from '../../contract/people';
import { isPermitted, PERMISSIONS, type Permission } from '../../platform/http/permissions';
import type { FoundSession } from '../../platform/http/session-finder';

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
