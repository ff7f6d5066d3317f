import { type INestApplicationContext, Module, type ModuleMetadata } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { Database } from '../../src/platform/database/database';
import { DatabaseModule } from '../../src/platform/database/database.module';
import { type CastIds, writeCast } from '../cast';
import { openTestDatabase, type TestDatabase } from '../database';

@Module({})
class DeskModule {}

/** Some features on a real database with the whole cast in it, without HTTP and without queues. */
export interface Desk {
  readonly context: INestApplicationContext;
  readonly database: TestDatabase;
  /** As the app role. */
  readonly db: Database;
  readonly people: CastIds;
  /** As the owner of the tables, to look behind the rules. */
  asOwner<Row extends object>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openDesk(imports: NonNullable<ModuleMetadata['imports']>): Promise<Desk> {
  const database = await openTestDatabase();
  const context = await NestFactory.createApplicationContext(
    { module: DeskModule, imports: [DatabaseModule.connect({ url: database.urls.app, poolSize: 10 }), ...imports] },
    { logger: false, abortOnError: false },
  );
  const db = context.get(Database, { strict: false });
  const people = await writeCast(db);
  const asOwner = async <Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> => {
    const client = new Client({ connectionString: database.urls.migrator });
    await client.connect();
    try {
      return (await client.query<Row>(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    context,
    database,
    db,
    people,
    asOwner,
    close: async () => {
      await context.close();
      await database.drop();
    },
  };
}
