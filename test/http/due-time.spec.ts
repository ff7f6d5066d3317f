import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';

/** Moments that a calendar of PostgreSQL or of JavaScript does not have, or has in another year than was typed. */
const STRANGE = ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00'];

describe('when something is due', () => {
  let newsroom: NewsroomApp;
  let articleId: string;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    articleId = (await new Desk(newsroom).ready({ body: 'Диқандар дүйсенбіде егінге шықты.' })).articleId;
  });
  afterAll(() => newsroom.close());

  test.each(STRANGE)('is not %s: the board stays readable', async (moment) => {
    const gulnar = newsroom.as('gulnar');
    const plan = await gulnar.patch(`/api/articles/${articleId}`, { dueAt: moment, version: 1 });
    expect(plan.status).toBe(400);
    const query = encodeURIComponent(moment);
    expect((await gulnar.get(`/api/translations?dueBefore=${query}`)).status).toBe(400);
  });

  test('is a moment with its offset', async () => {
    const gulnar = newsroom.as('gulnar');
    const { version } = (await gulnar.get<{ version: number }>(`/api/articles/${articleId}`)).body;
    const plan = await gulnar.patch(`/api/articles/${articleId}`, { dueAt: '2026-03-14T18:00:00+05:00', version });
    expect(plan).toMatchObject({ status: 200, body: { dueAt: '2026-03-14T13:00:00.000Z' } });
  });
});
