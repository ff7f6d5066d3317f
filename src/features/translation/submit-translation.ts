import { Injectable } from '@nestjs/common';
import type { StandingFinding } from '../../contract/quality';
import type { Submission } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { Database } from '../../platform/database/database';
import { takeStep } from '../activity/activity';
import { unansweredBlockers } from '../quality/blockers';
import { Quality } from '../quality/quality';
import { endClaims } from './end-claims';
import { freezeTarget } from './freeze-target';
import { lockSegments } from './locked-segment';
import { lockTranslation } from './locked-translation';
import { requireClaim } from './open-claim';

export type SubmissionOutcome =
  | { readonly kind: 'submitted'; readonly submission: Submission }
  | { readonly kind: 'blocked'; readonly findings: readonly StandingFinding[] };

/**
 * Hands a translation over for review. The checks run first, and what they find is kept either way; while a blocker is neither fixed nor
 * answered nothing is frozen and the claim stays. Claim and segments are locked before the text is read: a save that was acknowledged is
 * in what is checked and frozen, and one that comes later is refused.
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
      await lockSegments(tx, translationId);
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
