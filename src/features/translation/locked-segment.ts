import { DomainError } from '../../kernel/domain-error';
import type { Transaction } from '../../platform/database/database';
import { staleSegmentNow } from './standing-text';
import type { TargetRow } from './target-blocks';

export interface LockedSegment {
  readonly id: string;
  readonly position: string;
  readonly block_index: number;
  readonly block_kind: string;
  readonly kind: 'pair' | 'omission' | 'addition';
  readonly source_text: string;
  readonly source_separator: string;
  readonly target_text: string;
  readonly target_separator: string;
  readonly target_block_index: number | null;
  readonly target_block_kind: string | null;
  readonly gap_reason: string | null;
  readonly previous_source_text: string | null;
  readonly version: number;
  readonly retired_at: Date | null;
}

const COLUMNS = `id, position::text, block_index, block_kind, kind, source_text, source_separator, target_text, target_separator,
  target_block_index, target_block_kind, gap_reason, previous_source_text, version, retired_at`;

/** A working segment in the version somebody has seen, locked; or a refusal with what stands now. */
export async function lockSegment(
  tx: Transaction,
  translationId: string,
  segmentId: string,
  version: number,
): Promise<LockedSegment> {
  const segment = await tx.one<LockedSegment>(
    `select ${COLUMNS} from segment where id = $1 and translation_id = $2 for update`,
    [segmentId, translationId],
  );
  if (!segment) throw new DomainError('missing', 'segment.missing');
  if (segment.version !== version || segment.retired_at !== null) throw await staleSegmentNow(tx, segmentId);
  return segment;
}

/** The segment that follows in reading order, locked. */
export function lockNextSegment(
  tx: Transaction,
  translationId: string,
  position: string,
): Promise<LockedSegment | undefined> {
  return tx.one<LockedSegment>(
    `select ${COLUMNS} from segment where translation_id = $1 and retired_at is null and position > $2::numeric
      order by segment.position limit 1 for update`,
    [translationId, position],
  );
}

/** All working segments, locked: whoever saves one meanwhile waits, or has been waited for. */
export async function lockSegments(tx: Transaction, translationId: string): Promise<void> {
  await tx.query(
    'select 1 from segment where translation_id = $1 and retired_at is null order by position for update',
    [translationId],
  );
}

/** All working segments as the target is made of them, locked, in reading order. */
export function lockTargetRows(
  tx: Transaction,
  translationId: string,
): Promise<(TargetRow & { readonly id: string })[]> {
  return tx.query(
    `select id, block_index as "blockIndex", block_kind as "blockKind", target_block_index as "targetBlockIndex",
        target_block_kind as "targetBlockKind", target_text as "targetText", target_separator as "targetSeparator"
      from segment where translation_id = $1 and retired_at is null order by segment.position for update`,
    [translationId],
  );
}
