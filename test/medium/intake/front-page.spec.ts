import { Client } from 'pg';
import { verifyDatabase } from '../../../src/commands/verify/verify-database';
import { Articles } from '../../../src/features/articles/articles';
import { bodyText } from '../../../src/text/blocks';
import { contentFrom, parseContent, serializeContent } from '../../../src/text/content';
import type { Desk } from '../desk';
import { openIntakeDesk, PAGE, rowCounts, takePage } from './newspaper';

let desk: Desk;
beforeEach(async () => {
  desk = await openIntakeDesk();
});
afterEach(() => desk.close());

const NOTHING_NEW = { created: 0, updated: 0, rejected: 0 };

async function revisions(title: string) {
  return desk.db.query<{ number: number; headline: string; content: string; kind: string }>(
    `select r.number, r.headline, r.content, r.author_kind as kind from revision r
     where r.article_id in (select article_id from revision where headline ilike $1) order by r.number`,
    [`${title}%`],
  );
}

describe('a front page', () => {
  it('makes one article of all copies, and shows what each copy lost and where', async () => {
    const { counts, placements, items, source } = await takePage(desk, PAGE);
    expect(source).toBe('River Times');
    expect(counts).toEqual({ seen: 4, created: 4, updated: 0, duplicate: 0, rejected: 0 });
    expect(placements).toBe(6);
    expect(items.map(({ title, date, sections }) => [title, date, sections])).toEqual([
      ['CITY LIBRARY REOPENS AFTER REPAIRS', '2026-03-14', ['News', 'Society']],
      ['BRIDGE OVER THE RIVER WILL CLOSE FOR A MONTH', '2026-03-13', ['News']],
      ['Winter fair "Ayaz - 2026"', '2026-03-12', ['News', 'Society']],
      ['Young chess players come home with medals', '2026-03-11', ['Society']],
    ]);
    const [library] = items;
    expect(library?.fuller).toMatchObject({
      section: 'News',
      evidence: { quotes: 4, apostrophes: 2, reason: 'marks' },
    });
    expect(library?.drifts.map(({ kind, cause, char }) => [kind, cause, char])).toEqual([
      ['apostrophe', 'stripped', "'"],
      ...Array(4).fill(['quote', 'stripped', '"']),
      ['apostrophe', 'stripped', "'"],
    ]);
    const body = await desk.db.one<{ body: string }>('select body from placement where is_fuller and headline = $1', [
      'CITY LIBRARY REOPENS AFTER REPAIRS',
    ]);
    for (const { char, placement, reference } of library?.drifts ?? []) {
      expect(body?.body[reference.offset]).toBe(char);
      expect([placement.section, reference.section]).toEqual(['Society', 'News']);
    }
  });

  it('keeps the bytes, the copies as they stood, and the drifts', async () => {
    const { sha256 } = await takePage(desk, PAGE, { fileName: 'page.txt' });
    const [file] = await desk.db.query<{ text: string; sha: string }>(
      `select convert_from(bytes, 'UTF8') as text, encode(sha256, 'hex') as sha from received_file`,
    );
    expect(file).toEqual({ text: PAGE, sha: sha256 });
    const copies = await desk.db.query<{ section: string; isFuller: boolean; body: string; drifts: number }>(
      `select p.section, p.is_fuller as "isFuller", p.body, (select count(*)::integer from drift d where d.placement_id = p.id) as drifts
       from placement p where p.headline like 'CITY%' order by p.section`,
    );
    expect(copies.map(({ section, isFuller, drifts }) => [section, isFuller, drifts])).toEqual([
      ['News', true, 0],
      ['Society', false, 6],
    ]);
    for (const { body } of copies) expect(PAGE).toContain(body);
    const [revision] = await revisions('CITY');
    expect(bodyText(parseContent(revision?.content ?? ''))).toBe(copies[0]?.body);
  });

  it('shows a quotation that is opened and never closed, once for all copies', async () => {
    const { items } = await takePage(desk, PAGE);
    const [, bridge] = items;
    expect(bridge?.findings.map(({ checkId, section }) => [checkId, section])).toEqual([['quotes.unclosed', 'News']]);
    const start = bridge?.findings[0]?.spans[0]?.start ?? -1;
    const [copy] = await desk.db.query<{ body: string }>(`select body from placement where headline like 'BRIDGE%'`);
    expect(copy?.body.slice(start, start + 10)).toBe('"The work ');
    const stored = await desk.db.query<{ id: string; stage: string }>(
      `select check_id as id, stage from finding where gone_at is null and translation_id is null`,
    );
    expect(stored).toEqual([{ id: 'quotes.unclosed', stage: 'intake' }]);
    await takePage(desk, PAGE.replace('wait until summer.', 'wait until summer."'));
    expect(await desk.db.query('select 1 from finding where gone_at is null')).toEqual([]);
  });

  it('leaves its articles waiting for a twin: nothing is opened, nobody is sent to translate', async () => {
    await takePage(desk, PAGE);
    const { translation, outbox, activity } = await rowCounts(desk);
    expect([translation, outbox, activity]).toEqual([0, 4, 4]);
    expect(await desk.db.query('select 1 from outbox where queue is not null')).toEqual([]);
  });

  it('names its sections in three languages, and keeps the addresses that texts rest on', async () => {
    await takePage(desk, PAGE.replaceAll('Society More', 'Өңірлер More'));
    expect(await desk.db.query('select slug, name_kk, name_en, name_ru from section order by position')).toEqual([
      { slug: 'news', name_kk: 'Жаңалықтар', name_en: 'News', name_ru: 'Новости' },
      { slug: 'onirler', name_kk: 'Өңірлер', name_en: 'Өңірлер', name_ru: 'Өңірлер' },
    ]);
    expect(await desk.db.query('select url from reference')).toEqual([
      { url: 'https://ministry.example.kz/news/4711' },
    ]);
  });

  it('a second time changes nothing and says so', async () => {
    await takePage(desk, PAGE);
    const before = await rowCounts(desk);
    const { counts, items } = await takePage(desk, PAGE);
    expect(counts).toEqual({ ...NOTHING_NEW, seen: 4, duplicate: 4 });
    expect(items.map(({ outcome }) => outcome)).toEqual(Array(4).fill('duplicate'));
    expect(await rowCounts(desk)).toEqual(before);
  });

  it('with a changed text makes a new revision, and only there', async () => {
    await takePage(desk, PAGE);
    const { counts } = await takePage(
      desk,
      PAGE.replace('from 1 April for thirty days', 'from 2 April for thirty days'),
    );
    expect(counts).toEqual({ seen: 4, created: 0, updated: 1, duplicate: 3, rejected: 0 });
    const bridge = await revisions('BRIDGE');
    expect(bridge.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'import'],
      [2, 'import'],
    ]);
    expect(bridge[1]?.content).toContain('from 2 April');
    expect(await revisions('CITY')).toHaveLength(1);
  });

  it('with a changed headline is still the same article', async () => {
    await takePage(desk, PAGE);
    const { counts } = await takePage(desk, PAGE.replace('WILL CLOSE FOR A MONTH', 'WILL CLOSE FOR REPAIRS'));
    expect(counts).toMatchObject({ created: 0, updated: 1, duplicate: 3 });
    expect((await revisions('BRIDGE')).map(({ headline }) => headline)).toEqual([
      'BRIDGE OVER THE RIVER WILL CLOSE FOR A MONTH',
      'BRIDGE OVER THE RIVER WILL CLOSE FOR REPAIRS',
    ]);
  });

  it('where an article only stands in one more place gives it a placement and no revision', async () => {
    await takePage(desk, PAGE);
    const chess = 'Young chess players come home with medals 11.03.2026\n';
    const { counts } = await takePage(desk, `${PAGE}\nSport More\n${chess}`);
    expect(counts).toMatchObject({ created: 0, updated: 1, duplicate: 3 });
    expect(await revisions('Young')).toHaveLength(1);
    const slugs = await desk.db.query<{ slug: string }>(
      `select section_slug as slug from article_section s join revision r on r.article_id = s.article_id
       where r.headline like 'Young%' order by 1`,
    );
    expect(slugs.map(({ slug }) => slug)).toEqual(['society', 'sport']);
  });

  it('that has only a poorer copy left is measured by the fuller one it had before', async () => {
    await takePage(desk, PAGE);
    const [, society = ''] = PAGE.split('Society More\n');
    const stripped = society.replaceAll('-', '').replaceAll(',', '');
    const { counts, items } = await takePage(desk, `River Times\nCulture More\n${stripped}`);
    expect(counts).toMatchObject({ created: 0, updated: 3, duplicate: 0 });
    expect(await revisions('CITY')).toHaveLength(1);
    expect(items[0]?.drifts.length).toBeGreaterThan(6);
    expect(new Set(items[0]?.drifts.map(({ reference }) => reference.section))).toEqual(new Set(['News']));
  });

  it('does not bring back a text that was mended on the desk', async () => {
    await takePage(desk, PAGE);
    const row = await desk.db.one<{ id: string }>(
      `select article_id as id from revision where headline like 'BRIDGE%'`,
    );
    const mended = serializeContent(contentFrom('BRIDGE OVER THE RIVER WILL CLOSE', 'It will be closed.', 'en'));
    await desk.db.transaction((tx) =>
      desk.house
        .get(Articles, { strict: false })
        .addRevision(
          tx,
          { kind: 'import', accountId: desk.people.gulnar },
          { articleId: row?.id ?? '', locale: 'en', origin: 'received', headline: 'BRIDGE', content: mended },
        ),
    );
    expect((await takePage(desk, PAGE)).counts).toMatchObject({ updated: 0, duplicate: 4 });
    expect((await revisions('BRIDGE')).at(-1)?.content).toBe(mended);
  });

  it('knows a headline again that has lost its day, in the same file and in the next', async () => {
    const lost = PAGE.replace(
      'Society More\nCITY LIBRARY REOPENS AFTER REPAIRS 14.03.2026',
      'Society More\nCITY LIBRARY REOPENS AFTER REPAIRS',
    );
    const first = await takePage(desk, lost);
    expect(first.counts).toMatchObject({ created: 4 });
    expect(first.items[0]?.sections).toEqual(['News', 'Society']);
    const next = await takePage(desk, PAGE.replaceAll(' 12.03.2026', ''));
    expect(next.counts).toEqual({ ...NOTHING_NEW, seen: 4, duplicate: 4 });
  });

  it('counts what it rejects, with the line and the reason', async () => {
    const broken = `${PAGE.replace('13.03.2026', '31.02.2026')}\nSource : somewhere\n`;
    const { counts, items } = await takePage(desk, broken);
    expect(counts).toEqual({ seen: 5, created: 3, updated: 0, duplicate: 0, rejected: 2 });
    expect(items.filter(({ outcome }) => outcome === 'rejected').map(({ line, reason }) => [line, reason])).toEqual([
      [5, 'invalid_date'],
      [17, 'invalid_reference'],
    ]);
    const [result] = await desk.db.query('select items_seen, created, updated, duplicate, rejected from import_result');
    expect(result).toEqual({ items_seen: 5, created: 3, updated: 0, duplicate: 0, rejected: 2 });
  });

  it('adds nothing to an article that was killed', async () => {
    await takePage(desk, PAGE);
    await desk.db.query(
      `insert into article_kill (article_id, killed_by, reason) select article_id, $1, 'not ours' from revision where headline like 'BRIDGE%'`,
      [desk.people.gulnar],
    );
    const { counts, items } = await takePage(desk, PAGE.replace('thirty days', 'forty days'));
    expect(counts).toMatchObject({ updated: 0, duplicate: 4 });
    expect(items[1]?.reason).toBe('article_killed');
    expect(await revisions('BRIDGE')).toHaveLength(1);
  });

  it('brought by two at once is there once', async () => {
    const results = await Promise.all([takePage(desk, PAGE), takePage(desk, PAGE), takePage(desk, PAGE)]);
    expect(results.reduce((sum, { counts }) => sum + counts.created, 0)).toBe(4);
    expect((await rowCounts(desk)).article).toBe(4);
  });

  it('leaves whole articles when it is interrupted, and the next run completes them', async () => {
    const articles = desk.house.get(Articles, { strict: false });
    const create = jest.spyOn(articles, 'createArticle');
    const really = Articles.prototype.createArticle;
    create.mockImplementation(async (...given: Parameters<Articles['createArticle']>) => {
      const created = await really.apply(articles, given);
      if (create.mock.calls.length === 3) throw new Error('the power went out');
      return created;
    });
    await expect(takePage(desk, PAGE)).rejects.toThrow('the power went out');
    create.mockRestore();
    const half = await rowCounts(desk);
    expect([half.article, half.edition, half.revision, half.placement, half.activity]).toEqual([2, 2, 2, 3, 2]);
    expect(await desk.db.query('select 1 from import_result')).toEqual([]);
    expect((await takePage(desk, PAGE)).counts).toEqual({ seen: 4, created: 2, updated: 0, duplicate: 2, rejected: 0 });
    const client = new Client({ connectionString: desk.database.urls.migrator });
    await client.connect();
    const reports = await verifyDatabase(client);
    await client.end();
    expect(reports.filter(({ rowCount }) => rowCount > 0)).toEqual([]);
  });
});
