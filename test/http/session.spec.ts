import { type NewsroomApp, openNewsroom } from './app';

let newsroom: NewsroomApp;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

describe('a session', () => {
  it('says who is signed in', async () => {
    const { status, body } = await newsroom.as('aigerim').get('/api/session');
    expect(status).toBe(200);
    expect(body).toMatchObject({ account: { name: 'Айгерім', roles: ['translator'] } });
  });

  it('is needed', async () => {
    const { status, body, headers } = await newsroom.nobody().speaking('kk').get('/api/session');
    expect(status).toBe(401);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toMatchObject({ code: 'session.none', title: 'Алдымен жүйеге кіріңіз' });
  });
});
