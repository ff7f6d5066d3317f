import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { whyNotAnswer } from './quality.policy';
import { readTextAtWork } from './text-at-work';

interface GivenAnswer {
  readonly translation_id: string;
  readonly segment_id: string | null;
  readonly check_id: string;
  readonly answered_by: string;
  readonly name: string;
}

/** Whoever left a finding as it is takes that back: it stands again as if nobody had answered it. */
@Injectable()
export class WithdrawAnswer {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, answerId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const answer = await tx.one<GivenAnswer>(
        `select a.translation_id, a.segment_id, a.check_id, a.answered_by, who.name
          from answer a join account who on who.id = a.answered_by where a.id = $1 for update of a`,
        [answerId],
      );
      if (!answer) throw new DomainError('missing', 'answer.missing');
      const text = await readTextAtWork(tx, answer.translation_id);
      const refusal = whyNotAnswer(actor, text);
      if (refusal) throw refusal;
      if (answer.answered_by !== actor.accountId) {
        throw new DomainError('conflict', 'answer.given', { name: answer.name });
      }
      const gone = await tx.one<{ gone: boolean }>('select withdraw_answer($1, $2) as gone', [
        answerId,
        actor.accountId,
      ]);
      if (!gone?.gone) throw new DomainError('conflict', 'answer.not_now', { state: text.state });
      await leaveRecord(tx, actor, 'withdraw_answer', {
        articleId: text.articleId,
        translationId: text.translationId,
        details: { answerId, checkId: answer.check_id, segmentId: answer.segment_id },
      });
    });
  }
}
