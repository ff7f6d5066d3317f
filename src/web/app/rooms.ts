/** The rooms of the desk in the order of the rail: whose they are, and the key that leads there after G, by its place on the keyboard. */
export const ROOMS = [
  { to: '/jobs', name: 'desk.jobs.title', permissions: ['translation.read'], code: 'KeyJ', key: 'J' },
  { to: '/review', name: 'desk.review.title', permissions: ['review.work'], code: 'KeyR', key: 'R' },
  { to: '/publish', name: 'desk.publish.title', permissions: ['article.read'], code: 'KeyP', key: 'P' },
  { to: '/articles', name: 'desk.articles.title', permissions: ['article.read'], code: 'KeyA', key: 'A' },
  {
    to: '/intake',
    name: 'desk.intake.title',
    permissions: ['article.import', 'translation.attach'],
    code: 'KeyI',
    key: 'I',
  },
  { to: '/dashboard', name: 'desk.dashboard.title', permissions: ['dashboard.read'], code: 'KeyD', key: 'D' },
  { to: '/queues', name: 'desk.queues.title', permissions: ['queues.manage'], code: 'KeyQ', key: 'Q' },
  { to: '/settings', name: 'desk.settings.title', permissions: ['session.own'], code: 'KeyS', key: 'S' },
] as const satisfies readonly Room[];

interface Room {
  readonly to: string;
  readonly name: string;
  /** Any of these, as the server names them. */
  readonly permissions: readonly string[];
  readonly code: string;
  readonly key: string;
}

/** The rooms that are open to somebody. */
export function roomsFor(held: readonly string[] = []): readonly (typeof ROOMS)[number][] {
  return ROOMS.filter(({ permissions }) => permissions.some((permission) => held.includes(permission)));
}
