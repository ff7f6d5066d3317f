import type { Actor } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import type { State } from '../../workflow/states';
import type { Act } from '../../workflow/transitions';

export interface Deed {
  readonly translationId: string;
  readonly reason?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A step of the workflow: state, activity and event in one statement. Answers with the state it led to. */
export async function takeStep(tx: Transaction, actor: Actor, act: Act, deed: Deed): Promise<State> {
  const step = await tx.one<{ to_state: State }>('select to_state from transition($1, $2, $3, $4, $5, $6)', [
    deed.translationId,
    act,
    actor.kind,
    actor.accountId,
    deed.reason ?? null,
    deed.details ?? {},
  ]);
  if (!step) throw new Error(`step ${act} was not taken`);
  return step.to_state;
}

/** An act that is no step: who, when, why. */
export async function leaveRecord(
  tx: Transaction,
  actor: Actor,
  act: string,
  deed: Deed & { readonly articleId: string },
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
