import { Injectable } from '@nestjs/common';
import type { Relation, RelationChanged } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database } from '../../platform/database/database';
import { leaveRecord } from '../activity/activity';
import { lockTranslation } from './locked-translation';
import { claimHeld, lockClaim } from './open-claim';
import { mayChangeRelation } from './translation.policy';

/** Says how close the twin is to be: the checks expect less of an adaptation or a brief. */
@Injectable()
export class ChangeRelation {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, translationId: string, relation: Relation): Promise<RelationChanged> {
    return this.database.transaction(async (tx) => {
      const translation = await lockTranslation(tx, translationId);
      const claim = await lockClaim(tx, translationId, 'translate');
      const holder = claim?.isRunning ? claim : undefined;
      const facts = { ...translation, translateHolder: holder?.accountId ?? null, reviewHolder: null };
      if (!mayChangeRelation(actor, facts)) {
        if (holder) throw claimHeld({ id: holder.accountId, name: holder.name, until: holder.expiresAt });
        throw new DomainError('conflict', 'workflow.not_allowed', { act: 'change_relation', state: translation.state });
      }
      if (translation.relation === relation) return { relation, version: translation.version };
      const changed = await tx.one<{ version: number }>(
        'update translation set relation = $2, version = version + 1 where id = $1 returning version',
        [translationId, relation],
      );
      const details = { from: translation.relation, to: relation };
      await leaveRecord(tx, actor, 'change_relation', { articleId: translation.articleId, translationId, details });
      return { relation, version: changed?.version ?? translation.version + 1 };
    });
  }
}
