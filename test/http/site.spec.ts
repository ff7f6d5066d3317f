import { parseRssFeed } from 'feedsmith';
import { SiteFollower } from '../../src/features/site/site-follower';
import { type NewsroomApp, openNewsroom } from './app';
import type { Reply } from './client';
import { must, Press } from './press';

const BODY = 'Ауданда егін орағы басталды. Диқандар екі күнде 120 гектар жинады.';
const ORIGIN = 'https://egiz.example';

describe('the public site', () => {
  let newsroom: NewsroomApp;
  let press: Press;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    press = new Press(newsroom);
    await newsroom.db.query(
      `insert into section (slug, name_kk, name_en, name_ru, position) values
        ('auyl', 'Ауыл', 'Countryside', 'Село', 1), ('sport', 'Спорт', 'Sport', 'Спорт', 2)`,
    );
  });
  afterAll(() => newsroom.close());

  const read = (path: string | null, headers: Record<string, string> = {}) =>
    newsroom.nobody().get(path ?? 'nowhere', { 'accept-language': '', ...headers });

  /** What another process would see after at most a second. */
  const look = () => newsroom.app.nest.get(SiteFollower, { strict: false }).mirror.catchUp();

  async function live(text: Parameters<Press['livePair']>[0] = { body: BODY }) {
    const pair = await press.livePair(text);
    await look();
    return { ...pair, ...(await press.paths(pair.articleId)) };
  }

  describe('an article', () => {
    it('names itself, its twin and both languages the same way on both pages', async () => {
      const { kk, en } = await live({ body: BODY, title: 'Егін орағы' });
      const pages = { kk: must(await read(kk), 200).text, en: must(await read(en), 200).text };
      for (const locale of ['kk', 'en'] as const) {
        const page = pages[locale];
        const own = locale === 'kk' ? kk : en;
        expect(page).toContain(`<html lang="${locale}">`);
        expect(page).toContain(`<link rel="canonical" href="${ORIGIN}${own}"/>`);
        expect(page).toContain(`<link rel="alternate" hrefLang="kk" href="${ORIGIN}${kk}"/>`);
        expect(page).toContain(`<link rel="alternate" hrefLang="en" href="${ORIGIN}${en}"/>`);
        expect(page).toContain(`<link rel="alternate" hrefLang="x-default" href="${ORIGIN}${kk}"/>`);
        expect(page.length).toBeLessThan(100_000);
        expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/);
      }
      expect(pages.kk).toContain(`href="${en}" lang="en"`);
      expect(pages.kk).toContain('Read in English<span class="quiet">: The desk says so');
      expect(pages.en).toContain(`href="${kk}" lang="kk"`);
      expect(pages.en).toContain('Қазақша оқу<span class="quiet">: Егін орағы');
      expect(pages.kk).toContain('property="og:locale" content="kk_KZ"');
      expect(pages.en).toContain('property="og:locale" content="en_US"');
    });

    it('says to machines whose translation it is', async () => {
      const { kk, en } = await live();
      const data = async (path: string | null) => {
        const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec((await read(path)).text)?.[1] ?? '';
        return JSON.parse(json) as Record<string, unknown>;
      };
      expect(await data(kk)).toMatchObject({
        '@type': 'NewsArticle',
        inLanguage: 'kk',
        url: ORIGIN + kk,
        workTranslation: { '@id': ORIGIN + en, inLanguage: 'en' },
      });
      expect(await data(en)).toMatchObject({
        inLanguage: 'en',
        translationOfWork: { '@id': ORIGIN + kk, inLanguage: 'kk' },
      });
    });

    it('tells the date as each language does, by the clock of Almaty', async () => {
      const { articleId, kk, en } = await live();
      const row = await newsroom.db.one<{ at: Date }>(
        'select first_live_from as at from live_publication where article_id = $1',
        [articleId],
      );
      const almaty = new Date((row?.at.getTime() ?? 0) + 5 * 3_600_000).toISOString();
      const clock = almaty.slice(11, 16);
      expect((await read(kk)).text).toMatch(new RegExp(`${almaty.slice(0, 4)} ж\\. \\d+ \\p{L}+, ${clock}`, 'u'));
      expect((await read(en)).text).toMatch(new RegExp(`\\d+ \\p{L}+ ${almaty.slice(0, 4)}( at|,) ${clock}`, 'u'));
    });

    it('renders whatever a text says as text', async () => {
      const nasty = `</title></script><script>alert(1)</script>"'><img src=x onerror=alert(1)>{{7*7}}<!--`;
      const { kk, en } = await live({ title: `Қала ${nasty}`, body: `Бірінші жол ${nasty}.\n\njavascript:alert(1)` });
      for (const page of [(await read(kk)).text, (await read(en)).text, (await read('/kk')).text]) {
        expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/);
        expect(page).not.toContain('<img');
        expect(page).not.toContain('<!--');
        expect(page.match(/<\/script>/g)?.length ?? 0).toBeLessThanOrEqual(1);
      }
      const feed = (await read('/kk/feed.xml')).text;
      const [first] = parseRssFeed(feed).items ?? [];
      expect(first?.title).toContain(nasty);
      expect(first?.description).toContain('&lt;script&gt;');
      expect(first?.description).not.toContain('<');
    });

    it('is found at its one address; another slug is sent there', async () => {
      const { kk } = await live();
      const number = /\/kk\/(\d+)-/.exec(kk ?? '')?.[1];
      for (const wrong of [`/kk/${number}-basqa-adres`, `/kk/${number}`, `/kk/${number}-`, `${kk}x`]) {
        const reply = await read(wrong);
        expect([reply.status, reply.headers.location]).toEqual([301, kk]);
      }
      expect((await read(`${kk}/`)).status).toBe(404);
    });

    it('keeps nothing from a query, a host, a cookie or a language of the reader', async () => {
      const { kk } = await live();
      const plain = await read(kk);
      const odd = await read(`${kk}?utm_source=x&before=y&lang=en`, {
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'gopher',
        cookie: 'session=somebody',
        'accept-language': 'en',
      });
      expect(odd.text).toBe(plain.text);
      expect(odd.headers.etag).toBe(plain.headers.etag);
      expect(odd.headers['set-cookie']).toBeUndefined();
      expect(odd.headers.vary).toBe('Accept-Encoding');
    });
  });

  describe('what is sent', () => {
    it('answers 304 to whoever has these bytes, and other bytes after a correction', async () => {
      const { articleId, id, kk, en } = await live();
      const first = await read(kk);
      const tag = String(first.headers.etag);
      expect(tag).toMatch(/^"[\w-]{27}"$/);
      const again = await read(kk, { 'if-none-match': `"other", W/${tag}` });
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', tag]);
      expect(again.headers['content-length']).toBeUndefined();
      const english = String((await read(en)).headers.etag);
      expect(english).not.toBe(tag);
      must(
        await newsroom
          .as('gulnar')
          .post(`/api/articles/${articleId}/revisions`, { locale: 'kk', title: 'Егін орағы бітті', body: BODY }),
        201,
      );
      await press.work();
      await press.bring(id, 'approved');
      await press.mustPublish(articleId, { scope: 'pair', kind: 'update' });
      await look();
      expect((await read(kk, { 'if-none-match': tag })).status).toBe(200);
    });

    it('answers HEAD with the headers of GET and no body', async () => {
      const { kk } = await live();
      const get = await read(kk);
      const head = await newsroom.nobody().send('HEAD', kk ?? '', undefined, { 'accept-language': '' });
      expect([head.status, head.text]).toEqual([200, '']);
      const but = ({ date: _, 'x-request-id': __, ...rest }: Reply<unknown>['headers']) => rest;
      expect(but(head.headers)).toEqual(but(get.headers));
    });

    it('is compressed once, each encoding with a tag of its own', async () => {
      const { kk } = await live();
      const tags = new Set<unknown>();
      for (const encoding of ['identity', 'gzip', 'br']) {
        const reply = await newsroom.app.nest.inject({ url: kk ?? '', headers: { 'accept-encoding': encoding } });
        expect(reply.headers['content-encoding']).toBe(encoding === 'identity' ? undefined : encoding);
        expect(Number(reply.headers['content-length'])).toBe(reply.rawPayload.length);
        tags.add(reply.headers.etag);
      }
      expect(tags.size).toBe(3);
    });

    it('lets a browser run nothing', async () => {
      const { kk } = await live();
      const { headers } = await read(kk);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['cache-control']).toBe('public, no-cache');
    });

    it('brings its style under an address that changes with it', async () => {
      const { kk } = await live();
      const path = /rel="stylesheet" href="([^"]+)"/.exec((await read(kk)).text)?.[1] ?? '';
      const style = must(await read(path), 200);
      expect(style.headers['cache-control']).toContain('immutable');
      expect(style.text).toMatch(/prefers-color-scheme: ?dark/);
      expect(style.text).toContain('@media print');
    });
  });

  describe('what is not there', () => {
    it('is one and the same answer, byte for byte, whatever the reason', async () => {
      const number = async (articleId: string) => (await press.state(articleId)).number;
      const draft = await press.article({ body: BODY });
      const { articleId: approved } = await press.approvedPair({ body: BODY });
      const { articleId: embargoed } = await press.approvedPair({ body: BODY });
      must(await newsroom.as('gulnar').put(`/api/articles/${embargoed}/embargo`, { until: '2090-01-01T00:00' }), 200);
      const killed = await press.article({ body: BODY });
      must(await newsroom.as('gulnar').post(`/api/articles/${killed}/kill`, { reason: 'Қайталанған' }), 204);
      const { articleId: taken, kk } = await live();
      must(await newsroom.as('gulnar').post(`/api/articles/${taken}/takedown`, { reason: 'Дерек қате' }), 201);
      const single = await press.approvedSingle({ locale: 'en', title: 'Harvest begins', body: 'Harvest began.' });
      await press.mustPublish(single, { scope: 'single' });
      await look();
      expect(must(await read((await press.paths(single)).en), 200).status).toBe(200);

      const paths = [
        '/kk/999999999-zhoq',
        '/kk/nowhere',
        '/kk/section/zhoq',
        '/kk/section/sport',
        '/kk/section/..%2f..%2fetc',
        '/kk/a/b/c.css',
        `/kk/999999999-${'a'.repeat(400)}`,
        '/kk?before=nowhere',
        '/kk?before=1-1',
        `/kk/${await number(draft)}-egin-oragy-bastaldy`,
        `/kk/${await number(approved)}-egin-oragy-bastaldy`,
        `/kk/${await number(embargoed)}-egin-oragy-bastaldy`,
        `/kk/${await number(killed)}-egin-oragy-bastaldy`,
        kk ?? '',
        `${kk}-basqa`,
        `/kk/${await number(single)}-harvest-begins`,
      ];
      const but = ({ date: _, 'x-request-id': __, ...rest }: Reply<unknown>['headers']) => rest;
      const answers = await Promise.all(paths.map((path) => read(path)));
      for (const [index, answer] of answers.entries()) {
        expect([paths[index], answer.status]).toEqual([paths[index], 404]);
        expect(answer.text).toBe(answers[0]?.text);
        expect(but(answer.headers)).toEqual(but(answers[0]?.headers ?? {}));
      }
      expect(answers[0]?.headers.etag).toBeUndefined();
    });
  });

  describe('lists', () => {
    it('shows an article at home and in its sections, in both languages', async () => {
      const { kk, en } = await live({ body: BODY, sections: ['auyl'] });
      for (const [list, path] of [
        ['/kk', kk],
        ['/kk/section/auyl', kk],
        ['/en', en],
        ['/en/section/auyl', en],
      ]) {
        expect(must(await read(list ?? ''), 200).text).toContain(`href="${path}"`);
      }
      expect((await read('/en/section/auyl')).text).toContain('<h1>Countryside</h1>');
      expect((await read('/kk/section/auyl')).text).toContain(
        'hrefLang="en" href="https://egiz.example/en/section/auyl"',
      );
    });

    it('follows an article into another section, and a section into another name', async () => {
      const { articleId, kk } = await live();
      expect((await read('/kk/section/sport')).status).toBe(404);
      await newsroom.db.query(`insert into article_section (article_id, section_slug) values ($1, 'sport')`, [
        articleId,
      ]);
      await look();
      expect(must(await read('/kk/section/sport'), 200).text).toContain(`href="${kk}"`);
      await newsroom.db.query(`update section set name_kk = 'Спорт жаңалықтары' where slug = 'sport'`);
      await look();
      expect((await read('/kk/section/sport')).text).toContain('<h1>Спорт жаңалықтары</h1>');
      expect((await read(kk)).text).toContain('Спорт жаңалықтары');
      await newsroom.db.query('delete from article_section where article_id = $1', [articleId]);
      await look();
      expect((await read('/kk/section/sport')).status).toBe(404);
    });

    it('leads through everything that is live, a page at a time, each article once', async () => {
      for (let index = 0; index < 35; index += 1) {
        const articleId = await press.approvedSingle({ title: `Хабар ${index}`, body: BODY });
        must(await press.publish(articleId, { scope: 'single' }), 201);
      }
      await press.carryOut();
      await look();
      const seen: string[] = [];
      let path: string | undefined = '/kk';
      let pages = 0;
      while (path !== undefined) {
        const { text }: Reply<unknown> = must(await read(path), 200);
        seen.push(...[...text.matchAll(/<h2><a href="(\/kk\/\d+-[^"]*)"/g)].map((match) => match[1] ?? ''));
        path = /rel="next" href="([^"]+)"/.exec(text)?.[1];
        pages += 1;
      }
      const count = await newsroom.db.one<{ n: number }>(
        'select count(*)::int as n from live_publication where has_kk',
      );
      expect(pages).toBeGreaterThan(1);
      expect(seen).toHaveLength(count?.n ?? 0);
      expect(new Set(seen).size).toBe(seen.length);
    });

    it('is a valid feed in each language', async () => {
      const { kk, en } = await live({ title: 'Соңғы хабар', body: BODY });
      for (const [locale, path] of [
        ['kk', kk],
        ['en', en],
      ] as const) {
        const reply = must(await read(`/${locale}/feed.xml`), 200);
        expect(reply.headers['content-type']).toBe('application/rss+xml; charset=utf-8');
        const feed = parseRssFeed(reply.text);
        expect(feed).toMatchObject({ language: locale, link: `${ORIGIN}/${locale}` });
        expect(feed.items?.[0]).toMatchObject({ link: ORIGIN + path, guid: { value: expect.any(String) } });
        expect(Number.isNaN(Date.parse(String(feed.items?.[0]?.pubDate)))).toBe(false);
        expect(new Set(feed.items?.map((item) => item.guid?.value)).size).toBe(feed.items?.length);
      }
    });

    it('opens in the language of the reader', async () => {
      for (const [wish, front] of [
        ['en-GB,en;q=0.9', '/en'],
        ['kk-KZ,kk;q=0.9,en;q=0.5', '/kk'],
        ['ru,en;q=0.5', '/en'],
        ['de', '/kk'],
        ['', '/kk'],
      ]) {
        const reply = await newsroom.nobody().get('/', { 'accept-language': wish ?? '' });
        expect([reply.status, reply.headers.location]).toEqual([302, front]);
        expect(reply.headers.vary).toBe('Accept-Language');
      }
    });
  });
});
