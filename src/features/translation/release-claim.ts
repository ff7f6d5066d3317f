import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { takeStep } from '../activity/activity';
import { lockTranslation } from './locked-translation';
import { claimHeld, lockClaim } from './open-claim';

/** Gives a translation back to the pool with its text. An editor may take it from somebody, who reads the reason. */
@Injectable()
export class ReleaseClaim {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, translationId: string, reason: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      await lockTranslation(tx, translationId);
      const claim = await lockClaim(tx, translationId, 'translate');
      if (!claim) throw new DomainError('conflict', 'claim.none');
      if (claim.accountId !== actor.accountId && !actor.roles.includes('editor')) {
        throw claimHeld({ id: claim.accountId, name: claim.name, until: claim.expiresAt });
      }
      await tx.query(
        `update claim set released_at = clock_timestamp(), release_cause = 'released', release_reason = $2 where id = $1`,
        [claim.id, reason],
      );
      await takeStep(tx, actor, 'release', { translationId, reason, details: { holder: claim.accountId } });
    });
  }
}
