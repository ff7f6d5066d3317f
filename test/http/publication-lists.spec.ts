import type { PublicationList, PublishingList } from '../../src/contract/publishing';
import { type NewsroomApp, openNewsroom } from './app';
import { must, Press } from './press';

const BODY = 'Ауданда егін орағы басталды. Диқандар екі күнде 120 гектар жинады.';

describe('the lists of what goes out', () => {
  let newsroom: NewsroomApp;
  let press: Press;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    press = new Press(newsroom);
  });
  afterAll(() => newsroom.close());

  const list = async (name: PublishingList, more = '') =>
    must(await newsroom.as('gulnar').get<PublicationList>(`/api/publications?list=${name}${more}`), 200).body;
  const ids = async (name: PublishingList) => (await list(name)).items.map(({ articleId }) => articleId);

  it('follow an article from its review to its readers, and say what stops it', async () => {
    const { articleId, id } = await press.ready({ title: 'Көпір ашылды', body: BODY });
    await press.bring(id, 'in_review');
    const [coming] = (await list('coming')).items;
    expect(coming).toMatchObject({
      articleId,
      translationId: id,
      headlines: { kk: 'Көпір ашылды', en: 'The desk says so' },
      scope: 'pair',
      obstacles: [{ code: 'publication.waits.in_review' }],
    });
    must(await newsroom.as('dauren').post(`/api/translations/${id}/approval`, {}), 201);
    expect(await ids('coming')).toEqual([]);
    expect((await list('approved')).items).toMatchObject([
      { articleId, state: 'approved', obstacles: [], order: null },
    ]);

    must(await press.publish(articleId, { scope: 'pair', publishAt: '2031-01-01T12:00' }), 201);
    expect(await ids('approved')).toEqual([]);
    expect((await list('scheduled')).items).toMatchObject([
      { articleId, order: { publishAt: '2031-01-01T07:00:00.000Z', by: 'Гүлнар' } },
    ]);
    must(await newsroom.as('gulnar').delete(`/api/articles/${articleId}/publication`, { reason: 'Қазір керек' }), 204);
    await press.mustPublish(articleId);
    const [out] = (await list('published')).items;
    expect(out).toMatchObject({ articleId, live: { number: 1, isLive: true } });
    const state = await press.state(articleId);
    expect(state.paths).toEqual({ kk: out?.live?.kk, en: out?.live?.en });
    expect(state.translationId).toBe(id);
  });

  it('name the addresses before there are any pages', async () => {
    const { articleId } = await press.approvedPair({ title: 'Қар жауды', body: BODY });
    const { number, paths } = await press.state(articleId);
    expect(paths).toEqual({ kk: `/kk/${number}-kar-zhaudy`, en: `/en/${number}-the-desk-says-so` });
  });

  it('hold a declared single that is not out, and go on page by page', async () => {
    const articleId = await press.approvedSingle({ title: 'Ауыл жаңалығы', body: BODY });
    const single = (await list('approved')).items.find((item) => item.articleId === articleId);
    expect(single).toMatchObject({ scope: 'single', headlines: { kk: 'Ауыл жаңалығы', en: null }, obstacles: [] });
    const first = await list('approved', '&limit=1');
    expect(first).toMatchObject({ total: 2, items: [expect.anything()] });
    const second = await list('approved', `&limit=1&cursor=${first.nextCursor}`);
    expect(second.items[0]?.articleId).not.toBe(first.items[0]?.articleId);
    expect(second.nextCursor).toBeNull();
  });

  it('are narrowed to headlines with some words, page by page', async () => {
    const named = await Promise.all(
      ['Қазан айының басы', 'Қазан айының соңы'].map((title) => press.approvedPair({ title, body: BODY })),
    );
    const q = `&q=${encodeURIComponent('қазан айы')}`;
    const first = await list('approved', `${q}&limit=1`);
    expect(first).toMatchObject({ total: 2, items: [{}] });
    const second = await list('approved', `${q}&limit=1&cursor=${encodeURIComponent(first.nextCursor ?? '')}`);
    expect([...first.items, ...second.items].map(({ articleId }) => articleId).sort()).toEqual(
      named.map(({ articleId }) => articleId).sort(),
    );
    expect(second.nextCursor).toBeNull();
    expect(await list('approved', `&q=${encodeURIComponent('қараша')}`)).toMatchObject({ total: 0, items: [] });
  });
});
