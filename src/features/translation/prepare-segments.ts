import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import { Handles, type JobHandler } from '../../platform/queues/job';
import { alignPair } from './align-pair';
import { layOnSource } from './lay-on-source';
import { lockTranslation } from './locked-translation';
import { takeStep } from './take-step';
import { PREPARE_SEGMENTS, type PreparePayload } from './translation.jobs';

/** Makes a translation ready to be worked on: source cut into segments, or, when the twin was brought along, both texts aligned. */
@Handles(PREPARE_SEGMENTS)
@Injectable()
export class PrepareSegments implements JobHandler<PreparePayload> {
  async run(tx: Transaction, { translationId }: PreparePayload): Promise<void> {
    const translation = await lockTranslation(tx, translationId);
    if (translation.state !== 'preparing') return;
    if (translation.enteredBy === 'attach' && !(await wasAligned(tx, translation.articleId))) {
      const details = (await hasSegments(tx, translationId))
        ? { ...(await layOnSource(tx, translationId, translation.sourceRevisionId)) }
        : { ...(await alignPair(tx, translation)) };
      await takeStep(tx, SYSTEM, 'align', { translationId, details });
      return;
    }
    const laid = await layOnSource(tx, translationId, translation.sourceRevisionId);
    await takeStep(tx, SYSTEM, 'prepare', { translationId, details: { ...laid } });
  }
}

/** A twin that came with its alignment has segments before it has been through this once. */
async function wasAligned(tx: Transaction, articleId: string): Promise<boolean> {
  const step = `select 1 from activity where article_id = $1 and act = 'align' limit 1`;
  return (await tx.one(step, [articleId])) !== undefined;
}

async function hasSegments(tx: Transaction, translationId: string): Promise<boolean> {
  return (await tx.one('select 1 from segment where translation_id = $1 limit 1', [translationId])) !== undefined;
}
