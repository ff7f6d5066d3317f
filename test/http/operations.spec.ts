import { type NewsroomApp, openNewsroom } from './app';

let newsroom: NewsroomApp;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

describe('health', () => {
  it('says that the process is alive, to anybody', async () => {
    const { status, body } = await newsroom.nobody().get('/health/live');
    expect([status, body]).toEqual([200, { status: 'alive' }]);
  });

  it('says that the process may be sent requests', async () => {
    const { status, body } = await newsroom.nobody().get('/health/ready');
    expect(body).toEqual({ status: 'ready', checks: { database: 'ok', migrations: 'ok', queues: 'ok' } });
    expect(status).toBe(200);
  });

  it('says no while the database is behind this build', async () => {
    const behind = await openNewsroom();
    await behind.asOwner('delete from migrations where timestamp = (select max(timestamp) from migrations)');
    const { status, body } = await behind.nobody().get('/health/ready');
    expect([status, body.status]).toEqual([503, 'unavailable']);
    expect(body.checks).toMatchObject({ database: 'ok', migrations: 'behind' });
    await behind.close();
  });
});

describe('metrics', () => {
  it('are open to whoever asks on this machine', async () => {
    const { status, text, headers } = await newsroom.nobody().get('/metrics');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/plain');
    for (const name of [
      'egiz_database_up 1',
      'egiz_outbox_pending 0',
      'egiz_outbox_oldest_pending_seconds 0',
      'egiz_dead_letters 0',
      'egiz_queue_jobs{queue="translate",state="waiting"} 0',
      '# TYPE egiz_transitions_total counter',
    ]) {
      expect(text).toContain(name);
    }
  });

  it('count requests by the template of their route', async () => {
    await newsroom.as('saule').delete('/api/sessions/01930000-0000-7000-8000-000000000001');
    const { text } = await newsroom.nobody().get('/metrics');
    expect(text).toContain('route="/api/sessions/:id",status="4xx"');
    expect(text).not.toContain('01930000');
  });

  it('are not open to strangers whom a proxy on this machine lets through', async () => {
    const through = { 'x-forwarded-for': '203.0.113.7' };
    expect((await newsroom.nobody().get('/metrics', through)).status).toBe(401);
    expect((await newsroom.as('gulnar').get('/metrics', through)).status).toBe(403);
    expect((await newsroom.as('saule').get('/metrics', through)).status).toBe(200);
  });
});

describe('the board of the queues', () => {
  it.each(['/ops/queues', '/ops/queues/', '/ops/queues/api/queues', '/ops/queues/static/favicon.ico'])(
    '%s is for administrators',
    async (url) => {
      expect((await newsroom.nobody().get(url)).status).toBe(401);
      expect((await newsroom.as('gulnar').get(url)).status).toBe(403);
      expect((await newsroom.as('saule').get(url)).status).not.toBe(403);
    },
  );

  it('shows the queues', async () => {
    const { body } = await newsroom.as('saule').get<{ queues: { name: string }[] }>('/ops/queues/api/queues');
    expect(body.queues.map(({ name }) => name).sort()).toEqual(['publish', 'review', 'translate']);
    const page = await newsroom.as('saule').get('/ops/queues');
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    // Whatever the page loads, it finds from the base address it names.
    expect(page.text).toContain('<base href="/ops/queues/"');
    expect(policy).toContain("base-uri 'self'");
    const [script] = /static\/js\/main[^"]+/.exec(page.text) ?? [];
    expect((await newsroom.as('saule').get(`/ops/queues/${script}`)).headers['content-type']).toContain('javascript');
    // Nobody else is asked for anything.
    expect(page.text).not.toMatch(/(href|src)="(https?:)?\/\//);
  });
});
