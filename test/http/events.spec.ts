import { setTimeout as pause } from 'node:timers/promises';
import { NewsFeed } from '../../src/features/activity/news-feed';
import { newId } from '../../src/kernel/ids';
import { ANNOUNCE } from '../../src/platform/queues/announcer';
import { type NewsroomApp, openNewsroom } from './app';
import { EventSource } from './event-source';

let newsroom: NewsroomApp;
let address: URL;

beforeAll(async () => {
  newsroom = await openNewsroom();
  address = await newsroom.app.listen('127.0.0.1', 0);
});
afterAll(() => newsroom.close());

const follow = (headers: Record<string, string> = {}) => EventSource.open(address, newsroom.as('aigerim'), headers);

/** An article with as many things that happened to it, announced as the dispatcher does it. */
async function happen(acts: readonly string[], reason: string | null = null): Promise<string> {
  const article = newId();
  const { people, db } = newsroom;
  await db.query(
    `insert into article (id, feed, guid_hash, created_by) values ($1, 'test', sha256($2::text::bytea), $3)`,
    [article, article, people.gulnar],
  );
  await db.query(
    `select log_activity($1, 'person', $2, act, null, $4) from unnest($3::text[]) with ordinality as given (act, place) order by place`,
    [article, people.gulnar, acts, reason],
  );
  await announce();
  return article;
}

async function announce(): Promise<void> {
  await newsroom.db.transaction(async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(1)`);
    await tx.query(ANNOUNCE, [100_000]);
  });
}

describe('the stream of events', () => {
  it('is for people who have signed in', async () => {
    expect((await newsroom.nobody().get('/api/events')).status).toBe(401);
  });

  it('tells what happens, in order, within half a second', async () => {
    const source = await follow();
    const article = await happen(['first_thing', 'second_thing', 'third_thing']);
    const begun = performance.now();
    const events = await source.take(3);
    expect(performance.now() - begun).toBeLessThan(500);
    expect(events.map(({ data }) => data.act)).toEqual(['first_thing', 'second_thing', 'third_thing']);
    expect(events[0]?.data).toEqual({
      articleId: article,
      articleNumber: expect.stringMatching(/^\d+$/),
      act: 'first_thing',
      translationId: null,
      from: null,
      to: null,
      actorKind: 'person',
      accountId: newsroom.people.gulnar,
      at: expect.any(String),
    });
    expect(source.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(source.headers.get('cache-control')).toBe('no-store');
    expect(source.headers.get('x-request-id')).toBeTruthy();
    source.close();
  });

  it('never carries a reason, which may quote a text', async () => {
    const source = await follow();
    await happen(['quoted'], 'құпия сөйлем');
    await source.take(1);
    expect(source.text).not.toContain('құпия');
    source.close();
  });

  it('goes on where a client left off: nothing lost, nothing twice', async () => {
    const source = await follow();
    await happen(['a', 'b']);
    const [, last] = await source.take(2);
    source.close();
    await happen(Array.from({ length: 1200 }, (_, index) => `missed_${index}`));
    const again = await follow({ 'last-event-id': last?.id ?? '' });
    await happen(['after']);
    const events = await again.take(1201);
    expect(events.map(({ data }) => data.act)).toEqual([
      ...Array.from({ length: 1200 }, (_, index) => `missed_${index}`),
      'after',
    ]);
    const numbers = events.map(({ id }) => Number(id));
    expect(numbers).toEqual(numbers.map((_, index) => Number(last?.id) + 1 + index));
    again.close();
  });

  it('loses nothing that happens while a client catches up', async () => {
    const base = await follow();
    await happen(['begin']);
    const [begin] = await base.take(1);
    await happen(Array.from({ length: 1500 }, (_, index) => `old_${index}`));
    const writing = (async () => {
      for (let index = 0; index < 30; index++) await happen([`new_${index}`]);
    })();
    const clients = await Promise.all(Array.from({ length: 5 }, () => follow({ 'last-event-id': begin?.id ?? '' })));
    await writing;
    for (const client of clients) {
      const ids = (await client.take(1530)).map(({ id }) => Number(id));
      expect(ids).toEqual(ids.map((_, index) => Number(begin?.id) + 1 + index));
      client.close();
    }
    base.close();
  });

  it('says "load anew" when what lies between is gone', async () => {
    await happen(['x', 'y']);
    await newsroom.db.query('delete from live_event where number < (select max(number) from live_event)');
    const source = await follow({ 'last-event-id': '1' });
    const [reset] = await source.take(1);
    expect(reset?.event).toBe('reset');
    const [newest] = await newsroom.db.query<{ number: string }>('select max(number) as number from live_event');
    expect(reset?.id).toBe(newest?.number);
    source.close();
  });

  it('refuses a place that is no number', async () => {
    const reply = await newsroom.as('aigerim').get('/api/events', { 'last-event-id': '1; drop table live_event' });
    expect(reply.status).toBe(400);
  });

  it('ends with the session', async () => {
    const person = await newsroom.asAccount(newsroom.people.bekzat);
    const source = await EventSource.open(address, person);
    await person.delete('/api/session');
    await source.end();
  });

  it('ends for a client that does not read, and only for that one', async () => {
    newsroom.app.nest.get(NewsFeed, { strict: false }).patienceMilliseconds = 300;
    const source = await follow();
    const sleeper = await EventSource.openAsleep(address, newsroom.as('dauren'));
    await happen(Array.from({ length: 2000 }, () => `long_${'x'.repeat(9000)}`));
    expect((await source.take(2000)).length).toBe(2000);
    // Whoever wakes up in time reads on and may stay.
    await pause(3000);
    await sleeper.gone();
    source.close();
  });

  it('is refused to somebody with too many windows', async () => {
    const person = await newsroom.asAccount(newsroom.people.erlan);
    const sources = [];
    for (let index = 0; index < 20; index++) sources.push(await EventSource.open(address, person));
    const { status } = await fetch(new URL('/api/events', address), { headers: person.headers });
    expect(status).toBe(429);
    for (const source of sources) source.close();
  });

  it('ends when the process leaves', async () => {
    const leaving = await openNewsroom();
    const place = await leaving.app.listen('127.0.0.1', 0);
    const source = await EventSource.open(place, leaving.as('aigerim'));
    const stopped = leaving.close();
    await source.end();
    await stopped;
  });
});
