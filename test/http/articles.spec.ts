import type { ActivityPage, ArticlePage, ArticleView, PlannedArticle } from '../../src/contract/articles';
import { Articles } from '../../src/features/articles/articles';
import { revisionText } from '../../src/features/articles/revision-text';
import { newId } from '../../src/kernel/ids';
import { bodyText, headlineOf } from '../../src/text/blocks';
import { parseContent } from '../../src/text/content';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';

jest.setTimeout(30_000);

describe('articles', () => {
  let newsroom: NewsroomApp;
  let desk: Desk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = new Desk(newsroom);
    await newsroom.db.query(
      `insert into section (slug, name_kk, name_en, name_ru) values ('economy', 'Экономика', 'Economy', 'Экономика')`,
    );
  });
  afterAll(() => newsroom.close());

  const view = async (id: string, name: 'aigerim' | 'gulnar' | 'erlan' = 'gulnar') => {
    const reply = await newsroom.as(name).get<ArticleView>(`/api/articles/${id}`);
    if (reply.status !== 200) throw new Error(reply.text);
    return reply.body;
  };
  const list = async (query: string) => {
    const reply = await newsroom.as('aigerim').get<ArticlePage>(`/api/articles?${query}`);
    if (reply.status !== 200) throw new Error(reply.text);
    return reply.body;
  };

  describe('a text written here', () => {
    test('is kept as it came, cut into blocks, and waits for its twin', async () => {
      const body = 'Бірінші абзац.  Екі бос орын бар.\n\n\nҮшінші "тырнақша" қалды.';
      const id = await desk.article({ title: 'Тақырып', body, sections: ['economy'], priority: 'urgent' });
      const article = await view(id);
      expect(article).toMatchObject({
        twin: 'needed',
        priority: 'urgent',
        sections: ['economy'],
        translation: null,
        live: null,
        killed: null,
        createdBy: { name: 'Гүлнар' },
      });
      const [edition] = article.editions;
      expect(article.editions).toHaveLength(1);
      expect(edition).toMatchObject({ locale: 'kk', origin: 'written', script: 'Cyrl', revision: { number: 1 } });
      const content = parseContent(edition?.revision.content ?? '');
      expect([headlineOf(content), bodyText(content)]).toEqual(['Тақырып', body]);
      expect(edition?.revision.contributors).toEqual([{ id: newsroom.people.gulnar, name: 'Гүлнар' }]);
    });

    test('needs an existing section, a headline of one line, and no unknown field', async () => {
      const text = { locale: 'kk', title: 'Тақырып', body: 'Мәтін.' };
      const write = (input: object) => newsroom.as('gulnar').post('/api/articles', input);
      expect(await write({ ...text, sections: ['nowhere'] })).toMatchObject({ body: { code: 'section.unknown' } });
      expect((await write({ ...text, title: 'Екі\nжол' })).status).toBe(400);
      expect((await write({ ...text, state: 'done' })).status).toBe(400);
      expect((await newsroom.as('aigerim').post('/api/articles', text)).status).toBe(403);
    });

    test('is written once under one key', async () => {
      const key = { 'idempotency-key': newId() };
      const text = { locale: 'kk', title: 'Бір рет', body: 'Мәтін.' };
      const first = await newsroom.as('gulnar').post('/api/articles', text, key);
      const again = await newsroom.as('gulnar').post('/api/articles', text, key);
      expect(again.body).toEqual(first.body);
    });
  });

  test('the screen of an article takes five queries, its list two', async () => {
    const { articleId } = await desk.ready({ body: 'Мәтін бар.' });
    expect(await countQueries(() => view(articleId))).toBe(5);
    expect(await countQueries(() => list('limit=10'))).toBe(2);
  });

  /** Statements of a request, without those that find out who asks. */
  async function countQueries(work: () => Promise<unknown>): Promise<number> {
    const asked: string[] = [];
    const query = newsroom.db.query.bind(newsroom.db);
    const spy = jest.spyOn(newsroom.db, 'query').mockImplementation((sql, parameters) => {
      if (!sql.includes('session')) asked.push(sql);
      return query(sql, parameters);
    });
    await work();
    spy.mockRestore();
    return asked.length;
  }

  test('says how its twin stands', async () => {
    const needed = await desk.article({ body: 'Бір.' });
    const { articleId: translated, id } = await desk.ready({ body: 'Екі.' });
    const single = await desk.article({ body: 'Үш.' });
    await newsroom.db.query(
      `insert into single_declaration (id, article_id, locale, reason, has_no_twin, declared_by) values ($1, $2, 'kk', 'Жергілікті', true, $3)`,
      [newId(), single, newsroom.people.gulnar],
    );
    const { articleId: killed, id: killedId } = await desk.ready({ body: 'Төрт.' });
    await desk.act(killedId, 'kill', 'gulnar');
    const twins = await Promise.all([needed, translated, single, killed].map(async (each) => (await view(each)).twin));
    expect(twins).toEqual(['needed', 'translate', 'single', 'killed']);
    for (const [index, twin] of twins.entries()) {
      const ids = (await list(`twin=${twin}&limit=200`)).items.map((item) => item.id);
      expect(ids).toContain([needed, translated, single, killed][index]);
      for (const [other, foreign] of [needed, translated, single, killed].entries()) {
        if (other !== index) expect(ids).not.toContain(foreign);
      }
    }
    expect(await view(single)).toMatchObject({ single: { locale: 'kk', reason: 'Жергілікті', hasNoTwin: true } });
    expect((await list('state=ready')).items.map((item) => item.translationId)).toContain(id);
  });

  test('says out of step until the segments have followed', async () => {
    const { articleId } = await desk.ready({ title: 'Тақырып', body: 'Бір. Екі.' });
    await newsroom
      .as('gulnar')
      .post(`/api/articles/${articleId}/revisions`, { locale: 'kk', title: 'Тақырып', body: 'Бір. Үш.' });
    expect((await view(articleId)).translation).toMatchObject({ isOutOfStep: true, sourceRevisionNumber: 1 });
    await desk.work();
    expect((await view(articleId)).translation).toMatchObject({ isOutOfStep: false, sourceRevisionNumber: 2 });
  });

  test('abilities follow the roles and the state', async () => {
    const id = await desk.article({ body: 'Мәтін.' });
    expect((await view(id, 'gulnar')).abilities).toMatchObject({
      plan: true,
      openTranslation: true,
      kill: true,
      publish: false,
    });
    expect((await view(id, 'aigerim')).abilities).toMatchObject({
      plan: false,
      openTranslation: false,
      attachTwin: true,
      kill: false,
    });
    const translation = await desk.open(id);
    await desk.bring(translation, 'approved');
    expect((await view(id, 'gulnar')).abilities).toMatchObject({ openTranslation: false, publish: true });
    await desk.act(translation, 'publish', 'gulnar');
    expect((await view(id, 'gulnar')).abilities).toMatchObject({ publish: false, kill: false });
  });

  test('is planned by whoever has seen it as it stands', async () => {
    const id = await desk.article({ body: 'Мәтін.' });
    const plan = (input: object) => newsroom.as('gulnar').patch<PlannedArticle>(`/api/articles/${id}`, input);
    const first = await plan({ priority: 'flash', dueAt: '2030-05-01T09:00:00+05:00', version: 1 });
    expect(first).toMatchObject({
      status: 200,
      body: { priority: 'flash', dueAt: '2030-05-01T04:00:00.000Z', version: 2 },
    });
    const stale = await plan({ priority: 'normal', version: 1 });
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale', article: { priority: 'flash', version: 2 } } });
    expect(await plan({ dueAt: null, version: 2 })).toMatchObject({
      body: { priority: 'flash', dueAt: null, version: 3 },
    });
    expect((await plan({ version: 3 })).status).toBe(400);
    const log = await newsroom.as('gulnar').get<ActivityPage>(`/api/articles/${id}/activity`);
    expect(log.body.items[0]).toMatchObject({
      act: 'plan_article',
      by: { name: 'Гүлнар' },
      details: { to: { dueAt: null } },
    });
  });

  test('tells its story page by page, newest first', async () => {
    const { articleId, id } = await desk.ready({ body: 'Мәтін.' });
    await desk.claim(id);
    const acts: string[] = [];
    let before: number | null = null;
    do {
      const query: string = before ? `?limit=1&before=${before}` : '?limit=1';
      const { body } = await newsroom.as('aigerim').get<ActivityPage>(`/api/articles/${articleId}/activity${query}`);
      expect(body.total).toBe(4);
      acts.push(...body.items.map(({ act }) => act));
      before = body.nextBefore;
    } while (before);
    expect(acts).toEqual(['claim', 'prepare', 'open_translation', 'create_article']);
  });

  test('that is not there is missing everywhere', async () => {
    const gone = newId();
    for (const path of ['', '/activity', '/placements']) {
      const reply = await newsroom.as('gulnar').get(`/api/articles/${gone}${path}`);
      expect(reply).toMatchObject({ status: 404, body: { code: 'article.missing' } });
    }
    expect((await newsroom.as('gulnar').patch(`/api/articles/${gone}`, { priority: 'flash', version: 1 })).status).toBe(
      404,
    );
    const text = { locale: 'kk', title: 'Т', body: 'М.' };
    expect((await newsroom.as('gulnar').post(`/api/articles/${gone}/revisions`, text)).status).toBe(404);
    expect((await newsroom.as('gulnar').get('/api/articles/not-an-id')).status).toBe(400);
  });

  describe('the list', () => {
    test('is read page by page without a gap or a double, newest first', async () => {
      for (let n = 0; n < 7; n++) await desk.article({ body: `Мәтін ${n}.` });
      const read: string[] = [];
      let cursor: string | null = null;
      do {
        const page: ArticlePage = await list(`limit=3${cursor ? `&cursor=${cursor}` : ''}`);
        read.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor);
      const all = await list('limit=200');
      expect(read).toEqual(all.items.map(({ id }) => id));
      expect(all.total).toBe(read.length);
      const times = all.items.map(({ createdAt }) => createdAt);
      expect(times).toEqual([...times].sort().reverse());
    });

    test('narrows by section and by the day printed beside an article', async () => {
      const articles = newsroom.app.nest.get(Articles, { strict: false });
      const { articleId } = await newsroom.db.transaction((tx) =>
        articles.createArticle(
          tx,
          { kind: 'import', accountId: newsroom.people.gulnar },
          {
            feed: 'page',
            guidHash: Buffer.alloc(32, 7),
            locale: 'en',
            origin: 'received',
            dated: '2019-04-05',
            sections: ['economy'],
            references: [{ url: 'https://example.kz/one' }],
            ...revisionText({ locale: 'en', title: 'Rain', body: 'It rained.' }),
          },
        ),
      );
      const ids = async (query: string) => (await list(query)).items.map(({ id }) => id);
      expect(await ids('from=2019-04-05&to=2019-04-05')).toEqual([articleId]);
      expect(await ids('to=2019-04-04')).toEqual([]);
      expect((await newsroom.as('gulnar').get('/api/articles?from=0000-01-01')).status).toBe(400);
      expect(await ids('section=economy')).toContain(articleId);
      expect(await ids('section=weather')).toEqual([]);
      expect(await view(articleId)).toMatchObject({
        dated: '2019-04-05',
        references: [{ url: 'https://example.kz/one', locale: null }],
        editions: [{ origin: 'received', revision: { isImported: true, author: { name: 'Гүлнар' } } }],
      });
    });
  });
});
