import { Client as Connection } from 'pg';
import { type NewsroomApp, openNewsroom } from './app';

const TEXT = { locale: 'kk', title: 'Өзен арнасына түсті', body: 'Су деңгейі екі күнде төмендеді.' };

jest.setTimeout(30_000);

let newsroom: NewsroomApp;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const moment = () => new Promise((resolve) => setTimeout(resolve, 10));

let count = 0;
const newKey = () => `request-${++count}`;
const write = (key: string, body: object = TEXT, as: 'gulnar' | 'erlan' = 'gulnar') =>
  newsroom.as(as).post('/api/articles', body, { 'idempotency-key': key });
const articles = async () =>
  (await newsroom.db.query<{ count: number }>('select count(*)::integer as count from article'))[0]?.count ?? 0;

describe('a request with a key', () => {
  it('is carried out once, and answered the same however often it is sent', async () => {
    const before = await articles();
    const key = newKey();
    const first = await write(key);
    const second = await write(key);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(await articles()).toBe(before + 1);
  });

  it('that is another request is refused', async () => {
    const key = newKey();
    await write(key);
    const other = await write(key, { ...TEXT, title: 'Көл суы тартылды' });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency.other_request']);
    const elsewhere = await newsroom.as('gulnar').post(
      '/api/translations/01930000-0000-7000-8000-000000000001/swap',
      { version: 1 },
      {
        'idempotency-key': key,
      },
    );
    expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'idempotency.other_request']);
  });

  it('of somebody else is another key', async () => {
    const key = newKey();
    const [mine, theirs] = [await write(key), await write(key, TEXT, 'erlan')];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(mine.body.id).not.toBe(theirs.body.id);
  });

  it('sent thirty times at once is carried out once', async () => {
    const before = await articles();
    const key = newKey();
    const replies = await Promise.all(Array.from({ length: 30 }, () => write(key)));
    const made = replies.filter(({ status }) => status === 201);
    const busy = replies.filter(({ body }) => body.code === 'idempotency.in_flight');
    expect(made.length).toBeGreaterThan(0);
    expect(made.length + busy.length).toBe(30);
    expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
    expect(await articles()).toBe(before + 1);
  });

  it('while the first is at work, says so', async () => {
    const key = newKey();
    const blocker = new Connection({ connectionString: newsroom.database.urls.migrator });
    await blocker.connect();
    await blocker.query('begin; lock table article in exclusive mode');
    const first = write(key);
    while (!(await newsroom.db.one('select 1 from idempotency where key = $1', [key]))) await moment();
    const second = await write(key);
    expect([second.status, second.body.code]).toEqual([409, 'idempotency.in_flight']);
    await blocker.query('commit');
    await blocker.end();
    expect((await first).status).toBe(201);
  });

  it('keeps a refusal as well', async () => {
    const key = newKey();
    const swap = () =>
      newsroom
        .as('gulnar')
        .post(
          '/api/translations/01930000-0000-7000-8000-000000000001/swap',
          { version: 1 },
          { 'idempotency-key': key },
        );
    const [first, second] = [await swap(), await swap()];
    expect([first.status, second.status]).toEqual([404, 404]);
    expect(second.body).toEqual(first.body);
    expect(second.headers['content-type']).toContain('application/problem+json');
  });

  it('that failed by a fault of ours may be sent again', async () => {
    const key = newKey();
    await newsroom.asOwner('revoke insert on article from egiz_app');
    expect((await write(key)).status).toBe(500);
    await newsroom.asOwner('grant insert on article to egiz_app');
    expect((await write(key)).status).toBe(201);
  });

  it('whose process died after its work was committed gets the answer of that work', async () => {
    const key = newKey();
    const first = await write(key);
    // The answer was written in the transaction of the article: what the process would have done afterwards is not needed.
    const kept = await newsroom.db.one<{ together: boolean }>(
      `select i.xmin = a.xmin as together from idempotency i, article a where i.key = $1 and a.id = $2`,
      [key, first.body.id],
    );
    expect(kept?.together).toBe(true);
  });

  it('whose process died before it did anything is taken over after a minute', async () => {
    const key = newKey();
    await write(key);
    await newsroom.asOwner(`update idempotency set status = null, response = null where key = '${key}'`);
    expect((await write(key)).body.code).toBe('idempotency.in_flight');
    await newsroom.asOwner(`update idempotency set at = at - interval '61 seconds' where key = '${key}'`);
    expect((await write(key)).status).toBe(201);
  });

  it.each(['short', 'x'.repeat(129), 'with space in it', 'latin-\u00e9-letter'])(
    '%s is refused for its key',
    async (key) => {
      const reply = await newsroom.as('gulnar').post('/api/articles', TEXT, { 'idempotency-key': key });
      expect([reply.status, reply.body.code]).toEqual([422, 'idempotency.key']);
    },
  );
});
