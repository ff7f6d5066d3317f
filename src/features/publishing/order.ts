import type { PublishKind, Scope } from '../../contract/publishing';
import type { PersonActor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import type { Transaction } from '../../platform/database/database';
import type { SingleFacts } from './publishing-facts';

export interface NewOrder {
  readonly articleId: string;
  readonly translationId: string | null;
  readonly reviewId: string;
  readonly scope: Scope;
  readonly kind: PublishKind;
  readonly reason: string | null;
  readonly single: SingleFacts | null;
  readonly isOnDuty: boolean;
  /** Null: now. */
  readonly publishAt: Date | null;
}

/** Writes an order down; the database refuses what could not be published. */
export async function writeOrder(tx: Transaction, actor: PersonActor, order: NewOrder): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into publication_order (id, article_id, translation_id, review_id, scope, kind, reason, twin_due_at, has_no_twin,
        is_on_duty, publish_at, ordered_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce($11, clock_timestamp()), $12)`,
    [
      id,
      order.articleId,
      order.translationId,
      order.reviewId,
      order.scope,
      order.kind,
      order.reason,
      order.single?.twinDueAt ?? null,
      order.single?.hasNoTwin ?? null,
      order.isOnDuty,
      order.publishAt,
      actor.accountId,
    ],
  );
  return id;
}

export interface OrderEnd {
  readonly as: 'carried_out' | 'cancelled' | 'failed';
  readonly by: string | null;
  readonly reason: string | null;
}

/** Ends an open order, once; false when it had ended already. */
export async function endOrder(tx: Transaction, orderId: string, end: OrderEnd): Promise<boolean> {
  const ended = await tx.query<{ id: string }>(
    `update publication_order set ended_at = clock_timestamp(), ended_as = $2, ended_by = $3, end_reason = $4
      where id = $1 and ended_at is null returning id`,
    [orderId, end.as, end.by, end.reason],
  );
  return ended.length === 1;
}
