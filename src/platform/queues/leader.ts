import type { Pool, PoolClient } from 'pg';
import { outboxTransaction } from './outbox-transaction';

/**
 * Runs work in a transaction that holds the named advisory lock; where another process holds it, nothing is done. The lock ends with
 * the transaction, after its commit is visible, so whoever is next sees all of it.
 */
export function asLeader<Result>(
  pool: Pool,
  lock: string,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result | undefined> {
  return outboxTransaction(pool, async (client) => {
    const { rows } = await client.query<{ is_leader: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as is_leader',
      [lock],
    );
    return rows[0]?.is_leader ? work(client) : undefined;
  });
}
