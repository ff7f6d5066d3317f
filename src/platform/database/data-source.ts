import { join } from 'node:path';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from '../../schema/entities';
import { TogetherSocket } from './together-socket';

/** How TypeORM meets the database: it never synchronises, and makes no extension. */
export function dataSourceOptions(url: string) {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    applicationName: 'egiz',
    // Statements that do not wait for one another travel together.
    extra: { options: '-c search_path=public,bullmq', pipeline: true, stream: () => new TogetherSocket() },
  } satisfies DataSourceOptions;
}

/** A data source of the owner of the tables, who alone migrates. */
export function migrationDataSource(url: string): DataSource {
  const extension = __filename.endsWith('.ts') ? 'ts' : 'js';
  return new DataSource({
    ...dataSourceOptions(url),
    migrations: [join(__dirname, `../../../migrations/*.${extension}`)],
    migrationsTransactionMode: 'each',
  });
}
