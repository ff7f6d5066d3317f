import type { ReviewClaim } from '../../src/contract/review';
import { RunChecks } from '../../src/features/quality/quality.jobs';
import type { Role } from '../../src/kernel/actor';
import { newId } from '../../src/kernel/ids';
import type { CastName } from '../cast';
import { work } from '../work';
import { must, Press } from './press';

/** Where a request goes and what it carries: ids for the address, a body the contract takes. */
export interface Sent {
  readonly ids: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
}

/** How a route is tried: by whom, on something of their own, and on something of a colleague's. */
export interface Trial {
  readonly as: CastName;
  own(world: World): Promise<Sent>;
  colleagues(world: World): Promise<Sent>;
}

const BODY = 'Диқандар егістікке таң атпай шықты. Олар кешке дейін еңбек етті.\n\nСуару жүйесі толық жөнделді.';
const ENGLISH: Readonly<Record<string, string>> = {
  'Егін орағы басталды': 'The harvest has begun',
  'Диқандар егістікке таң атпай шықты.': 'The farmers went out to the fields before dawn.',
  'Олар кешке дейін еңбек етті.': 'They worked until the evening.',
  'Суару жүйесі толық жөнделді.': 'The irrigation system has been fully repaired.',
};
const NUMBER_LOST = 'Биыл шаруашылықта 12 жаңа комбайн жұмыс істейді.';

/** A newsroom in which everybody has something in hand. */
export class World extends Press {
  async claimed(by: CastName): Promise<{ id: string; fence: number; segments: { id: string; version: number }[] }> {
    const { id } = await this.ready({ body: BODY });
    const { fence } = await this.claim(id, by);
    return { id, fence, segments: (await this.view(id, by)).segments };
  }

  async translated(by: CastName): Promise<Sent> {
    const { id, fence } = await this.claimed(by);
    await this.translate(id, fence, ({ sourceText }) => ENGLISH[sourceText] ?? '', by);
    return { ids: { id }, body: { fence } };
  }

  waitingForReview(): Promise<{ articleId: string; id: string }> {
    return this.inReview({ body: BODY }, (source) => ENGLISH[source] ?? '');
  }

  /** In review under somebody's hands. */
  async reviewed(by: CastName): Promise<{ id: string; fence: number; segments: { id: string; version: number }[] }> {
    const { id } = await this.waitingForReview();
    const { body } = must(await this.newsroom.as(by).post<ReviewClaim>(`/api/translations/${id}/review-claim`), 201);
    return { id, fence: body.fence, segments: (await this.view(id, by)).segments };
  }

  /** In review, its first sentence rewritten by somebody. */
  async edited(by: CastName): Promise<Sent> {
    const { id, fence, segments } = await this.reviewed(by);
    const [headline] = segments;
    const path = `/api/translations/${id}/segments/${headline?.id}`;
    const text = 'The harvest has now begun';
    must(await this.newsroom.as(by).put(path, { text, version: headline?.version, fence }), 200);
    const [changed] = (await this.view(id, by)).segments;
    return { ids: { id }, body: { segments: [{ id: changed?.id, version: changed?.version }] } };
  }

  /** Refused at the submit for a lost number: what may be answered, by whoever holds it. */
  async refused(holder: CastName): Promise<Sent> {
    const { id } = await this.ready({ body: NUMBER_LOST });
    const { fence } = await this.claim(id, holder);
    await this.translate(
      id,
      fence,
      ({ sourceText }) => (sourceText === NUMBER_LOST ? 'Combine harvesters work here.' : 'The harvest has begun'),
      holder,
    );
    const reply = await this.newsroom
      .as(holder)
      .post<{ findings: { fingerprint: string }[] }>(`/api/translations/${id}/submission`, { fence });
    return { ids: { id }, body: { fingerprint: reply.body.findings[0]?.fingerprint, reason: 'intended' } };
  }

  /** A blocker in somebody's text that its translator has answered; the text waits for review. */
  async answered(by: CastName): Promise<Sent> {
    const { translationId, ...sent } = await this.given(by);
    must(await this.submit(translationId, (await this.view(translationId, by)).claims[0]?.fence ?? 0, by), 201);
    await work(this.newsroom, RunChecks);
    return sent;
  }

  /** The same, while the text is still under their hands. */
  async given(by: CastName): Promise<Sent & { translationId: string }> {
    const { ids, body } = await this.refused(by);
    const translationId = ids.id ?? '';
    const client = this.newsroom.as(by);
    const reply = await client.post<{ answer: { id: string } }>(`/api/translations/${translationId}/answers`, body);
    return { ids: { id: must(reply, 201).body.answer.id }, translationId };
  }

