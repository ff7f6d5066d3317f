import type { Claim } from '../../src/contract/translation';
import { writePerson } from '../cast';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';
import type { Client } from './client';

interface Refusal {
  readonly code: string;
  readonly holder: { readonly id: string; readonly name: string } | null;
  readonly until: string | null;
}

jest.setTimeout(30_000);

describe('claims', () => {
  let newsroom: NewsroomApp;
  let desk: Desk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = new Desk(newsroom);
  });
  afterAll(() => newsroom.close());

  const claimOf = (client: Client, id: string) => client.post<Claim & Refusal>(`/api/translations/${id}/claim`);

  test('the first takes it, and asking again gives the same claim', async () => {
    const { id } = await desk.ready({ body: 'Диқандар дүйсенбіде егінге шықты.' });
    const first = await claimOf(newsroom.as('aigerim'), id);
    expect(first.status).toBe(201);
    const again = await claimOf(newsroom.as('aigerim'), id);
    expect(again.body).toEqual(first.body);
    expect((await desk.view(id)).state).toBe('translating');
  });

  test('whoever comes second is told who holds it, and the fence is told to nobody else', async () => {
    const { id } = await desk.ready({ body: 'Диқандар дүйсенбіде егінге шықты.' });
    await desk.claim(id, 'aigerim');
    const second = await claimOf(newsroom.as('bekzat'), id);
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({ code: 'claim.held', holder: { id: newsroom.people.aigerim, name: 'Айгерім' } });
    expect(Date.parse(second.body.until ?? '')).toBeGreaterThan(Date.now());
    expect((await desk.view(id, 'bekzat')).claims[0]).toMatchObject({ holder: { name: 'Айгерім' }, fence: null });
    expect((await desk.view(id, 'aigerim')).claims[0]?.fence).toBe(1);
  });

  test('a renewal needs the fence, and moves the end', async () => {
    const { id } = await desk.ready({ body: 'Диқандар дүйсенбіде егінге шықты.' });
    const claim = await desk.claim(id);
    await newsroom.db.query(
      `update claim set expires_at = clock_timestamp() + interval '1 minute' where translation_id = $1`,
      [id],
    );
    const renewed = await newsroom.as('aigerim').patch<Claim>(`/api/translations/${id}/claim`, { fence: claim.fence });
    expect(renewed.status).toBe(200);
    expect(Date.parse(renewed.body.expiresAt)).toBeGreaterThan(Date.now() + 10 * 60_000);
    const wrong = await newsroom
      .as('aigerim')
      .patch<Refusal>(`/api/translations/${id}/claim`, { fence: claim.fence + 1 });
    expect(wrong).toMatchObject({ status: 409, body: { code: 'claim.lost', holder: { name: 'Айгерім' } } });
  });

  test('a release needs a reason and gives the text back to the pool', async () => {
    const { id, articleId } = await desk.ready({ body: 'Диқандар дүйсенбіде егінге шықты.' });
    const { fence } = await desk.claim(id);
    await desk.translate(id, fence, () => 'Farmers went out on Monday.');
    const silent = await newsroom.as('aigerim').delete(`/api/translations/${id}/claim`, { reason: ' ' });
    expect(silent.status).toBe(400);
    const foreign = await newsroom
      .as('bekzat')
      .delete<Refusal>(`/api/translations/${id}/claim`, { reason: 'Мен аламын' });
    expect(foreign).toMatchObject({ status: 409, body: { code: 'claim.held' } });
    const given = await newsroom
      .as('aigerim')
      .delete(`/api/translations/${id}/claim`, { reason: 'Балам ауырып қалды' });
    expect(given.status).toBe(204);
    const view = await desk.view(id, 'bekzat');
    expect(view).toMatchObject({ state: 'ready', claims: [] });
    expect(view.segments[0]?.targetText).toBe('Farmers went out on Monday.');
    const log = await newsroom.as('gulnar').get<{ items: object[] }>(`/api/articles/${articleId}/activity`);
    expect(log.body.items[0]).toMatchObject({ act: 'release', reason: 'Балам ауырып қалды', by: { name: 'Айгерім' } });
  });

  test('an editor takes it from somebody with a reason', async () => {
    const { id } = await desk.ready({ body: 'Диқандар дүйсенбіде егінге шықты.' });
    await desk.claim(id);
    const reply = await newsroom.as('gulnar').delete(`/api/translations/${id}/claim`, { reason: 'Басқаға берілді' });
    expect(reply.status).toBe(204);
    expect((await claimOf(newsroom.as('bekzat'), id)).status).toBe(201);
  });

  test('an expired lease lets a colleague claim it, with a higher fence', async () => {
    const { id } = await desk.ready({ body: 'Диқандар дүйсенбіде егінге шықты.' });
    const before = await desk.claim(id, 'aigerim');
    expect((await desk.view(id, 'bekzat')).abilities.claim).toBe(false);
    await newsroom.db.query(
      `update claim set expires_at = clock_timestamp() - interval '1 second' where translation_id = $1`,
      [id],
    );
    expect((await desk.view(id, 'bekzat')).abilities.claim).toBe(true);
    const late = await newsroom.as('aigerim').patch<Refusal>(`/api/translations/${id}/claim`, { fence: before.fence });
    expect(late).toMatchObject({ status: 409, body: { code: 'claim.lost', holder: null } });
    const after = await claimOf(newsroom.as('bekzat'), id);
    expect(after.status).toBe(201);
    expect(after.body.fence).toBeGreaterThan(before.fence);
  });

  test('nobody holds more than the newsroom allows', async () => {
    const accountId = await writePerson(newsroom.db, {
      login: 'madina',
      name: 'Мәдина',
      roles: ['translator'],
      locale: 'kk',
    });
    const madina = await newsroom.asAccount(accountId);
    const jobs = await Promise.all([1, 2, 3].map(async (n) => (await desk.ready({ body: `Жаңалық ${n} келді.` })).id));
    await newsroom.db.query('update newsroom set claim_limit = 2');
    const replies = await Promise.all(jobs.map((id) => claimOf(madina, id)));
    await newsroom.db.query('update newsroom set claim_limit = 20');
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body.code).toBe('claim.limit');
  });

  test('a job that is not there, not ready or not one’s own to take is refused in words', async () => {
    const missing = await claimOf(newsroom.as('aigerim'), '0198a000-0000-7000-8000-000000000000');
    expect(missing).toMatchObject({ status: 404, body: { code: 'translation.missing' } });
    const articleId = await desk.article({ body: 'Күн ашық.' });
    const preparing = await desk.open(articleId);
    expect(await claimOf(newsroom.as('aigerim'), preparing)).toMatchObject({
      status: 409,
      body: { code: 'workflow.not_allowed' },
    });
    await desk.work();
    expect((await claimOf(newsroom.as('dauren'), preparing)).status).toBe(403);
  });

  test('200 people on 50 jobs: 50 winners, everybody else told who won, nothing breaks', async () => {
    const jobs: string[] = [];
    for (let n = 0; n < 50; n++) jobs.push((await desk.ready({ body: `Жарыс ${n} басталды.` })).id);
    const racers: { client: Client; accountId: string }[] = [];
    for (let n = 0; n < 200; n++) {
      const accountId = await writePerson(newsroom.db, {
        login: `racer${n}`,
        name: `Жарысушы ${n}`,
        roles: ['translator'],
        locale: 'kk',
      });
      racers.push({ accountId, client: await newsroom.asAccount(accountId) });
    }
    const tries = await Promise.all(
      racers.map(async ({ client, accountId }, n) => {
        const id = jobs[n % 50] ?? '';
        return { id, accountId, reply: await claimOf(client, id) };
      }),
    );
    const won = tries.filter(({ reply }) => reply.status === 201);
    const lost = tries.filter(({ reply }) => reply.status === 409);
    expect([won.length, lost.length]).toEqual([50, 150]);
    const winners = new Map(won.map(({ id, accountId }) => [id, accountId]));
    expect(winners.size).toBe(50);
    for (const { id, reply } of lost) expect(reply.body.holder?.id).toBe(winners.get(id));
    const open = await newsroom.db.query(
      'select translation_id from claim where released_at is null and translation_id = any($1) ',
      [jobs],
    );
    expect(open).toHaveLength(50);
  }, 60_000);
});
