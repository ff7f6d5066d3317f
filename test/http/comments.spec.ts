import type { Comment, CommentList } from '../../src/contract/comments';
import type { CastName } from '../cast';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';

const BODY = 'Диқандар таң атпай егіске шықты.\n\n«Су жетеді», – деді әкім.';

describe('comments on a place in a text', () => {
  let newsroom: NewsroomApp;
  let desk: Desk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = new Desk(newsroom);
  });
  afterAll(() => newsroom.close());

  async function open() {
    const { id, articleId } = await desk.ready({ body: BODY });
    const { segments } = await desk.view(id);
    const at = (index: number) => segments[index] ?? { id: '', sourceText: '' };
    return { id, articleId, at };
  }
  const say = (name: CastName, id: string, comment: object) =>
    newsroom.as(name).post<Comment & { code: string }>(`/api/translations/${id}/comments`, comment);
  const said = async (id: string) =>
    (await newsroom.as('dauren').get<CommentList>(`/api/translations/${id}/comments`)).body.items;

  test('stand in the order of the text, with the words they are about, and are settled once', async () => {
    const { id, articleId, at } = await open();
    const quotation = at(2);
    const start = quotation.sourceText.indexOf('«');
    const end = quotation.sourceText.indexOf('»') + 1;
    const about = { segmentId: quotation.id, side: 'source', start, end, text: 'Қай әкім екенін жазайық.' };
    expect(await say('dauren', id, about)).toMatchObject({
      status: 201,
      body: { quote: '«Су жетеді»', by: { name: 'Дәурен' }, resolvedBy: null },
    });
    const headline = { segmentId: at(0).id, side: 'target', start: 0, end: 0, text: 'Тақырып қысқарақ болсын' };
    const { body: later } = await say('aigerim', id, headline);
    expect((await said(id)).map(({ text }) => text)).toEqual([headline.text, about.text]);
    const settle = (name: CastName) => newsroom.as(name).post<Comment>(`/api/comments/${later.id}/resolution`, {});
    expect(await settle('gulnar')).toMatchObject({ status: 200, body: { resolvedBy: { name: 'Гүлнар' } } });
    expect(await settle('bekzat')).toMatchObject({ status: 200, body: { resolvedBy: { name: 'Гүлнар' } } });
    const acts = await newsroom.db.query<{ act: string; details: object }>(
      `select act, details from activity where article_id = $1 and act like '%comment%' order by seq`,
      [articleId],
    );
    expect(acts.map(({ act }) => act)).toEqual(['comment', 'comment', 'resolve_comment']);
    expect(JSON.stringify(acts)).not.toContain('әкім');
  });

  test('are refused outside the segment, elsewhere, and empty', async () => {
    const { id, at } = await open();
    const other = await open();
    const whole = { segmentId: at(1).id, side: 'source', start: 0, end: at(1).sourceText.length, text: 'Дұрыс па?' };
    expect(await say('bekzat', id, { ...whole, end: whole.end + 1 })).toMatchObject({
      status: 422,
      body: { code: 'comment.span_elsewhere' },
    });
    expect(await say('bekzat', id, { ...whole, segmentId: other.at(1).id })).toMatchObject({
      status: 404,
      body: { code: 'segment.missing' },
    });
    for (const wrong of [{ text: ' \n' }, { start: 3, end: 2 }, { side: 'both' }, { text: 'a\u0001' }]) {
      const { status } = await say('bekzat', id, { ...whole, ...wrong });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
    expect(await said(id)).toEqual([]);
  });

  test('keep what was said: the database lets nobody change or unsay it, or settle it twice', async () => {
    const { id, at } = await open();
    const { body } = await say('bekzat', id, {
      segmentId: at(0).id,
      side: 'source',
      start: 0,
      end: 0,
      text: 'Нақты ма?',
    });
    const refused = (sql: string) => expect(newsroom.db.query(sql, [body.id])).rejects.toThrow();
    await refused(`update comment set text = 'Иә' where id = $1`);
    await refused('delete from comment where id = $1');
    await newsroom.as('bekzat').post(`/api/comments/${body.id}/resolution`, {});
    await refused('update comment set resolved_by = null, resolved_at = null where id = $1');
    await refused('update comment set resolved_at = clock_timestamp() where id = $1');
  });
});
