/** The rooms of the desk in the order of the rail: whose they are, and the key that leads there after G, by its place on the keyboard. */
export const ROOMS = [
  { to: '/jobs', name: 'desk.jobs.title', permission: 'translation.read', code: 'KeyJ', key: 'J' },
  { to: '/review', name: 'desk.review.title', permission: 'review.work', code: 'KeyR', key: 'R' },
  { to: '/publish', name: 'desk.publish.title', permission: 'article.read', code: 'KeyP', key: 'P' },
] as const satisfies readonly Room[];

interface Room {
  readonly to: string;
  readonly name: string;
  /** As the server names it. */
  readonly permission: string;
  readonly code: string;
  readonly key: string;
}

/** The rooms that are open to somebody. */
export function roomsFor(permissions: readonly string[] = []): readonly (typeof ROOMS)[number][] {
  return ROOMS.filter(({ permission }) => permissions.includes(permission));
}
