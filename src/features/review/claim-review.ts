import { Injectable } from '@nestjs/common';
import type { ReviewClaim } from '../../contract/review';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { Database } from '../../platform/database/database';
import type { State } from '../../workflow/states';
import { notInReview } from './review.policy';
import { heldBy } from './review-claim';

interface Taken {
  readonly claim_id: string | null;
  readonly fence: string;
  readonly expires_at: Date;
  readonly holder: string | null;
  readonly holder_name: string | null;
  readonly holder_until: Date;
  readonly state: State;
}

/** Takes the review for the length of a lease; asking again while one holds it gives the same claim. */
@Injectable()
export class ClaimReview {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, translationId: string): Promise<ReviewClaim> {
    return this.database.transaction(async (tx) => {
      const exists = await tx.one('select 1 from translation where id = $1', [translationId]);
      if (!exists) throw new DomainError('missing', 'translation.missing');
      const taken = await tx.one<Taken>(
        `select t.*, a.name as holder_name from take_claim($1, $2, 'review', $3) t left join account a on a.id = t.holder`,
        [newId(), translationId, actor.accountId],
      );
      if (!taken) throw new Error('take_claim answers with one row');
      if (taken.claim_id !== null) {
        return { id: taken.claim_id, fence: Number(taken.fence), expiresAt: taken.expires_at.toISOString() };
      }
      if (taken.holder === null) throw notInReview(taken.state);
      throw heldBy({ accountId: taken.holder, name: taken.holder_name ?? '', expiresAt: taken.holder_until });
    });
  }
}
