import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../kernel/actor';
import { Database } from '../../platform/database/database';
import { type Chore, RunsEvery } from '../../platform/queues/chore';
import { leaveRecord, takeStep } from '../activity/activity';
import { lockTranslation } from './locked-translation';

interface ExpiredClaim {
  readonly id: string;
  readonly translation_id: string;
}

/**
 * Gives back to the pool what somebody held until their time ran out. Whoever claims such a text does the same at once; this is for
 * what nobody claims, so that the board does not show a holder who has left.
 */
@RunsEvery({ name: 'translation.expire-claims', everySeconds: 5 })
@Injectable()
export class ExpireClaims implements Chore {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    const expired = await this.database.query<ExpiredClaim>(
      `select id, translation_id from claim where released_at is null and expires_at < clock_timestamp()
        order by expires_at limit 200`,
    );
    for (const claim of expired) await this.expire(claim);
  }

  private expire(claim: ExpiredClaim): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { articleId, state } = await lockTranslation(tx, claim.translation_id);
      // Renewed or released meanwhile: then there is nothing to do.
      const ended = await tx.one<{ stage: string; account_id: string }>(
        `update claim set released_at = clock_timestamp(), release_cause = 'expired'
          where id = $1 and released_at is null and expires_at < clock_timestamp() returning stage, account_id`,
        [claim.id],
      );
      if (!ended) return;
      const deed = { articleId, translationId: claim.translation_id, details: { holder: ended.account_id } };
      if (ended.stage === 'translate' && state === 'translating') await takeStep(tx, SYSTEM, 'expire', deed);
      else await leaveRecord(tx, SYSTEM, `expire_${ended.stage}`, deed);
    });
  }
}
