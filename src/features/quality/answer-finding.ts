import { Injectable } from '@nestjs/common';
import type { AnswerFinding as Input, StandingFinding } from '../../contract/quality';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { Database, type Transaction } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { Quality } from './quality';
import { type TextAtWork, whyNotAnswer } from './quality.policy';
import { readTextAtWork } from './text-at-work';

/** A person's reason for leaving a finding. It is bound to the text it was given for, and dies when that text changes. */
@Injectable()
export class AnswerFinding {
  constructor(
    private readonly database: Database,
    private readonly quality: Quality,
  ) {}

  run(actor: PersonActor, translationId: string, input: Input): Promise<StandingFinding> {
    return this.database.transaction(async (tx) => {
      const text = await readTextAtWork(tx, translationId);
      const refusal = whyNotAnswer(actor, text);
      if (refusal) throw refusal;
      const finding = await this.find(tx, text, input.fingerprint);
      if (!finding.isAnswerable) throw new DomainError('conflict', 'answer.structural');
      await write(tx, actor, text, finding, input);
      await leaveRecord(tx, actor, 'answer_finding', {
        articleId: text.articleId,
        translationId,
        reason: input.note ? `${input.reason}: ${input.note}` : input.reason,
        details: { checkId: finding.checkId, severity: finding.severity, segmentId: finding.segmentId },
      });
      return this.find(tx, text, input.fingerprint);
    });
  }

  /** In the editor a finding is seen before any check has stored it: then the checks are run here, on the text as it stands. */
  private async find(tx: Transaction, text: TextAtWork, fingerprint: string): Promise<StandingFinding> {
    const isIt = (finding: StandingFinding) => finding.fingerprint === fingerprint;
    const stored = (await this.quality.standing(tx, text.translationId)).find(isIt);
    if (stored) return stored;
    const checked =
      text.state === 'in_review'
        ? await this.quality.checkAtReview(tx, text.translationId)
        : await this.quality.checkAtSubmit(tx, text.translationId);
    const found = checked.find(isIt);
    if (!found) throw new DomainError('missing', 'finding.missing');
    return found;
  }
}

async function write(
  tx: Transaction,
  actor: PersonActor,
  text: TextAtWork,
  finding: StandingFinding,
  input: Input,
): Promise<void> {
  // Somebody who thinks better of it answers anew, and what a second person agreed to is void.
  const written = await tx.one(
    `insert into answer (id, translation_id, segment_id, check_id, fingerprint, severity, reason, note, answered_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      on conflict (translation_id, fingerprint) do update set reason = excluded.reason, note = excluded.note,
        ratified_by = null, ratified_at = null
        where answer.answered_by = excluded.answered_by
      returning id`,
    [
      newId(),
      text.translationId,
      finding.segmentId,
      finding.checkId,
      finding.fingerprint,
      finding.severity,
      input.reason,
      input.note ?? null,
      actor.accountId,
    ],
  );
  if (!written) {
    throw new DomainError('conflict', 'answer.given', { name: finding.answer?.answeredBy.name ?? '' });
  }
}
