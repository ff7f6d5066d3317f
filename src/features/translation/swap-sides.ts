import { Injectable } from '@nestjs/common';
import type { Swapped } from '../../contract/translation';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database, type Transaction } from '../../platform/database/database';
import { takeStep } from '../activity/activity';
import { freezeTarget } from './freeze-target';
import { lockTargetRows } from './locked-segment';
import { type LockedTranslation, lockTranslation } from './locked-translation';
import { claimHeld, lockClaim } from './open-claim';
import { targetSegments } from './target-blocks';

/**
 * Neither side is always the source: until somebody has approved, what was taken for the translation may become the source. The text
 * of both sides stays to the letter; only confirmations are void, because each text now answers to another.
 */
@Injectable()
export class SwapSides {
  constructor(private readonly database: Database) {}

  run(actor: PersonActor, translationId: string, version: number): Promise<Swapped> {
    return this.database.transaction(async (tx) => {
      const translation = await lockTranslation(tx, translationId);
      if (translation.version !== version) throw new DomainError('stale', 'stale');
      if (translation.approvedOnce) throw new DomainError('conflict', 'swap.approved');
      const claim = await lockClaim(tx, translationId, 'review');
      if (claim?.isRunning && claim.accountId !== actor.accountId) {
        throw claimHeld({ id: claim.accountId, name: claim.name, until: claim.expiresAt });
      }
      await refuseIncomplete(tx, translationId);
      const newSourceId = await freezeTarget(tx, actor, translationId);
      await swapSegments(tx, translation);
      await tx.query(
        `update translation set source_locale = target_locale, target_locale = source_locale, source_revision_id = $2,
            target_revision_id = $3, version = version + 1 where id = $1`,
        [translationId, newSourceId, translation.sourceRevisionId],
      );
      const state = await takeStep(tx, actor, 'swap', {
        translationId,
        details: { sourceLocale: translation.targetLocale, sourceRevisionId: newSourceId },
      });
      return {
        state: state === 'checking' ? 'checking' : 'preparing',
        sourceLocale: translation.targetLocale,
        targetLocale: translation.sourceLocale,
      };
    });
  }
}

async function refuseIncomplete(tx: Transaction, translationId: string): Promise<void> {
  const counted = await tx.one<{ written: number; empty: number }>(
    `select (count(*) filter (where target_text <> ''))::integer as written,
        (count(*) filter (where kind = 'pair' and btrim(target_text) = ''))::integer as empty
      from segment where translation_id = $1 and retired_at is null`,
    [translationId],
  );
  if (!counted || counted.written === 0 || counted.empty > 0) throw new DomainError('conflict', 'swap.incomplete');
}

/** The new target was written by whoever wrote the old source; it comes in as a text from outside, and nobody's claim is needed. */
async function swapSegments(tx: Transaction, translation: LockedTranslation): Promise<void> {
  const rows = await lockTargetRows(tx, translation.id);
  const segments = targetSegments(rows);
  const homes = rows.map(({ id }, index) => ({ id, ...segments[index] }));
  await tx.query(
    `update segment s set source_text = s.target_text, target_text = s.source_text, source_separator = x.separator,
        target_separator = s.source_separator, previous_source_text = null, version = s.version + 1,
        kind = case s.kind when 'omission' then 'addition' when 'addition' then 'omission' else s.kind end,
        block_index = x."blockIndex", block_kind = x."blockKind",
        target_block_index = s.block_index, target_block_kind = s.block_kind,
        last_author_kind = 'import', last_author_id = r.author_id, fence = 0
      from revision r, jsonb_to_recordset($2::jsonb) as x (id uuid, "blockIndex" integer, "blockKind" text, separator text)
      where r.id = $1 and s.id = x.id`,
    [translation.sourceRevisionId, JSON.stringify(homes)],
  );
}
