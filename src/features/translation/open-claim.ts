import { DomainError } from '../../kernel/domain-error';
import type { Transaction } from '../../platform/database/database';

export interface OpenClaim {
  readonly id: string;
  readonly stage: 'translate' | 'review';
  readonly accountId: string;
  readonly name: string;
  readonly fence: string;
  readonly expiresAt: Date;
  readonly isRunning: boolean;
}

/** The open claim of a stage, locked: a save under it has ended, or waits until we have. It may have run out already. */
export function lockClaim(
  tx: Transaction,
  translationId: string,
  stage: OpenClaim['stage'],
): Promise<OpenClaim | undefined> {
  return tx.one<OpenClaim>(
    `select c.id, c.stage, c.account_id as "accountId", a.name, c.fence, c.expires_at as "expiresAt",
        c.expires_at > clock_timestamp() as "isRunning"
      from claim c join account a on a.id = c.account_id
      where c.translation_id = $1 and c.stage = $2 and c.released_at is null for update of c`,
    [translationId, stage],
  );
}

/** The claim with this person and fence, locked, or a refusal that says who holds it now. */
export async function requireClaim(
  tx: Transaction,
  translationId: string,
  stage: OpenClaim['stage'],
  holder: { readonly accountId: string; readonly fence: number },
): Promise<OpenClaim> {
  const claim = await lockClaim(tx, translationId, stage);
  if (claim?.isRunning && claim.accountId === holder.accountId && Number(claim.fence) === holder.fence) return claim;
  throw claimLost(claim?.isRunning ? { id: claim.accountId, name: claim.name, until: claim.expiresAt } : null);
}

export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly until: Date;
}

/** What was sent belongs to a claim that is over. */
export function claimLost(holder: Holder | null, details: Readonly<Record<string, unknown>> = {}): DomainError {
  return new DomainError(
    'conflict',
    'claim.lost',
    { holder: holder?.name ?? null },
    { ...details, ...holderDetails(holder) },
  );
}

/** Somebody else was first. */
export function claimHeld(holder: Holder): DomainError {
  const details = holderDetails(holder);
  return new DomainError('conflict', 'claim.held', { holder: holder.name, until: details.until }, details);
}

function holderDetails(holder: Holder | null) {
  return {
    holder: holder && { id: holder.id, name: holder.name },
    until: holder?.until.toISOString() ?? null,
  };
}
