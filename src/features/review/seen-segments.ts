import { DomainError } from '../../kernel/domain-error';
import type { LockedSegment } from './locked-translation';

/** The segments somebody speaks of, in the versions they have seen: another version is another text, and is refused with what stands now. */
export function seenSegments(
  all: readonly LockedSegment[],
  spoken: readonly { readonly id: string; readonly version: number }[],
): LockedSegment[] {
  const byId = new Map(all.map((segment) => [segment.id, segment]));
  const seen = new Map<string, LockedSegment>();
  const stale: { id: string; version: number | null; text: string | null }[] = [];
  for (const { id, version } of spoken) {
    const segment = byId.get(id);
    if (segment?.version === version) seen.set(id, segment);
    else stale.push({ id, version: segment?.version ?? null, text: segment?.targetText ?? null });
  }
  if (stale.length > 0) {
    throw new DomainError('stale', 'review.stale_segments', { count: stale.length }, { segments: stale });
  }
  return [...seen.values()];
}
