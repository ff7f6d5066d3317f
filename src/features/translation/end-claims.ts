import type { Transaction } from '../../platform/database/database';

export interface EndedClaim {
  readonly stage: 'translate' | 'review';
  readonly accountId: string;
}

export type EndCause = 'submitted' | 'killed' | 'reopened' | 'approved' | 'returned' | 'amended';

/** Ends every open claim of a translation, or of one stage of it. One that had run out already ends as expired. */
export async function endClaims(
  tx: Transaction,
  translationId: string,
  cause: EndCause,
  stage: EndedClaim['stage'] | null = null,
): Promise<EndedClaim[]> {
  return tx.query<EndedClaim>(
    `update claim set released_at = clock_timestamp(),
        release_cause = case when expires_at > clock_timestamp() then $2 else 'expired' end
      where translation_id = $1 and released_at is null and ($3::text is null or stage = $3)
      returning stage, account_id as "accountId"`,
    [translationId, cause, stage],
  );
}
