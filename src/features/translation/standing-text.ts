import type { StandingText } from '../../contract/translation';
import { DomainError } from '../../kernel/domain-error';
import type { Transaction } from '../../platform/database/database';

/** What stands in a segment, as SQL wrote it down: PostgreSQL writes +00:00 and microseconds where the contract says Z and milliseconds. */
export function standing(theirs: StandingText): StandingText {
  return { ...theirs, savedAt: theirs.savedAt && instant(theirs.savedAt) };
}

export function instant(value: string): string {
  return new Date(value).toISOString();
}

/** The segment has moved on: what came too late, if it was a text, and what stands now. */
export function staleSegment(theirs: StandingText, mine?: string): DomainError {
  return new DomainError(
    'stale',
    'segment.stale',
    {},
    { ...(mine === undefined ? {} : { mine }), theirs: standing(theirs) },
  );
}

export async function staleSegmentNow(tx: Transaction, segmentId: string): Promise<DomainError> {
  const row = await tx.one<{ theirs: StandingText }>(
    'select segment_as_it_stands(s) as theirs from segment s where id = $1',
    [segmentId],
  );
  return row ? staleSegment(row.theirs) : new DomainError('missing', 'segment.missing');
}
