import { setTimeout as pause } from 'node:timers/promises';
import { createHttpApp, type HttpApp } from '../../src/http-app';
import { Log } from '../../src/platform/logging/log';
import { type NewsroomApp, openNewsroom } from './app';
import { must, Press } from './press';

const BODY = 'Ауданда егін орағы басталды. Диқандар екі күнде 120 гектар жинады.';
const PAIRS = 10;
const READERS = 6;

/** A page as a reader meets it: there or not, and which bytes. */
async function look(app: HttpApp, path: string): Promise<{ isThere: boolean; mark: string; text: string }> {
  const { statusCode, headers, payload } = await app.nest.inject({ url: path });
  return { isThere: statusCode === 200, mark: `${statusCode} ${headers.etag ?? ''}`, text: payload };
}

describe('readers while pairs come and go', () => {
  let newsroom: NewsroomApp;
  let press: Press;
  let elsewhere: HttpApp;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    press = new Press(newsroom);
    // Another house on the same database, with a mirror of its own, as in another process.
    const { urls } = newsroom.database;
    elsewhere = await createHttpApp(
      {
        database: { url: urls.app, poolSize: 2 },
        http: { publicUrl: undefined, isProduction: false, trustedProxies: [], logsRequests: false },
        site: { databaseUrl: urls.public, baseUrl: new URL('https://egiz.example') },
        queues: { databaseUrl: urls.app, isWorking: false },
      },
      new Log('error', () => undefined),
    );
  }, 60_000);
  afterAll(async () => {
    await elsewhere?.nest.close();
    await newsroom?.close();
  }, 60_000);

  it('see both languages or neither at any moment, and in every house within a second', async () => {
    const articles: { articleId: string; kk: string; en: string; number: string }[] = [];
    for (let index = 0; index < PAIRS; index += 1) {
      const { articleId } = await press.approvedPair({ body: BODY, title: `Хабар ${index}` });
      const { number } = await press.state(articleId);
      articles.push({
        articleId,
        number,
        kk: `/kk/${number}-khabar-${index}`,
        en: `/en/${number}-the-desk-says-so-${index}`,
      });
    }
    let isOver = false;
    const torn: string[] = [];
    let compared = 0;

    /** What is between two equal looks at one side was there together with them. */
    async function compare(app: HttpApp, kk: string, en: string, isPair: (kk: string, en: string) => boolean) {
      const before = await look(app, kk);
      const between = await look(app, en);
      const after = await look(app, kk);
      if (before.mark !== after.mark) return;
      compared += 1;
      if (before.isThere !== between.isThere || !isPair(before.text, between.text))
        torn.push(`${kk} ${before.mark} ${between.mark}`);
    }
    const numbersIn = (text: string) => [...text.matchAll(/\/(?:kk|en)\/(\d+)-/g)].map((match) => match[1]).join(' ');
    const sameArticles = (kk: string, en: string) => numbersIn(kk) === numbersIn(en);

    async function read(app: HttpApp, seed: number): Promise<void> {
      for (let turn = seed; !isOver; turn += 1) {
        // Answers come from memory: without a pause nobody else would ever get a turn.
        await pause(1);
        const article = articles[turn % PAIRS];
        if (article) await compare(app, article.kk, article.en, () => true);
        if (turn % 4 === 0) await compare(app, '/kk/feed.xml', '/en/feed.xml', sameArticles);
        if (turn % 4 === 2) await compare(app, '/kk', '/en', () => true);
      }
    }
    const readers = [newsroom.app, elsewhere].flatMap((app) =>
      Array.from({ length: READERS / 2 }, (_, index) => read(app, index * 5)),
    );

    const delays: number[] = [];
    async function untilSeenElsewhere(path: string, isThere: boolean): Promise<void> {
      const from = performance.now();
      while ((await look(elsewhere, path)).isThere !== isThere) {
        if (performance.now() - from > 5000) throw new Error(`${path} was never seen`);
        await pause(20);
      }
      delays.push(performance.now() - from);
    }
    try {
      for (const { articleId, kk, en } of articles) {
        expect((await look(elsewhere, kk)).isThere).toBe(false);
        must(await press.publish(articleId), 201);
        await press.carryOut();
        await untilSeenElsewhere(en, true);
        expect((await look(elsewhere, kk)).isThere).toBe(true);
      }
      for (const { articleId, kk, en } of articles) {
        must(await newsroom.as('gulnar').post(`/api/articles/${articleId}/takedown`, { reason: 'Сынақ' }), 201);
        await untilSeenElsewhere(kk, false);
        expect((await look(elsewhere, en)).isThere).toBe(false);
      }
    } finally {
      isOver = true;
      await Promise.all(readers);
    }
    expect(torn).toEqual([]);
    expect(compared).toBeGreaterThan(300);
    expect(delays).toHaveLength(PAIRS * 2);
    // The look is every 300 ms; on a machine with much else to do a single one may be late.
    expect(delays.sort((one, other) => one - other)[PAIRS]).toBeLessThan(1000);
  }, 120_000);
});
