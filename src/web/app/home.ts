/** Where somebody's day begins: with the work that waits for them. */
export function homeOf(permissions: readonly string[]): '/jobs' | '/publish' | '/review' | '/queues' {
  const may = (permission: string) => permissions.includes(permission);
  if (may('translation.work')) return '/jobs';
  if (may('publication.publish')) return '/publish';
  if (may('review.work')) return '/review';
  return may('queues.manage') ? '/queues' : '/jobs';
}
