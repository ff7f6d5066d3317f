import { Injectable } from '@nestjs/common';
import type { StandingFinding } from '../../contract/quality';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { Quality } from './quality';

interface GivenAnswer {
  readonly id: string;
  readonly translation_id: string;
  readonly article_id: string;
  readonly state: string;
  readonly check_id: string;
  readonly segment_id: string | null;
  readonly fingerprint: string;
  readonly answered_by: string;
  readonly ratified_by: string | null;
}

/** A second person agrees that a blocker may stay. */
@Injectable()
export class RatifyAnswer {
  constructor(
    private readonly database: Database,
    private readonly quality: Quality,
  ) {}

  run(actor: PersonActor, answerId: string): Promise<StandingFinding> {
    return this.database.transaction(async (tx) => {
      const answer = await tx.one<GivenAnswer>(
        `select a.*, t.article_id, t.state from answer a join translation t on t.id = a.translation_id
          where a.id = $1 for update of a`,
        [answerId],
      );
      if (!answer) throw new DomainError('missing', 'answer.missing');
      if (answer.state !== 'in_review') {
        throw new DomainError('conflict', 'review.not_in_review', { state: answer.state }, { state: answer.state });
      }
      if (answer.answered_by === actor.accountId) throw new DomainError('conflict', 'answer.own');
      const standing = await this.quality.standing(tx, answer.translation_id);
      if (!standing.some((finding) => finding.fingerprint === answer.fingerprint)) {
        throw new DomainError('conflict', 'answer.outdated');
      }
      if (answer.ratified_by === null) {
        await tx.query('update answer set ratified_by = $2, ratified_at = clock_timestamp() where id = $1', [
          answer.id,
          actor.accountId,
        ]);
        await leaveRecord(tx, actor, 'ratify_answer', {
          articleId: answer.article_id,
          translationId: answer.translation_id,
          details: { answerId: answer.id, checkId: answer.check_id, segmentId: answer.segment_id },
        });
      }
      const ratified = (await this.quality.standing(tx, answer.translation_id)).find(
        (finding) => finding.fingerprint === answer.fingerprint,
      );
      if (!ratified) throw new DomainError('conflict', 'answer.outdated');
      return ratified;
    });
  }
}
