import type { PublishKind, Scope } from '../../contract/publishing';
import type { Transaction } from '../../platform/database/database';
import type { State } from '../../workflow/states';

export interface OpenOrder {
  readonly id: string;
  readonly articleId: string;
  readonly translationId: string | null;
  readonly state: State | null;
  readonly scope: Scope;
  readonly kind: PublishKind;
  readonly reason: string | null;
  readonly reviewId: string;
  readonly twinDueAt: Date | null;
  readonly hasNoTwin: boolean | null;
  readonly isOnDuty: boolean;
  readonly orderedBy: string;
  readonly isDue: boolean;
}

/** The order while it is open, with the article taken first; undefined once it has ended. */
export async function openOrder(tx: Transaction, articleId: string, orderId: string): Promise<OpenOrder | undefined> {
  const [, order] = await Promise.all([
    tx.query('select 1 from article where id = $1 for no key update', [articleId]),
    tx.one<OpenOrder>(
      `select o.id, o.article_id as "articleId", o.translation_id as "translationId", t.state, o.scope, o.kind, o.reason,
        o.review_id as "reviewId", o.twin_due_at as "twinDueAt", o.has_no_twin as "hasNoTwin", o.is_on_duty as "isOnDuty",
        o.ordered_by as "orderedBy", o.publish_at <= clock_timestamp() as "isDue"
      from publication_order o left join translation t on t.id = o.translation_id
      where o.id = $2 and o.article_id = $1 and o.ended_at is null`,
      [articleId, orderId],
    ),
  ]);
  return order;
}
