import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import { Handles, type JobHandler } from '../../platform/queues/job';
import { leaveRecord, takeStep } from '../activity/activity';
import { endClaims } from './end-claims';
import { layOnSource } from './lay-on-source';
import { type LockedTranslation, lockTranslation } from './locked-translation';
import { REBASE_SEGMENTS, type RebasePayload } from './translation.jobs';

/**
 * The source of a translation has a newer revision. While somebody works on it, the new text is laid under their hands; what was
 * handed on already goes back to the beginning, where everything unchanged keeps its confirmation; and a scheduled order ends with it.
 */
@Handles(REBASE_SEGMENTS)
@Injectable()
export class RebaseSegments implements JobHandler<RebasePayload> {
  async run(tx: Transaction, { translationId }: RebasePayload): Promise<void> {
    const translation = await lockTranslation(tx, translationId);
    const revisionId = await newestSource(tx, translation);
    if (translation.state === 'killed' || translation.sourceRevisionId === revisionId) return;
    switch (translation.state) {
      case 'checking':
      case 'publishing':
        throw new Error(`the translation is ${translation.state}: the source waits until that is over`);
      case 'preparing':
        await bind(tx, translationId, revisionId);
        return;
      case 'ready':
      case 'translating':
      case 'returned':
        await bind(tx, translationId, revisionId);
        await this.layUnderTheirHands(tx, translation, revisionId);
        return;
      default:
        await bind(tx, translationId, revisionId);
        await endClaims(tx, translationId, 'reopened');
        await takeStep(tx, SYSTEM, 'reopen', { translationId, details: { revisionId, cause: 'source_revised' } });
    }
  }

  private async layUnderTheirHands(tx: Transaction, translation: LockedTranslation, revisionId: string): Promise<void> {
    const laid = await layOnSource(tx, translation.id, revisionId);
    await leaveRecord(tx, SYSTEM, 'rebase_segments', {
      articleId: translation.articleId,
      translationId: translation.id,
      details: { revisionId, ...laid },
    });
  }
}

async function newestSource(tx: Transaction, translation: LockedTranslation): Promise<string> {
  const newest = await tx.one<{ id: string }>(
    'select id from revision where article_id = $1 and locale = $2 order by number desc limit 1',
    [translation.articleId, translation.sourceLocale],
  );
  if (!newest) throw new Error('the source edition of a translation has a revision');
  return newest.id;
}

async function bind(tx: Transaction, translationId: string, revisionId: string): Promise<void> {
  await tx.query('update translation set source_revision_id = $2, version = version + 1 where id = $1', [
    translationId,
    revisionId,
  ]);
}
