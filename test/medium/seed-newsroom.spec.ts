import { Client } from 'pg';
import { seedNewsroom } from '../../src/commands/seed-newsroom/seed-newsroom';
import { verifyDatabase } from '../../src/commands/verify/verify-database';
import { AttachTwin } from '../../src/features/intake/attach-twin';
import { openTestDatabase, type TestDatabase } from '../database';

let database: TestDatabase;
let client: Client;
beforeEach(async () => {
  database = await openTestDatabase();
  client = new Client({ connectionString: database.urls.migrator });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

const seed = () => seedNewsroom(database.urls.app);
const count = async (from: string) =>
  Number((await client.query<{ n: string }>(`select count(*) as n from ${from}`)).rows[0]?.n);
const counts = async () => ({
  people: await count('account where is_demo'),
  roles: await count('(select distinct role from account_role) r'),
  articles: await count('article'),
  waiting: await count('article a where not exists (select from translation t where t.article_id = a.id)'),
  twins: await count(`translation where entered_by = 'attach'`),
  drifts: await count('drift'),
});
const SEEDED = { people: 6, roles: 5, articles: 8, waiting: 2, twins: 6, drifts: 34 };

describe('the demo newsroom', () => {
  it('is made in an empty database, once, and keeps every promise', async () => {
    expect(await seed()).toBe(true);
    expect(await counts()).toEqual(SEEDED);
    expect(await seed()).toBe(false);
    expect(await counts()).toEqual(SEEDED);
    expect((await verifyDatabase(client)).filter(({ rowCount }) => rowCount > 0)).toEqual([]);
  });

  it('is made once by two that start at the same time', async () => {
    expect((await Promise.all([seed(), seed()])).sort()).toEqual([false, true]);
    expect(await counts()).toEqual(SEEDED);
  });

  it('is never made over a newsroom that is there', async () => {
    await client.query(`insert into newsroom (id, name) values (1, 'Дала дауысы')`);
    expect(await seed()).toBe(false);
    expect(await count('account')).toBe(0);
  });

  it('that was interrupted half-way is completed', async () => {
    const attach = jest.spyOn(AttachTwin.prototype, 'run');
    attach.mockRejectedValueOnce(new Error('the power went out'));
    await expect(seed()).rejects.toThrow('the power went out');
    attach.mockRestore();
    expect(await counts()).toMatchObject({ people: 6, articles: 5, twins: 0 });
    expect(await seed()).toBe(true);
    expect(await counts()).toEqual(SEEDED);
  });
});
