import { runMigrations } from 'bullmq';
import { Client, escapeIdentifier } from 'pg';
import { GENERATION_QUEUE, QUEUE_NAMES } from '../queues/job';
import { migrationDataSource } from './data-source';

const QUEUE_SCHEMA = 'bullmq';
const LOCK = 0x6567697b;

export interface MigrationState {
  readonly name: string;
  readonly hasRun: boolean;
}

/** Brings our tables and the queue's own schema up to date, as egiz_migrator. Answers the names of the migrations that ran. */
export function migrate(url: string): Promise<string[]> {
  return alone(url, async (client) => {
    const source = await migrationDataSource(url).initialize();
    try {
      const ran = await source.runMigrations();
      await migrateQueueSchema(client);
      return ran.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  });
}

/** Takes back the last migration of ours and answers its name; the queue's schema cannot be taken back. */
export function revertLast(url: string): Promise<string | undefined> {
  return alone(url, async (client) => {
    const source = await migrationDataSource(url).initialize();
    try {
      const last = (await ranMigrations(client)).at(-1);
      await source.undoLastMigration();
      return last;
    } finally {
      await source.destroy();
    }
  });
}

/** Every migration of this build, in order, and those that a newer build has run. */
export function migrationStates(url: string): Promise<MigrationState[]> {
  return withClient(url, async (client) => {
    const source = await migrationDataSource(url).initialize();
    try {
      const ran = await ranMigrations(client);
      const known = source.migrations.map((migration) => migration.name ?? migration.constructor.name);
      return [...new Set([...known, ...ran])].map((name) => ({ name, hasRun: ran.includes(name) }));
    } finally {
      await source.destroy();
    }
  });
}

/** Two who migrate at once would both begin with the same table. */
function alone<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  return withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return work(client);
  });
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ranMigrations(client: Client): Promise<string[]> {
  const { rows: found } = await client.query<{ name: string | null }>(
    `select to_regclass('public.migrations') as name`,
  );
  if (!found[0]?.name) return [];
  const { rows } = await client.query<{ name: string }>('select name from public.migrations order by timestamp');
  return rows.map(({ name }) => name);
}

/** The app role works in the queue's schema and owns nothing of it; default privileges cover what later versions add. */
async function migrateQueueSchema(client: Client): Promise<void> {
  await runMigrations(client, QUEUE_SCHEMA);
  for (const queue of [...QUEUE_NAMES, GENERATION_QUEUE]) await createIdSequence(client, queue);
  await client.query(`
    grant usage on schema ${QUEUE_SCHEMA} to egiz_app;
    grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to egiz_app;
    grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to egiz_app;
    grant execute on all functions in schema ${QUEUE_SCHEMA} to egiz_app;
    alter default privileges in schema ${QUEUE_SCHEMA} grant select, insert, update, delete on tables to egiz_app;
    alter default privileges in schema ${QUEUE_SCHEMA} grant usage, select on sequences to egiz_app;
    alter default privileges in schema ${QUEUE_SCHEMA} grant execute on functions to egiz_app;
  `);
}

/** BullMQ makes a sequence for each queue at its first job; the app role may not, so it is there beforehand. */
async function createIdSequence(client: Client, queue: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`select ${QUEUE_SCHEMA}.job_id_seq_name($1) as name`, [queue]);
  for (const { name } of rows) {
    await client.query(`create sequence if not exists ${QUEUE_SCHEMA}.${escapeIdentifier(name)}`);
  }
}
