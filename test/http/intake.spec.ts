import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticlePage, ArticleView } from '../../src/contract/articles';
import type { ImportBatchView, ImportReport, OpenedTwin } from '../../src/contract/intake';
import { Desk } from '../desk';
import { type NewsroomApp, openNewsroom } from './app';
import type { Json, Reply } from './client';

const PAGE = readFileSync(join(__dirname, '../fixtures/front-page/river-times.en.txt'));
const PLAIN = { 'content-type': 'text/plain' };

let newsroom: NewsroomApp;
let desk: Desk;
beforeAll(async () => {
  newsroom = await openNewsroom();
  desk = new Desk(newsroom);
});
afterAll(() => newsroom.close());

/** One file as a browser's form sends it. */
function form(content: Buffer, name = 'page.txt'): [Buffer, Record<string, string>] {
  const edge = 'egiz-test-edge';
  const head = `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head, 'utf8'), content, Buffer.from(`\r\n--${edge}--\r\n`)]);
  return [body, { 'content-type': `multipart/form-data; boundary=${edge}` }];
}

const importPage = (body: Buffer, query = '', headers: Record<string, string> = PLAIN) =>
  newsroom.as('gulnar').post<ImportReport>(`/api/imports/front-page${query}`, body, headers);
const pageOf = (title: string, body = 'It rained all day.') =>
  Buffer.from(`Rain Times\nNews More\n${title} 14.03.2026\n${body}`);

async function articleOf(title: string, body?: string, extra = ''): Promise<string> {
  const page = Buffer.concat([pageOf(title, body), Buffer.from(extra)]);
  const { body: report, text } = await importPage(page);
  const id = report.items[0]?.articleId;
  if (!id) throw new Error(text);
  return id;
}

describe('a front page over HTTP', () => {
  it('comes as a form, and its articles wait for a twin with all their copies and drifts', async () => {
    const { status, body: report } = await importPage(...withQuery(form(PAGE, '../../etc/page.txt')));
    expect(status).toBe(200);
    expect(report).toMatchObject({
      kind: 'front_page',
      source: 'River Times',
      fileName: 'page.txt',
      placements: 6,
      counts: { seen: 4, created: 4, updated: 0, duplicate: 0, rejected: 0 },
    });
    const { body: kept } = await newsroom.as('gulnar').get<ImportBatchView>(`/api/imports/${report.id}`);
    expect(kept.items.map(({ sections, drifts }) => [sections, drifts])).toEqual(
      report.items.map(({ sections, drifts }) => [sections, drifts.length]),
    );
    const waiting = await newsroom.as('bekzat').get<ArticlePage>('/api/articles?twin=needed');
    expect(waiting.body.items.map(({ id }) => id)).toEqual(
      expect.arrayContaining(report.items.map((i) => i.articleId)),
    );
    const { body: article } = await newsroom
      .as('bekzat')
      .get<ArticleView>(`/api/articles/${report.items[0]?.articleId}`);
    expect(article).toMatchObject({ twin: 'needed', dated: '2026-03-14', sections: ['news', 'society'] });
    expect(article.placements.map(({ section, isFuller, drifts }) => [section, isFuller, drifts.length])).toEqual(
      expect.arrayContaining([
        ['News', true, 0],
        ['Society', false, 6],
      ]),
    );
  });

  it('remembers what the texts showed, also when a later page has mended them', async () => {
    const { body: first } = await importPage(pageOf('A QUOTE STAYS OPEN', '“It rained all day, said the mayor.'));
    const { body: later } = await importPage(pageOf('A QUOTE STAYS OPEN', '“It rained all day,” said the mayor.'));
    expect(first.items[0]?.findings).not.toEqual([]);
    for (const { id, items } of [first, later]) {
      const { body } = await newsroom.as('gulnar').get<ImportBatchView>(`/api/imports/${id}`);
      expect(body.items.map(({ findings }) => findings)).toEqual(items.map(({ findings }) => findings));
    }
    expect(later.items[0]).toMatchObject({ outcome: 'updated', findings: [] });
  });

  it('leaves a record of what became of each item', async () => {
    const { body: report } = await importPage(
      Buffer.concat([pageOf('RECORDS ARE KEPT'), Buffer.from('\nSource : nowhere')]),
    );
    const { status, body } = await newsroom.as('saule').get<ImportBatchView>(`/api/imports/${report.id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ counts: { seen: 2, created: 1, rejected: 1 }, importedBy: { name: 'Гүлнар' } });
    expect(body.items.map(({ line, outcome, reason }) => [line, outcome, reason])).toEqual([
      [3, 'created', null],
      [5, 'rejected', 'invalid_reference'],
    ]);
    expect((await newsroom.as('saule').get(`/api/imports/${newsroom.people.saule}`)).status).toBe(404);
  });

  it('is read in the character set that is declared, by the request or by the address', async () => {
    const page = 'Газета\nNews More\nДОЖДЬ ИДЁТ 14.03.2026\nВесь день шёл дождь.';
    const written: Record<string, Buffer> = { 'windows-1251': windows1251(page), 'koi8-r': koi8r(page) };
    for (const [charset, bytes] of Object.entries(written)) {
      const source = `?locale=kk&source=${charset}`;
      const { body } = await importPage(bytes, source, { 'content-type': `text/plain; charset=${charset}` });
      expect(body.items[0]?.title).toBe('ДОЖДЬ ИДЁТ');
      const again = await importPage(bytes, `${source}&charset=${charset}`);
      expect(again.body.counts).toMatchObject({ created: 0, duplicate: 1 });
    }
  });

  it.each<[string, Buffer, string, Record<string, string>, number, Json]>([
    [
      'bytes that are not UTF-8',
      windows1251('Газета'),
      '',
      PLAIN,
      422,
      { code: 'intake.invalid_bytes', offset: 0, byte: 'C3' },
    ],
    [
      'a byte cut off at the end',
      Buffer.from([0x41, 0xe2, 0x80]),
      '',
      PLAIN,
      422,
      { code: 'intake.invalid_bytes', offset: 1 },
    ],
    [
      'a NUL',
      Buffer.from('Rain\nNews More\nA \0 14.03.2026\n'),
      '',
      PLAIN,
      422,
      { code: 'intake.control_character', line: 3, offset: 17, character: 'U+0000' },
    ],
    ['no articles', Buffer.from('Rain Times\nnothing else'), '', PLAIN, 422, { code: 'intake.no_items' }],
    ['an unknown character set', PAGE, '?charset=utf-16', PLAIN, 415, { code: 'intake.charset_unknown' }],
    ['a language that is not ours', PAGE, '?locale=ru', PLAIN, 400, { code: 'request.invalid' }],
    ['a query that is not known', PAGE, '?overwrite=true', PLAIN, 400, { code: 'request.invalid' }],
    ['JSON', Buffer.from('{}'), '', { 'content-type': 'application/json' }, 415, { code: 'request.unsupported' }],
    [
      'a form without a file',
      Buffer.from('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n'),
      '',
      { 'content-type': 'multipart/form-data; boundary=x' },
      422,
      { code: 'intake.empty' },
    ],
    [
      'a form that breaks off',
      Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nRain'),
      '',
      { 'content-type': 'multipart/form-data; boundary=x' },
      400,
      {},
    ],
    ['a file over 25 MB', Buffer.alloc(25 * 1024 * 1024 + 1, 0x41), '', PLAIN, 413, { code: 'request.too_large' }],
  ])('refuses %s and keeps nothing', async (_, bytes, query, headers, status, problem) => {
    const before = await kept();
    const reply = await importPage(bytes, query, headers);
    expect([reply.status, reply.body]).toEqual([status, expect.objectContaining(problem)]);
    expect(await kept()).toEqual(before);
  });

  it('refuses a form whose file is over 25 MB', async () => {
    const [body, headers] = form(Buffer.alloc(25 * 1024 * 1024 + 1, 0x41));
    expect((await importPage(body, '', headers)).status).toBe(413);
  });

  it('is for editors and administrators', async () => {
    for (const name of ['aigerim', 'dauren'] as const) {
      expect((await newsroom.as(name).post('/api/imports/front-page', PAGE, PLAIN)).status).toBe(403);
    }
    expect((await newsroom.nobody().post('/api/imports/front-page', PAGE, PLAIN)).status).toBe(401);
    expect((await newsroom.as('saule').post('/api/imports/front-page', PAGE, PLAIN)).status).toBe(200);
  });

  it('says what is wrong in the language of whoever asks', async () => {
    const reply = await newsroom
      .as('gulnar')
      .speaking('kk')
      .post('/api/imports/front-page', windows1251('Газета'), PLAIN);
    expect(reply.body.detail).toContain('ештеңе импортталған жоқ');
  });
});

