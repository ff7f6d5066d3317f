import { Injectable } from '@nestjs/common';
import type { ExplainGap as Input, WorkingSegment } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { lockSegment } from './locked-segment';
import { SegmentQueries } from './segment.queries';
import { requireWorkingClaim } from './working-claim';

/**
 * Says why a sentence has no counterpart: one that is left out on purpose, or one that the other text adds. The reason falls under four
 * eyes like a text. A gap that is not explained is filled, by a save.
 */
@Injectable()
export class ExplainGap {
  constructor(
    private readonly database: Database,
    private readonly segments: SegmentQueries,
  ) {}

  run(actor: PersonActor, at: { id: string; segmentId: string }, input: Input): Promise<WorkingSegment> {
    return this.database.transaction(async (tx) => {
      const articleId = await requireWorkingClaim(tx, at.id, { accountId: actor.accountId, fence: input.fence });
      const segment = await lockSegment(tx, at.id, at.segmentId, input.version);
      if (segment.source_text !== '' && segment.target_text !== '') {
        throw new DomainError('conflict', 'segment.not_a_gap');
      }
      const kind = segment.source_text === '' ? 'addition' : 'omission';
      if (segment.gap_reason !== input.reason || segment.kind !== kind) {
        await tx.query(
          `update segment set kind = $2, gap_reason = $3, version = version + 1, fence = $4, last_author_kind = 'person',
              last_author_id = $5 where id = $1`,
          [segment.id, kind, input.reason, input.fence, actor.accountId],
        );
        const details = { segmentId: segment.id, kind };
        await leaveRecord(tx, actor, 'explain_gap', { articleId, translationId: at.id, reason: input.reason, details });
      }
      const [explained] = await this.segments.some(tx, actor, [segment.id]);
      if (!explained) throw new Error('the segment that was explained stands');
      return explained;
    });
  }
}
