import type { Actor } from '../../kernel/actor';
import type { Transaction } from '../../platform/database/database';
import type { State } from '../../workflow/states';
import type { Act } from '../../workflow/transitions';

/** What was done besides: why, and what a reader of the log should know. */
interface Circumstances {
  readonly reason?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface Step extends Circumstances {
  readonly translationId: string;
  /** What the job of the state it leads to is told, and before when it does not run. */
  readonly payload?: Readonly<Record<string, string>>;
  readonly notBefore?: Date | null;
}

export interface Deed extends Circumstances {
  readonly articleId: string;
  readonly translationId: string | null;
  readonly job?: FollowingJob;
}

interface FollowingJob {
  readonly queue: 'translate' | 'review' | 'publish';
  readonly name: string;
  readonly payload: Readonly<Record<string, string>>;
  readonly notBefore?: Date | null;
}

/** A step of the workflow: state, activity and event in one statement. Answers with the state it led to. */
export async function takeStep(tx: Transaction, actor: Actor, act: Act, step: Step): Promise<State> {
  const taken = await tx.one<{ to_state: State }>(STEP, parametersOf(actor, act, step));
  if (!taken) throw new Error(`step ${act} was not taken`);
  return taken.to_state;
}

/** The same as the last statement of its transaction. */
export function endWithStep(tx: Transaction, actor: Actor, act: Act, step: Step): void {
  tx.finally(STEP, parametersOf(actor, act, step));
}

const STEP = 'select to_state from transition($1, $2, $3, $4, $5, $6, $7, $8)';

function parametersOf(actor: Actor, act: Act, step: Step): readonly unknown[] {
  const { translationId, reason, details, payload, notBefore } = step;
  const who = [actor.kind, actor.accountId];
  return [translationId, act, ...who, reason ?? null, details ?? {}, payload ?? {}, notBefore ?? null];
}

/** An act that is no step: who, when, why, and the job that follows from it. */
export async function leaveRecord(tx: Transaction, actor: Actor, act: string, deed: Deed): Promise<void> {
  const { articleId, translationId, reason, details, job } = deed;
  await tx.query('select log_activity($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
    articleId,
    actor.kind,
    actor.accountId,
    act,
    translationId,
    reason ?? null,
    details ?? {},
    job?.queue ?? null,
    job?.name ?? null,
    job?.payload ?? {},
    job?.notBefore ?? null,
  ]);
}
