import type { DutyReviews } from '../../src/contract/publishing';
import { nextMorning } from '../../src/features/publishing/next-morning';
import { SiteFollower } from '../../src/features/site/site-follower';
import { type NewsroomApp, openNewsroom } from './app';
import { must, Press } from './press';

const BODY = 'Ауданда егін орағы басталды. Диқандар екі күнде 120 гектар жинады.';
const ALONE = { onDuty: true, reason: 'Түнгі сағат екіде төтенше хабар түсті' };

describe('a declared single', () => {
  let newsroom: NewsroomApp;
  let press: Press;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    press = new Press(newsroom);
  });
  afterAll(() => newsroom.close());

  const look = () => newsroom.app.nest.get(SiteFollower, { strict: false }).mirror.catchUp();
  const statusOf = async (path: string) => (await newsroom.nobody().get(path)).status;
  const withdraw = (articleId: string) =>
    newsroom
      .as('gulnar')
      .delete<{ code: string }>(`/api/articles/${articleId}/single`, { reason: 'Егізі аударылатын болды' });
  const approve = (articleId: string, name: 'dauren' | 'gulnar') =>
    newsroom.as(name).post<{ code: string }>(`/api/articles/${articleId}/single/approval`, {});

  it('says either when its twin is due, or that there will be none', async () => {
    const articleId = await press.article({ body: BODY });
    const declare = (more: object) =>
      newsroom
        .as('gulnar')
        .post(`/api/articles/${articleId}/single`, { locale: 'kk', reason: 'Жергілікті хабар', ...more });
    expect((await declare({})).status).toBe(400);
    expect((await declare({ hasNoTwin: true, twinDueAt: '2031-01-01T12:00' })).status).toBe(400);
    must(await declare({ twinDueAt: '2031-01-01T12:00' }), 204);
    expect((await press.state(articleId)).single).toMatchObject({
      twinDueAt: '2031-01-01T07:00:00.000Z',
      hasNoTwin: false,
      isApproved: false,
    });
    expect((await declare({ hasNoTwin: true })).body).toMatchObject({ code: 'single.already_declared' });
  });

  it('is declared for a text that exists, and by editors', async () => {
    const articleId = await press.article({ body: BODY });
    expect((await press.declareSingle(articleId, 'en')).body).toMatchObject({ code: 'single.no_text' });
    const reply = await newsroom
      .as('dauren')
      .post(`/api/articles/${articleId}/single`, { locale: 'kk', reason: 'Жергілікті', hasNoTwin: true });
    expect(reply.status).toBe(403);
  });

  it('needs somebody else to stand for its text', async () => {
    const articleId = await press.article({ body: BODY });
    must(await press.declareSingle(articleId), 204);
    expect((await press.publish(articleId, { scope: 'single' })).body.code).toBe('publication.single_unapproved');
    expect((await approve(articleId, 'gulnar')).body.code).toBe('review.own_text');
    must(await approve(articleId, 'dauren'), 201);
    expect((await approve(articleId, 'dauren')).body.code).toBe('single.already_approved');
    must(await press.publish(articleId, { scope: 'single' }), 201);
  });

  it('is approved as it stands: a newer text is approved anew', async () => {
    const articleId = await press.approvedSingle({ body: BODY });
    must(
      await newsroom
        .as('gulnar')
        .post(`/api/articles/${articleId}/revisions`, { locale: 'kk', title: 'Жаңа тақырып', body: BODY }),
      201,
    );
    expect((await press.publish(articleId, { scope: 'single' })).body.code).toBe('publication.single_unapproved');
    must(await approve(articleId, 'dauren'), 201);
    must(await press.publish(articleId, { scope: 'single' }), 201);
  });

  it('shows one language, and is completed by a pair later, which ends the declaration', async () => {
    const articleId = await press.approvedSingle({ body: BODY });
    await press.mustPublish(articleId, { scope: 'single' });
    await look();
    const { kk, en } = await press.paths(articleId);
    expect(en).toBeNull();
    const alone = must(await newsroom.nobody().get(kk ?? ''), 200).text;
    expect(alone).not.toContain('hrefLang="en" href="https');
    expect(await statusOf((kk ?? '').replace('/kk/', '/en/'))).toBe(404);
    expect((await withdraw(articleId)).body.code).toBe('single.is_live');
    expect((await press.publish(articleId, { scope: 'single' })).status).toBe(409);

    const id = await press.open(articleId);
    await press.bring(id, 'approved');
    await press.mustPublish(articleId, { scope: 'pair' });
    await look();
    const both = await press.paths(articleId);
    expect(both.kk).toBe(kk);
    expect([await statusOf(both.kk ?? ''), await statusOf(both.en ?? '')]).toEqual([200, 200]);
    expect(must(await newsroom.nobody().get(kk ?? ''), 200).text).toContain(
      `hrefLang="en" href="https://egiz.example${both.en}"`,
    );
    expect((await press.state(articleId)).single).toBeNull();
    expect(await press.publications(articleId)).toMatchObject([{ scope: 'single' }, { number: 2, scope: 'pair' }]);
    expect((await press.declareSingle(articleId)).body).toMatchObject({ code: 'publication.pair_is_live' });
  });

  it('goes out at a time as well, and is called off', async () => {
    const articleId = await press.approvedSingle({ body: BODY });
    must(await press.publish(articleId, { scope: 'single', publishAt: '2031-01-01T12:00' }), 201);
    expect((await withdraw(articleId)).body.code).toBe('single.is_ordered');
    must(await newsroom.as('gulnar').delete(`/api/articles/${articleId}/publication`, { reason: 'Әлі ерте' }), 204);
    await newsroom.db.query('update outbox set not_before = null where article_id = $1', [articleId]);
    await press.carryOut();
    expect(await press.publications(articleId)).toEqual([]);
    must(await withdraw(articleId), 204);
    expect((await press.publish(articleId, { scope: 'single' })).body.code).toBe('publication.half_pair');
    expect(await press.acts(articleId)).toEqual(
      expect.arrayContaining(['declare_single', 'approve_single', 'schedule', 'deschedule', 'withdraw_single']),
    );
  });

  it('is published once however often the button is pressed', async () => {
    const articleId = await press.approvedSingle({ body: BODY });
    const press6 = () => Promise.all(Array.from({ length: 6 }, () => press.publish(articleId, { scope: 'single' })));
    const first = await press6();
    await press.carryOut();
    const second = await press6();
    await press.carryOut();
    expect([...first, ...second].filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await press.publications(articleId)).toHaveLength(1);
  });
});

