import type { Amendment, ApprovalResult, Comparisons, Confirmation, ReviewClaim } from '../../src/contract/review';
import type { TranslationJobs, TranslationView } from '../../src/contract/translation';
import type { CastName } from '../cast';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';
import type { Reply } from './client';
import { Press } from './press';

const BODY = 'Диқандар таң атпай егіске шықты.\n\nСуару жүйесі толық жөнделді.';
const ENGLISH: Readonly<Record<string, string>> = {
  'Егін орағы басталды': 'The harvest has begun',
  'Диқандар таң атпай егіске шықты.': 'The farmers went out to the fields before dawn.',
  'Суару жүйесі толық жөнделді.': 'The irrigation system has been fully repaired.',
};

interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly holder?: { readonly name: string };
  readonly segments?: unknown[];
  readonly mayConfirm?: { readonly translator: { readonly name: string } | null };
}

describe('review over HTTP', () => {
  let newsroom: NewsroomApp;
  let desk: Desk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = new Desk(newsroom);
  });
  afterAll(() => newsroom.close());

  const inReview = () => desk.inReview({ body: BODY }, (source) => ENGLISH[source] ?? '');
  const post = <Body = Refusal>(name: CastName, id: string, act: string, body: object = {}): Promise<Reply<Body>> =>
    newsroom.as(name).post<Body>(`/api/translations/${id}/${act}`, body);

  async function edit(id: string, index: number, text: string, name: CastName = 'dauren'): Promise<number> {
    const { body } = await post<ReviewClaim>(name, id, 'review-claim');
    const segment = (await desk.view(id, name)).segments[index];
    const reply = await newsroom.as(name).put(`/api/translations/${id}/segments/${segment?.id}`, {
      text,
      version: segment?.version,
      fence: body.fence,
    });
    return reply.status;
  }

  async function seen(id: string, ...indexes: number[]): Promise<{ segments: { id: string; version: number }[] }> {
    const { segments } = await desk.view(id);
    return {
      segments: segments.filter((_, index) => indexes.includes(index)).map(({ id, version }) => ({ id, version })),
    };
  }

  async function acts(
    articleId: string,
  ): Promise<{ act: string; by: { name: string } | null; reason: string | null }[]> {
    const reply = await newsroom.as('gulnar').get<{ items: never[] }>(`/api/articles/${articleId}/activity`);
    return reply.body.items;
  }

  test('a claim of a review is its holder’s: others are told who it is, and it is renewed and given back', async () => {
    const { id, articleId } = await inReview();
    const claim = await post<ReviewClaim>('dauren', id, 'review-claim');
    expect(claim.status).toBe(201);
    expect(await post('gulnar', id, 'review-claim')).toMatchObject({
      status: 409,
      body: { code: 'claim.held', holder: { name: 'Дәурен' } },
    });
    expect(await post('gulnar', id, 'approval')).toMatchObject({ status: 409, body: { code: 'claim.held' } });
    const { fence } = claim.body;
    const address = `/api/translations/${id}/review-claim`;
    expect(await newsroom.as('dauren').patch(address, { fence })).toMatchObject({ status: 200, body: { fence } });
    expect(await newsroom.as('dauren').patch(address, { fence: fence + 1 })).toMatchObject({
      status: 409,
      body: { code: 'claim.lost', holder: { name: 'Дәурен' } },
    });
    expect((await newsroom.as('dauren').delete(address, { reason: 'Түскі үзіліс' })).status).toBe(204);
    expect((await post('gulnar', id, 'review-claim')).status).toBe(201);
    expect(await acts(articleId)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          act: 'release_review',
          reason: 'Түскі үзіліс',
          by: expect.objectContaining({ name: 'Дәурен' }),
        }),
      ]),
    );
  });

  test('a reviewer’s comma: refused at once, confirmed by the translator on the difference, approved', async () => {
    const { id } = await inReview();
    expect(await edit(id, 1, 'The farmers went out to the fields, before dawn.')).toBe(200);
    expect(await post('dauren', id, 'approval')).toMatchObject({
      status: 409,
      body: { code: 'review.own_text', mayConfirm: { translator: { name: 'Айгерім' } } },
    });

    const jobs = async (name: CastName) =>
      (await newsroom.as(name).get<TranslationJobs>('/api/translations?mine=true')).body.items.find(
        (job) => job.id === id,
      );
    expect(await jobs('aigerim')).toMatchObject({ state: 'in_review', waitsForMe: 1 });
    expect(await jobs('bekzat')).toBeUndefined();

    const { confirmable, segments } = await desk.view(id, 'aigerim');
    expect(confirmable).toEqual([
      {
        segmentId: segments[1]?.id,
        version: segments[1]?.version,
        author: { id: newsroom.people.dauren, name: 'Дәурен' },
        before: 'The farmers went out to the fields before dawn.',
        after: 'The farmers went out to the fields, before dawn.',
      },
    ]);
    const confirmed = await post<Confirmation>('aigerim', id, 'confirmations', await seen(id, 1));
    expect(confirmed).toMatchObject({ status: 201, body: { confirmed: [segments[1]?.id], unconfirmed: 2 } });
    expect(await jobs('aigerim')).toBeUndefined();
    const approval = await post<ApprovalResult>('dauren', id, 'approval');
    expect(approval).toMatchObject({ status: 201, body: { state: 'approved', confirmed: 2 } });
    expect(await desk.view(id)).toMatchObject({ state: 'approved', claims: [], confirmable: [], approvedOnce: true });
  });

  test('a text can be compared with what was submitted, what was last judged and what was approved', async () => {
    const { id } = await inReview();
    const stood = async (base: string) => {
      const { body } = await newsroom.as('dauren').get<Comparisons>(`/api/translations/${id}/comparisons`);
      return body.comparisons.filter((one) => one.base === base).map(({ text }) => text);
    };
    const english = Object.values(ENGLISH);
    expect(await stood('submitted')).toEqual(english);
    expect(await stood('reviewed')).toEqual([]);
    await post('gulnar', id, 'approval');
    const [headline] = (await seen(id, 0)).segments;
    await post('erlan', id, 'amendment', { reason: 'Тақырып қысқарды', segments: [{ ...headline, text: 'Harvest!' }] });
    expect((await desk.view(id)).segments[0]?.targetText).toBe('Harvest!');
    for (const base of ['approved', 'reviewed', 'submitted']) expect(await stood(base)).toEqual(english);
  });

  test('and with what readers have, once they have it', async () => {
    const press = new Press(newsroom);
    const pair = await press.approvedPair({ title: 'Егін орағы басталды', body: BODY });
    const live = async () => {
      const { body } = await newsroom.as('dauren').get<Comparisons>(`/api/translations/${pair.id}/comparisons`);
      return body.comparisons.filter(({ base }) => base === 'published').map(({ text }) => text);
    };
    expect(await live()).toEqual([]);
    await press.mustPublish(pair.articleId);
    expect(await live()).toEqual((await desk.view(pair.id)).segments.map(({ targetText }) => targetText));
  });

  test('a stale confirmation is 412, with what stands now', async () => {
    const { id } = await inReview();
    const before = await seen(id, 0, 1);
    await edit(id, 0, 'Harvest begins');
    const reply = await post('gulnar', id, 'confirmations', before);
    expect(reply).toMatchObject({
      status: 412,
      body: { code: 'review.stale_segments', segments: [{ id: before.segments[0]?.id, text: 'Harvest begins' }] },
    });
    expect(reply.body.detail).toBe('1 segment has changed since you read it. The present text is listed.');
  });

  test('a text goes back with reasons on its spans, and the translator finds it under what came back', async () => {
    const { id } = await inReview();
    const segmentId = (await desk.view(id)).segments[1]?.id;
    const reason = { segmentId, side: 'target', start: 4, end: 11, category: 'terminology', severity: 'minor' };
    expect((await post('dauren', id, 'return', { reasons: [] })).status).toBe(400);
    expect((await post('dauren', id, 'return', { reasons: [{ ...reason, category: 'mood' }] })).status).toBe(400);
    expect((await post('dauren', id, 'return', { reasons: [{ ...reason, end: 900 }] })).body.code).toBe(
      'review.span_elsewhere',
    );
    expect(await post('dauren', id, 'return', { reasons: [{ ...reason, note: 'Диқан' }] })).toMatchObject({
      status: 201,
      body: { state: 'returned' },
    });
    const mine = await newsroom.as('aigerim').get<{ items: { id: string }[] }>('/api/translations?returnedToMe=true');
    expect(mine.body.items.map((item) => item.id)).toContain(id);
    expect((await desk.view(id)).returnReasons).toMatchObject([{ ...reason, note: 'Диқан', by: { name: 'Дәурен' } }]);
  });

  test('the headline at 23:00: one segment waits, one other person confirms and approves in one act', async () => {
    const { id, articleId } = await inReview();
    await post('dauren', id, 'approval');
    const [headline] = (await seen(id, 0)).segments;
    const amended = await post<Amendment>('gulnar', id, 'amendment', {
      reason: 'Тақырып дәлірек болсын',
      segments: [{ ...headline, text: 'Harvest begins in the north' }],
    });
    expect(amended).toMatchObject({ status: 201, body: { state: 'in_review', changed: [headline?.id], findings: [] } });
    const { segments } = await desk.view(id);
    expect(segments.map((segment) => segment.confirmedBy?.name ?? null)).toEqual([null, 'Дәурен', 'Дәурен']);
    expect(await post('gulnar', id, 'approval')).toMatchObject({ status: 409, body: { code: 'review.own_text' } });
    expect(await post('erlan', id, 'approval', { reason: 'Оқыдым' })).toMatchObject({
      status: 201,
      body: { confirmed: 1 },
    });
    expect((await acts(articleId))[0]).toMatchObject({ act: 'approve', by: { name: 'Ерлан' }, reason: 'Оқыдым' });
  });

  test('a source mended by a typo: the approval is carried over by somebody who did not write it', async () => {
    const { id, articleId } = await inReview();
    await post('dauren', id, 'approval');
    const revised = await newsroom.as('gulnar').post(`/api/articles/${articleId}/revisions`, {
      locale: 'kk',
      title: 'Егін орағы басталды',
      body: BODY.replace('егіске', 'егінге'),
    });
    expect(revised.status).toBe(201);
    await desk.work();
    expect((await desk.view(id)).state).toBe('ready');
    expect(await post('gulnar', id, 'carry-over', { reason: 'Бір сөз' })).toMatchObject({
      status: 409,
      body: { code: 'review.own_text' },
    });
    expect(await post('dauren', id, 'carry-over', { reason: 'Бір сөз' })).toMatchObject({
      status: 201,
      body: { state: 'approved', confirmed: 1 },
    });
    expect((await desk.view(id)).isOutOfStep).toBe(false);
  });

  test('a repeated approval with one key is one approval', async () => {
    const { id } = await inReview();
    const send = () =>
      newsroom
        .as('dauren')
        .post<ApprovalResult>(`/api/translations/${id}/approval`, {}, { 'idempotency-key': `approve-${id}` });
    const first = await send();
    const again = await send();
    expect(first.status).toBe(201);
    expect(again.body).toEqual(first.body);
  });

  test('of two who approve at once one wins, and nobody sees a fault', async () => {
    const { id } = await inReview();
    const replies = await Promise.all([post('dauren', id, 'approval'), post('gulnar', id, 'approval')]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([201, 409]);
  });

  test('an unknown text is 404, an unknown field 400, and words follow the language', async () => {
    const missing = '018f0000-0000-7000-8000-000000000000';
    for (const act of ['review-claim', 'approval']) {
      expect(await post('dauren', missing, act)).toMatchObject({ status: 404, body: { code: 'translation.missing' } });
    }
    const { id } = await inReview();
    expect((await post('dauren', id, 'approval', { state: 'approved' })).status).toBe(400);
    await post('dauren', id, 'approval');
    const late = await newsroom.as('gulnar').speaking('kk').post<Refusal>(`/api/translations/${id}/approval`, {});
    expect(late.body).toMatchObject({ code: 'review.not_in_review', detail: 'Бұл мәтін бұрын мақұлданған.' });
  });

  test('no text of an article is in the log', async () => {
    expect(newsroom.log.length).toBeGreaterThan(0);
    for (const line of newsroom.log) expect(line).not.toContain('Harvest begins');
  });

  test('what a screen shows of a text in review is what the contract says', async () => {
    const { id } = await inReview();
    const view: TranslationView = await desk.view(id, 'dauren');
    expect(view.abilities).toMatchObject({ claimReview: true, approve: true, return: true, save: false });
    expect(view.confirmable).toHaveLength(3);
  });
});
