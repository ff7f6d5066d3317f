import type { Actor } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import type { Act } from '../../workflow/transitions';

export interface Deed {
  readonly articleId: string;
  readonly translationId: string | null;
  readonly act: string;
  readonly reason?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly job?: { readonly name: string; readonly orderId: string; readonly notBefore?: Date | null };
}

/** An act that is no step of the workflow: who, when, why, and the job that follows from it. */
export async function leaveRecord(tx: Transaction, actor: Actor, deed: Deed): Promise<void> {
  const { articleId, translationId, job } = deed;
  await tx.query('select log_activity($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
    articleId,
    actor.kind,
    actor.accountId,
    deed.act,
    translationId,
    deed.reason ?? null,
    deed.details ?? {},
    job ? 'publish' : null,
    job?.name ?? null,
    job ? { articleId, orderId: job.orderId } : {},
    job?.notBefore ?? null,
  ]);
}

export interface Step {
  readonly translationId: string;
  readonly act: Act;
  readonly reason?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly payload?: Readonly<Record<string, string>>;
  readonly notBefore?: Date | null;
}

/** A step of the workflow; the job of the state it leads to follows by itself. */
export async function takeStep(tx: Transaction, actor: Actor, step: Step): Promise<void> {
  await tx.query('select from_state from transition($1, $2, $3, $4, $5, $6, $7, $8)', [
    step.translationId,
    step.act,
    actor.kind,
    actor.accountId,
    step.reason ?? null,
    step.details ?? {},
    step.payload ?? {},
    step.notBefore ?? null,
  ]);
}
