import type { PersonActor } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import type { Act } from '../../workflow/transitions';

export interface Deed {
  readonly translationId: string;
  readonly reason?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A step of the workflow: state, activity and event in one statement. */
export async function takeStep(tx: Transaction, actor: PersonActor, act: Act, deed: Deed): Promise<void> {
  await tx.query('select from_state from transition($1, $2, $3, $4, $5, $6)', [
    deed.translationId,
    act,
    actor.kind,
    actor.accountId,
    deed.reason ?? null,
    deed.details ?? {},
  ]);
}

/** An act that is no step: who, when, why. */
export async function leaveRecord(
  tx: Transaction,
  actor: PersonActor,
  act: string,
  deed: Omit<Deed, 'translationId'> & { readonly articleId: string; readonly translationId: string | null },
): Promise<void> {
  await tx.query('select log_activity($1, $2, $3, $4, $5, $6, $7)', [
    deed.articleId,
    actor.kind,
    actor.accountId,
    act,
    deed.translationId,
    deed.reason ?? null,
    deed.details ?? {},
  ]);
}
