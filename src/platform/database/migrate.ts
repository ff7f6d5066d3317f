import { runMigrations } from 'bullmq';
import { Client, escapeIdentifier } from 'pg';
import { GENERATION_QUEUE, QUEUE_NAMES } from '../queues/job';
import { migrationDataSource } from './data-source';

const QUEUE_SCHEMA = 'bullmq';

/** Brings our tables and the queue's own schema up to date, as egiz_migrator. Answers the names of the migrations that ran. */
export async function migrate(url: string): Promise<string[]> {
  const source = migrationDataSource(url);
  await source.initialize();
  try {
    const ran = await source.runMigrations();
    await migrateQueueSchema(url);
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** Takes back the last migration of ours; the queue's schema cannot be taken back. */
export async function revertLast(url: string): Promise<void> {
  const source = migrationDataSource(url);
  await source.initialize();
  try {
    await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}

/** The app role works in the queue's schema and owns nothing of it; default privileges cover what later versions add. */
async function migrateQueueSchema(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
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
  } finally {
    await client.end();
  }
}

/** BullMQ makes a sequence for each queue at its first job; the app role may not, so it is there beforehand. */
async function createIdSequence(client: Client, queue: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`select ${QUEUE_SCHEMA}.job_id_seq_name($1) as name`, [queue]);
  for (const { name } of rows) {
    await client.query(`create sequence if not exists ${QUEUE_SCHEMA}.${escapeIdentifier(name)}`);
  }
}
