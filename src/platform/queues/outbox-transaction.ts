import type { Pool, PoolClient } from 'pg';

/**
 * A transaction of the dispatcher's own pool. A client that is in doubt is thrown away, and its transaction with it; one whose
 * connection breaks between two statements says so as an event, which nobody but the next statement needs to hear.
 */
export async function outboxTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  const ignore = () => undefined;
  client.on('error', ignore);
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.off('error', ignore);
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
