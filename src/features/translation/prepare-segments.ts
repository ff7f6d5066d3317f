import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import { Handles, type JobHandler } from '../../platform/queues/job';
import { endWithStep } from '../activity/activity';
import { alignPair } from './align-pair';
import { layOnSource } from './lay-on-source';
import { type LockedTranslation, lockTranslation } from './locked-translation';
import { PREPARE_SEGMENTS, type PreparePayload } from './translation.jobs';

/** Makes a translation ready to be worked on: source cut into segments, or, when the twin was brought along, both texts aligned. */
@Handles(PREPARE_SEGMENTS)
@Injectable()
export class PrepareSegments implements JobHandler<PreparePayload> {
  async run(tx: Transaction, { translationId }: PreparePayload): Promise<void> {
    const translation = await lockTranslation(tx, translationId);
    if (translation.state !== 'preparing') return;
    const past = await pastOf(tx, translation);
    if (translation.enteredBy === 'attach' && !past.wasAligned) {
      const details = past.hasSegments
        ? { ...(await layOnSource(tx, translationId, translation.sourceRevisionId)) }
        : { ...(await alignPair(tx, translation)) };
      endWithStep(tx, SYSTEM, 'align', { translationId, details });
      return;
    }
    const laid = await layOnSource(tx, translationId, translation.sourceRevisionId);
    endWithStep(tx, SYSTEM, 'prepare', { translationId, details: { ...laid } });
  }
}

interface Past {
  readonly wasAligned: boolean;
  /** A twin that came with its alignment has segments before it has been through this once. */
  readonly hasSegments: boolean;
}

async function pastOf(tx: Transaction, { id, articleId }: LockedTranslation): Promise<Past> {
  const past = await tx.one<Past>(
    `select exists (select from activity where article_id = $1 and act = 'align') as "wasAligned",
        exists (select from segment where translation_id = $2) as "hasSegments"`,
    [articleId, id],
  );
  if (!past) throw new Error('a select without tables has one row');
  return past;
}
