import type { TranslationView } from '../../src/contract/translation';
import { newId } from '../../src/kernel/ids';
import { bodyText } from '../../src/text/blocks';
import { parseContent } from '../../src/text/content';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';

const KAZAKH = {
  title: 'Көлсай көліне жол салынды',
  body: 'Алматы облысында 12 шақырым жол салынды. Құрылысқа 340 адам қатысты.\n\nЖол 1 маусымда ашылады. Туристер саны артады деп күтіледі.',
};
const ENGLISH = {
  title: 'Road built to the Kolsai lakes',
  body: 'A road of 12 kilometres has been built in Almaty region.\nIts construction took 340 people.\nThe road opens on 1 June.',
};

jest.setTimeout(30_000);

describe('a twin that was brought along', () => {
  let newsroom: NewsroomApp;
  let desk: Desk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = new Desk(newsroom);
  });
  afterAll(() => newsroom.close());

  async function attached(english = ENGLISH): Promise<{ articleId: string; id: string }> {
    const articleId = await desk.article(KAZAKH);
    const reply = await newsroom
      .as('gulnar')
      .post<{ translationId: string }>(`/api/articles/${articleId}/twin`, { locale: 'en', ...english });
    if (reply.status !== 201) throw new Error(reply.text);
    await desk.work();
    return { articleId, id: reply.body.translationId };
  }

  const rows = (view: TranslationView) =>
    view.segments.map(({ kind, sourceText, targetText }) => [kind, sourceText, targetText]);

  test('is aligned, its gap shown as a gap, and checked without a translator', async () => {
    const { id } = await attached();
    const view = await desk.view(id, 'dauren');
    expect(view).toMatchObject({ state: 'checking', enteredBy: 'attach', translator: null });
    expect(rows(view)).toEqual([
      ['pair', KAZAKH.title, ENGLISH.title],
      ['pair', 'Алматы облысында 12 шақырым жол салынды.', 'A road of 12 kilometres has been built in Almaty region.'],
      ['pair', 'Құрылысқа 340 адам қатысты.', 'Its construction took 340 people.'],
      ['pair', 'Жол 1 маусымда ашылады.', 'The road opens on 1 June.'],
      ['omission', 'Туристер саны артады деп күтіледі.', ''],
    ]);
    expect(view.segments.slice(0, 4).every(({ isImported, author }) => isImported && author?.name === 'Гүлнар')).toBe(
      true,
    );
  });

  test('keeps its own paragraphs: an unchanged text is the revision that came in', async () => {
    const { articleId, id } = await attached();
    const before = await desk.view(id);
    const frozen = await desk.freeze(id);
    expect(frozen).toBe(before.targetRevisionId);
    const revisions = await newsroom.db.query(`select content from revision where article_id = $1 and locale = 'en'`, [
      articleId,
    ]);
    expect(revisions).toHaveLength(1);
  });

  test('that is edited in review keeps the paragraphs it came with', async () => {
    const { id } = await attached();
    await desk.step(id, 'check');
    const claim = await newsroom.db.one<{ fence: string }>(`select fence from take_claim($1, $2, 'review', $3)`, [
      newId(),
      id,
      newsroom.people.dauren,
    ]);
    const fence = Number(claim?.fence);
    await desk.translate(id, fence, ({ targetText }) => targetText.replace('1 June', '1 July'), 'dauren');
    const row = await newsroom.db.one<{ content: string }>('select content from revision where id = $1', [
      await desk.freeze(id),
    ]);
    expect(bodyText(parseContent(row?.content ?? ''))).toBe(ENGLISH.body.replace('1 June', '1 July'));
  });

  test('returned for its gap, is worked on by a translator who fills it', async () => {
    const { id } = await attached();
    await desk.step(id, 'check');
    await desk.act(id, 'return', 'dauren');
    const { fence } = await desk.claim(id);
    await desk.translate(id, fence, ({ kind, targetText }) =>
      kind === 'omission' ? 'More tourists are expected.' : targetText,
    );
    const reply = await desk.submit(id, fence);
    expect(reply.status).toBe(201);
    const row = await newsroom.db.one<{ content: string }>('select content from revision where id = $1', [
      reply.body.targetRevisionId,
    ]);
    expect(bodyText(parseContent(row?.content ?? ''))).toContain(
      'The road opens on 1 June. More tourists are expected.',
    );
  });

  test('follows a new source like any other: only what changed is open', async () => {
    const { articleId, id } = await attached();
    await desk.step(id, 'check');
    await newsroom.as('gulnar').post(`/api/articles/${articleId}/revisions`, {
      locale: 'kk',
      title: KAZAKH.title,
      body: `${KAZAKH.body.replace('340', '350')} Кіру тегін.`,
    });
    await desk.work();
    const view = await desk.view(id);
    expect(view.state).toBe('ready');
    expect(view.segments.filter(({ previousSourceText }) => previousSourceText !== null)).toMatchObject([
      { sourceText: 'Құрылысқа 350 адам қатысты.', targetText: 'Its construction took 340 people.' },
    ]);
    expect(rows(view).at(-1)).toEqual(['pair', 'Кіру тегін.', '']);
  });

  test('is the only one an article has', async () => {
    const { articleId } = await attached();
    const again = await newsroom.as('gulnar').post(`/api/articles/${articleId}/twin`, { locale: 'en', ...ENGLISH });
    expect(again).toMatchObject({ status: 409, body: { code: 'translation.exists' } });
    const opened = await newsroom.as('gulnar').post(`/api/articles/${articleId}/translation`, { sourceLocale: 'kk' });
    expect(opened).toMatchObject({ status: 409, body: { code: 'translation.exists' } });
  });

  describe('swapping source and target', () => {
    const swap = async (id: string, name: 'gulnar' | 'aigerim' = 'gulnar', version?: number) =>
      newsroom
        .as(name)
        .post(`/api/translations/${id}/swap`, { version: version ?? (await desk.view(id, 'gulnar')).version });

    test('in review turns every row round and has them checked again', async () => {
      const { articleId, id } = await attached();
      await desk.step(id, 'check');
      const before = await desk.view(id);
      expect(await swap(id)).toMatchObject({
        status: 200,
        body: { state: 'checking', sourceLocale: 'en', targetLocale: 'kk' },
      });
      const after = await desk.view(id);
      expect(after).toMatchObject({
        sourceLocale: 'en',
        targetRevisionId: before.sourceRevisionId,
        isOutOfStep: false,
      });
      expect(rows(after)).toEqual(
        rows(before).map(([kind, source, target]) => [kind === 'omission' ? 'addition' : kind, target, source]),
      );
      expect(after.segments.every(({ confirmedBy }) => confirmedBy === null)).toBe(true);
      expect(await desk.freeze(id)).toBe(after.targetRevisionId);
      const texts = await newsroom.db.query(
        `select locale, content from revision where article_id = $1 order by locale`,
        [articleId],
      );
      expect(texts).toHaveLength(2);
    });

    test('twice is as before', async () => {
      const { id } = await attached();
      await desk.step(id, 'check');
      const before = rows(await desk.view(id));
      await swap(id);
      await desk.step(id, 'check');
      await swap(id);
      expect(rows(await desk.view(id))).toEqual(before);
    });

    test('of a job that waits has it prepared again, with every text kept', async () => {
      const { id } = await desk.ready({ title: 'Ауа райы', body: 'Жаңбыр басылды. Жол ашылды.' });
      const { fence } = await desk.claim(id);
      expect((await swap(id)).status).toBe(409);
      await desk.translate(id, fence, ({ sourceText }) => `${sourceText} in English`);
      await newsroom.as('aigerim').delete(`/api/translations/${id}/claim`, { reason: 'Бағыты басқа' });
      const before = rows(await desk.view(id));
      expect(await swap(id)).toMatchObject({ status: 200, body: { state: 'preparing' } });
      await desk.work();
      const after = await desk.view(id);
      expect(after).toMatchObject({ state: 'ready', sourceLocale: 'en', isOutOfStep: false });
      expect(rows(after)).toEqual(before.map(([kind, source, target]) => [kind, target, source]));
    });

    test('by two who saw the same pair happens once', async () => {
      const { id } = await attached();
      await desk.step(id, 'check');
      const { version } = await desk.view(id);
      expect((await swap(id, 'gulnar', version)).status).toBe(200);
      await desk.step(id, 'check');
      expect(await swap(id, 'gulnar', version)).toMatchObject({ status: 412, body: { code: 'stale' } });
      expect((await desk.view(id)).sourceLocale).toBe('en');
    });

    test('needs a text on both sides', async () => {
      const { id } = await desk.ready({ title: 'Ауа райы', body: 'Жаңбыр басылды.' });
      expect(await swap(id)).toMatchObject({ status: 409, body: { code: 'swap.incomplete' } });
    });

    test('is an editor’s, and only before the first approval', async () => {
      const { id } = await desk.ready({ title: 'Ауа райы', body: 'Жаңбыр басылды.' });
      expect((await swap(id, 'aigerim')).status).toBe(403);
      await desk.bring(id, 'approved');
      await desk.act(id, 'amend', 'gulnar');
      expect((await desk.view(id, 'gulnar')).abilities.swap).toBe(false);
      expect(await swap(id)).toMatchObject({ status: 409, body: { code: 'swap.approved' } });
    });
  });

  describe('the relation', () => {
    const relate = (id: string, name: 'gulnar' | 'aigerim' | 'bekzat', relation: string) =>
      newsroom.as(name).patch(`/api/translations/${id}`, { relation });

    test('is changed by an editor, or by the translator while they work', async () => {
      const { articleId, id } = await desk.ready({ body: 'Жаңбыр басылды.' });
      expect((await relate(id, 'aigerim', 'brief')).status).toBe(409);
      await desk.claim(id);
      expect(await relate(id, 'aigerim', 'brief')).toMatchObject({ status: 200, body: { relation: 'brief' } });
      expect(await relate(id, 'bekzat', 'official')).toMatchObject({ status: 409, body: { code: 'claim.held' } });
      expect((await relate(id, 'gulnar', 'adaptation')).status).toBe(200);
      expect((await relate(id, 'gulnar', 'free')).status).toBe(400);
      const log = await newsroom.as('gulnar').get<{ items: object[] }>(`/api/articles/${articleId}/activity`);
      expect(log.body.items[0]).toMatchObject({ act: 'change_relation', details: { from: 'brief', to: 'adaptation' } });
    });

    test('stands once it is approved', async () => {
      const { id } = await desk.ready({ body: 'Жаңбыр басылды.' });
      await desk.bring(id, 'approved');
      expect(await relate(id, 'gulnar', 'brief')).toMatchObject({
        status: 409,
        body: { code: 'workflow.not_allowed' },
      });
    });
  });

  test('is not made of a text that was itself translated, unless the desk asks for it', async () => {
    const articleId = await desk.received({
      locale: 'en',
      title: 'Rain',
      body: 'It rained.',
      reference: 'https://example.kz/kk/1',
    });
    const open = (body: object) =>
      newsroom.as('gulnar').post(`/api/articles/${articleId}/translation`, { sourceLocale: 'en', ...body });
    expect(await open({})).toMatchObject({ status: 409, body: { code: 'translation.back' } });
    expect((await open({ translatesBack: true })).status).toBe(201);
  });
});