describe('aligned pairs over HTTP', () => {
  it('come in as plain text and go to be checked', async () => {
    const lines = ['{"id":"1","doc":"rain","index":0,"en":"Rain all week","kk":"Апта бойы жаңбыр"}', 'oops'];
    const { status, body } = await newsroom
      .as('gulnar')
      .post<ImportReport>('/api/imports/pairs?source=kk', Buffer.from(lines.join('\n')), PLAIN);
    expect(status).toBe(200);
    expect(body.counts).toEqual({ seen: 2, created: 1, updated: 0, duplicate: 0, rejected: 1 });
    await desk.work();
    const { body: article } = await newsroom.as('gulnar').get<ArticleView>(`/api/articles/${body.items[0]?.articleId}`);
    expect(article).toMatchObject({ twin: 'attached', translation: { state: 'checking', sourceLocale: 'kk' } });
  });

  it('need to be told which side is the source', async () => {
    expect((await newsroom.as('gulnar').post('/api/imports/pairs', Buffer.from('x'), PLAIN)).status).toBe(400);
  });
});

describe('the twin of an article', () => {
  it('is made here when an editor says so, once', async () => {
    const id = await articleOf('A TWIN IS MADE');
    const open = () =>
      newsroom.as('gulnar').post<OpenedTwin>(`/api/articles/${id}/translation`, { sourceLocale: 'en' });
    expect((await newsroom.as('aigerim').post(`/api/articles/${id}/translation`, { sourceLocale: 'en' })).status).toBe(
      403,
    );
    const { status, body } = await open();
    expect(status).toBe(201);
    await desk.work();
    expect(await desk.view(body.translationId)).toMatchObject({ state: 'ready', enteredBy: 'translate' });
    expect(await open()).toMatchObject({ status: 409, body: { code: 'translation.exists' } });
  });

  it('is not translated back from a text that rests on another, unless somebody insists', async () => {
    const id = await articleOf('A TEXT THAT RESTS ON ANOTHER', 'It rained.', '\nSource : https://example.kz/original');
    const open = (translatesBack?: boolean) =>
      newsroom.as('gulnar').post(`/api/articles/${id}/translation`, { sourceLocale: 'en', translatesBack });
    expect(await open()).toMatchObject({ status: 409, body: { code: 'translation.back' } });
    expect((await open(true)).status).toBe(201);
  });

  it('is pasted, aligned and sent to be checked; a sentence without a counterpart is shown as a gap', async () => {
    const body =
      'The ferry carries 40 cars. It runs from six in the morning until midnight, and tickets are sold on board by the crew. The first trip was on 12 March 2026.';
    const id = await articleOf('A NEW FERRY CROSSES THE RIVER', body);
    const twin = {
      locale: 'kk',
      title: 'Өзен арқылы жаңа паром жүре бастады',
      body: 'Паром 40 көлік тасиды. Алғашқы сапар 2026 жылғы 12 наурызда болды.',
    };
    const reply = await newsroom.as('bekzat').post<OpenedTwin>(`/api/articles/${id}/twin`, twin);
    expect(reply.status).toBe(201);
    await desk.work();
    const view = await desk.view(reply.body.translationId);
    expect(view).toMatchObject({ state: 'checking', sourceLocale: 'en', translator: null });
    expect(view.segments.map(({ kind, sourceText }) => [kind, sourceText])).toEqual([
      ['pair', 'A NEW FERRY CROSSES THE RIVER'],
      ['pair', 'The ferry carries 40 cars.'],
      ['omission', 'It runs from six in the morning until midnight, and tickets are sold on board by the crew.'],
      ['pair', 'The first trip was on 12 March 2026.'],
    ]);
    expect(view.segments.every(({ confirmedBy }) => confirmedBy === null)).toBe(true);
    expect(await newsroom.as('bekzat').post(`/api/articles/${id}/twin`, twin)).toMatchObject({ status: 409 });
  });

  it('comes as a file without an address: its first line is the headline', async () => {
    const id = await articleOf('A FILE IS A TWIN');
    const [body, headers] = form(Buffer.from('\ufeffФайл да егіз\r\n\r\nКүні бойы жаңбыр жауды.\r\n'));
    const reply = await newsroom
      .as('gulnar')
      .post<OpenedTwin>(`/api/articles/${id}/twin/file?locale=kk`, body, headers);
    expect(reply.status).toBe(201);
    await desk.work();
    const { segments } = await desk.view(reply.body.translationId);
    expect(segments.map(({ targetText }) => targetText)).toEqual(['Файл да егіз', 'Күні бойы жаңбыр жауды.']);
  });

  it.each<[string, string, unknown, number, string]>([
    [
      'in the language the article has already',
      '/twin',
      { locale: 'en', title: 'A', body: 'B' },
      409,
      'edition.missing',
    ],
    ['without a headline', '/twin', { locale: 'kk', title: ' ', body: 'B' }, 400, 'request.invalid'],
    ['with a control character', '/twin', { locale: 'kk', title: 'A\u0007', body: 'B' }, 400, 'request.invalid'],
    ['with half a surrogate pair', '/twin', { locale: 'kk', title: 'A\ud800', body: 'B' }, 422, 'text.not_well_formed'],
    [
      'that approves itself',
      '/twin',
      { locale: 'kk', title: 'A', body: 'B', state: 'approved' },
      400,
      'request.invalid',
    ],
  ])('is refused %s', async (_, path, twin, status, code) => {
    const id = await articleOf(`A REFUSED TWIN ${code} ${status}`);
    const reply: Reply<Json> = await newsroom.as('gulnar').post(`/api/articles/${id}${path}`, twin);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  it('of an article that does not exist is not found', async () => {
    const twin = { locale: 'kk', title: 'Жоқ', body: 'Жоқ.' };
    for (const [path, body] of [
      ['twin', twin],
      ['translation', { sourceLocale: 'en' }],
    ] as const) {
      expect((await newsroom.as('gulnar').post(`/api/articles/${newsroom.people.saule}/${path}`, body)).status).toBe(
        404,
      );
    }
  });
});

function withQuery([body, headers]: [Buffer, Record<string, string>]): [Buffer, string, Record<string, string>] {
  return [body, '?locale=en', headers];
}

async function kept(): Promise<unknown> {
  return newsroom.db.one(
    `select (select count(*) from received_file) as files, (select count(*) from import_batch) as batches,
       (select count(*) from article) as articles`,
  );
}

function windows1251(text: string): Buffer {
  return Buffer.from([...text].map((letter) => oneByte(letter, (code) => code - 0x350, { Ё: 0xa8, ё: 0xb8 })));
}

const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';

function koi8r(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => oneByte(letter, () => 0xc0 + KOI8.indexOf(letter), { Ё: 0xb3, ё: 0xa3 })),
  );
}

function oneByte(letter: string, cyrillic: (code: number) => number, others: Record<string, number>): number {
  const code = letter.charCodeAt(0);
  return code < 0x80 ? code : (others[letter] ?? cyrillic(code));
}
