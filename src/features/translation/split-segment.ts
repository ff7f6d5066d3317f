import { Injectable } from '@nestjs/common';
import type { SplitSegment as Input, Segments } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { Database } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { cut, isCut, type Side } from './cut-segment';
import { lockSegment } from './locked-segment';
import { SegmentQueries } from './segment.queries';
import { requireWorkingClaim } from './working-claim';

/** Divides a segment in two within its block, on both sides; `JoinSegments` undoes it to the character. */
@Injectable()
export class SplitSegment {
  constructor(
    private readonly database: Database,
    private readonly segments: SegmentQueries,
  ) {}

  run(actor: PersonActor, at: { id: string; segmentId: string }, input: Input): Promise<Segments> {
    return this.database.transaction(async (tx) => {
      const worker = { accountId: actor.accountId, fence: input.fence };
      const articleId = await requireWorkingClaim(tx, at.id, worker);
      const segment = await lockSegment(tx, at.id, at.segmentId, input.version);
      if (!isCut(segment.source_text, input.sourceOffset) || !isCut(segment.target_text, input.targetOffset))
        throw wrongPlace();
      const [leftSource, rightSource] = cut(sourceOf(segment), input.sourceOffset);
      const [leftTarget, rightTarget] = cut(targetOf(segment), input.targetOffset);
      if (leftSource.text + leftTarget.text === '' || rightSource.text + rightTarget.text === '') throw wrongPlace();

      const newSegmentId = newId();
      await tx.query(
        `update segment set source_text = $2, source_separator = $3, target_text = $4, target_separator = $5, kind = $6, gap_reason = null,
            version = version + 1, fence = case when $8 then $7 else fence end,
            last_author_kind = case when $8 then 'person' else last_author_kind end,
            last_author_id = case when $8 then $9 else last_author_id end
          where id = $1`,
        [
          segment.id,
          leftSource.text,
          leftSource.separator,
          leftTarget.text,
          leftTarget.separator,
          leftSource.text === '' ? 'addition' : 'pair',
          input.fence,
          leftTarget.text !== segment.target_text || segment.gap_reason !== null,
          actor.accountId,
        ],
      );
      await tx.query(
        `insert into segment (id, translation_id, position, block_index, block_kind, kind, source_text, source_separator, target_text,
            target_separator, target_block_index, target_block_kind, previous_source_text, fence, last_author_kind, last_author_id)
          select $2, translation_id, coalesce((position + (select min(n.position) from segment n
              where n.translation_id = s.translation_id and n.retired_at is null and n.position > s.position)) * 0.5, position + 1),
            block_index, block_kind, $3, $4, $5, $6, $7, target_block_index, target_block_kind, previous_source_text, $8,
            case when $6 <> '' then 'person' end, case when $6 <> '' then $9::uuid end
          from segment s where id = $1`,
        [
          segment.id,
          newSegmentId,
          rightSource.text === '' ? 'addition' : 'pair',
          rightSource.text,
          rightSource.separator,
          rightTarget.text,
          rightTarget.separator,
          input.fence,
          actor.accountId,
        ],
      );
      const details = { segmentId: segment.id, newSegmentId };
      await leaveRecord(tx, actor, 'split_segment', { articleId, translationId: at.id, details });
      return { segments: await this.segments.some(tx, actor, [segment.id, newSegmentId]) };
    });
  }
}

function wrongPlace(): DomainError {
  return new DomainError('invalid', 'segment.split_place');
}

export function sourceOf(segment: { readonly source_text: string; readonly source_separator: string }): Side {
  return { text: segment.source_text, separator: segment.source_separator };
}

export function targetOf(segment: { readonly target_text: string; readonly target_separator: string }): Side {
  return { text: segment.target_text, separator: segment.target_separator };
}
