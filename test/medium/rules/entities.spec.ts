import { DataSource } from 'typeorm';
import { dataSourceOptions, migrationDataSource } from '../../../src/platform/database/data-source';
import { openTestDatabase, type TestDatabase } from '../../database';

/** Names and columns only: what the rules say is proved by attacking them. */
describe('entities and migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
  });

  afterAll(() => database.drop());

  async function differences(): Promise<string[]> {
    const source = new DataSource(dataSourceOptions(database.urls.migrator));
    await source.initialize();
    try {
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      return upQueries.map((query) => query.query);
    } finally {
      await source.destroy();
    }
  }

  it('agree on every column, key, check, index and foreign key', async () => {
    expect(await differences()).toEqual([]);
  });

  it('are seen to differ where they do', async () => {
    const source = migrationDataSource(database.urls.migrator);
    await source.initialize();
    await source.query('alter table article drop constraint ck_article_priority');
    expect(await differences()).toHaveLength(1);
    await source.query(
      `alter table article add constraint ck_article_priority check (priority in ('flash', 'urgent', 'normal', 'feature'))`,
    );
    await source.destroy();
  });

  it('go down to an empty schema and up again', async () => {
    const source = migrationDataSource(database.urls.migrator);
    await source.initialize();
    const tables = () =>
      source.query(
        `select relname from pg_class where relkind in ('r', 'v') and relnamespace = 'public'::regnamespace and relname not in ('migrations', 'typeorm_metadata') order by 1`,
      );
    const before = await tables();
    for (const _ of source.migrations) await source.undoLastMigration();
    expect(await tables()).toEqual([]);
    await source.runMigrations();
    expect(await tables()).toEqual(before);
    await source.destroy();
  });
});
