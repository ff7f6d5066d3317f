import { Injectable } from '@nestjs/common';
import type { StandingFinding } from '../../contract/quality';
import type { Submission } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { Database } from '../../platform/database/database';
import { unansweredBlockers } from '../quality/blockers';
import { Quality } from '../quality/quality';
import { endClaims } from './end-claims';
import { freezeTarget } from './freeze-target';
import { lockTranslation } from './locked-translation';
import { requireClaim } from './open-claim';
import { takeStep } from './take-step';

export type SubmissionOutcome =
  | { readonly kind: 'submitted'; readonly submission: Submission }
  | { readonly kind: 'blocked'; readonly findings: readonly StandingFinding[] };

/**
 * Hands a translation over for review. The checks run first, and what they find is kept either way; while a blocker is neither fixed nor
 * answered nothing is frozen and the claim stays. The claim is locked before the text is read: a save under way is in it.
 */
@Injectable()
export class SubmitTranslation {
  constructor(
    private readonly database: Database,
    private readonly quality: Quality,
  ) {}

  run(actor: PersonActor, translationId: string, fence: number): Promise<SubmissionOutcome> {
    return this.database.transaction(async (tx) => {
      await lockTranslation(tx, translationId);
      await requireClaim(tx, translationId, 'translate', { accountId: actor.accountId, fence });
      const findings = await this.quality.checkAtSubmit(tx, translationId);
      const blockers = unansweredBlockers(findings);
      if (blockers.length > 0) return { kind: 'blocked', findings: blockers };

      const targetRevisionId = await freezeTarget(tx, actor, translationId);
      const details = { revisionId: targetRevisionId };
      await takeStep(tx, actor, 'submit', { translationId, details });
      await endClaims(tx, translationId, 'submitted', 'translate');
      return { kind: 'submitted', submission: { state: 'checking', targetRevisionId, findings } };
    });
  }
}