  /** Acts are judged, not roles: somebody with one role more than in other stories. */
  async alsoIs(name: CastName, role: Role): Promise<void> {
    await this.newsroom.db.query('insert into account_role (account_id, role) values ($1, $2) on conflict do nothing', [
      this.newsroom.people[name],
      role,
    ]);
  }

  async outOfStep(reviser: CastName): Promise<Sent> {
    const { id, articleId } = await this.waitingForReview();
    must(await this.newsroom.as('dauren').post(`/api/translations/${id}/approval`, {}), 201);
    const revision = { locale: 'kk', title: 'Егін орағы басталды', body: BODY.replace('толық', 'түгел') };
    must(await this.newsroom.as(reviser).post(`/api/articles/${articleId}/revisions`, revision), 201);
    await this.work();
    return { ids: { id }, body: { reason: 'Бір сөз ғана өзгерді' } };
  }

  /** Approved, from a text of somebody's; its headline wants another word. */
  async approvedFor(author: CastName): Promise<Sent> {
    const articleId = await this.writtenBy(author);
    const id = await this.open(articleId);
    await this.bring(id, 'approved');
    const [headline] = (await this.view(id)).segments;
    const segments = [{ id: headline?.id, version: headline?.version, text: 'The harvest begins in the north' }];
    return { ids: { id }, body: { reason: 'Тақырып дәлірек болсын', segments } };
  }

  /** Published alone at night. */
  async publishedAlone(by: CastName): Promise<string> {
    await this.alsoIs(by, 'duty');
    const { articleId } = await this.waitingForReview();
    await this.mustPublish(articleId, { scope: 'pair', onDuty: true, reason: 'Түнгі кезек' }, by);
    const row = await this.newsroom.db.one<{ id: string }>('select id from publication where article_id = $1', [
      articleId,
    ]);
    return row?.id ?? '';
  }

  async writtenBy(name: CastName): Promise<string> {
    const text = { locale: 'kk', title: 'Егін орағы басталды', body: BODY };
    return must(await this.newsroom.as(name).post<{ id: string }>('/api/articles', text), 201).body.id;
  }

  async revisionBy(name: CastName): Promise<Sent> {
    const id = await this.writtenBy(name);
    const reply = await this.newsroom.as(name).get<{ revisions: { id: string }[] }>(`/api/articles/${id}/revisions`);
    return { ids: { id, revisionId: must(reply, 200).body.revisions[0]?.id ?? '' } };
  }

  async importedBy(name: CastName): Promise<string> {
    const page = `Күнделікті хабар\nЖаңалықтар\nӨзен тасыды ${newId().slice(-6)} 05.03.2026\nСу деңгейі көтерілді.\n`;
    const reply = await this.newsroom
      .as(name)
      .post<{ id: string }>('/api/imports/front-page?locale=kk&source=test', page, {
        'content-type': 'text/plain',
      });
    return must(reply, 200).body.id;
  }

  async deadLetter(): Promise<string> {
    const articleId = await this.article({ body: BODY });
    await this.open(articleId);
    const row = await this.newsroom.db.one<{ id: string }>(
      `update outbox set dead_at = clock_timestamp(), dead_reason = 'test' where article_id = $1 and queue is not null returning id`,
      [articleId],
    );
    return row?.id ?? '';
  }

  async commentBy(name: CastName): Promise<string> {
    const { id, segments } = await this.claimed(name);
    const body = { segmentId: segments[0]?.id, side: 'source', start: 0, end: 4, text: 'Қай аудан?' };
    const path = `/api/translations/${id}/comments`;
    return must(await this.newsroom.as(name).post<{ id: string }>(path, body), 201).body.id;
  }

  async sessionOf(name: CastName): Promise<string> {
    const client = await this.newsroom.asAccount(this.newsroom.people[name]);
    return String((await client.get('/api/session')).body.sessionId);
  }
}

/** The same for both: articles belong to the newsroom, whoever wrote them. */
function article(
  as: CastName,
  make: (world: World, by: CastName) => Promise<string>,
  rest: Omit<Sent, 'ids'> = {},
): Trial {
  const sent = async (world: World, by: CastName): Promise<Sent> => ({ ids: { id: await make(world, by) }, ...rest });
  return { as, own: (world) => sent(world, 'gulnar'), colleagues: (world) => sent(world, 'erlan') };
}

const written = (as: CastName, rest: Omit<Sent, 'ids'> = {}) => article(as, (world, by) => world.writtenBy(by), rest);

/** Held by the one who asks, or by a colleague. */
function held(as: CastName, colleague: CastName, make: (world: World, by: CastName) => Promise<Sent>): Trial {
  return { as, own: (world) => make(world, as), colleagues: (world) => make(world, colleague) };
}

