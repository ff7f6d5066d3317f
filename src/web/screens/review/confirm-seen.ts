import type { WorkingSegment } from '../../../contract/translation';
import { Refusal } from '../../api/client';
import { confirmSegments } from '../../api/review';

export interface ConfirmedSeen {
  readonly confirmed: number;
  /** Those that somebody changed since they were read: they wait to be read again. */
  readonly changed: readonly string[];
}

type Seen = Pick<WorkingSegment, 'id' | 'version'>;

/** Confirms segments as they were read. The server takes all or none; what somebody changed meanwhile keeps no other back. */
export async function confirmSeen(
  translationId: string,
  segments: readonly Seen[],
  send: typeof confirmSegments = confirmSegments,
): Promise<ConfirmedSeen> {
  const seen = segments.map(({ id, version }) => ({ id, version }));
  try {
    const { confirmed } = await send(translationId, seen);
    return { confirmed: confirmed.length, changed: [] };
  } catch (error) {
    const changed = changedIn(error);
    if (changed.length === 0) throw error;
    const rest = seen.filter(({ id }) => !changed.includes(id));
    if (rest.length === 0) return { confirmed: 0, changed };
    const others = await confirmSeen(translationId, rest, send);
    return { ...others, changed: [...changed, ...others.changed] };
  }
}

function changedIn(error: unknown): string[] {
  const isStale = error instanceof Refusal && error.problem.code === 'review.stale_segments';
  return isStale ? (error.problem.segments as readonly { readonly id: string }[]).map(({ id }) => id) : [];
}
