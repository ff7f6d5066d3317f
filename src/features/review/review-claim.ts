import { DomainError } from '../../kernel/domain-error';
import type { Database, Transaction } from '../../platform/database/database';

export interface OpenClaim {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly fence: string;
  readonly expiresAt: Date;
}

/** Who holds the review now; an expired lease is nobody's. */
export function openReviewClaim(reader: Pick<Database, 'one'>, translationId: string): Promise<OpenClaim | undefined> {
  return reader.one<OpenClaim>(OPEN_CLAIM, [translationId]);
}

/** The same with the claim locked: a save under it has ended, or waits. */
export function lockReviewClaim(tx: Transaction, translationId: string): Promise<OpenClaim | undefined> {
  return tx.one<OpenClaim>(`${OPEN_CLAIM} for update of c`, [translationId]);
}

const OPEN_CLAIM = `
  select c.id, c.account_id as "accountId", a.name, c.fence, c.expires_at as "expiresAt"
    from claim c join account a on a.id = c.account_id
    where c.translation_id = $1 and c.stage = 'review' and c.released_at is null and c.expires_at > clock_timestamp()`;

/** A verdict is given by whoever holds the review, or by anybody while nobody does. */
export async function refuseForeignClaim(tx: Transaction, translationId: string, accountId: string): Promise<void> {
  const claim = await lockReviewClaim(tx, translationId);
  if (claim && claim.accountId !== accountId) throw heldBy(claim);
}

export function heldBy(claim: Pick<OpenClaim, 'accountId' | 'name' | 'expiresAt'>): DomainError {
  const until = claim.expiresAt.toISOString();
  return new DomainError(
    'conflict',
    'claim.held',
    { holder: claim.name, until },
    { holder: { id: claim.accountId, name: claim.name }, until },
  );
}

/** The lease ends with the act that ended the work; one that ran out is closed as well. */
export async function closeReviewClaim(
  tx: Transaction,
  translationId: string,
  cause: 'approved' | 'returned' | 'amended',
): Promise<void> {
  await tx.query(
    `update claim set released_at = clock_timestamp(),
        release_cause = case when expires_at > clock_timestamp() then $2 else 'expired' end
      where translation_id = $1 and stage = 'review' and released_at is null`,
    [translationId, cause],
  );
}
