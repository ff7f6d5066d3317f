import { SiteFollower } from '../../src/features/site/site-follower';
import { type NewsroomApp, openNewsroom } from './app';
import { must, Press } from './press';

const BODY = 'Ауданда егін орағы басталды. Диқандар екі күнде 120 гектар жинады.';
const REASON = { reason: 'Дерек нақтыланып жатыр' };

describe('how an article leaves the house, or does not', () => {
  let newsroom: NewsroomApp;
  let press: Press;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    press = new Press(newsroom);
  });
  afterAll(() => newsroom.close());

  const look = () => newsroom.app.nest.get(SiteFollower, { strict: false }).mirror.catchUp();
  const statusOf = async (path: string | null) => (await newsroom.nobody().get(path ?? '/kk/0')).status;
  const embargo = (articleId: string, until: string | null) =>
    newsroom.as('gulnar').put<{ embargoUntil: string; code: string }>(`/api/articles/${articleId}/embargo`, { until });
  const deschedule = (articleId: string) =>
    newsroom.as('gulnar').delete<{ code: string }>(`/api/articles/${articleId}/publication`, REASON);
  const takeDown = (articleId: string) =>
    newsroom.as('gulnar').post<{ code: string }>(`/api/articles/${articleId}/takedown`, REASON);
  const kill = (articleId: string) =>
    newsroom.as('gulnar').post<{ code: string }>(`/api/articles/${articleId}/kill`, REASON);

  /** An instant by the database's clock. */
  async function inSeconds(seconds: number): Promise<string> {
    const row = await newsroom.db.one<{ at: Date }>(`select clock_timestamp() + make_interval(secs => $1) as at`, [
      seconds,
    ]);
    return row?.at.toISOString() ?? '';
  }

  async function waitUntil(instant: string): Promise<void> {
    await newsroom.db.query(
      `select pg_sleep(greatest(0, extract(epoch from $1::timestamptz - clock_timestamp()))::float8)`,
      [instant],
    );
  }

  describe('at a time', () => {
    it('waits until it has come, and then goes out as a pair', async () => {
      const { articleId, id } = await press.approvedPair({ body: BODY });
      const publishAt = await inSeconds(1);
      must(await press.publish(articleId, { scope: 'pair', publishAt }), 201);
      expect((await press.view(id)).state).toBe('scheduled');
      const event = await newsroom.db.one<{ job: string; not_before: Date }>(
        `select job, not_before from outbox where article_id = $1 and done_at is null and queue = 'publish'`,
        [articleId],
      );
      expect(event).toEqual({ job: 'publishing.start-scheduled', not_before: new Date(publishAt) });
      await press.carryOut();
      // A dispatcher that is early does no harm either.
      const setBefore = (at: string | null) =>
        newsroom.db.query('update outbox set not_before = $2 where article_id = $1 and done_at is null', [
          articleId,
          at,
        ]);
      await setBefore(null);
      await expect(press.carryOut()).rejects.toThrow('has not come');
      await setBefore(publishAt);
      expect(await press.publications(articleId)).toEqual([]);
      await waitUntil(publishAt);
      await press.carryOut();
      expect(await press.publications(articleId)).toHaveLength(1);
      expect((await press.view(id)).state).toBe('done');
    });

    it.each([
      ['2031-03-01T09:30', '2031-03-01T04:30:00.000Z'],
      ['2031-03-01T00:15', '2031-02-28T19:15:00.000Z'],
      ['2031-03-01T09:30+06:00', '2031-03-01T03:30:00.000Z'],
      ['2031-03-01T09:30:00Z', '2031-03-01T09:30:00.000Z'],
      ['2031-12-31T23:59', '2031-12-31T18:59:00.000Z'],
    ])('takes %s for the clock of Almaty where it names no other', async (publishAt, instant) => {
      const { articleId } = await press.approvedPair({ body: BODY });
      must(await press.publish(articleId, { scope: 'pair', publishAt }), 201);
      expect((await press.state(articleId)).order).toMatchObject({ state: 'scheduled', publishAt: instant });
      must(await deschedule(articleId), 204);
    });

    it.each(['2019-01-01T09:00', '2031-13-01T09:00', '1026-01-01T09:00', 'tomorrow', '2031-02-30T09:00'])(
      'refuses %s',
      async (publishAt) => {
        const { articleId } = await press.approvedPair({ body: BODY });
        const reply = await press.publish(articleId, { scope: 'pair', publishAt });
        expect([400, 409, 422]).toContain(reply.status);
      },
    );

    it('can be called off, and ordered again', async () => {
      const { articleId, id } = await press.approvedPair({ body: BODY });
      const publishAt = await inSeconds(3600);
      must(await press.publish(articleId, { scope: 'pair', publishAt }), 201);
      must(await deschedule(articleId), 204);
      expect((await press.view(id)).state).toBe('approved');
      expect((await press.state(articleId)).order).toMatchObject({ state: 'cancelled', endReason: REASON.reason });
      expect((await deschedule(articleId)).body.code).toBe('publication.not_scheduled');
      // The job of the first order comes in its time and finds nothing to do.
      await newsroom.db.query('update outbox set not_before = null where article_id = $1', [articleId]);
      await press.carryOut();
      expect(await press.publications(articleId)).toEqual([]);
      await press.mustPublish(articleId);
      expect(await press.publications(articleId)).toHaveLength(1);
      expect(await press.acts(articleId)).toEqual(
        expect.arrayContaining(['schedule', 'deschedule', 'publish', 'finish']),
      );
    });

    it('takes its order along when the source changes meanwhile', async () => {
      const { articleId, id } = await press.approvedPair({ body: BODY });
      must(await press.publish(articleId, { scope: 'pair', publishAt: await inSeconds(3600) }), 201);
      must(
        await newsroom
          .as('gulnar')
          .post(`/api/articles/${articleId}/revisions`, { locale: 'kk', title: 'Жаңа тақырып', body: BODY }),
        201,
      );
      await press.work();
      expect((await press.view(id)).state).not.toBe('scheduled');
      expect((await press.state(articleId)).order).toMatchObject({ state: 'cancelled', endReason: 'reopened' });
    });
  });

  describe('under embargo', () => {
    it('does not leave before it, by any way', async () => {
      const { articleId } = await press.approvedPair({ body: BODY });
      const until = await inSeconds(3600);
      must(await embargo(articleId, until), 200);
      expect((await press.publish(articleId)).body.code).toBe('publication.embargoed');
      const early = await press.publish(articleId, { scope: 'pair', publishAt: await inSeconds(3590) });
      expect(early.body.code).toBe('publication.embargoed');
      must(await press.publish(articleId, { scope: 'pair', publishAt: until }), 201);
      const later = await embargo(articleId, await inSeconds(7200));
      expect([later.status, later.body.code]).toEqual([409, 'embargo.order']);
    });

    it('leaves at the instant, not before', async () => {
      const { articleId } = await press.approvedPair({ body: BODY });
      const until = await inSeconds(1.2);
      must(await embargo(articleId, until), 200);
      must(await press.publish(articleId, { scope: 'pair', publishAt: until }), 201);
      let tries = 0;
      for (;;) {
        tries += 1;
        await newsroom.db.query('update outbox set not_before = null where article_id = $1 and done_at is null', [
          articleId,
        ]);
        await press.carryOut().catch(() => undefined);
        const found = await press.publications(articleId);
        const now = await newsroom.db.one<{ early: boolean }>('select clock_timestamp() < $1 as early', [until]);
        if (!now?.early) break;
        expect(found).toEqual([]);
      }
      await press.carryOut();
      expect(tries).toBeGreaterThan(2);
      const live = await newsroom.db.one<{ kept: boolean }>(
        'select live_from >= $2 as kept from publication where article_id = $1',
        [articleId, until],
      );
      expect(live).toEqual({ kept: true });
    });

    it('can be lifted, and cannot be laid on what is out', async () => {
      const { articleId } = await press.approvedPair({ body: BODY });
      must(await embargo(articleId, '2090-01-01T00:00'), 200);
      must(await embargo(articleId, null), 200);
      await press.mustPublish(articleId);
      expect((await embargo(articleId, '2090-01-01T00:00')).body.code).toBe('embargo.live');
      expect(await press.acts(articleId)).toEqual(expect.arrayContaining(['set_embargo', 'lift_embargo']));
    });
  });

  describe('taken down', () => {
    it('is gone in both languages at once, with a reason, and its text is kept', async () => {
      const { articleId } = await press.livePair({ body: BODY });
      const { kk, en } = await press.paths(articleId);
      expect([await statusOf(kk), await statusOf(en)]).toEqual([200, 200]);
      must(await takeDown(articleId), 201);
      await look();
      expect([await statusOf(kk), await statusOf(en)]).toEqual([404, 404]);
      expect(await press.publications(articleId)).toMatchObject([{ kind: 'publish' }, { number: 2, kind: 'takedown' }]);
      expect((await takeDown(articleId)).body.code).toBe('publication.not_live');
      const kept = await newsroom.db.one('select 1 from revision where article_id = $1', [articleId]);
      expect(kept).toBeDefined();
    });

    it('calls off what was ordered for it', async () => {
      const { articleId, id } = await press.livePair({ body: BODY });
      must(
        await newsroom
          .as('gulnar')
          .post(`/api/articles/${articleId}/revisions`, { locale: 'kk', title: 'Жаңа тақырып', body: BODY }),
        201,
      );
      await press.work();
      await press.bring(id, 'approved');
      must(await press.publish(articleId, { scope: 'pair', kind: 'update' }), 201);
      must(await takeDown(articleId), 201);
      await press.carryOut();
      expect((await press.view(id)).state).toBe('approved');
      expect(await press.publications(articleId)).toMatchObject([{ kind: 'publish' }, { kind: 'takedown' }]);
      // Out again is a new first publication.
      await press.mustPublish(articleId);
      await look();
      expect(await statusOf((await press.paths(articleId)).kk)).toBe(200);
    });
  });

  describe('killed', () => {
    it('ends the work, tells whoever holds it, and keeps the text', async () => {
      const { articleId, id } = await press.ready({ body: BODY });
      const { fence } = await press.claim(id);
      await press.translate(id, fence, ({ sourceText }) => `[${sourceText}]`);
      must(await kill(articleId), 204);
      expect((await press.view(id)).state).toBe('killed');
      const told = await newsroom.db.one<{ details: { holders: string[] }; reason: string }>(
        `select details, reason from activity where article_id = $1 and act = 'kill'`,
        [articleId],
      );
      expect(told).toMatchObject({ details: { holders: [newsroom.people.aigerim] }, reason: REASON.reason });
      const claim = await newsroom.db.one(
        'select release_cause as cause, release_reason as reason from claim where translation_id = $1',
        [id],
      );
      expect(claim).toEqual({ cause: 'killed', reason: REASON.reason });
      expect((await press.view(id)).segments.every(({ targetText }) => targetText !== '')).toBe(true);
      expect((await kill(articleId)).body.code).toBe('article.killed');
    });

    it('calls a scheduled publication off', async () => {
      const { articleId } = await press.approvedPair({ body: BODY });
      must(await press.publish(articleId, { scope: 'pair', publishAt: await inSeconds(3600) }), 201);
      must(await kill(articleId), 204);
      await newsroom.db.query('update outbox set not_before = null where article_id = $1', [articleId]);
      await press.carryOut();
      expect(await press.publications(articleId)).toEqual([]);
      expect((await press.state(articleId)).order).toMatchObject({ state: 'cancelled' });
      expect((await press.publish(articleId)).body.code).toBe('article.killed');
    });

    it('also ends an article that nobody translates', async () => {
      const articleId = await press.approvedSingle({ body: BODY });
      must(await kill(articleId), 204);
      expect((await press.publish(articleId, { scope: 'single' })).body.code).toBe('article.killed');
      expect(await press.acts(articleId)).toContain('kill');
    });

    it('is not for what was out', async () => {
      const { articleId } = await press.livePair({ body: BODY });
      expect((await kill(articleId)).body.code).toBe('article.published');
    });

    it('is not undone by an order that runs at the same moment: one of the two wins', async () => {
      for (let round = 0; round < 5; round += 1) {
        const { articleId } = await press.approvedPair({ body: BODY });
        const [ordered, killed] = await Promise.all([press.publish(articleId), kill(articleId)]);
        expect([ordered.status < 300, killed.status < 300].filter(Boolean)).toHaveLength(1);
        await press.carryOut();
        expect(await press.publications(articleId)).toHaveLength(ordered.status < 300 ? 1 : 0);
      }
    });
  });
});
