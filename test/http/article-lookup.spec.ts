import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticlePage, Placements, PlacementTexts, Revisions, RevisionView } from '../../src/contract/articles';
import type { ImportReport } from '../../src/contract/intake';
import { articleListStatements } from '../../src/features/articles/article-list.statement';
import { bodyText } from '../../src/text/blocks';
import { parseContent } from '../../src/text/content';
import { fillArchive } from '../archive';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';

let newsroom: NewsroomApp;
let desk: Desk;
beforeAll(async () => {
  newsroom = await openNewsroom();
  desk = new Desk(newsroom);
});
afterAll(() => newsroom.close());

const found = async (q: string) => {
  const { status, body } = await newsroom.as('aigerim').get<ArticlePage>(`/api/articles?${new URLSearchParams({ q })}`);
  expect(status).toBe(200);
  return body.items.map(({ headline }) => headline).sort();
};

describe('looking an article up', () => {
  const HEADLINES = ['Көпірді жөндеу аяқталды', 'Көпірлер қайта салынады', 'Мектепте жаңа асхана ашылды'];
  let numbers: number[] = [];
  beforeAll(async () => {
    for (const title of HEADLINES) await desk.article({ title, body: 'Мәтін.' });
    const { body } = await newsroom.as('aigerim').get<ArticlePage>('/api/articles');
    numbers = body.items.map(({ number }) => number);
  });

  it('takes beginnings of words, in any order, in either case', async () => {
    expect(await found('көпір')).toEqual(HEADLINES.slice(0, 2));
    expect(await found('ЖӨНД көпір')).toEqual(HEADLINES.slice(0, 1));
    expect(await found('пір')).toEqual([]);
  });

  it('takes a number', async () => {
    expect(await found(` ${numbers[0]} `)).toHaveLength(1);
  });

  it.each(["'", '& | !', ':*', "көпір' | 'мектеп", '\\', '…'])('is not led astray by %s', async (q) => {
    expect((await found(q)).length).toBeLessThan(3);
  });

  it('counts and pages like any list', async () => {
    const { body } = await newsroom
      .as('aigerim')
      .get<ArticlePage>(`/api/articles?q=${encodeURIComponent('көпір')}&limit=1`);
    expect([body.items.length, body.total]).toEqual([1, 2]);
    const rest = await newsroom
      .as('aigerim')
      .get<ArticlePage>(`/api/articles?q=${encodeURIComponent('көпір')}&limit=1&cursor=${body.nextCursor}`);
    expect([rest.body.items.length, rest.body.nextCursor]).toEqual([1, null]);
  });
});

describe('the revisions of an article', () => {
  it('are listed newest first, each with its text', async () => {
    const id = await desk.article({ title: 'Жол ашылды', body: 'Бірінші мәтін.' });
    const other = await desk.article({ title: 'Басқа', body: 'Басқа мәтін.' });
    const revised = { locale: 'kk', title: 'Жол ашылды', body: 'Екінші мәтін.', reason: 'Түзету' };
    expect((await newsroom.as('gulnar').post(`/api/articles/${id}/revisions`, revised)).status).toBe(201);
    const { body } = await newsroom.as('aigerim').get<Revisions>(`/api/articles/${id}/revisions`);
    expect(body.revisions).toMatchObject([
      { number: 2, locale: 'kk', author: { name: 'Гүлнар' }, isImported: false },
      { number: 1, locale: 'kk' },
    ]);
    const texts = await Promise.all(
      body.revisions.map(async (revision) => {
        const reply = await newsroom.as('aigerim').get<RevisionView>(`/api/articles/${id}/revisions/${revision.id}`);
        return bodyText(parseContent(reply.body.content));
      }),
    );
    expect(texts).toEqual(['Екінші мәтін.', 'Бірінші мәтін.']);
    const elsewhere = await newsroom.as('aigerim').get(`/api/articles/${other}/revisions/${body.revisions[0]?.id}`);
    expect(elsewhere.status).toBe(404);
  });
});

describe('the texts of placements', () => {
  it('stand as they were received, each beside the fuller copy its drifts are measured by', async () => {
    const page = readFileSync(join(__dirname, '..', '..', 'demo', 'front-page.en.txt'), 'utf8');
    const imported = await newsroom
      .as('gulnar')
      .post<ImportReport>('/api/imports/front-page', page, { 'content-type': 'text/plain' });
    const drifting = imported.body.items.filter(({ drifts }) => drifts.length > 0);
    expect(drifting.length).toBeGreaterThan(0);
    for (const { articleId } of drifting) {
      const { body } = await newsroom.as('aigerim').get<PlacementTexts>(`/api/articles/${articleId}/placement-texts`);
      const { body: known } = await newsroom.as('aigerim').get<Placements>(`/api/articles/${articleId}/placements`);
      const texts = new Map(body.texts.map((text) => [text.placementId, text]));
      for (const { id, isFuller, drifts } of known.placements) {
        expect(page).toContain(texts.get(id)?.body.split('\n')[0]);
        const reference = texts.get(texts.get(id)?.referenceId ?? '');
        expect(reference === undefined).toBe(isFuller || drifts.length === 0);
        for (const { cause, character, referenceOffset } of drifts) {
          if (cause === 'stripped') expect(reference?.body.slice(referenceOffset)).toMatch(startOf(character));
        }
      }
    }
  });
});

const startOf = (character: string) => new RegExp(`^${character.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);

describe('the articles of a day', () => {
  it('are found by indexes, whether the day is printed or that of coming in, in an archive of ten years', async () => {
    await fillArchive(newsroom, 20_000);
    await newsroom.asOwner(`
      alter table article disable trigger user;
      update article set created_at = '2016-01-01'::timestamptz + (number % 3650) * interval '1 day',
        dated = case when number % 2 = 0 then '2016-01-01'::date + (number % 3650)::integer end where feed = 'archive';
      alter table article enable trigger user;
      analyze article;`);
    const { page, count } = articleListStatements({ limit: 50, from: '2019-05-06', to: '2019-05-06' }, null);
    for (const { sql, parameters } of [page, count]) {
      const plan = await newsroom.db.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, parameters);
      const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
      expect(lines).toContain('ix_article_dated');
      expect(lines).toContain('ix_article_created_at');
      expect(lines).not.toContain('Seq Scan on article a');
    }
    const { body } = await newsroom.as('aigerim').get<ArticlePage>('/api/articles?from=2019-05-06&to=2019-05-06');
    expect(body.total).toBeGreaterThan(3);
  });
});
