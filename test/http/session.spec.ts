import { hash } from '@node-rs/argon2';
import { CAST, writePerson } from '../cast';
import { type NewsroomApp, openNewsroom } from './app';
import type { Client } from './client';

const SECRET = 'тау басында бұлт көшеді';

let newsroom: NewsroomApp;
let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hash(SECRET);
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

let count = 0;
/** Somebody of this test alone, signed in. */
async function somebody(): Promise<{ id: string; login: string; client: Client }> {
  const login = `somebody${++count}`;
  const id = await writePerson(newsroom.db, { ...CAST.aigerim, login }, undefined, passwordHash);
  return { id, login, client: await newsroom.asAccount(id) };
}

const isIn = async (client: Client) => (await client.get('/api/session')).status === 200;
const later = (sql: string, id: string) => newsroom.db.query(sql, [id]);

describe('a session', () => {
  it('says who is signed in, and what they may do', async () => {
    const { status, body } = await newsroom.as('aigerim').get('/api/session');
    expect(status).toBe(200);
    expect(body.account).toMatchObject({ name: 'Айгерім', roles: ['translator'], locale: 'kk' });
    expect(body.permissions).toContain('translation.claim');
    expect(body.permissions).not.toContain('people.manage');
  });

  it('is needed', async () => {
    const { status, body, headers } = await newsroom.nobody().speaking('kk').get('/api/session');
    expect(status).toBe(401);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(headers['content-language']).toBe('kk');
    expect(body).toMatchObject({ code: 'session.none', title: 'Алдымен жүйеге кіріңіз' });
  });

  it('is kept as a hash: whoever reads the table cannot sign in', async () => {
    const { id, client } = await somebody();
    const [row] = await newsroom.db.query<{ session: string }>(
      'select session::text from session where account_id = $1',
      [id],
    );
    expect(row?.session).not.toContain(client.ticket?.token);
  });

  it.each(['', 'x', 'A'.repeat(43), 'A'.repeat(5000), '%00', "' or 1=1 --"])(
    'is not had with the token "%.20s"',
    async (token) => {
      expect((await newsroom.nobody().get('/api/session', { cookie: `egiz=${token}` })).status).toBe(401);
    },
  );

  it('ends when its owner leaves, and the browser forgets it', async () => {
    const { client } = await somebody();
    const reply = await client.delete('/api/session');
    expect(reply.status).toBe(204);
    expect(reply.headers['set-cookie']).toMatch(/^egiz=; Max-Age=0;/);
    expect(await isIn(client)).toBe(false);
  });

  it('ends after eight hours without a request', async () => {
    const { id, client } = await somebody();
    await later(
      `update session set last_seen_at = clock_timestamp() - interval '7 hours 59 minutes' where account_id = $1`,
      id,
    );
    expect(await isIn(client)).toBe(true);
    await later(
      `update session set last_seen_at = clock_timestamp() - interval '8 hours 1 second' where account_id = $1`,
      id,
    );
    expect(await isIn(client)).toBe(false);
  });

  it('ends after seven days, however busy', async () => {
    const { id, client } = await somebody();
    const [row] = await newsroom.db.query<{ days: number }>(
      'select extract(epoch from expires_at - created_at)::integer / 86400 as days from session where account_id = $1',
      [id],
    );
    expect(row?.days).toBe(7);
    await newsroom.asOwner(`update session set expires_at = clock_timestamp() where account_id = '${id}'`);
    expect(await isIn(client)).toBe(false);
  });

  it('writes down that it was used, at most once a minute', async () => {
    const { id, client } = await somebody();
    const lastSeen = async () =>
      (
        await newsroom.db.query<{ at: string }>('select last_seen_at::text as at from session where account_id = $1', [
          id,
        ])
      )[0]?.at;
    const first = await lastSeen();
    await isIn(client);
    await settled();
    expect(await lastSeen()).toBe(first);
    await later(
      `update session set last_seen_at = clock_timestamp() - interval '61 seconds' where account_id = $1`,
      id,
    );
    const old = await lastSeen();
    await Promise.all(Array.from({ length: 5 }, () => isIn(client)));
    await settled();
    const second = await lastSeen();
    expect(second).not.toBe(old);
    await isIn(client);
    await settled();
    expect(await lastSeen()).toBe(second);
  });
});

describe('the sessions of a person', () => {
  it('are listed, the present one marked, and ended one by one', async () => {
    const { id, client } = await somebody();
    const elsewhere = await newsroom.asAccount(id);
    const { body } = await client.get<{ sessions: { id: string; isCurrent: boolean; address: string }[] }>(
      '/api/sessions',
    );
    expect(body.sessions.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const other = body.sessions.find(({ isCurrent }) => !isCurrent)?.id ?? '';
    expect((await client.delete(`/api/sessions/${other}`)).status).toBe(204);
    expect([await isIn(elsewhere), await isIn(client)]).toEqual([false, true]);
    expect((await client.delete(`/api/sessions/${other}`)).status).toBe(404);
  });

  it('are nobody else’s: a colleague’s is not found', async () => {
    const { client } = await somebody();
    const colleague = await somebody();
    const { body } = await colleague.client.get('/api/session');
    expect((await client.delete(`/api/sessions/${body.sessionId}`)).status).toBe(404);
    expect((await newsroom.as('saule').delete(`/api/sessions/${body.sessionId}`)).status).toBe(404);
    expect(await isIn(colleague.client)).toBe(true);
  });

  it('all end with a new password, but for a new one', async () => {
    const { id, login, client } = await somebody();
    const elsewhere = await newsroom.asAccount(id);
    const next = 'дала төсінде жусан иісі';
    const reply = await client.put('/api/session/password', { current: SECRET, next });
    expect(reply.status).toBe(200);
    expect([await isIn(client), await isIn(elsewhere)]).toEqual([false, false]);
    const [cookie = ''] = String(reply.headers['set-cookie']).split(';');
    expect((await newsroom.nobody().get('/api/session', { cookie })).status).toBe(200);
    expect((await newsroom.nobody().post('/api/session', { login, password: SECRET })).status).toBe(401);
    expect((await newsroom.nobody().post('/api/session', { login, password: next })).status).toBe(201);
  });

  it('stay when the present password is wrong', async () => {
    const { client } = await somebody();
    const reply = await client.put('/api/session/password', {
      current: 'not this one',
      next: 'дала төсінде жусан иісі',
    });
    expect([reply.status, reply.body.code]).toEqual([422, 'account.wrong_password']);
    expect(await isIn(client)).toBe(true);
  });
});

describe('demo people', () => {
  it('cannot sign in to a newsroom in production', async () => {
    const production = await openNewsroom({ http: { isProduction: true } });
    const id = await writePerson(production.db, { ...CAST.aigerim, login: 'demo' }, undefined, passwordHash);
    const signIn = () => production.nobody().post('/api/session', { login: 'demo', password: SECRET });
    expect((await signIn()).status).toBe(201);
    await production.asOwner(`update account set is_demo = true where id = '${id}'`);
    expect((await signIn()).body).toMatchObject({ status: 401, code: 'session.wrong_credentials' });
    await production.close();
  });

  it('stop a newsroom in production from opening', async () => {
    const demo = await openNewsroom();
    await demo.asOwner(`update account set is_demo = true where login in ('aigerim', 'saule')`);
    await expect(demo.reopen({ isProduction: true })).rejects.toMatchObject({
      code: 'account.demo_in_production',
      parameters: { logins: 'aigerim, saule' },
    });
    await demo.close();
  });
});

/** What is not waited for has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
