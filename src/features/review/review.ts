import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import type { Locale } from '../../kernel/locale';
import type { Transaction } from '../../platform/database/database';

/** A verdict on exact bytes: what a publication refers to. */
export interface Approval {
  readonly reviewId: string;
  readonly scope: 'pair' | 'single';
  readonly kkRevisionId: string | null;
  readonly enRevisionId: string | null;
}

export interface SingleApproval {
  readonly locale: Locale;
  readonly reason?: string;
  /** Alone, on night duty: needs a reason. */
  readonly onDuty?: boolean;
}

/** The front door of review, for whoever publishes. Every method works in the caller's transaction and writes the activity. */
@Injectable()
export class Review {
  /** Night duty: one person's approval of a pair in review, with a reason. Moves the translation to `approved`. */
  approveOnDuty(tx: Transaction, actor: PersonActor, translationId: string, reason: string): Promise<Approval> {
    throw new DomainError('unavailable', 'review.unavailable', {
      translationId,
      actor: actor.accountId,
      reason,
      tx: !!tx,
    });
  }

  /** Approval of a declared single: the newest revision of its one edition, by somebody who did not write it. */
  approveSingle(tx: Transaction, actor: PersonActor, articleId: string, single: SingleApproval): Promise<Approval> {
    throw new DomainError('unavailable', 'review.unavailable', {
      articleId,
      actor: actor.accountId,
      locale: single.locale,
      tx: !!tx,
    });
  }
}
