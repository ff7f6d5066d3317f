import { type NewsroomApp, openNewsroom } from './app';
import { must, Press } from './press';

const BODY = 'Ауданда егін орағы басталды. Диқандар екі күнде 120 гектар жинады.';

describe('publishing a pair', () => {
  let newsroom: NewsroomApp;
  let press: Press;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    press = new Press(newsroom);
  });
  afterAll(() => newsroom.close());

  it('puts both languages out in one act', async () => {
    const { articleId, id } = await press.approvedPair({ body: BODY });
    expect((await press.state(articleId)).checklist.pair).toEqual([]);
    must(await press.publish(articleId), 201);
    expect((await press.state(articleId)).order).toMatchObject({ state: 'publishing', scope: 'pair' });
    await press.carryOut();
    const state = await press.state(articleId);
    expect(state.order).toMatchObject({ state: 'carried_out' });
    expect(state.publications).toMatchObject([{ number: 1, kind: 'publish', scope: 'pair', isLive: true }]);
    expect(await press.acts(articleId)).toEqual(expect.arrayContaining(['publish', 'finish']));
    expect((await press.view(id)).state).toBe('done');
    const { kk, en } = await press.paths(articleId);
    expect((await newsroom.nobody().get(kk ?? '')).status).toBe(200);
    expect((await newsroom.nobody().get(en ?? '')).status).toBe(200);
  });

  it('refuses what nobody has approved, and says who must do what', async () => {
    const { articleId, id } = await press.ready({ body: BODY });
    const waiting = await press.publish(articleId);
    expect(waiting).toMatchObject({ status: 409, body: { code: 'publication.waits.ready' } });
    await press.claim(id);
    const translating = await press.publish(articleId);
    expect(translating.body.code).toBe('publication.waits.translating');
    expect(translating.text).toContain('Айгерім');
  });

  it('refuses half a pair: an article of one language that nobody declared single', async () => {
    const articleId = await press.article({ body: BODY });
    expect((await press.publish(articleId, { scope: 'pair' })).body.code).toBe('publication.no_twin');
    expect((await press.publish(articleId, { scope: 'single' })).body.code).toBe('publication.half_pair');
    const { articleId: pair } = await press.approvedPair({ body: BODY });
    expect((await press.publish(pair, { scope: 'single' })).body.code).toBe('publication.half_pair');
    expect(await press.publications(pair)).toEqual([]);
  });

  it('refuses a pair whose source has a newer text', async () => {
    const { articleId } = await press.approvedPair({ body: BODY });
    must(
      await newsroom.as('gulnar').post(`/api/articles/${articleId}/revisions`, {
        locale: 'kk',
        title: 'Егін орағы басталды',
        body: `${BODY} Ауа райы қолайлы.`,
      }),
      201,
    );
    expect((await press.publish(articleId)).body.code).toBe('publication.out_of_step');
  });

  it('publishes once however often the button is pressed', async () => {
    const { articleId } = await press.approvedPair({ body: BODY });
    const replies = await Promise.all(Array.from({ length: 6 }, () => press.publish(articleId)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    await press.carryOut();
    expect((await press.publish(articleId)).status).toBe(409);
    expect(await press.publications(articleId)).toHaveLength(1);
  });

  it('answers a repeated request with the first answer', async () => {
    const { articleId } = await press.approvedPair({ body: BODY });
    const key = { 'idempotency-key': `publish-${articleId}` };
    const send = () =>
      newsroom.as('gulnar').post<{ orderId: string }>(`/api/articles/${articleId}/publication`, { scope: 'pair' }, key);
    const first = must(await send(), 201);
    const second = must(await send(), 201);
    expect(second.body).toEqual(first.body);
    await press.carryOut();
    expect(await press.publications(articleId)).toHaveLength(1);
  });

  it('carries an order out once however often the queue delivers it', async () => {
    const { articleId } = await press.livePair({ body: BODY });
    await newsroom.db.query(
      `update outbox set done_at = null where article_id = $1 and job = 'publishing.carry-out-order'`,
      [articleId],
    );
    await press.carryOut();
    expect(await press.publications(articleId)).toHaveLength(1);
  });

  it('keeps an address whatever becomes of the headline', async () => {
    const { articleId, id } = await press.livePair({ body: BODY, title: 'Қала күні' });
    const before = await press.paths(articleId);
    must(
      await newsroom.as('gulnar').post(`/api/articles/${articleId}/revisions`, {
        locale: 'kk',
        title: 'Қала мерекесі',
        body: BODY,
      }),
      201,
    );
    await press.work();
    await press.bring(id, 'approved');
    expect((await press.publish(articleId)).body.code).toBe('publication.already_live');
    await press.mustPublish(articleId, { scope: 'pair', kind: 'correction', reason: 'Мереке атауы түзетілді' });
    expect(await press.paths(articleId)).toEqual(before);
    expect((await newsroom.nobody().get(before.kk ?? '')).text).toContain('Қала мерекесі');
    expect(await press.publications(articleId)).toMatchObject([{ kind: 'publish' }, { kind: 'correction' }]);
  });

  it('has no correction of what is not live', async () => {
    const { articleId } = await press.approvedPair({ body: BODY });
    const reply = await press.publish(articleId, { scope: 'pair', kind: 'correction' });
    expect(reply.body.code).toBe('publication.nothing_live');
  });

  it('lets nobody but editors and the duty editor publish', async () => {
    const { articleId } = await press.approvedPair({ body: BODY });
    for (const name of ['aigerim', 'dauren', 'saule'] as const) {
      expect((await press.publish(articleId, { scope: 'pair' }, name)).status).toBe(403);
    }
  });

  it('shows each person what they may do', async () => {
    const { articleId } = await press.approvedPair({ body: BODY });
    expect((await press.state(articleId)).abilities).toMatchObject({ publish: true, kill: true, takeDown: false });
    expect((await press.state(articleId, 'aigerim')).abilities).toMatchObject({ publish: false, kill: false });
    await press.mustPublish(articleId);
    expect((await press.state(articleId)).abilities).toMatchObject({ publish: false, kill: false, takeDown: true });
  });
});
