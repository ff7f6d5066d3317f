import { Injectable } from '@nestjs/common';
import type { PublishArticle as Input } from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Database, type Transaction } from '../../platform/database/database';
import { Idempotency, type RequestKey } from '../../platform/http/idempotency';
import { leaveRecord, takeStep } from '../activity/activity';
import { Review } from '../review/review';
import { lockArticle } from './locked-article';
import { instantOf } from './moment';
import { writeOrder } from './order';
import { CARRY_OUT_ORDER, START_SCHEDULED } from './publishing.job-names';
import { obstaclesTo } from './publishing.policy';
import { type OrderRequest, type PublishingFacts, publishingFacts } from './publishing-facts';
import { refuse } from './refusal';

/**
 * Orders a publication, now or at a time: both editions, or a declared single. What goes out is what was approved, byte for byte; the
 * queue carries the order out. On night duty one person approves and orders in one act, with a reason.
 */
@Injectable()
export class PublishArticle {
  constructor(
    private readonly database: Database,
    private readonly review: Review,
    private readonly idempotency: Idempotency,
  ) {}

  /** The answer is kept with the order itself: whoever repeats the request gets it, also after a crash between the two. */
  run(actor: PersonActor, articleId: string, input: Input, key?: RequestKey): Promise<{ orderId: string }> {
    return this.database.transaction(async (tx) => {
      const found = await lockArticle(tx, articleId);
      refuseWrongPerson(actor, input);
      const publishAt = input.publishAt === undefined ? null : await instantOf(tx, input.publishAt);
      const request = { scope: input.scope, kind: input.kind, publishAt, onDuty: input.onDuty };
      const facts = await this.approvedOnDuty(tx, actor, found, request, input.reason);
      const obstacles = obstaclesTo(facts, request);
      if (obstacles.length > 0) throw refuse(obstacles);
      const ordered = { orderId: await give(tx, actor, facts, request, input.reason ?? null) };
      if (key) await this.idempotency.keep(key, { status: 201, body: ordered }, tx);
      return ordered;
    });
  }

  /** Night duty: the approval that is missing is given here, by the one who is there. */
  private async approvedOnDuty(
    tx: Transaction,
    actor: PersonActor,
    facts: PublishingFacts,
    { scope, onDuty }: OrderRequest,
    reason: string | undefined,
  ): Promise<PublishingFacts> {
    if (!onDuty || reason === undefined || facts.isKilled || facts.order) return facts;
    if (scope === 'pair' && facts.translation?.state === 'in_review') {
      await this.review.approveOnDuty(tx, actor, facts.translation.id, reason);
    } else if (scope === 'single' && facts.single && !facts.single.reviewId) {
      await this.review.approveSingle(tx, actor, facts.articleId, { locale: facts.single.locale, reason, onDuty });
    } else {
      return facts;
    }
    return (await publishingFacts(tx, facts.articleId)) ?? facts;
  }
}

function refuseWrongPerson(actor: PersonActor, input: Input): void {
  const isEditor = actor.roles.includes('editor');
  if (input.onDuty) {
    if (!actor.roles.includes('duty')) throw new DomainError('forbidden', 'review.no_duty');
    if (input.reason === undefined) throw new DomainError('invalid', 'publication.duty_reason');
    if (input.publishAt !== undefined) throw new DomainError('invalid', 'publication.duty_now');
  } else if (!isEditor) {
    throw new DomainError('forbidden', 'publication.duty_only');
  }
}

async function give(
  tx: Transaction,
  actor: PersonActor,
  facts: PublishingFacts,
  { scope, kind, publishAt, onDuty }: OrderRequest,
  reason: string | null,
): Promise<string> {
  const { articleId, translation, single } = facts;
  const isPair = scope === 'pair';
  const reviewId = isPair ? translation?.reviewId : single?.reviewId;
  if (!reviewId) throw new Error('an order without obstacles has an approval');
  const translationId = isPair && translation ? translation.id : null;
  const orderId = await writeOrder(tx, actor, {
    articleId,
    translationId,
    reviewId,
    scope,
    kind,
    reason: reason ?? (isPair ? null : (single?.reason ?? null)),
    single: isPair ? null : single,
    isOnDuty: onDuty,
    publishAt,
  });
  const details = { orderId, scope, kind, publishAt: publishAt?.toISOString() ?? null, onDuty };
  const act = publishAt ? 'schedule' : 'publish';
  if (translationId) {
    await takeStep(tx, actor, act, { translationId, reason, details, payload: { orderId }, notBefore: publishAt });
  } else {
    const name = publishAt ? START_SCHEDULED : CARRY_OUT_ORDER;
    const job = { queue: 'publish', name, payload: { articleId, orderId }, notBefore: publishAt } as const;
    await leaveRecord(tx, actor, act, { articleId, translationId, reason, details, job });
  }
  return orderId;
}
