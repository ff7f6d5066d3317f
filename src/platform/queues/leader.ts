import type { Pool, PoolClient } from 'pg';

/**
 * Runs work in a transaction that holds the named advisory lock; where another process holds it, nothing is done. The lock ends with
 * the transaction, after its commit is visible, so whoever is next sees all of it.
 */
export async function asLeader<Result>(
  pool: Pool,
  lock: string,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result | undefined> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ is_leader: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as is_leader',
      [lock],
    );
    const result = rows[0]?.is_leader ? await work(client) : undefined;
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A client in doubt is thrown away, and its transaction with it.
    client.release(true);
    throw error;
  }
}
