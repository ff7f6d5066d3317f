import type { Role } from '../../kernel/actor';

/** Every permission a route can ask for, and who has it. Read as a page: this is the newsroom's authorization. */
export const PERMISSIONS = {
  'session.own': ['translator', 'reviewer', 'editor', 'admin', 'duty'],
  'article.read': ['translator', 'reviewer', 'editor', 'admin', 'duty'],
  'article.import': ['editor', 'admin'],
  'article.write': ['editor'],
  'article.plan': ['editor'],
  'article.embargo': ['editor'],
  'article.kill': ['editor'],
  'article.declare_single': ['editor'],
  'translation.read': ['translator', 'reviewer', 'editor', 'admin', 'duty'],
  'translation.open': ['editor'],
  'translation.attach': ['editor', 'translator'],
  'translation.claim': ['translator'],
  'translation.work': ['translator'],
  'translation.release': ['translator', 'editor'],
  'translation.swap': ['editor'],
  'translation.change_relation': ['translator', 'editor'],
  'comment.write': ['translator', 'reviewer', 'editor', 'admin', 'duty'],
  'segment.edit': ['translator', 'reviewer', 'editor', 'duty'],
  'review.claim': ['reviewer', 'editor', 'duty'],
  'review.work': ['reviewer', 'editor', 'duty'],
  'review.confirm': ['translator', 'reviewer', 'editor', 'duty'],
  'review.approve': ['reviewer', 'editor'],
  'review.return': ['reviewer', 'editor'],
  'review.answer': ['translator', 'reviewer', 'editor', 'duty'],
  'review.ratify': ['reviewer', 'editor'],
  'publication.amend': ['editor', 'duty'],
  'publication.publish': ['editor', 'duty'],
  'publication.schedule': ['editor'],
  'publication.takedown': ['editor'],
  'checks.run': ['translator', 'reviewer', 'editor', 'admin', 'duty'],
  'dashboard.read': ['translator', 'reviewer', 'editor', 'admin', 'duty'],
  'events.read': ['translator', 'reviewer', 'editor', 'admin', 'duty'],
  'people.manage': ['admin'],
  'queues.manage': ['admin'],
  'operations.read': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether somebody with these roles has the permission. */
export function isPermitted(permission: Permission, roles: readonly Role[]): boolean {
  const holders: readonly Role[] = PERMISSIONS[permission];
  return roles.some((role) => holders.includes(role));
}
