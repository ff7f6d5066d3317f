import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import { ApproveOnDuty } from './approve-on-duty';
import { ApproveSingle, type SingleApproval } from './approve-single';

export type { SingleApproval };

/** A verdict on exact bytes: what a publication refers to. */
export interface Approval {
  readonly reviewId: string;
  readonly scope: 'pair' | 'single';
  readonly kkRevisionId: string | null;
  readonly enRevisionId: string | null;
}

/** The front door of review, for whoever publishes. Every method works in the caller's transaction and writes the activity. */
@Injectable()
export class Review {
  constructor(
    private readonly onDuty: ApproveOnDuty,
    private readonly single: ApproveSingle,
  ) {}

  /** Night duty: one person's approval of a pair in review, with a reason. Moves the translation to `approved`. */
  async approveOnDuty(tx: Transaction, actor: PersonActor, translationId: string, reason: string): Promise<Approval> {
    return { ...(await this.onDuty.run(tx, actor, translationId, reason)), scope: 'pair' };
  }

  /** Approval of a declared single: the newest revision of its one edition, by somebody who did not write it. */
  async approveSingle(
    tx: Transaction,
    actor: PersonActor,
    articleId: string,
    single: SingleApproval,
  ): Promise<Approval> {
    const { reviewId, revisionId } = await this.single.run(tx, actor, articleId, single);
    return {
      reviewId,
      scope: 'single',
      kkRevisionId: single.locale === 'kk' ? revisionId : null,
      enRevisionId: single.locale === 'en' ? revisionId : null,
    };
  }
}
