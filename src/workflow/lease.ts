/** Who holds a translation or a review, until when, and the number that makes a late save harmless. */
export interface Lease {
  readonly holderId: string;
  readonly fence: number;
  readonly expiresAt: Date;
}

/**
 * What somebody can do about a lease: take what is free, go on with what is theirs, take over what ran out, or wait.
 * The moment is the database's, never that of the process or the browser, whose clocks may be wrong.
 */
export type LeaseAnswer = 'take' | 'mine' | 'take_over' | 'wait';

/**
 * How a lease looks to somebody at a moment.
 *
 *     leaseFor({ holderId: 'a', fence: 3, expiresAt: at('10:15') }, 'b', at('10:14'))   // 'wait'
 *     leaseFor({ holderId: 'a', fence: 3, expiresAt: at('10:15') }, 'b', at('10:15'))   // 'take_over'
 */
export function leaseFor(lease: Lease | null, accountId: string, moment: Date): LeaseAnswer {
  if (!lease) return 'take';
  if (!isOpen(lease, moment)) return 'take_over';
  return lease.holderId === accountId ? 'mine' : 'wait';
}

/** Whether the lease still runs. The last moment does not belong to it, as in the database (`expires_at > clock_timestamp()`). */
export function isOpen(lease: Lease, moment: Date): boolean {
  return lease.expiresAt.getTime() > moment.getTime();
}

/** Whether a save that carries this fence comes from the present holder: a smaller number was typed under a lost lease. */
export function isCurrentFence(lease: Lease, accountId: string, fence: number, moment: Date): boolean {
  return isOpen(lease, moment) && lease.holderId === accountId && lease.fence === fence;
}
