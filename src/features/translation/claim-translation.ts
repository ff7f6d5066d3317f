import { Injectable } from '@nestjs/common';
import type { Claim } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { Database } from '../../platform/database/database';
import type { State } from '../../workflow/states';
import { claimHeld } from './open-claim';

interface Taken {
  readonly claim_id: string | null;
  readonly fence: string;
  readonly expires_at: Date;
  readonly holder: string | null;
  readonly holder_name: string | null;
  readonly holder_until: Date;
  readonly state: State;
}

/** Takes a translation for the length of a lease. Of many who try, the database lets one win and tells the others who it was. */
@Injectable()
export class ClaimTranslation {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, translationId: string): Promise<Claim> {
    return this.database.transaction(async (tx) => {
      const taken = await tx.one<Taken>(
        `select t.*, a.name as holder_name from translation x
          cross join lateral take_claim($1, x.id, 'translate', $3) t left join account a on a.id = t.holder
          where x.id = $2`,
        [newId(), translationId, actor.accountId],
      );
      if (!taken) throw new DomainError('missing', 'translation.missing');
      if (taken.claim_id !== null) {
        return { id: taken.claim_id, fence: Number(taken.fence), expiresAt: taken.expires_at.toISOString() };
      }
      if (taken.holder !== null) {
        throw claimHeld({ id: taken.holder, name: taken.holder_name ?? '', until: taken.holder_until });
      }
      throw new DomainError('conflict', 'workflow.not_allowed', { act: 'claim', state: taken.state });
    });
  }
}
