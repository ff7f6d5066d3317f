import type { INestApplicationContext, ModuleMetadata } from '@nestjs/common';
import { Client } from 'pg';
import { openHouse } from '../../src/commands/house';
import { Database } from '../../src/platform/database/database';
import { type CastIds, writeCast } from '../cast';
import { openTestDatabase, type TestDatabase } from '../database';

/** Some features on a real database with the whole cast in it, without HTTP and without queues. */
export interface Desk {
  readonly house: INestApplicationContext;
  readonly database: TestDatabase;
  /** As the app role. */
  readonly db: Database;
  readonly people: CastIds;
  /** As the owner of the tables, to look behind the rules. */
  asOwner<Row extends object>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openDesk(features: NonNullable<ModuleMetadata['imports']>): Promise<Desk> {
  const database = await openTestDatabase();
  const house = await openHouse({ url: database.urls.app, poolSize: 10 }, features);
  const db = house.get(Database, { strict: false });
  const people = await writeCast(db);
  return {
    house,
    database,
    db,
    people,
    asOwner: (sql, parameters = []) => queryAs(database.urls.migrator, sql, parameters),
    close: async () => {
      await house.close();
      await database.drop();
    },
  };
}

async function queryAs<Row extends object>(url: string, sql: string, parameters: unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}
