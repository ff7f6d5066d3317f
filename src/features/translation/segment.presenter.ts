import type { Person } from '../../contract/text';
import type { WorkingSegment } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';

export interface SegmentRow {
  readonly id: string;
  readonly block_index: number;
  readonly block_kind: WorkingSegment['blockKind'];
  readonly kind: WorkingSegment['kind'];
  readonly source_text: string;
  readonly target_text: string;
  readonly gap_reason: string | null;
  readonly previous_source_text: string | null;
  readonly version: number;
  readonly last_author_kind: string | null;
  readonly last_author_id: string | null;
  readonly author_name: string | null;
  readonly saved_at: Date | null;
  readonly confirmed_by: string | null;
  readonly confirmer_name: string | null;
  readonly confirmed_at: Date | null;
}

export function presentSegment(actor: PersonActor, row: SegmentRow): WorkingSegment {
  return {
    id: row.id,
    blockIndex: row.block_index,
    blockKind: row.block_kind,
    kind: row.kind,
    sourceText: row.source_text,
    targetText: row.target_text,
    gapReason: row.gap_reason,
    previousSourceText: row.previous_source_text,
    version: row.version,
    author: personOf(row.last_author_id, row.author_name),
    isImported: row.last_author_kind === 'import',
    savedAt: row.saved_at?.toISOString() ?? null,
    confirmedBy: personOf(row.confirmed_by, row.confirmer_name),
    confirmedAt: row.confirmed_at?.toISOString() ?? null,
    mayConfirm: row.confirmed_by === null && row.last_author_id !== actor.accountId,
  };
}

/** Somebody, where the row has somebody. */
export function personOf(id: string | null, name: string | null): Person | null {
  return id === null ? null : { id, name: name ?? '' };
}