function onClaim(make: (claim: Awaited<ReturnType<World['claimed']>>) => Sent): Trial {
  return held('aigerim', 'bekzat', async (world, by) => make(await world.claimed(by)));
}

function onReview(make: (claim: Awaited<ReturnType<World['reviewed']>>) => Sent): Trial {
  return held('dauren', 'erlan', async (world, by) => make(await world.reviewed(by)));
}

const pair = (as: CastName, make: (world: World) => Promise<{ articleId: string }>, rest: Omit<Sent, 'ids'> = {}) =>
  article(as, async (world) => (await make(world)).articleId, rest);

const REASON = { body: { reason: 'Дерек нақтыланып жатыр' } };
const SINGLE = { locale: 'kk', reason: 'Тек қазақ оқырманына', hasNoTwin: true };

const declared = async (world: World, by: CastName) => {
  const id = await world.writtenBy(by);
  must(await world.declareSingle(id), 204);
  return id;
};

const scheduled = async (world: World) => {
  const { articleId } = await world.approvedPair({ body: BODY });
  must(await world.publish(articleId, { scope: 'pair', publishAt: '2099-01-01T09:00' }), 201);
  return { articleId };
};

/** Every route with an id in its address. */
export const TRIALS: Readonly<Record<string, Trial>> = {
  'DELETE /api/sessions/:id': held('aigerim', 'bekzat', async (world, by) => ({
    ids: { id: await world.sessionOf(by) },
  })),
  'PATCH /api/accounts/:id': held('saule', 'bekzat', async ({ newsroom }, by) => ({
    ids: { id: newsroom.people[by] },
    body: { locale: 'kk' },
  })),

  'GET /api/articles/:id': written('gulnar'),
  'GET /api/articles/:id/activity': written('gulnar'),
  'GET /api/articles/:id/placements': written('gulnar'),
  'GET /api/articles/:id/placement-texts': written('gulnar'),
  'GET /api/articles/:id/revisions': written('gulnar'),
  'GET /api/articles/:id/revisions/:revisionId': {
    as: 'gulnar',
    own: (world) => world.revisionBy('gulnar'),
    colleagues: (world) => world.revisionBy('erlan'),
  },
  'POST /api/articles/:id/revisions': written('gulnar', { body: { locale: 'kk', title: 'Орақ бітті', body: BODY } }),
  'PATCH /api/articles/:id': written('gulnar', { body: { priority: 'urgent', version: 1 } }),
  'GET /api/imports/:id': held('gulnar', 'erlan', async (world, by) => ({ ids: { id: await world.importedBy(by) } })),
  'POST /api/articles/:id/translation': written('gulnar', { body: { sourceLocale: 'kk' } }),
  'POST /api/articles/:id/twin': written('gulnar', {
    body: { locale: 'en', title: 'The harvest', body: 'It has begun.' },
  }),
  'POST /api/articles/:id/twin/file': written('gulnar', {
    query: '?locale=en',
    body: 'The harvest\nIt has begun.\n',
    headers: { 'content-type': 'text/plain' },
  }),

  'GET /api/translations/:id': onClaim(({ id }) => ({ ids: { id } })),
  'GET /api/translations/:id/preview': onClaim(({ id }) => ({ ids: { id }, query: '?locale=en' })),
  'PUT /api/translations/:id/presence': onClaim(({ id }) => ({ ids: { id } })),
  'GET /api/translations/:id/comparisons': onClaim(({ id }) => ({ ids: { id } })),
  'POST /api/translations/:id/claim': onClaim(({ id }) => ({ ids: { id } })),
  'PATCH /api/translations/:id/claim': onClaim(({ id, fence }) => ({ ids: { id }, body: { fence } })),
  'DELETE /api/translations/:id/claim': onClaim(({ id }) => ({ ids: { id }, ...REASON })),
  'POST /api/translations/:id/submission': held('aigerim', 'bekzat', (world, by) => world.translated(by)),
  'PATCH /api/translations/:id': onClaim(({ id }) => ({ ids: { id }, body: { relation: 'adaptation' } })),
  'POST /api/translations/:id/swap': held('gulnar', 'erlan', async (world) => {
    const { id } = await world.waitingForReview();
    return { ids: { id }, body: { version: (await world.view(id, 'gulnar')).version } };
  }),
  'PUT /api/translations/:id/segments/:segmentId': onClaim(({ id, fence, segments: [headline] }) => ({
    ids: { id, segmentId: headline?.id ?? '' },
    body: { text: 'The harvest', version: headline?.version, fence },
    headers: { 'idempotency-key': newId() },
  })),
  'POST /api/translations/:id/segments/:segmentId/split': onClaim(({ id, fence, segments: [, sentence] }) => ({
    ids: { id, segmentId: sentence?.id ?? '' },
    body: { sourceOffset: 9, targetOffset: 0, version: sentence?.version, fence },
  })),
  'POST /api/translations/:id/segments/:segmentId/join': onClaim(({ id, fence, segments: [, sentence, next] }) => ({
    ids: { id, segmentId: sentence?.id ?? '' },
    body: { version: sentence?.version, nextVersion: next?.version, fence },
  })),
  'PUT /api/translations/:id/segments/:segmentId/gap': onClaim(({ id, fence, segments: [, sentence] }) => ({
    ids: { id, segmentId: sentence?.id ?? '' },
    body: { reason: 'Ағылшынша мәтінде керек емес', version: sentence?.version, fence },
  })),
  'GET /api/translations/:id/segments/:segmentId/history': onClaim(({ id, segments: [headline] }) => ({
    ids: { id, segmentId: headline?.id ?? '' },
  })),
  'GET /api/translations/:id/comments': onClaim(({ id }) => ({ ids: { id } })),
  'POST /api/translations/:id/comments': onClaim(({ id, segments: [headline] }) => ({
    ids: { id },
    body: { segmentId: headline?.id, side: 'source', start: 0, end: 4, text: 'Қай аудан екенін анықтау керек' },
  })),
  'POST /api/comments/:id/resolution': held('aigerim', 'bekzat', async (world, by) => ({
    ids: { id: await world.commentBy(by) },
  })),

  'POST /api/translations/:id/review-claim': onReview(({ id }) => ({ ids: { id } })),
  'PATCH /api/translations/:id/review-claim': onReview(({ id, fence }) => ({ ids: { id }, body: { fence } })),
  'DELETE /api/translations/:id/review-claim': onReview(({ id }) => ({ ids: { id }, ...REASON })),
  'POST /api/translations/:id/confirmations': held('dauren', 'erlan', (world, by) => world.edited(by)),
  'POST /api/translations/:id/approval': onReview(({ id }) => ({ ids: { id }, body: {} })),
  'POST /api/translations/:id/return': onReview(({ id, segments: [headline] }) => ({
    ids: { id },
    body: {
      reasons: [{ segmentId: headline?.id, side: 'target', start: 0, end: 3, category: 'style', severity: 'minor' }],
    },
  })),
  'POST /api/translations/:id/amendment': {
    as: 'gulnar',
    own: (world) => world.approvedFor('gulnar'),
    colleagues: (world) => world.approvedFor('erlan'),
  },
  'POST /api/translations/:id/carry-over': {
    as: 'gulnar',
    own: (world) => world.outOfStep('gulnar'),
    colleagues: (world) => world.outOfStep('erlan'),
  },
  'POST /api/translations/:id/answers': held('aigerim', 'bekzat', (world, by) => world.refused(by)),
  'DELETE /api/answers/:id': held('aigerim', 'bekzat', (world, by) => world.given(by)),
  'POST /api/answers/:id/ratification': held('aigerim', 'bekzat', async (world, by) => {
    await world.alsoIs('aigerim', 'reviewer');
    return world.answered(by);
  }),
  'POST /api/duty-reviews/:publicationId': held('gulnar', 'erlan', async (world, by) => ({
    ids: { publicationId: await world.publishedAlone(by) },
    body: {},
  })),

  'GET /api/articles/:id/day': written('gulnar'),
  'GET /api/articles/:id/publication': written('gulnar'),
  'POST /api/articles/:id/publication': pair('gulnar', (world) => world.approvedPair({ body: BODY }), {
    body: { scope: 'pair' },
  }),
  'DELETE /api/articles/:id/publication': pair('gulnar', scheduled, REASON),
  'POST /api/articles/:id/takedown': pair('gulnar', (world) => world.livePair({ body: BODY }), REASON),
  'POST /api/articles/:id/kill': written('gulnar', REASON),
  'PUT /api/articles/:id/embargo': written('gulnar', { body: { until: '2099-01-01T09:00' } }),
  'POST /api/articles/:id/single': written('gulnar', { body: SINGLE }),
  'DELETE /api/articles/:id/single': article('gulnar', declared, REASON),
  'POST /api/articles/:id/single/approval': article('gulnar', declared, { body: {} }),

  'POST /api/ops/dead-letters/:id/retry': article('saule', (world) => world.deadLetter()),
  'DELETE /api/ops/dead-letters/:id': article('saule', (world) => world.deadLetter(), REASON),
};
