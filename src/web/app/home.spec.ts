import type { Role } from '../../kernel/actor';
import { PERMISSIONS, type Permission } from '../../platform/http/permissions';
import { homeOf } from './home';

const held = (role: Role) =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((name) => (PERMISSIONS[name] as readonly Role[]).includes(role));

describe('the day of', () => {
  it.each([
    ['translator', '/jobs'],
    ['reviewer', '/review'],
    ['editor', '/publish'],
    ['duty', '/publish'],
    ['admin', '/queues'],
  ] as const)('%s begins in %s', (role, home) => expect(homeOf(held(role))).toBe(home));
});
