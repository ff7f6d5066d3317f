import { runMigrations } from 'bullmq';
import { Client } from 'pg';
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
