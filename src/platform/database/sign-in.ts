import { Client, DatabaseError } from 'pg';
import { StartRefusal } from '../../kernel/start-refusal';
import type { Environment } from '../config/environment';

const OLDEST_VERSION = 15;
const NO_SUCH_DATABASE = '3D000';

/** A client in the first of these databases that there is. Refuses, in words, a server that does not answer or does not let us in. */
export async function signIn(url: string, databases: readonly string[]): Promise<Client> {
  let refusal: unknown;
  for (const database of new Set(databases)) {
    const address = new URL(url);
    address.pathname = `/${encodeURIComponent(database)}`;
    const client = new Client({ connectionString: address.toString(), connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      refusal ??= error;
      if (error instanceof DatabaseError && error.code === NO_SUCH_DATABASE) refusal = error;
      await client.end().catch(() => undefined);
    }
  }
  throw unreachable(url, refusal);
}

/** Refuses a server that is too old, or that would lose acknowledged work in a crash. */
export async function assertTrustworthy(client: Client, mode: Environment['mode']): Promise<void> {
  const { rows } = await client.query<{ version: number; fsync: string }>(
    `select current_setting('server_version_num')::integer / 10000 as version, current_setting('fsync') as fsync`,
  );
  const { version = 0, fsync } = rows[0] ?? {};
  if (version < OLDEST_VERSION) throw new StartRefusal('postgres_too_old', { version: String(version) });
  if (fsync === 'off' && mode !== 'test') throw new StartRefusal('fsync_off');
}

function unreachable(url: string, error: unknown): StartRefusal {
  const { host, pathname } = new URL(url);
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const reason = first instanceof Error ? first.message : String(first);
  return new StartRefusal('database_unreachable', { where: `${host}${pathname}`, reason });
}
