import { Injectable } from '@nestjs/common';
import type { JoinSegment as Input, Segments } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { join } from './cut-segment';
import { type LockedSegment, lockNextSegment, lockSegment } from './locked-segment';
import { SegmentQueries } from './segment.queries';
import { sourceOf, targetOf } from './split-segment';
import { staleSegmentNow } from './standing-text';
import { requireWorkingClaim } from './working-claim';

/** Makes one segment of two that follow each other in a block; the second is retired and keeps its history. */
@Injectable()
export class JoinSegments {
  constructor(
    private readonly database: Database,
    private readonly segments: SegmentQueries,
  ) {}

  run(actor: PersonActor, at: { id: string; segmentId: string }, input: Input): Promise<Segments> {
    return this.database.transaction(async (tx) => {
      const articleId = await requireWorkingClaim(tx, at.id, { accountId: actor.accountId, fence: input.fence });
      const first = await lockSegment(tx, at.id, at.segmentId, input.version);
      const next = await lockNextSegment(tx, at.id, first.position);
      if (!next || !areInOneBlock(first, next)) throw new DomainError('conflict', 'segment.no_next');
      if (next.version !== input.nextVersion) throw await staleSegmentNow(tx, next.id);

      const source = join(sourceOf(first), sourceOf(next));
      const target = join(targetOf(first), targetOf(next));
      const kind = kindOf(first, next);
      const gapReason = kind === 'pair' || first.gap_reason !== next.gap_reason ? null : first.gap_reason;
      const isWritten = target.text !== first.target_text || gapReason !== first.gap_reason;
      await tx.query('update segment set retired_at = clock_timestamp(), version = version + 1 where id = $1', [
        next.id,
      ]);
      await tx.query(
        `update segment set source_text = $2, source_separator = $3, target_text = $4, target_separator = $5, kind = $6, gap_reason = $7,
            previous_source_text = $8, target_block_index = $9, target_block_kind = $10, version = version + 1,
            fence = case when $12 then $11 else fence end,
            last_author_kind = case when $12 then 'person' else last_author_kind end,
            last_author_id = case when $12 then $13 else last_author_id end
          where id = $1`,
        [
          first.id,
          source.text,
          source.separator,
          target.text,
          target.separator,
          kind,
          gapReason,
          previousSource(first, next),
          first.target_block_index ?? next.target_block_index,
          first.target_block_kind ?? next.target_block_kind,
          input.fence,
          isWritten,
          actor.accountId,
        ],
      );
      const details = { segmentId: first.id, retiredSegmentId: next.id };
      await leaveRecord(tx, actor, 'join_segments', { articleId, translationId: at.id, details });
      return { segments: await this.segments.some(tx, actor, [first.id]) };
    });
  }
}

/** A block of the source, and of the target where that has its own. */
function areInOneBlock(first: LockedSegment, next: LockedSegment): boolean {
  if (first.block_index !== next.block_index) return false;
  const bothWritten = first.target_text !== '' && next.target_text !== '';
  return !bothWritten || first.target_block_index === next.target_block_index;
}

function kindOf(first: LockedSegment, next: LockedSegment): LockedSegment['kind'] {
  return first.kind === next.kind ? first.kind : 'pair';
}

function previousSource(first: LockedSegment, next: LockedSegment): string | null {
  if (first.previous_source_text === null && next.previous_source_text === null) return null;
  const one = { text: first.previous_source_text ?? first.source_text, separator: first.source_separator };
  const other = { text: next.previous_source_text ?? next.source_text, separator: next.source_separator };
  return join(one, other).text;
}