describe('night duty', () => {
  let newsroom: NewsroomApp;
  let press: Press;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    press = new Press(newsroom);
  });
  afterAll(() => newsroom.close());

  async function pairInReview(): Promise<{ articleId: string; id: string }> {
    const pair = await press.ready({ body: BODY });
    await press.bring(pair.id, 'in_review');
    return pair;
  }
  const reviews = async () => must(await newsroom.as('dauren').get<DutyReviews>('/api/duty-reviews'), 200).body;
  const settle = (publicationId: string, name: 'dauren' | 'erlan' | 'aigerim') =>
    newsroom.as(name).post<{ code: string }>(`/api/duty-reviews/${publicationId}`, { note: 'Оқып шықтым' });

  it('lets one person approve and publish in one act, with a reason, and opens a review for the morning', async () => {
    const { articleId, id } = await pairInReview();
    await press.mustPublish(articleId, { scope: 'pair', ...ALONE }, 'erlan');
    expect((await press.view(id)).state).toBe('done');
    const [publication] = (await press.state(articleId)).publications;
    expect(publication).toMatchObject({ isOnDuty: true, reason: ALONE.reason, isLive: true });
    const { open, counts } = await reviews();
    expect(counts).toMatchObject({ open: 1, overdue: 0, lastThirtyDays: 1 });
    expect(open).toMatchObject([{ articleId, reason: ALONE.reason, publishedBy: { name: 'Ерлан' }, reviewedBy: null }]);
    const due = new Date(open[0]?.dueAt ?? '');
    expect(due.toISOString().slice(11, 19)).toBe('04:00:00');
    const hours = (due.getTime() - Date.parse(open[0]?.publishedAt ?? '')) / 3_600_000;
    expect(hours).toBeGreaterThan(0);
    expect(hours).toBeLessThanOrEqual(33);
    expect(await press.acts(articleId)).toEqual(expect.arrayContaining(['approve_on_duty', 'publish', 'finish']));

    const publicationId = open[0]?.publicationId ?? '';
    expect((await settle(publicationId, 'erlan')).body.code).toBe('duty_review.own');
    expect((await settle(publicationId, 'aigerim')).status).toBe(403);
    must(await settle(publicationId, 'dauren'), 204);
    expect((await settle(publicationId, 'dauren')).body.code).toBe('duty_review.settled');
    const after = await reviews();
    expect(after.open).toEqual([]);
    expect(after.settled).toMatchObject([{ publicationId, reviewedBy: { name: 'Дәурен' }, note: 'Оқып шықтым' }]);
    expect(after.counts).toMatchObject({ open: 0, settled: 1, lastThirtyDays: 1 });
    expect(await press.acts(articleId)).toContain('settle_duty_review');
  });

  it('is for whoever is on duty, says why, and does not wait', async () => {
    const { articleId } = await pairInReview();
    const refused = async (body: object, name: 'gulnar' | 'erlan') =>
      (await press.publish(articleId, { scope: 'pair', ...body }, name)).body.code;
    expect(await refused(ALONE, 'gulnar')).toBe('review.no_duty');
    expect(await refused({ onDuty: true }, 'erlan')).toBe('publication.duty_reason');
    expect(await refused({ ...ALONE, publishAt: '2031-01-01T09:00' }, 'erlan')).toBe('publication.duty_now');
    expect(await refused({}, 'erlan')).toBe('publication.waits.in_review');
    expect((await reviews()).open).toEqual([]);
  });

  it('does not pass over an embargo, and leaves nothing approved when it is refused', async () => {
    const { articleId, id } = await pairInReview();
    must(await newsroom.as('gulnar').put(`/api/articles/${articleId}/embargo`, { until: '2090-01-01T00:00' }), 200);
    expect((await press.publish(articleId, { scope: 'pair', ...ALONE }, 'erlan')).body.code).toBe(
      'publication.embargoed',
    );
    expect((await press.view(id)).state).toBe('in_review');
  });

  it('also publishes a declared single alone', async () => {
    const written = must(
      await newsroom
        .as('erlan')
        .post<{ id: string }>('/api/articles', { locale: 'kk', title: 'Жол жабылды', body: BODY }),
      201,
    );
    const articleId = written.body.id;
    must(await press.declareSingle(articleId), 204);
    await press.mustPublish(articleId, { scope: 'single', ...ALONE }, 'erlan');
    expect((await press.state(articleId)).publications).toMatchObject([
      { isOnDuty: true, scope: 'single', isLive: true },
    ]);
    expect((await reviews()).open.map((review) => review.articleId)).toContain(articleId);
  });

  it('is due at nine in the morning by the clock of Almaty, whenever the night was', async () => {
    const due = async (published: string) => (await nextMorning(newsroom.db, new Date(published))).toISOString();
    expect(await due('2026-11-26T21:00:00Z')).toBe('2026-11-27T04:00:00.000Z');
    expect(await due('2026-11-26T17:00:00Z')).toBe('2026-11-27T04:00:00.000Z');
    expect(await due('2026-11-27T04:00:00Z')).toBe('2026-11-28T04:00:00.000Z');
  });
});
