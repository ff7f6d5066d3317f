import type { Dashboard } from '../../src/contract/dashboard';
import { type NewsroomApp, openNewsroom } from './app';
import { must, Press } from './press';

let newsroom: NewsroomApp;
let press: Press;
beforeAll(async () => {
  newsroom = await openNewsroom();
  press = new Press(newsroom);
});
afterAll(() => newsroom.close());

const BODY = 'Диқандар егістікке таң атпай шықты.';
const ask = (query: string) => newsroom.as('aigerim').get<Dashboard>(`/api/dashboard?${query}`);
const today = async () =>
  (
    await newsroom.db.one<{ day: string }>(
      `select to_char(clock_timestamp() at time zone time_zone, 'YYYY-MM-DD') as day from newsroom`,
    )
  )?.day ?? '';

describe('the figures', () => {
  it('count what went live today, how long it took, and what is on the desk', async () => {
    await press.livePair({ body: BODY });
    await press.ready({ body: BODY });
    const day = await today();
    const { status, body } = await ask(`from=${day}&to=${day}`);
    expect(status).toBe(200);
    expect(body.published).toEqual([{ day, as: 'kk_en', count: 1 }]);
    expect(body.hoursToLive).toMatchObject([{ day, articles: 1 }]);
    expect(body.hoursToLiveOverall?.articles).toBe(1);
    expect(body.hoursToLiveOverall?.median).toBeLessThan(1);
    expect(body.work).toEqual([{ state: 'ready', age: 'hour', count: 1 }]);
  });

  it('tell findings that were fixed from those that were dismissed and those that stand', async () => {
    const { id } = await press.ready({ body: 'Биыл 12 комбайн мен 340 адам жұмыс істейді.' });
    const { fence } = await press.claim(id);
    await press.translate(id, fence, ({ blockKind }) =>
      blockKind === 'headline' ? 'The harvest has begun' : 'People work here.',
    );
    const refused = await newsroom
      .as('aigerim')
      .post<{ findings: { fingerprint: string }[] }>(`/api/translations/${id}/submission`, { fence });
    const [one] = refused.body.findings;
    const answer = { fingerprint: one?.fingerprint, reason: 'intended' };
    must(await newsroom.as('aigerim').post(`/api/translations/${id}/answers`, answer), 201);
    const day = await today();
    const { body } = await ask(`from=${day}&to=${day}`);
    const sum = (name: 'raised' | 'fixed' | 'dismissed') => body.findings.reduce((all, line) => all + line[name], 0);
    const counted = await newsroom.db.one<{ raised: number; gone: number }>(
      `select count(*)::int as raised, count(gone_at)::int as gone from finding`,
    );
    expect([sum('raised'), sum('dismissed')]).toEqual([counted?.raised, 1]);
    expect(sum('fixed')).toBe(counted?.gone);
  });

  it('name the reasons for which a text was sent back', async () => {
    const { id } = await press.inReview({ body: BODY }, (source) =>
      source === BODY ? 'The farmers left before dawn.' : 'Harvest',
    );
    must(await newsroom.as('dauren').post(`/api/translations/${id}/review-claim`), 201);
    const [segment] = (await press.view(id, 'dauren')).segments;
    const reasons = [
      { segmentId: segment?.id, side: 'target', start: 0, end: 3, category: 'style', severity: 'minor' },
      { segmentId: segment?.id, side: 'target', start: 0, end: 3, category: 'quotation', severity: 'major' },
    ];
    must(await newsroom.as('dauren').post(`/api/translations/${id}/return`, { reasons }), 201);
    const day = await today();
    expect((await ask(`from=${day}&to=${day}`)).body.sendBacks).toEqual([
      { category: 'quotation', minor: 0, major: 1 },
      { category: 'style', minor: 1, major: 0 },
    ]);
    expect((await ask('from=2020-01-01&to=2020-12-31')).body).toMatchObject({
      published: [],
      hoursToLive: [],
      hoursToLiveOverall: null,
      findings: [],
      sendBacks: [],
    });
  });

  it.each(['', 'from=2026-03-02&to=2026-03-01', 'from=2020-01-01&to=2021-01-01', 'from=2026-02-30&to=2026-03-01'])(
    'are asked for at most a year of days: %s',
    async (query) => {
      expect((await ask(query)).status).toBe(400);
    },
  );

  it('are read by their indexes, not by going through the archive', async () => {
    const plans = await newsroom.db.transaction(async (tx) => {
      await tx.query('set local enable_seqscan = off');
      return Promise.all(
        [
          'select from publication where live_from >= now() and live_from < now()',
          'select from finding where found_at >= now() and found_at < now()',
          `select from review where verdict = 'returned' and at >= now() and at < now()`,
        ].map((sql) => tx.query<Record<string, string>>(`explain ${sql}`)),
      );
    });
    const text = JSON.stringify(plans);
    for (const index of ['ix_publication_live_from', 'ix_finding_found_at', 'ix_review_returned_at'])
      expect(text).toContain(index);
  });
});

describe('how much waits where', () => {
  it('is told to administrators', async () => {
    const { body } = await newsroom.as('saule').get('/api/ops/queues');
    expect(body).toMatchObject({ outbox: { dead: 0 } });
    expect((body.queues as { queue: string }[]).map(({ queue }) => queue).sort()).toEqual([
      'publish',
      'review',
      'translate',
    ]);
    expect((await newsroom.as('gulnar').get('/api/ops/queues')).status).toBe(403);
  });
});

describe('demo people', () => {
  const list = async () => (await newsroom.nobody().get('/api/demo-people')).body;

  it('are nobody in a newsroom of one’s own', async () => {
    await newsroom.asOwner(`update account set is_demo = true where login = 'aigerim'`);
    expect(await list()).toEqual({ people: [], password: null });
  });

  it('can be chosen in the demo newsroom, as long as they may sign in', async () => {
    await newsroom.asOwner(
      `update newsroom set is_demo = true; update account set is_demo = true where login = 'bekzat'`,
    );
    await newsroom.asOwner(`update account set disabled_at = now() where login = 'bekzat'`);
    expect(await list()).toMatchObject({ people: [{ login: 'aigerim', name: 'Айгерім', roles: ['translator'] }] });
  });

  it('are never listed in production', async () => {
    await newsroom.asOwner(`update account set disabled_at = now() where login = 'aigerim'`);
    const production = await newsroom.reopen({ isProduction: true });
    await newsroom.asOwner(`update account set disabled_at = null where login = 'aigerim'`);
    expect(await list()).toMatchObject({ people: [{ login: 'aigerim' }] });
    const reply = await production.nest.getHttpAdapter().getInstance().inject({ url: '/api/demo-people' });
    expect(reply.json()).toEqual({ people: [], password: null });
    await production.stop();
  });
});
