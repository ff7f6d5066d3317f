import { hash } from '@node-rs/argon2';
import { Client as Connection } from 'pg';
import { CAST, writePerson } from '../cast';
import { type NewsroomApp, openNewsroom } from './app';
import type { Client } from './client';

const SECRET = 'тау басында бұлт көшеді';

let newsroom: NewsroomApp;
let saule: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  saule = newsroom.as('saule');
});
afterAll(() => newsroom.close());

let count = 0;
async function hire(roles: readonly string[] = ['translator']) {
  const login = `person${++count}`;
  const { status, body } = await saule.post('/api/accounts', { login, name: 'Жанар', password: SECRET, roles });
  expect(status).toBe(201);
  return { id: String(body.id), login };
}

const signIn = (login: string, password = SECRET) => newsroom.nobody().post('/api/session', { login, password });

const activityOf = (accountId: string) =>
  newsroom.db.query<{ act: string; actor_id: string; details: Record<string, unknown> }>(
    'select act, actor_id, details from account_activity where account_id = $1 order by at, id',
    [accountId],
  );

describe('an account', () => {
  it('is made by an administrator and can sign in', async () => {
    const { id, login } = await hire(['translator', 'reviewer']);
    const { status, body, headers } = await signIn(login.toUpperCase());
    expect(status).toBe(201);
    expect(body).toMatchObject({ account: { id, name: 'Жанар', roles: ['reviewer', 'translator'] } });
    expect(headers['set-cookie']).toMatch(/^egiz=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await activityOf(id)).map(({ act, actor_id }) => [act, actor_id])).toEqual([
      ['create', newsroom.people.saule],
      ['sign_in', id],
    ]);
  });

  it('keeps no password, only an argon2id hash of today’s cost', async () => {
    const { id } = await hire();
    const [row] = await newsroom.db.query<{ password_hash: string }>(
      'select password_hash from account where id = $1',
      [id],
    );
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify(await activityOf(id))).not.toContain('argon2');
  });

  it('is hashed again at the next sign-in when the cost has risen', async () => {
    const old = await hash(SECRET, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    const id = await writePerson(newsroom.db, { ...CAST.aigerim, login: 'veteran' }, undefined, old);
    expect((await signIn('veteran')).status).toBe(201);
    const [row] = await newsroom.db.query<{ password_hash: string }>(
      'select password_hash from account where id = $1',
      [id],
    );
    expect(row?.password_hash).toContain('m=19456,t=2,p=1');
    expect((await signIn('veteran')).status).toBe(201);
  });

  it('has a login of its own', async () => {
    const { login } = await hire();
    const second = await saule.post('/api/accounts', { login, name: 'Біреу', password: SECRET, roles: ['editor'] });
    expect([second.status, second.body.code]).toEqual([409, 'account.login_taken']);
  });

  it.each([
    ['a login with a right-to-left mark', { login: 'zhanar\u202e' }],
    ['a name with a line break', { name: 'Жанар\nӘкімші' }],
    ['a name with an isolate', { name: 'Жанар\u2067' }],
    ['no role', { roles: [] }],
    ['a role nobody has', { roles: ['owner'] }],
    ['a password of eleven characters', { password: 'elevenchars' }],
    ['a password of 129 characters', { password: 'ab1'.repeat(43) }],
    ['what only the database sets', { isDemo: true }],
    ['an id of its own', { id: '01930000-0000-7000-8000-000000000001' }],
  ])('is not made with %s', async (_, wrong) => {
    const body = { login: 'nobody1', name: 'Жанар', password: SECRET, roles: ['translator'], ...wrong };
    const reply = await saule.post('/api/accounts', body);
    expect([reply.status, reply.body.code]).toEqual([400, 'request.invalid']);
  });

  it.each([
    'password123456',
    'Қазақстан2025!',
    'qwertyuiop[]1',
    'aaaaaaaaaaaaaaa',
    'abcabcabcabcabc',
    'egiz egiz egiz',
  ])('is not made with the password %s, which is tried first', async (password) => {
    const reply = await saule.post('/api/accounts', { login: 'nobody2', name: 'Жанар', password, roles: ['editor'] });
    expect([reply.status, reply.body.code]).toEqual([422, 'account.password_common']);
  });

  it('is not made with a password that is its login', async () => {
    const body = { login: 'zhanarbek', name: 'Жанарбек', password: 'zhanarbek2025', roles: ['editor'] };
    expect((await saule.post('/api/accounts', body)).body.code).toBe('account.password_like_login');
  });
});

