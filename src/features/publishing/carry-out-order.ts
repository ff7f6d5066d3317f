import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../kernel/actor';
import { type Cause, causeText } from '../../kernel/cause';
import { newId } from '../../kernel/ids';
import type { Transaction } from '../../platform/database/database';
import { Handles, HopelessJobError, type JobHandler } from '../../platform/queues/job';
import { leaveRecord, takeStep } from '../activity/activity';
import { Site } from '../site/site';
import { nextMorning } from './next-morning';
import { type OpenOrder, openOrder } from './open-order';
import { endOrder } from './order';
import { type OutgoingText, outgoingTexts } from './outgoing-texts';
import { carryOutOrder, type OrderPayload } from './publishing.jobs';
import { writePublication } from './write-publication';

/** An order becomes a publication: pages proved, one row written, one pointer flipped, all in one transaction. */
@Injectable()
@Handles(carryOutOrder)
export class CarryOutOrder implements JobHandler<OrderPayload> {
  constructor(private readonly site: Site) {}

  async run(tx: Transaction, { articleId, orderId }: OrderPayload): Promise<void> {
    const order = await openOrder(tx, articleId, orderId);
    if (!order || (order.translationId !== null && order.state !== 'publishing')) return;
    const [stopped, texts] = await Promise.all([whatStops(tx, order), outgoingTexts(tx, order)]);
    if (stopped !== null) throw new HopelessJobError(causeText(stopped));
    this.proveThatItRenders(texts);
    await this.putOut(tx, order, texts);
  }

  async giveUp(tx: Transaction, { articleId, orderId }: OrderPayload, reason: string): Promise<void> {
    const order = await openOrder(tx, articleId, orderId);
    if (!order) return;
    const { translationId } = order;
    const details = { orderId };
    await endOrder(tx, orderId, { as: 'failed', by: null, reason });
    if (translationId !== null && order.state === 'publishing') {
      await takeStep(tx, SYSTEM, 'fail', { translationId, reason, details });
    } else {
      await leaveRecord(tx, SYSTEM, 'fail_publication', { articleId, translationId, reason, details });
    }
  }

  /** A page that cannot be made is found out before anybody is promised it. */
  private proveThatItRenders(texts: readonly OutgoingText[]): void {
    try {
      this.site.prove(texts);
    } catch (error) {
      throw new HopelessJobError(
        causeText({
          code: 'publication.unrenderable',
          parameters: { error: error instanceof Error ? error.name : 'unknown' },
        }),
      );
    }
  }

  private async putOut(tx: Transaction, order: OpenOrder, texts: readonly OutgoingText[]): Promise<void> {
    const { articleId, translationId } = order;
    const publicationId = newId();
    const [number] = await Promise.all([
      writePublication(tx, order, texts, publicationId),
      endOrder(tx, order.id, { as: 'carried_out', by: null, reason: null }),
      order.scope === 'pair' ? endSingle(tx, order) : undefined,
    ]);
    if (order.isOnDuty) await openDutyReview(tx, publicationId, order.orderedBy);
    const details = { orderId: order.id, publicationId, number };
    if (translationId !== null) await takeStep(tx, SYSTEM, 'finish', { translationId, details });
    else await leaveRecord(tx, SYSTEM, 'finish_publication', { articleId, translationId, details });
    // Last, because the flip takes the one row that every flip takes.
    flip(tx, articleId, publicationId);
  }
}

function flip(tx: Transaction, articleId: string, publicationId: string): void {
  tx.finally(
    `with moved as (update live_publication set publication_id = $2 where article_id = $1 returning article_id)
      insert into live_publication (article_id, publication_id) select $1, $2 where not exists (select from moved)`,
    [articleId, publicationId],
  );
}

/** What the order could not know when it was given, and what trying again does not mend. */
async function whatStops(tx: Transaction, order: OpenOrder): Promise<Cause | null> {
  const article = await tx.one<{ isKilled: boolean; embargoUntil: Date | null; newest: number | null }>(
    `select exists (select from article_kill where article_id = a.id) as "isKilled",
        case when a.embargo_until > clock_timestamp() then a.embargo_until end as "embargoUntil",
        newer_source(v.article_id, v.scope, v.kk_revision_id, v.en_revision_id) as newest
      from article a join review v on v.article_id = a.id where a.id = $1 and v.id = $2`,
    [order.articleId, order.reviewId],
  );
  if (!article || article.isKilled) return { code: 'article.killed', parameters: {} };
  if (article.embargoUntil) {
    return { code: 'publication.embargoed', parameters: { until: article.embargoUntil.toISOString() } };
  }
  if (article.newest !== null) return { code: 'publication.out_of_step', parameters: { newest: article.newest } };
  return null;
}

/** Completing a single ends its declaration. */
async function endSingle(tx: Transaction, { articleId, orderedBy }: OpenOrder): Promise<void> {
  await tx.query(
    `update single_declaration set ended_at = clock_timestamp(), ended_by = $2 where article_id = $1 and ended_at is null`,
    [articleId, orderedBy],
  );
}

/** Published alone: somebody else reads it the next morning. */
async function openDutyReview(tx: Transaction, publicationId: string, publishedBy: string): Promise<void> {
  const published = await tx.one<{ at: Date }>('select published_at as at from publication where id = $1', [
    publicationId,
  ]);
  if (!published) throw new Error('a publication was written');
  await tx.query('insert into duty_review (publication_id, due_at, published_by) values ($1, $2, $3)', [
    publicationId,
    await nextMorning(tx, published.at),
    publishedBy,
  ]);
}
