import { hash } from '@node-rs/argon2';
import { type NewsroomApp, openNewsroom } from './app';
import { Client } from './client';

jest.setTimeout(30_000);

const SECRET = 'тау басында бұлт көшеді';
const PUBLIC = new URL('https://desk.example.kz');

let newsroom: NewsroomApp;
beforeAll(async () => {
  newsroom = await openNewsroom({ http: { publicUrl: PUBLIC }, passwordHash: await hash(SECRET) });
});
afterAll(() => newsroom.close());

const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body.code];

describe('a write', () => {
  const write = (headers: Record<string, string>) =>
    newsroom.as('aigerim').put('/api/session/password', { current: 'x', next: SECRET }, headers);
  const passes = [422, 'account.wrong_password'];

  it.each([
    ['from our own page', { origin: PUBLIC.origin, 'sec-fetch-site': 'same-origin' }],
    ['from a program', {}],
  ])('%s is heard', async (_, headers) => {
    expect(codeOf(await write(headers))).toEqual(passes);
  });

  it.each([
    ['from another site', { origin: 'https://evil.example' }],
    ['from a sandboxed frame', { origin: 'null' }],
    ['from a sub-domain', { origin: 'https://a.desk.example.kz' }],
    ['from the same host without https', { origin: 'http://desk.example.kz' }],
    ['that a browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['that a browser calls same-site', { 'sec-fetch-site': 'same-site', origin: PUBLIC.origin }],
  ])('%s is refused', async (_, headers) => {
    expect(codeOf(await write(headers))).toEqual([403, 'csrf.origin']);
  });

  it.each([
    ['no token', ''],
    ['another token', 'x'.repeat(43)],
    ['a token of another length', 'x'],
  ])('with %s is refused', async (_, token) => {
    expect(codeOf(await write({ 'x-csrf-token': token }))).toEqual([403, 'csrf.token']);
  });

  it('with the token of a colleague is refused', async () => {
    const { body } = await newsroom.as('bekzat').get('/api/session');
    expect(codeOf(await write({ 'x-csrf-token': String(body.csrfToken) }))).toEqual([403, 'csrf.token']);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/html',
    'nonsense',
  ])('as %s, which a form could send, is refused', async (type) => {
    const reply = await newsroom.as('aigerim').send('PUT', '/api/session/password', '{}', { 'content-type': type });
    expect(codeOf(reply)).toEqual([415, 'request.unsupported']);
  });

  it('without a cookie is nobody’s', async () => {
    const reply = await newsroom.nobody().put('/api/session/password', {}, { 'x-csrf-token': 'x' });
    expect(reply.status).toBe(401);
  });
});

describe('a sign-in', () => {
  const signIn = (headers: Record<string, string> = {}, client: Client = newsroom.nobody()) =>
    client.post('/api/session', { login: 'aigerim', password: SECRET }, headers);

  it.each([
    ['from another site', { origin: 'https://evil.example' }, 403],
    ['from a sandboxed frame', { origin: 'null' }, 403],
    ['that a browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['as text', { 'content-type': 'text/plain' }, 415],
  ])('%s is refused: nobody is signed in as somebody else', async (_, headers, status) => {
    const reply = await signIn(headers);
    expect(reply.status).toBe(status);
    expect(reply.headers['set-cookie']).toBeUndefined();
  });

  it('over https locks its cookie to this host', async () => {
    const { headers } = await signIn({ origin: PUBLIC.origin });
    expect(headers['set-cookie']).toMatch(
      /^__Host-egiz=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
  });

  it('always makes a new session, whatever cookie came with it', async () => {
    const planted = 'A'.repeat(43);
    const reply = await newsroom
      .nobody()
      .post('/api/session', { login: 'aigerim', password: SECRET }, { cookie: `__Host-egiz=${planted}` });
    expect(reply.status).toBe(201);
    expect(String(reply.headers['set-cookie'])).not.toContain(planted);
  });
});

describe('method and path', () => {
  it('HEAD asks for the same permission as GET', async () => {
    expect((await newsroom.nobody().send('HEAD', '/api/accounts')).status).toBe(401);
    expect((await newsroom.as('aigerim').send('HEAD', '/api/accounts')).status).toBe(403);
    expect((await newsroom.as('saule').send('HEAD', '/api/accounts')).status).toBe(200);
  });

  it('OPTIONS opens nothing to other sites', async () => {
    const reply = await newsroom.nobody().send('OPTIONS', '/api/accounts', undefined, {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
    });
    expect(reply.status).toBe(404);
    expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each([
    '/api//accounts',
    '//api/accounts',
    '/API/accounts',
    '/api/accounts/',
    '/api/accounts;x',
    '/api%2faccounts',
    '/api/./accounts',
    '/api/x/../accounts',
    '/ops/queues//api/queues',
    '/ops/queues/..%2f..%2fapi%2faccounts',
    '/OPS/queues',
  ])('%s is no way around a permission', async (url) => {
    for (const client of [newsroom.nobody(), newsroom.as('aigerim')]) {
      expect([401, 403, 404]).toContain((await client.get(url)).status);
    }
  });

  it.each([
    ['x-http-method-override', 'DELETE'],
    ['x-method-override', 'DELETE'],
    ['x-original-url', '/api/accounts'],
    ['x-rewrite-url', '/api/accounts'],
    ['x-forwarded-host', 'evil.example'],
  ])('the header %s changes nothing', async (name, value) => {
    const client = newsroom.as('aigerim');
    const { status, body } = await client.get('/api/session', { [name]: value });
    expect([status, body.account]).toEqual([200, expect.objectContaining({ name: 'Айгерім' })]);
  });
});

describe('security headers', () => {
  const COMMON = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'cache-control': 'no-store',
  };
  const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  it.each([
    ['an answer', '/api/session', 200],
    ['a refusal', '/api/accounts', 403],
    ['an unknown address', '/api/nothing-here', 404],
    ['an address that cannot be read', '/api/%zz', 400],
    ['health', '/health/live', 200],
  ])('%s carries them', async (_, url, status) => {
    const reply = await newsroom.as('aigerim').get(url);
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject({ ...COMMON, 'content-security-policy': NOTHING });
    expect(reply.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(reply.headers).not.toHaveProperty('server');
    expect(reply.headers).not.toHaveProperty('x-powered-by');
  });

  it.each(['/ops/queues', '/api/docs'])('%s runs its own scripts and nobody else’s', async (url) => {
    const { headers } = await newsroom.as('saule').get(url);
    expect(headers).toMatchObject(COMMON);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('without https promise no https', async () => {
    const plain = await openNewsroom();
    const { headers } = await plain.nobody().get('/health/live');
    expect(headers).not.toHaveProperty('strict-transport-security');
    await plain.close();
  });
});

describe('the log', () => {
  it('has a line for a request, with its id and without what was in it', async () => {
    const before = newsroom.log.length;
    const reply = await newsroom
      .as('aigerim')
      .put(
        '/api/session/password',
        { current: 'құпия қазіргі', next: 'құпия келесі сөзім' },
        { 'user-agent': 'evil\u001b[31m', 'x-request-id': 'mine' },
      );
    const lines = newsroom.log.slice(before);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      at: expect.any(String),
      level: 'info',
      message: 'request',
      requestId: reply.headers['x-request-id'],
      method: 'PUT',
      route: '/api/session/password',
      status: 422,
      milliseconds: expect.any(Number),
      account: newsroom.people.aigerim,
      address: '127.0.0.1',
    });
    expect(lines.join('')).not.toMatch(/құпия|egiz=|csrf|mine|evil/);
  });
});