describe('a change of an account', () => {
  it('takes away what a person may do at the very next request', async () => {
    const { id } = await hire(['admin']);
    const admin = await newsroom.asAccount(id);
    expect((await admin.get('/api/accounts')).status).toBe(200);
    await saule.patch(`/api/accounts/${id}`, { roles: ['translator'] });
    expect((await admin.get('/api/accounts')).status).toBe(401);
    expect((await (await newsroom.asAccount(id)).get('/api/accounts')).status).toBe(403);
  });

  it('of roles made behind the desk’s back counts at the next request as well', async () => {
    const { id } = await hire(['translator', 'admin']);
    const admin = await newsroom.asAccount(id);
    await newsroom.db.query(`delete from account_role where account_id = $1 and role = 'admin'`, [id]);
    expect((await admin.get('/api/accounts')).status).toBe(403);
  });

  it('sends a disabled person out, and keeps them out', async () => {
    const { id, login } = await hire();
    const person = await newsroom.asAccount(id);
    expect((await person.get('/api/session')).status).toBe(200);
    await saule.patch(`/api/accounts/${id}`, { isDisabled: true });
    expect((await person.get('/api/session')).status).toBe(401);
    expect((await signIn(login)).status).toBe(401);
    await saule.patch(`/api/accounts/${id}`, { isDisabled: false });
    expect((await person.get('/api/session')).status).toBe(401);
    expect((await signIn(login)).status).toBe(201);
  });

  it('with a new password ends every sign-in of that person', async () => {
    const { id, login } = await hire();
    const person = await newsroom.asAccount(id);
    await saule.patch(`/api/accounts/${id}`, { password: 'дала төсінде жусан иісі' });
    expect((await person.get('/api/session')).status).toBe(401);
    expect((await signIn(login)).status).toBe(401);
    expect((await signIn(login, 'дала төсінде жусан иісі')).status).toBe(201);
  });

  it('of a name ends nothing', async () => {
    const { id } = await hire();
    const person = await newsroom.asAccount(id);
    const { body } = await saule.patch(`/api/accounts/${id}`, { name: 'Жанар Әлі' });
    expect(body).toMatchObject({ id, name: 'Жанар Әлі', roles: ['translator'], disabledAt: null });
    expect((await person.get('/api/session')).body).toMatchObject({ account: { name: 'Жанар Әлі' } });
  });

  it('leaves a line for each thing that changed, and none for what did not', async () => {
    const { id } = await hire();
    await saule.patch(`/api/accounts/${id}`, {
      name: 'Жанар',
      roles: ['editor', 'duty'],
      password: 'ай жарығы қарға түсті',
      isDisabled: true,
    });
    expect((await activityOf(id)).map(({ act }) => act).sort()).toEqual([
      'change_roles',
      'create',
      'disable',
      'reset_password',
    ]);
    expect((await activityOf(id)).find(({ act }) => act === 'change_roles')?.details).toEqual({
      from: ['translator'],
      to: ['duty', 'editor'],
    });
  });

  it('of nobody is not found', async () => {
    const reply = await saule.patch('/api/accounts/01930000-0000-7000-8000-000000000001', { isDisabled: true });
    expect(reply.status).toBe(404);
  });
});

describe('the last administrator', () => {
  it('stays an administrator', async () => {
    const others = await newsroom.db.query<{ id: string }>(
      `select account_id as id from account_role where role = 'admin' and account_id <> $1`,
      [newsroom.people.saule],
    );
    for (const { id } of others) await saule.patch(`/api/accounts/${id}`, { isDisabled: true });
    for (const change of [{ isDisabled: true }, { roles: ['editor'] }]) {
      const reply = await saule.patch(`/api/accounts/${newsroom.people.saule}`, change);
      expect([reply.status, reply.body.code]).toEqual([409, 'account.last_admin']);
    }
    expect((await saule.get('/api/accounts')).status).toBe(200);
  });

  it('is kept by the database itself, also when two remove each other at once', async () => {
    const { id } = await hire(['admin']);
    const one = new Connection({ connectionString: newsroom.database.urls.app });
    const other = new Connection({ connectionString: newsroom.database.urls.app });
    await Promise.all([one.connect(), other.connect()]);
    const remove = async (client: Connection, account: string) => {
      await client.query('begin');
      await client.query('update account set disabled_at = clock_timestamp() where id = $1', [account]);
      return async () => client.query('commit');
    };
    const [first, second] = [await remove(one, id), await remove(other, newsroom.people.saule)];
    const ends = await Promise.allSettled([first(), second()]);
    await Promise.all([one.end(), other.end()]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ends.find((end) => end.status === 'rejected')).toMatchObject({ reason: { constraint: 'last_admin' } });
    await newsroom.asOwner(`update account set disabled_at = null where id = '${newsroom.people.saule}'`);
  });
});
