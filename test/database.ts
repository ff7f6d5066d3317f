import { Client, escapeIdentifier } from 'pg';
import { newId } from '../src/kernel/ids';
import { grantDatabase } from '../src/platform/database/bootstrap';

/** A spec's own database, copied from the migrated template; nobody else sees it. */
export interface TestDatabase {
  readonly name: string;
  readonly urls: {
    readonly superuser: string;
    readonly migrator: string;
    readonly app: string;
    readonly public: string;
  };
  drop(): Promise<void>;
}

export const TEMPLATE = 'egiz_template';

export async function openTestDatabase(): Promise<TestDatabase> {
  const name = `egiz_${newId().replaceAll('-', '').slice(-16)}`;
  await asSuperuser(async (client) => {
    await client.query(`create database ${escapeIdentifier(name)} template ${TEMPLATE} owner egiz_migrator`);
    // Who may do what with a database is not copied from its template.
    await grantDatabase(client, name);
  });
  return {
    name,
    urls: {
      superuser: urlOf('postgres', name),
      migrator: urlOf('egiz_migrator', name),
      app: urlOf('egiz_app', name),
      public: urlOf('egiz_public', name),
    },
    drop: () => asSuperuser((client) => client.query(`drop database ${escapeIdentifier(name)} with (force)`)),
  };
}

export function urlOf(role: string, database: string): string {
  const port = process.env.EGIZ_TEST_PG_PORT;
  if (!port)
    throw new Error('the test cluster is not running: run this spec through a Jest project with a global set-up');
  return `postgres://${role}:${role}@127.0.0.1:${port}/${database}`;
}

async function asSuperuser(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: urlOf('postgres', 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
